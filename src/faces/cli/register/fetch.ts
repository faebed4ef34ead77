// Symbols in, their documents fetched from a source and kept out; one that cannot be had is told and stops no other.

import type { LanguageCode } from '../../../facts/index.ts';
import { MAX_BYTES } from '../../../formats/index.ts';
import { type Database, keep, keepSourceFile, match, RegisterError } from '../../../register/index.ts';
import { makeReader, type Reader } from '../../reader.ts';
import { readInputs } from '../read-file.ts';
import { download } from './download.ts';
import { openPlace } from './place.ts';

/** The document service of the United Nations; `{symbol}` and `{language}` are filled in. */
export const UN_SOURCE = 'https://documents.un.org/api/symbol/access?s={symbol}&l={language}&t=pdf';

/** What is to be fetched, from where. */
export interface FetchWish {
  readonly symbols: readonly string[];
  readonly languages: readonly LanguageCode[];
  /** An address with `{symbol}` and, when it has several languages, `{language}`. */
  readonly source: string;
  readonly data: string | undefined;
  readonly who: string;
}

const BOUNDS = { mostBytes: MAX_BYTES, mostMs: 60_000 };
const ENDINGS: Readonly<Record<string, string>> = {
  'application/pdf': '.pdf',
  'text/html': '.html',
  'text/plain': '.txt',
  'application/msword': '.doc',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
};

/** Fetches and keeps each symbol in each language; the exit status is 1 when one could not be had. */
export async function fetchDocuments(wish: FetchWish, version: string): Promise<number> {
  if (!wish.source.includes('{symbol}'))
    throw new RegisterError(
      'wrong-parameter',
      `The source ${wish.source} does not say where the symbol goes: write {symbol} there.`,
    );
  const db = await openPlace(wish.data);
  const reader = makeReader();
  try {
    let [failures, changes] = [0, 0];
    for (const symbol of wish.symbols) {
      for (const language of wish.languages) {
        try {
          const outcome = await fetchOne(db, { ...wish, symbol, language }, reader, version);
          if (outcome !== 'known') changes++;
          process.stdout.write(`${symbol} (${language}): ${outcome.replaceAll('-', ' ')}\n`);
        } catch (error) {
          if (!(error instanceof RegisterError)) throw error;
          failures++;
          process.stderr.write(`seized: ${symbol} (${language}): ${error.message}\n`);
        }
      }
    }
    if (changes) await match(db);
    return failures ? 1 : 0;
  } finally {
    await db.close();
  }
}

type One = Pick<FetchWish, 'source' | 'who'> & { readonly symbol: string; readonly language: LanguageCode };

async function fetchOne(db: Database, { source, symbol, language, who }: One, reader: Reader, version: string) {
  const address = source.replaceAll('{symbol}', encodeURIComponent(symbol)).replaceAll('{language}', language);
  const { bytes, mediaType, status } = await download(address, BOUNDS);
  if (status === 404) throw new RegisterError('not-found', 'The source has no such document.');
  if (status !== 200) throw new RegisterError('unreachable', `The source answered with status ${status}. Try again later.`);
  const name = `${symbol.replaceAll('/', '_')}-${language}${ENDINGS[mediaType] ?? '.txt'}`;
  const input = { name, size: bytes.length, isNamed: true, problem: null };
  const read = (await readInputs([{ input, bytes }], null, reader))[0]!;
  if (read.is !== 'read')
    throw new RegisterError(
      'not-found',
      read.is === 'failed' ? read.message : `The document is ${read.what}, which is not read yet.`,
    );
  const { reading, source: text } = read;
  check(reading.document.symbol, symbol);
  if (reading.source.language !== language)
    throw new RegisterError('not-found', `The source gave it in another language (${reading.source.language}); it was not kept.`);
  const { outcome } = await keep(db, { reading, source: text, reader: `seized ${version}`, who, at: new Date() });
  await keepSourceFile(db, bytes);
  return outcome;
}

// A source that answers every question with some page must not fill the register.
function check(printed: string | null, asked: string): void {
  const bare = (symbol: string) => symbol.replace(/\s+/g, '').toUpperCase();
  if (printed && bare(printed) === bare(asked)) return;
  const what = printed ? `prints ${printed}` : 'prints no symbol';
  throw new RegisterError(
    'not-found',
    `What the source gave ${what}; it was not kept. Save it and give it to seized ingest if it is right.`,
  );
}
