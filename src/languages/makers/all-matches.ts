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
