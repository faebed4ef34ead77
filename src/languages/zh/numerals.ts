// Chinese and Arabic numerals in, numbers out.
import { isDigit } from '../../text/index.ts';
import { setOf } from '../makers/character-sets.ts';

// What a character is worth in a numeral, by its code: a digit its value, a scale so many times what stands before it.
const NO_DIGIT = 255;
const DIGITS = new Uint8Array(65536).fill(NO_DIGIT);
for (const [i, digit] of [...'零一二三四五六七八九'].entries()) DIGITS[digit.charCodeAt(0)] = i;
for (const [i, digit] of [...'0123456789'].entries()) DIGITS[digit.charCodeAt(0)] = i;
for (const zero of '〇○◯O') DIGITS[zero.charCodeAt(0)] = 0;
DIGITS['两'.charCodeAt(0)] = 2;
const TENS = valuesOf('十百千', [10, 100, 1000]);
const MYRIADS = valuesOf('万亿', [10_000, 100_000_000]);
const SCALES = setOf('十百千万亿廿卅');
const CONTRACTED = setOf('廿卅');

function valuesOf(characters: string, values: readonly number[]): ReadonlyMap<number, number> {
  return new Map(values.map((value, i) => [characters.charCodeAt(i), value]));
}

/** The characters of a Chinese numeral, as the inside of a character class. */
export const NUMERAL = '零〇○◯O一二两三四五六七八九十百千';

/** A number that ends at a place, and where it begins. */
export interface Numeral {
  readonly value: number;
  readonly start: number;
}

// 一九七七 → 1977; 二〇一〇 → 2010
function spelled(text: string): number | null {
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = DIGITS[text.charCodeAt(i)]!;
    if (digit === NO_DIGIT) return null;
    value = value * 10 + digit;
  }
  return value;
}

// 十 → 10; 二十六 → 26; 一百零五 → 105; 一万二千 → 12000
function scaled(text: string): number | null {
  let total = 0;
  let group = 0;
  let digit = -1;
  const plain = text.replace('廿', '二十').replace('卅', '三十');
  for (let i = 0; i < plain.length; i++) {
    const code = plain.charCodeAt(i);
    const value = isDigit(code) ? NO_DIGIT : DIGITS[code]!;
    const ten = TENS.get(code);
    const myriad = MYRIADS.get(code);
    if (value !== NO_DIGIT) digit = value;
    else if (ten !== undefined) {
      group += (digit < 0 ? 1 : digit) * ten;
      digit = -1;
    } else if (myriad !== undefined) {
      total = (total + group + Math.max(digit, 0)) * myriad;
      group = 0;
      digit = -1;
    } else return null;
  }
  return total + group + Math.max(digit, 0);
}

/** Reads a whole numeral, Arabic or Chinese, digit by digit (二〇一〇) or with scales (二十六); null when it is none. */
export function numeralOf(text: string): number | null {
  if (!text) return null;
  for (let i = 0; i < text.length; i++) if (SCALES[text.charCodeAt(i)] === 1) return scaled(text);
  return spelled(text);
}

const isNumeral = (code: number): boolean =>
  !isDigit(code) && (DIGITS[code] !== NO_DIGIT || TENS.has(code) || CONTRACTED[code] === 1);

//   自二〇一三年
//    ^^^^ ends before 年
/** Reads the numeral that ends at a place: Arabic digits, or else Chinese ones; at most six characters, null when longer. */
export function numeralBefore(text: string, end: number): Numeral | null {
  let start = end;
  const least = Math.max(0, end - 7);
  if (isDigit(text.charCodeAt(end - 1))) {
    while (start > least && isDigit(text.charCodeAt(start - 1))) start--;
    if (start > 0 && isSpelled(text, start - 1)) while (start > least && isSpelled(text, start - 1)) start--; // 二00三
  } else while (start > least && isNumeral(text.charCodeAt(start - 1))) start--;
  if (start === end || end - start > 6) return null;
  const value = numeralOf(text.slice(start, end));
  return value === null ? null : { value, start };
}

const isSpelled = (text: string, at: number): boolean => DIGITS[text.charCodeAt(at)] !== NO_DIGIT;
