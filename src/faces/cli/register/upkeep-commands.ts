// The commands that take a register's documents elsewhere, bring them back, and look after it: arguments in, exit status out.
import { UsageError } from '../options.ts';
import { type Command, DATA, DESK, parse, text, WHO } from './command.ts';

const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/; // a year and a month stand for all their days

const exportCommand: Command = {
  summary: 'seized export [FILE]    write documents, their facts and what people said of them as lines of JSON',
  help: async () =>
    `seized export [FILE] [--symbol BEGINNING] [--kind KIND] [--from DAY] [--to DAY] [--language xx] [--data DIR]\n\nWrites chosen documents (all without a choice) with their texts, facts, commitments and what people said of them, for other programs and\nother registers; to standard output without FILE, compressed when FILE ends in .gz. The whole register is seized backup.\n\n  --symbol BEGINNING  S/RES/20 takes S/RES/2001 (2012) and all that begin so\n  --kind KIND         resolution, presidential_statement, report, ...\n  --from DAY --to DAY days of adoption or publication, both included\n  --language xx       only the texts in that language\n  ${DATA}\n\nExamples\n  seized export --kind resolution --from 2013-01-01 --to 2013-12-31 > 2013.ndjson\n  seized export everything.ndjson.gz\n`,
  run: async (argv) => {
    const options = { data: text, symbol: text, kind: text, from: text, to: text, language: text };
    const { positionals, wordOf } = parse(argv, options);
    if (positionals.length > 1) throw new UsageError('Name one file, or none for standard output.');
    for (const name of ['from', 'to']) {
      const day = wordOf(name);
      if (day && !(DAY.test(day) && isInCalendar(day)))
        throw new UsageError(`--${name} takes a day such as 2013-06-30, not "${day}".`);
    }
    const [symbol, kind, from, to, language] = ['symbol', 'kind', 'from', 'to', 'language'].map(wordOf);
    const { exportDocuments } = await import('./exchange.ts');
    return exportDocuments(positionals[0], { symbol, kind, from, to, language }, wordOf('data'));
  },
};

// 2013, 2013-06 and 2013-06-30, but not 2013-06-31.
function isInCalendar(day: string): boolean {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

const importCommand: Command = {
  summary: 'seized import FILE      take over the documents of an export',
  help: async () =>
    `seized import FILE [--data DIR]\n\nTakes over documents that another register exported (- reads standard input): their texts are read anew, and what people said is said\nagain in their names. What is here already stays as it is. Import only what comes from somebody you trust.\n\n  ${DATA}\n  ${WHO}\n\nExample\n  seized import 2013.ndjson\n`,
  run: async (argv, version) => {
    const { positionals, wordOf } = parse(argv, { data: text, who: text });
    if (positionals.length !== 1) throw new UsageError('Name one file: seized import 2013.ndjson.');
    const { importDocuments } = await import('./exchange.ts');
    return importDocuments(positionals[0]!, wordOf('data'), wordOf('who') ?? DESK, version);
  },
};

const doctor: Command = {
  summary: 'seized doctor           tell whether machine and register are in order, and what to do',
  help: async () =>
    `seized doctor [--data DIR]\n\nLooks at Node, locale, disk, register, schema, audit chain and jobs: a line for each, ok, warn or fail, with what to do.\nThe exit status is 1 when something does not work.\n\n  ${DATA}\n\nExample\n  seized doctor\n`,
  run: async (argv, version) => {
    const { wordOf } = parse(argv, { data: text });
    return (await import('./doctor.ts')).doctor(wordOf('data'), version);
  },
};

/** The commands by name. */
export const UPKEEP_COMMANDS: Readonly<Record<string, Command>> = { export: exportCommand, import: importCommand, doctor };
