// Documents in, what came of each out: a step of reading is done for several documents before the next step is begun.
//
// A step's code and tables are warm for the second document that it is done for; each document alone meets all of them cold.
import type { Reading } from '../facts/index.ts';
import { goOnIn, type SourceText } from '../text/index.ts';
import type { Steps } from './draft.ts';
import { type ReaderParts, readDocument, type SourceInfo } from './read.ts';

/** A document to be read. */
export interface Work {
  readonly source: SourceText;
  readonly info: SourceInfo;
}

/** What came of a document: its reading, or what was thrown (an `UnreadableError`, unless the reader has a defect). */
export type Result = { readonly reading: Reading } | { readonly error: unknown };

const MOST = 32; // documents side by side
const MOST_LENGTH = 300_000; // characters of them; a longer text is read alone

/** Reads documents, in their order; `afterEach` is called when those that are read together have been read. */
export function* readSideBySide(works: readonly Work[], parts: ReaderParts, afterEach: () => void): Generator<Result, undefined> {
  for (let from = 0, to = 0; from < works.length; from = to) {
    to = endOfGroup(works, from);
    const results = readGroup(works.slice(from, to), parts);
    afterEach();
    yield* results;
  }
}

function endOfGroup(works: readonly Work[], from: number): number {
  let length = works[from]!.source.text.length;
  let end = from + 1;
  while (end < works.length && end - from < MOST && length + works[end]!.source.text.length <= MOST_LENGTH)
    length += works[end++]!.source.text.length;
  return end;
}

function readGroup(works: readonly Work[], parts: ReaderParts): Result[] {
  const open = works.map(({ source, info }) => readDocument(source, info, parts));
  const results = works.map((): Result | null => null);
  while (results.includes(null)) {
    for (const [lane, steps] of open.entries()) {
      goOnIn(lane);
      results[lane] ??= stepOf(steps);
    }
  }
  goOnIn(0);
  return results as Result[];
}

function stepOf(steps: Steps<Reading>): Result | null {
  try {
    const { done, value } = steps.next();
    return done ? { reading: value } : null;
  } catch (error) {
    return { error };
  }
}
