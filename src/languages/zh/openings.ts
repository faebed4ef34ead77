// A part of a document in, the places where its clauses begin out, each with the characters that stand up to the next.
import { setOf } from '../makers/character-sets.ts';
import { MARK, MARKS, marksOf } from './clause-marks.ts';

/** Where a clause begins and what is known of it. */
export interface Opening {
  readonly at: number;
  readonly isSentence: boolean;
  /** The character code of the sign before it: a comma, a semicolon, a full stop; 0 at the start of the part. */
  readonly sign: number;
  /** What stands between it and the next, see clause-marks.ts. */
  readonly marks: number;
}

const ENDS = setOf(',;。:、"\' \n');
const STOP = 0x3002;
const SPACE = 0x20;
const [QUOTE, BRACKET, TITLE] = [0x22, 0x28, 0x300a];
const LONGEST_ASIDE = 160; // characters

/** Finds the places where clauses begin, outside quotations and brackets. */
export function openingsOf(text: string, from: number, to: number): Opening[] {
  const openings: Opening[] = [];
  let at = from; // where the clause begins that is gone through
  let before = 0; // the sign before it
  let marks = 0;
  const sought = { bracket: 0, title: 0, quote: 0 };
  for (let place = from; place < to; place++) {
    const sign = text.charCodeAt(place);
    const mark = MARKS[sign]!;
    marks |= mark;
    if ((mark & MARK.sign) === 0) continue;
    const pair = pairOf(sign);
    if (pair) {
      const close = closeOf(text, place, to, pair, sought);
      if (close > place) marks |= marksOf(text, { start: place, end: close });
      place = close;
      continue;
    }
    let next = place + 1;
    while (next < to && (text.charCodeAt(next) === QUOTE || text.charCodeAt(next) === SPACE)) next++;
    if (next >= to) continue;
    openings.push({ at, isSentence: before === STOP || before === 0, sign: before, marks });
    at = next;
    before = sign;
    marks = 0;
  }
  openings.push({ at, isSentence: before === STOP || before === 0, sign: before, marks });
  return openings;
}

// The signs that open and close, and how far each that closes was looked for in vain: a thousand that open are looked beyond once.
type Pair = 'bracket' | 'title' | 'quote';
type Sought = Record<Pair, number>;
const CLOSING = { bracket: 0x29, title: 0x300b, quote: QUOTE } as const;

const pairOf = (sign: number): Pair | null =>
  sign === BRACKET ? 'bracket' : sign === TITLE ? 'title' : sign === QUOTE ? 'quote' : null;

// Where a bracket or quotation closes, when that is near; else it is passed over.
function closeOf(text: string, at: number, to: number, pair: Pair, sought: Sought): number {
  const end = Math.min(to, at + LONGEST_ASIDE);
  const closing = CLOSING[pair];
  for (let i = Math.max(at + 1, sought[pair]); i < end; i++) if (text.charCodeAt(i) === closing) return i;
  sought[pair] = end;
  return at;
}

/** Gives the end of a stretch of text without the signs at its end. */
export function trimmedEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && ENDS[text.charCodeAt(end - 1)]) end--;
  return end;
}
