// Arguments of the command line in, what is wanted out; one table of options yields the parser and the help.
import { parseArgs } from 'node:util';
import type { LanguageCode } from '../../facts/index.ts';

/** The form in which readings are shown. */
export type Form = 'json' | 'table' | 'report';

/** What `seized read` was asked for. */
export interface ReadWish {
  readonly paths: readonly string[];
  /** Null: a report in a terminal, else JSON. */
  readonly form: Form | null;
  readonly withText: boolean;
  readonly language: LanguageCode | null;
  /** How many documents are read at a time; null: as many as there are processors. */
  readonly jobs: number | null;
}

/** Wrong usage: what was wrong, in a sentence. The exit status is 2. */
export class UsageError extends Error {}

interface Option {
  readonly name: string;
  readonly value: string | null;
  readonly help: string;
}

/** The languages of the United Nations, by their codes. */
export const LANGUAGES: readonly LanguageCode[] = ['zh', 'en', 'fr', 'es', 'ru', 'ar'];

/** The options of `seized read`. */
export const READ_OPTIONS: readonly Option[] = [
  { name: 'json', value: null, help: 'one JSON object for each document, one on a line (the default when piped)' },
  { name: 'table', value: null, help: 'one row for each document' },
  { name: 'report', value: null, help: 'a report for people (the default in a terminal)' },
  { name: 'with-text', value: null, help: 'put the source text, on which all offsets stand, into source.text (JSON only)' },
  { name: 'lang', value: 'xx', help: `read as this language, whatever the text looks like: ${LANGUAGES.join(', ')}` },
  { name: 'jobs', value: 'N', help: 'read N documents at a time; without it as many as there are processors' },
  { name: 'help', value: null, help: 'show this' },
];

const FORMS: readonly Form[] = ['json', 'table', 'report'];

/**
 * Reads the arguments of `seized read`; gives null when help is asked for.
 * @throws UsageError
 */
export function readWish(argv: readonly string[]): ReadWish | null {
  const { values, positionals } = parse(argv);
  if (values.help) return null;
  const forms = FORMS.filter((form) => values[form]);
  if (forms.length > 1) throw new UsageError(`Choose one of ${forms.map((form) => `--${form}`).join(' and ')}.`);
  if (!positionals.length) throw new UsageError('Name at least one file or folder, or - for standard input.');
  return {
    paths: positionals,
    form: forms[0] ?? null,
    withText: values['with-text'] === true,
    language: languageOf(values.lang),
    jobs: jobsOf(values.jobs),
  };
}

function parse(argv: readonly string[]) {
  const options: Record<string, { type: 'boolean' | 'string'; short?: string }> = {};
  for (const { name, value } of READ_OPTIONS) options[name] = { type: value ? 'string' : 'boolean' };
  options.help!.short = 'h';
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw usageOf(error as Error);
  }
}

/** What the parser of Node has against arguments, in a sentence. */
export function usageOf({ message }: Error): UsageError {
  const [, ambiguous] = /^Option '(?:-\w, )?(--[\w-]+)' argument is ambiguous/.exec(message) ?? [];
  if (ambiguous) return new UsageError(`${ambiguous} takes a value; one that begins with a dash is written ${ambiguous}=-5.`);
  return new UsageError(message.split(/\. (?=To specify)/)[0]!.replace(/\.?$/, '.'));
}

function languageOf(value: unknown): LanguageCode | null {
  if (value === undefined) return null;
  const code = LANGUAGES.find((language) => language === value);
  if (!code) throw new UsageError(`--lang takes one of ${LANGUAGES.join(', ')}, not "${value}".`);
  return code;
}

function jobsOf(value: unknown): number | null {
  if (value === undefined) return null;
  if (!/^[1-9]\d{0,2}$/.test(String(value))) throw new UsageError(`--jobs takes a number from 1 to 999, not "${value}".`);
  return Number(value);
}
