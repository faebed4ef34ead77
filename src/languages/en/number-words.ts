// A place where a number is spelled out in, its value and its span out.

const SMALL: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
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

const LETTERS = /[A-Za-z]+/y;

function wordAt(text: string, place: number): string {
  LETTERS.lastIndex = place;
  return LETTERS.exec(text)?.[0].toLowerCase() ?? '';
}
