// The commands that work on a register: arguments in, exit status out; each is loaded when it is asked for.
import { parseArgs } from 'node:util';
import { UsageError } from '../options.ts';

/** A command: its help and what it does. */
export interface Command {
  readonly summary: string;
  readonly help: () => Promise<string>;
  readonly run: (argv: readonly string[], version: string) => Promise<number>;
}

const DATA = '--data DIR   the folder of the register (default .seized; without it DATABASE_URL names a PostgreSQL server)';
const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

function parse(argv: readonly string[], options: Record<string, typeof text | typeof flag>) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError((error as Error).message.split(/\. (?=To specify)/)[0]!.replace(/\.?$/, '.'));
  }
}

function numberOf(value: unknown, name: string, fallback: number): number {
  if (value === undefined) return fallback;
  if (!/^\d{1,7}$/.test(String(value))) throw new UsageError(`--${name} takes a number, not "${String(value)}".`);
  return Number(value);
}

const ingest: Command = {
  summary: 'seized ingest PATH...   read documents and keep them in the register',
  help: async () =>
    `seized ingest PATH... [--data DIR]\n\nReads files and folders and keeps each document, once; a .tsv file is the table of meetings.\n\n  ${DATA}\n  --who NAME   whose name stands in the audit chain (default: you)\n\nExample\n  seized ingest documents meetings.tsv\n`,
  run: async (argv, version) => {
    const { values, positionals } = parse(argv, { data: text, who: text });
    if (!positionals.length) throw new UsageError('Name at least one file or folder to keep.');
    const wish = {
      paths: positionals,
      data: values.data as string | undefined,
      who: (values.who as string | undefined) ?? 'desk',
    };
    return (await import('./ingest.ts')).ingest(wish, version);
  },
};

const ask: Command = {
  summary: 'seized ask QUESTION ...   ask the register',
  help: async () =>
    `seized ask QUESTION [parameters] [--json|--csv|--ics] [--limit N] [--after CURSOR] [--data DIR]\n\nQuestions\n${(await import('./ask.ts')).questionLines()}\n  ${DATA}\n\nExamples\n  seized ask due --on 2013-06-01 --within 60\n  seized ask search --words '"arms embargo" Libya'\n  seized ask mandates-ending --on 2013-06-01 --ics > mandates.ics\n`,
  run: async (argv) => {
    const [question, ...rest] = argv;
    if (!question || question.startsWith('-')) throw new UsageError('Name a question.');
    const { QUESTIONS } = await import('../../../questions/index.ts');
    const names = Object.fromEntries(
      (QUESTIONS.find(({ name }) => name === question)
        ? Object.keys(QUESTIONS.find(({ name }) => name === question)!.parameters.shape)
        : []
      ).map((name) => [name, text]),
    );
    if (!QUESTIONS.some(({ name }) => name === question))
      throw new UsageError(`There is no question "${question}". There are: ${QUESTIONS.map(({ name }) => name).join(', ')}.`);
    const { values, positionals } = parse(rest, {
      ...names,
      json: flag,
      csv: flag,
      ics: flag,
      data: text,
      after: text,
      limit: text,
    });
    if (positionals.length)
      throw new UsageError(`Not understood: ${positionals.join(' ')}. Parameters look like --on 2013-06-01.`);
    const form = (['json', 'csv', 'ics'] as const).find((one) => values[one]) ?? 'table';
    const parameters = Object.fromEntries(Object.entries(values).filter(([name]) => name in names)) as Record<string, string>;
    const page = {
      after: values.after as string | undefined,
      limit: Math.min(1000, Math.max(1, numberOf(values.limit, 'limit', 50))),
    };
    return (await import('./ask.ts')).ask({ question, parameters, form, ...page, data: values.data as string | undefined });
  },
};

const serve: Command = {
  summary: 'seized serve            answer over HTTP on this machine',
  help: async () =>
    `seized serve [--port N] [--host HOST] [--data DIR]\n\n  --port N     (default 8620)\n  --host HOST  (default 127.0.0.1: this machine only)\n  ${DATA}\n\nExample\n  seized serve --port 8620\n`,
  run: async (argv, version) => {
    const { values } = parse(argv, { data: text, port: text, host: text });
    const wish = {
      data: values.data as string | undefined,
      host: (values.host as string | undefined) ?? '127.0.0.1',
      port: numberOf(values.port, 'port', 8620),
    };
    return (await import('./serve.ts')).serve(wish, version);
  },
};

const audit: Command = {
  summary: 'seized audit verify     tell whether the record of changes is whole',
  help: async () => `seized audit verify [--data DIR]\n\n  ${DATA}\n\nExample\n  seized audit verify\n`,
  run: async (argv) => {
    const { values, positionals } = parse(argv, { data: text });
    if (positionals[0] !== 'verify') throw new UsageError('Say what to do with the audit chain: seized audit verify.');
    return (await import('./audit.ts')).audit(values.data as string | undefined);
  },
};

const copy = (name: 'backup' | 'restore', summary: string, help: string): Command => ({
  summary,
  help: async () => `seized ${name} FILE [--data DIR]\n\n${help}\n\n  ${DATA}\n\nExample\n  seized ${name} register.ndjson.gz\n`,
  run: async (argv) => {
    const { values, positionals } = parse(argv, { data: text });
    if (positionals.length !== 1) throw new UsageError(`Name one file: seized ${name} register.ndjson.gz.`);
    return (await import('./copy.ts'))[name](positionals[0]!, values.data as string | undefined);
  },
});

const reread: Command = {
  summary: 'seized reread           read every kept text again that an older reader read',
  help: async () =>
    `seized reread [--data DIR]\n\nWhat people corrected stays as they said.\n\n  ${DATA}\n\nExample\n  seized reread\n`,
  run: async (argv, version) => {
    const { values } = parse(argv, { data: text, who: text });
    return (await import('./copy.ts')).reread(
      values.data as string | undefined,
      (values.who as string | undefined) ?? 'desk',
      version,
    );
  },
};

/** The commands by name. */
export const REGISTER_COMMANDS: Readonly<Record<string, Command>> = {
  ingest,
  ask,
  serve,
  reread,
  backup: copy(
    'backup',
    'seized backup FILE      write the whole register into one file',
    'Writes every row as a line of JSON, compressed; the file appears when it is whole.',
  ),
  restore: copy(
    'restore',
    'seized restore FILE     fill an empty register from a backup',
    'Fills a new register, all or nothing.',
  ),
  audit,
};
