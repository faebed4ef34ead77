// A global pattern and a text in, all its matches out: what matchAll gives, without the copy of the pattern that it makes each time.
import type { Page, Span } from '../../text/index.ts';

/** Gives the matches of a global pattern in their order. */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}

/** Gives the matches of a sticky pattern that begin with a word: to look for a word takes a fraction of the time that a pattern takes. */
export function matchesAtWord(word: string, pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (let place = text.indexOf(word); place >= 0; ) {
    pattern.lastIndex = place;
    const match = pattern.exec(text);
    if (match) found.push(match);
    place = text.indexOf(word, match ? pattern.lastIndex : place + 1);
  }
  return found;
}

/** Gives the places of all matches of a global pattern. */
export const placesOf = (pattern: RegExp, text: string): Span[] =>
  allMatches(pattern, text).map(({ index, 0: { length } }) => ({ start: index, end: index + length }));

/** Makes a finder of the last match of a global pattern between two places of a page. */
export const lastMatch =
  (pattern: RegExp) =>
  ({ text }: Page, from: number, to: number): Span | null => {
    const match = allMatches(pattern, text.slice(from, to)).at(-1);
    return match ? { start: from + match.index, end: from + match.index + match[0].length } : null;
  };
