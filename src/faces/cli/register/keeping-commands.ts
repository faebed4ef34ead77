// The commands that bring documents into a register: arguments in, exit status out.
import type { LanguageCode } from '../../../facts/index.ts';
import { LANGUAGES, UsageError } from '../options.ts';
import { type Command, DATA, DESK, flag, numberOf, PORT, parse, portOf, text, WHO } from './command.ts';

const PATIENCE = 300;

const start: Command = {
  summary: 'seized start PATH...    keep documents, show a report of them, and serve: what npm start does',
  help: async () =>
    `seized start PATH... [--data DIR] [--port N] [--host HOST] [--filings FOLDER]\n\nKeeps files and folders in the register, shows a report, and answers over HTTP until Ctrl C. What is held already is not read again,\nso it may be stopped and started at any time.\n\n  ${DATA}\n  ${WHO}\n  --port N     (default ${PORT}, or any free one)\n  --host HOST  (default 127.0.0.1: this machine only)\n  --filings FOLDER  tables DAY.ORGANISATION.KIND.csv, filed once into a register that has no members yet: samples to look at\n\nExample\n  seized start documents\n`,
  run: async (argv, version) => {
    const { positionals, wordOf } = parse(argv, { data: text, who: text, port: text, host: text, filings: text });
    if (!positionals.length) throw new UsageError('Name at least one file or folder to keep.');
    const { start } = await import('./start.ts');
    return start(
      {
        paths: positionals,
        filings: wordOf('filings'),
        data: wordOf('data'),
        who: wordOf('who') ?? DESK,
        host: wordOf('host') ?? '127.0.0.1',
        port: portOf(wordOf('port')),
      },
      version,
    );
  },
};

const ingest: Command = {
  summary: 'seized ingest PATH...   read documents and keep them in the register',
  help: async () =>
    `seized ingest PATH... [--watch | --queue] [--keep-files] [--data DIR]\n\nReads files and folders and keeps each document, once; tables (meetings, the index to proceedings, membership) are known by what they hold.\n\n  --watch      go on keeping what is put into the folders, until Ctrl C; what is deleted there stays in the register\n  --queue      let seized work read: put the files as jobs on the PostgreSQL server\n  --keep-files keep the files themselves too, up to 16 MiB each: they are in the backup, and given out when theirs are gone\n  --patience N seconds in which a worker must end a job before another does it (default ${PATIENCE})\n  ${DATA}\n  ${WHO}\n\nExamples\n  seized ingest documents meetings.tsv\n  seized ingest --watch inbox\n`,
  run: async (argv, version) => {
    const { values, positionals, wordOf } = parse(argv, {
      data: text,
      who: text,
      watch: flag,
      queue: flag,
      patience: text,
      'keep-files': flag,
    });
    if (!positionals.length) throw new UsageError('Name at least one file or folder to keep.');
    if (values.watch && values.queue) throw new UsageError('Choose one of --watch and --queue.');
    const wish = { paths: positionals, data: wordOf('data'), who: wordOf('who') ?? DESK };
    const patience = Math.max(1, numberOf(wordOf('patience'), 'patience', PATIENCE));
    const keepsFiles = values['keep-files'] === true;
    if (values.queue) return (await import('./queue.ts')).queue({ ...wish, patience, keepsFiles }, version);
    return (await import('./ingest.ts')).ingest({ ...wish, watches: values.watch === true, keepsFiles }, version);
  },
};

const work: Command = {
  summary: 'seized work             read what is queued, beside any number of other workers',
  help: async () =>
    'seized work [--until-done]\n\nTakes reading jobs from the PostgreSQL server that DATABASE_URL names, reads and keeps their documents, and waits for more until Ctrl C.\nStart one for each processor, on as many machines as there are; the job of one that dies is done by another.\n\n  --until-done end when nothing is left to do\n\nExample\n  DATABASE_URL=postgresql://seized@db.example.org/seized seized work\n',
  run: async (argv, version) => {
    const { values, wordOf } = parse(argv, { data: text, 'until-done': flag });
    return (await import('./work.ts')).work({ data: wordOf('data'), untilDone: values['until-done'] === true }, version);
  },
};

const fetchCommand: Command = {
  summary: 'seized fetch SYMBOL...  fetch documents by symbol from a source, and keep them',
  help: async () => {
    const { UN_SOURCE } = await import('./fetch.ts');
    return `seized fetch SYMBOL... [--languages en,zh] [--source ADDRESS] [--data DIR]\n\nWhat the source gives is kept when it prints the symbol that was asked for, in that language.\n\n  --languages LIST  languages to fetch, one after the other (default en)\n  --source ADDRESS  where {symbol} and {language} are filled in; https only (default: SEIZED_SOURCE or\n                    ${UN_SOURCE})\n  ${DATA}\n  ${WHO}\n\nExample\n  seized fetch 'S/RES/2086 (2013)' S/PRST/2013/12 --languages en,zh\n`;
  },
  run: async (argv, version) => {
    const { positionals, wordOf } = parse(argv, { data: text, who: text, languages: text, source: text });
    if (!positionals.length) throw new UsageError('Name at least one symbol to fetch.');
    const { fetchDocuments, UN_SOURCE } = await import('./fetch.ts');
    const wish = {
      symbols: positionals,
      languages: languagesOf(wordOf('languages') ?? 'en'),
      source: wordOf('source') ?? process.env.SEIZED_SOURCE ?? UN_SOURCE,
      data: wordOf('data'),
      who: wordOf('who') ?? DESK,
    };
    return fetchDocuments(wish, version);
  },
};

const cover: Command = {
  summary: 'seized cover FROM..TO   say of which days the register holds every report',
  help: async () =>
    `seized cover FROM..TO [--take-back] [--data DIR]\n\nSays that every report to the Council of these days is held. Only then can a report be overdue; of all other days it is unknown.\n\n  --take-back  what was said of these days no longer holds\n  ${DATA}\n  ${WHO}\n\nExample\n  seized cover 2010-01-01..2012-12-31\n`,
  run: async (argv) => {
    const { values, positionals, wordOf } = parse(argv, { data: text, who: text, 'take-back': flag });
    const [from, to, ...rest] = (positionals[0] ?? '').split('..');
    if (positionals.length !== 1 || !from || !to || rest.length)
      throw new UsageError('Name the days: seized cover 2010-01-01..2012-12-31.');
    const wish = { from, to, holds: values['take-back'] !== true, who: wordOf('who') ?? DESK };
    return (await import('./cover.ts')).coverDays(wish, wordOf('data'));
  },
};

function languagesOf(list: string): LanguageCode[] {
  return list.split(',').map((word) => {
    const code = LANGUAGES.find((language) => language === word.trim());
    if (!code) throw new UsageError(`--languages takes some of ${LANGUAGES.join(', ')}, not "${word}".`);
    return code;
  });
}

/** The commands by name. */
export const KEEPING_COMMANDS: Readonly<Record<string, Command>> = { start, ingest, fetch: fetchCommand, cover, work };
