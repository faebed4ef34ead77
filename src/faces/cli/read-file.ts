// Files in, their printed form and what became of them out; the command and its workers use it alike.
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { LanguageCode, Reading } from '../../facts/index.ts';
import { FormatError, isKnownType, MAX_BYTES, readBytes } from '../../formats/index.ts';
import { UnreadableError, type Work } from '../../reading/index.ts';
import type { SourceText } from '../../text/index.ts';
import type { Reader } from '../reader.ts';
import { checksumOfBytes, checksumOfText } from './checksum.ts';
import { digestOf } from './digest.ts';
import type { Input } from './inputs.ts';
import { type About, errorLine, readingLine } from './ndjson.ts';
import type { Form } from './options.ts';
import type { Outcome } from './outcome.ts';
import { reportOf } from './report.ts';

/** How files are read and shown; plain data, so that it can be handed to a worker. */
export interface Settings {
  readonly form: Form;
  readonly withText: boolean;
  readonly language: LanguageCode | null;
  readonly width: number;
  readonly hasColour: boolean;
}

/** A file that has been read: what to print, piece by piece, and what became of it. */
export interface FileRead {
  readonly pieces: Iterable<string>;
  readonly outcome: Outcome;
}

const OFFICIAL: readonly LanguageCode[] = ['ar', 'zh', 'en', 'fr', 'ru', 'es'];
const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file any more.',
  EACCES: 'The file may not be opened: permission denied.',
  EISDIR: 'This is a folder.',
};

type Refused = Exclude<Outcome, { readonly is: 'read' }>;

/** A file as it was read: its reading beside its text, or why there is none. */
export type InputRead = { readonly is: 'read'; readonly reading: Reading; readonly source: SourceText } | Refused;

/** A file, with its bytes when they are there already. */
export interface Given {
  readonly input: Input;
  readonly bytes: Uint8Array | null;
}

// What is known of a file however far its reading came, and what became of it.
interface Known {
  readonly about: About;
  readonly read: InputRead;
}

/** Reads files (`-`: standard input) and shows them. Never throws: whatever goes wrong is an outcome, and a line in the stream. */
export async function readFileInputs(inputs: readonly Input[], settings: Settings, reader: Reader): Promise<FileRead[]> {
  const known = await readKnown(
    inputs.map((input) => ({ input, bytes: null })),
    settings.language,
    reader,
  );
  return known.map(({ about, read }) => {
    if (read.is === 'read') return shown(read.reading, read.source, settings);
    if (read.is === 'skipped') return { pieces: [], outcome: read };
    return { pieces: settings.form === 'json' ? [errorLine(about, read.code, read.message)] : [], outcome: read };
  });
}

/** Reads files side by side, and gives what became of each. Never throws. */
export async function readInputs(files: readonly Given[], language: LanguageCode | null, reader: Reader): Promise<InputRead[]> {
  return (await readKnown(files, language, reader)).map(({ read }) => read);
}

async function readKnown(files: readonly Given[], language: LanguageCode | null, reader: Reader): Promise<Known[]> {
  const opened: (Opened & { readonly input: Input })[] = [];
  for (const { input, bytes } of files) opened.push({ input, ...(await openInput(input, bytes, language)) });
  const results = reader.all(opened.flatMap(({ work }) => work ?? []));
  const known: Known[] = [];
  for (const { input, about, work, refusal } of opened) {
    const result = work ? results.next().value! : null;
    if (!result) known.push({ about, read: refusal! });
    else if ('reading' in result) known.push({ about, read: { is: 'read', reading: result.reading, source: work!.source } });
    else known.push({ about, read: await refused(result.error, input, language, work!.source) });
  }
  return known;
}

// A file as it was opened: the work that it is for the reader, or why it is none.
interface Opened {
  readonly about: About;
  readonly work?: Work;
  readonly refusal?: Refused;
}

async function openInput(input: Input, bytes: Uint8Array | null, language: LanguageCode | null): Promise<Opened> {
  const { name, size, problem, isNamed } = input;
  const about: About = { name, mediaType: null, fileSha256: null };
  if (problem) return { about, refusal: failed(problem.code, problem.message) };
  if (!isNamed && !isKnownType(name)) return { about, refusal: skipped(extname(name).toLowerCase() || 'no extension', 'type') };
  if (size > MAX_BYTES) {
    const message = `The file is ${inMebibytes(size)}; ${inMebibytes(MAX_BYTES)} is the most. Split it.`;
    return { about, refusal: failed('too-large', message) };
  }
  try {
    const source = await sourceOf(input, bytes, about); // fills in the checksum before the text is there
    about.mediaType = source.mediaType;
    const info = { name, fileSha256: about.fileSha256!, sha256: checksumOfText(source.text), language: language ?? undefined };
    return { about, work: { source, info } };
  } catch (error) {
    return { about, refusal: await refused(error, input, language, null) };
  }
}

const inMebibytes = (bytes: number): string => `${Math.ceil(bytes / 2 ** 20)} MiB`;

// The bytes are let go as soon as their text is there.
async function sourceOf(input: Input, given: Uint8Array | null, about: About): Promise<SourceText> {
  const bytes = given ?? (input.name === '-' ? await standardInput() : readFileSync(input.name));
  about.fileSha256 = checksumOfBytes(bytes);
  return readBytes(bytes, input.name);
}

function shown(reading: Reading, source: SourceText, settings: Settings): FileRead {
  if (settings.form === 'json') {
    return { pieces: readingLine(reading, settings.withText ? source.text : null), outcome: { is: 'read', digest: null } };
  }
  const pieces = settings.form === 'report' ? [reportOf(reading, settings)] : [];
  return { pieces, outcome: { is: 'read', digest: digestOf(reading) } };
}

async function refused(error: unknown, input: Input, asked: LanguageCode | null, source: SourceText | null): Promise<Refused> {
  if (error instanceof UnreadableError && error.code === 'unsupported-language' && source) {
    const language = asked ? null : await languageInWords(source.text);
    if (!input.isNamed) return skipped(language ?? 'another language', 'language');
    return failed(error.code, language ? `The text looks like ${language}, which is not read yet.` : error.message);
  }
  if (error instanceof FormatError || error instanceof UnreadableError) {
    if (!input.isNamed && error.code === 'wrong-type') return skipped(extname(input.name).toLowerCase(), 'type');
    return failed(error.code, error.message);
  }
  const system = (error as NodeJS.ErrnoException).code;
  if (typeof system === 'string' && /^E[A-Z0-9]+$/.test(system)) {
    return failed('unreadable-file', SYSTEM_ERRORS[system] ?? (error as Error).message);
  }
  return failed('reader-failed', `The reader failed on this file, which is a defect of the reader: ${(error as Error).message}`);
}

const failed = (code: string, message: string): Refused => ({ is: 'failed', code, message });

const skipped = (what: string, why: 'type' | 'language'): Refused => ({ is: 'skipped', what, why });

// The language is only named for people; null when it is none of the six of the United Nations.
async function languageInWords(text: string): Promise<string | null> {
  const { detect } = await import('tinyld');
  const code = detect(text.slice(0, 4000), { only: [...OFFICIAL] });
  return code === '' || code === 'en' || code === 'zh'
    ? null
    : (new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? null);
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Uint8Array);
    size += (chunk as Uint8Array).length;
    if (size > MAX_BYTES)
      throw new FormatError('too-large', `More than ${inMebibytes(MAX_BYTES)} came in; that is the most. Split it.`);
  }
  return Buffer.concat(chunks);
}
