// A number and a unit of time as printed in, an ISO 8601 duration out.
import { VALUES as NUMERALS, SMALL, TENS } from './numerals.ts';

const UNITS: Readonly<Record<string, string>> = { hour: 'H', day: 'D', week: 'W', month: 'M', year: 'Y' };
/** The words and digits of a number, for use inside a pattern. */
export const NUMBER = `\\d{1,3}|(?:${TENS.join('|')})(?:[- ](?:${SMALL.slice(0, 9).join('|')}))?|${[...SMALL].reverse().join('|')}|an?|one hundred and (?:${[...TENS, ...SMALL].join('|')})|one hundred`;

/** The units of time, singular. */
export const UNIT = Object.keys(UNITS).join('|');

const VALUES = new Map<string, number>([...NUMERALS, ['a', 1], ['an', 1], ['hundred', 100]]);

//   twenty-four → 24      90 → 90      one hundred and twenty → 120
/** Gives the value of a number in digits or words; null when it is none. */
export function countOf(printed: string): number | null {
  if (/^\d+$/.test(printed)) return Number(printed);
  let sum = 0;
  for (const word of printed.toLowerCase().split(/[- ]/)) {
    if (word === 'and') continue;
    const value = VALUES.get(word);
    if (value === undefined) return null;
    sum = value === 100 ? Math.max(sum, 1) * 100 : sum + value;
  }
  return sum;
}

/** Gives the duration of a count of units; weeks are given as days. */
export function durationOf(count: number | null, unit: string): string | null {
  if (count === null) return null;
  const word = unit.toLowerCase();
  const letter = UNITS[word.endsWith('s') ? word.slice(0, -1) : word];
  if (!letter) return null;
  if (letter === 'W') return `P${count * 7}D`;
  return letter === 'H' ? `PT${count}H` : `P${count}${letter}`;
}
