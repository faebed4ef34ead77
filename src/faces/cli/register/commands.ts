// The commands that work on a register: arguments in, exit status out; each is loaded when it is asked for.
import { UsageError } from '../options.ts';
import { type Command, DATA, DESK, flag, numberOf, PORT, parse, portOf, text } from './command.ts';
import { exchange } from './exchange-command.ts';
import { file } from './file-command.ts';
import { KEEPING_COMMANDS } from './keeping-commands.ts';
import { notices } from './notices-command.ts';
import { review } from './review-command.ts';
import { UPKEEP_COMMANDS } from './upkeep-commands.ts';

const USUAL_LIMIT = 50;
const MOST_LIMIT = 1000;

const ask: Command = {
  summary: 'seized ask QUESTION ...   ask the register',
  help: async () =>
    `seized ask QUESTION [parameters] [--json|--csv|--ics] [--limit N] [--after CURSOR] [--as EMAIL] [--data DIR]\n\nQuestions\n${(await import('./ask.ts')).questionLines()}\n  --limit N    so many rows (default ${USUAL_LIMIT}, at most ${MOST_LIMIT}); the line below them says how to go on\n  --as EMAIL   answer that member, with what the organisation may see (default: what is public)\n  ${DATA}\n\nExamples\n  seized ask due --on 2013-06-01 --within 60\n  seized ask search --words '"arms embargo" Libya'\n  seized ask mandates-ending --on 2013-06-01 --ics > mandates.ics\n`,
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
      as: text,
    });
    if (positionals.length)
      throw new UsageError(`Not understood: ${positionals.join(' ')}. Parameters look like --on 2013-06-01.`);
    const form = (['json', 'csv', 'ics'] as const).find((one) => values[one]) ?? 'table';
    const parameters = Object.fromEntries(Object.entries(values).filter(([name]) => name in names)) as Record<string, string>;
    const page = {
      after: values.after as string | undefined,
      limit: limitOf(values.limit),
    };
    return (await import('./ask.ts')).ask({
      question,
      parameters,
      form,
      ...page,
      data: values.data as string | undefined,
      as: values.as as string | undefined,
    });
  },
};

function limitOf(value: unknown): number {
  const limit = numberOf(value, 'limit', USUAL_LIMIT);
  if (limit < 1 || limit > MOST_LIMIT)
    throw new UsageError(`--limit takes a number from 1 to ${MOST_LIMIT}, not "${String(value)}".`);
  return limit;
}

const serve: Command = {
  summary: 'seized serve            answer over HTTP on this machine',
  help: async () =>
    `seized serve [--port N] [--host HOST] [--data DIR]\n\n  --port N     (default ${PORT}; 0 is any that is free)\n  --host HOST  (default 127.0.0.1: this machine only)\n  ${DATA}\n\nExample\n  seized serve --port ${PORT}\n`,
  run: async (argv, version) => {
    const { values } = parse(argv, { data: text, port: text, host: text });
    const wish = {
      data: values.data as string | undefined,
      host: (values.host as string | undefined) ?? '127.0.0.1',
      port: portOf(values.port),
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
      (values.who as string | undefined) ?? DESK,
      version,
    );
  },
};

/** The commands by name. */
export const REGISTER_COMMANDS: Readonly<Record<string, Command>> = {
  ...KEEPING_COMMANDS,
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
  ...UPKEEP_COMMANDS,
  audit,
  exchange,
  file,
  notices,
  review,
};
