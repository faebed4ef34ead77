// A reading, or why there is none, in; its line of JSON out, in pieces: however large a reading is, no piece of it is a giant string.
import { ERROR_SCHEMA, type Reading } from '../../facts/index.ts';

const SMALL_TEXT = 1_000_000; // below, the whole line is one piece
const TEXT_PIECE = 500_000;
const LIST_PIECE = 100; // so that a piece finds room in one message to the thread that prints

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xdc00;

/** Cuts a text into pieces, never through a surrogate pair. */
export function* piecesOfText(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    let end = Math.min(start + TEXT_PIECE, text.length);
    if (end < text.length && isHighSurrogate(text.charCodeAt(end - 1))) end--;
    yield text.slice(start, end);
    start = end;
  }
}

function* jsonString(text: string): Generator<string> {
  yield '"';
  for (const piece of piecesOfText(text)) yield JSON.stringify(piece).slice(1, -1);
  yield '"';
}

function* jsonList(list: readonly unknown[]): Generator<string> {
  yield '[';
  for (let i = 0; i < list.length; i += LIST_PIECE) {
    const piece = JSON.stringify(list.slice(i, i + LIST_PIECE)).slice(1, -1);
    yield i ? `,${piece}` : piece;
  }
  yield ']';
}

/** Gives a reading as one line of JSON; with a text, `source.text` is filled in. Fields stand in the order of the contract. */
export function* readingLine(reading: Reading, text: string | null): Generator<string> {
  if (reading.source.length < SMALL_TEXT) {
    const whole = text === null ? reading : { ...reading, source: { ...reading.source, text } };
    yield `${JSON.stringify(whole)}\n`;
    return;
  }
  let mark = '{';
  for (const [field, value] of Object.entries(reading)) {
    yield `${mark}${JSON.stringify(field)}:`;
    mark = ',';
    if (field === 'source' && text !== null) {
      yield `${JSON.stringify(value).slice(0, -1)},"text":`;
      yield* jsonString(text);
      yield '}';
    } else if (Array.isArray(value)) yield* jsonList(value);
    else yield JSON.stringify(value);
  }
  yield '}\n';
}

/** What a line tells of a file that could not be read: as much as was known when it failed. */
export interface About {
  readonly name: string;
  mediaType: string | null;
  fileSha256: string | null;
}

/** Gives the line of a file that could not be read. */
export const errorLine = (source: About, code: string, message: string): string =>
  `${JSON.stringify({ schema: ERROR_SCHEMA, source, code, message })}\n`;
