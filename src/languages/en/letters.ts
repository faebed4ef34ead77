// A text and a place in, what stands there out: a capital, a word, some words whole.
import { isCapital, isLetter, isOfWord } from '../../text/index.ts';

const LONGEST_WORD = 20; // letters

/** Tells whether a capital of the English alphabet stands at a place. */
export const isCapitalAt = (text: string, place: number): boolean => isCapital(text.charCodeAt(place));

/** The word at a place, in small letters. */
export function wordAt(text: string, place: number): string {
  const limit = Math.min(text.length, place + LONGEST_WORD);
  let end = place;
  while (end < limit && isLetter(text.charCodeAt(end))) end++;
  return text.slice(place, end).toLowerCase();
}

//   the |Committee| established pursuant to …      not: Committees
/** Tells whether a text holds some words whole. */
export function holdsWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!isOfWord(text.charCodeAt(at - 1)) && !isOfWord(text.charCodeAt(at + words.length))) return true;
  return false;
}
