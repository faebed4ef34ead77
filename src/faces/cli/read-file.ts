// One file in, its printed form and what became of it out; the command and its workers use it alike.
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { ERROR_SCHEMA, type LanguageCode, type Reading } from '../../facts/index.ts';
import { FormatError, isKnownType, MAX_BYTES, readBytes } from '../../formats/index.ts';
import { UnreadableError } from '../../reading/index.ts';
import type { SourceText } from '../../text/index.ts';
import type { Reader } from '../reader.ts';
import { checksumOfBytes, checksumOfText } from './checksum.ts';
import { digestOf } from './digest.ts';
import type { Input } from './inputs.ts';
import { readingLine } from './ndjson.ts';
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

/** Reads one file (`-`: standard input). Never throws: whatever goes wrong is an outcome, and a line in the stream. */
export async function readFileInput(input: Input, settings: Settings, reader: Reader): Promise<FileRead> {
  let bytes: Uint8Array | null = null;
  let source: SourceText | null = null;
  try {
    if (input.problem) return failure(input, input.problem.code, input.problem.message, settings, null, null);
    if (!input.isNamed && !isKnownType(input.name)) return skipped(extname(input.name).toLowerCase() || 'no extension', 'type');
    if (input.size > MAX_BYTES) {
      const size = Math.ceil(input.size / 2 ** 20);
      return failure(
        input,
        'too-large',
        `The file is ${size} MiB; ${MAX_BYTES / 2 ** 20} MiB is the most. Split it.`,
        settings,
        null,
        null,
      );
    }
    bytes = input.name === '-' ? await standardInput() : await readFile(input.name);
    source = await readBytes(bytes, input.name);
    const reading = reader(source, {
      name: input.name,
      fileSha256: checksumOfBytes(bytes),
      sha256: checksumOfText(source.text),
      language: settings.language ?? undefined,
    });
    return success(reading, source, settings);
  } catch (error) {
    return refused(error, input, settings, bytes, source);
  }
}

function success(reading: Reading, source: SourceText, settings: Settings): FileRead {
  if (settings.form === 'json') {
    return { pieces: readingLine(reading, settings.withText ? source.text : null), outcome: { is: 'read', digest: null } };
  }
  const pieces = settings.form === 'report' ? [reportOf(reading, settings)] : [];
  return { pieces, outcome: { is: 'read', digest: digestOf(reading) } };
}

async function refused(
  error: unknown,
  input: Input,
  settings: Settings,
  bytes: Uint8Array | null,
  source: SourceText | null,
): Promise<FileRead> {
  if (error instanceof UnreadableError && error.code === 'unsupported-language' && source) {
    const language = settings.language ? null : await languageInWords(source.text);
    if (!input.isNamed) return skipped(language ?? 'another language', 'language');
    const message = language ? `The text looks like ${language}, which is not read yet.` : error.message;
    return failure(input, error.code, message, settings, bytes, source);
  }
  if (error instanceof FormatError || error instanceof UnreadableError) {
    if (!input.isNamed && error.code === 'wrong-type') return skipped(extname(input.name).toLowerCase(), 'type');
    return failure(input, error.code, error.message, settings, bytes, source);
  }
  const system = (error as NodeJS.ErrnoException).code;
  if (typeof system === 'string' && /^E[A-Z0-9]+$/.test(system)) {
    return failure(input, 'unreadable-file', SYSTEM_ERRORS[system] ?? (error as Error).message, settings, bytes, source);
  }
  const message = `The reader failed on this file, which is a defect of the reader: ${(error as Error).message}`;
  return failure(input, 'reader-failed', message, settings, bytes, source);
}

function failure(
  { name }: Input,
  code: string,
  message: string,
  settings: Settings,
  bytes: Uint8Array | null,
  source: SourceText | null,
): FileRead {
  const about = { name, mediaType: source?.mediaType ?? null, fileSha256: bytes ? checksumOfBytes(bytes) : null };
  const line = `${JSON.stringify({ schema: ERROR_SCHEMA, source: about, code, message })}\n`;
  return { pieces: settings.form === 'json' ? [line] : [], outcome: { is: 'failed', code, message } };
}

const skipped = (what: string, why: 'type' | 'language'): FileRead => ({ pieces: [], outcome: { is: 'skipped', what, why } });

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
      throw new FormatError('too-large', `More than ${MAX_BYTES / 2 ** 20} MiB came in; that is the most. Split it.`);
  }
  return Buffer.concat(chunks);
}
