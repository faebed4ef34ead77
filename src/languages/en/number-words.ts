// A place where a number is spelled out in, its value and its span out.
import { wordAt } from './letters.ts';
import { VALUES } from './numerals.ts';

const SMALL: Readonly<Record<string, number>> = { a: 1, ...Object.fromEntries(VALUES) };
const LARGE: Readonly<Record<string, number>> = { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9 };

/** The words by which a spelled number of eleven or more is found; smaller ones stand only before them: two hundred. */
export const NUMBER_WORDS: readonly string[] = [...Object.keys(SMALL).filter((form) => SMALL[form]! > 10), ...Object.keys(LARGE)];

const BEFORE = /(?:^|[^\w.,-])((?:a|one|two|three|four|five|six|seven|eight|nine|ten)[ -])$/i;
const WORD = /(?:,? and |[ -])?([A-Za-z]+)/y;
const MOST = 12;

/** Reads the number of which one word begins at a place; null when it is a round word without a number (hundreds of, a thousandth). */
export function wordValue(text: string, place: number): { start: number; end: number; value: number } | null {
  const first = LARGE[wordAt(text, place)] ? BEFORE.exec(text.slice(Math.max(0, place - 8), place))?.[1] : undefined;
  if (LARGE[wordAt(text, place)] && !first) return null;
  const start = place - (first?.length ?? 0);
  let [sum, group, end] = [0, 0, start];
  for (let count = 0; count < MOST; count++) {
    WORD.lastIndex = end;
    const match = WORD.exec(text);
    const word = match?.[1]?.toLowerCase() ?? '';
    if (!match || (count === 0 && match.index + match[0].length - match[1]!.length !== start)) break;
    const [small, large] = [SMALL[word], LARGE[word]];
    if (small === undefined && large === undefined) break;
    if (word === 'a' && count) break;
    if (large === undefined) {
      if (count && group % (small! < 10 ? 10 : 100) !== 0) break; // twenty fifteen is no number
      group += small!;
    } else if (large === 100) group = (group || 1) * 100;
    else {
      sum += (group || 1) * large;
      group = 0;
    }
    end = WORD.lastIndex;
  }
  return end > start ? { start, end, value: sum + group } : null;
}
