// A text and a place in, the word before or after it out; a name in the making is walked word by word.
import { isLetter, lastBefore } from '../../text/index.ts';
import type { Name } from '../language.ts';

const LONGEST_WORD = 40;

/** A word at a place. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const LETTERS = letters();

function letters(): Uint8Array {
  const table = new Uint8Array(65536);
  for (let code = 0; code < 0x250; code++) {
    if (isLetter(code) || code >= 0xc0 || code === 39 || code === 45) table[code] = 1;
  }
  return table;
}

/** Tells whether a word begins with a capital letter. */
export function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
}

/** Gives the end of the word that begins at a place. */
export function wordEnd(text: string, start: number): number {
  let end = start;
  while (LETTERS[text.charCodeAt(end)] && end - start < LONGEST_WORD) end++;
  return end;
}

/** The word that ends one space before a place, or null. */
export function wordBefore(text: string, place: number): Word | null {
  if (text.charCodeAt(place - 1) !== 32) return null;
  let start = place - 1;
  while (start > 0 && place - start < LONGEST_WORD && LETTERS[text.charCodeAt(start - 1)]) start--;
  return start < place - 1 ? { start, end: place - 1, text: text.slice(start, place - 1) } : null;
}

/** The word that begins one space after a place, or null. */
export function wordAfter(text: string, place: number): Word | null {
  if (text.charCodeAt(place) !== 32) return null;
  const end = wordEnd(text, place + 1);
  return end > place + 1 ? { start: place + 1, end, text: text.slice(place + 1, end) } : null;
}

/** Gives the one of a sorted list of names that covers a place, or null. */
export function cover(names: readonly Name[], place: number): Name | null {
  const name = lastBefore(names, place + 1);
  return name && name.end > place ? name : null;
}
