// A place in a text in, the label of the paragraph that begins there out.
import { isCapital, isDigit, isSmall, numberAt } from '../../text/index.ts';
import { setOf } from '../makers/character-sets.ts';

/** The kinds of label, as they nest: 1. then (a) then (i); a Roman numeral or capital before a heading parts sections. */
export type LabelKind = 'number' | 'dotted' | 'bracketed' | 'letter' | 'capital' | 'roman' | 'dash';

/** A label at a place: `end` is where it ends, before the space. */
export interface Label {
  readonly kind: LabelKind;
  /** As contract/reading has it: `1`, `(a)`, `I`. */
  readonly label: string;
  /** Its number in its series (a = 1), 0 for a dash. */
  readonly number: number;
  readonly end: number;
}

// 1.   1 .   1.-   12)   l.   I0.   9.1.        (a)   (iv)   (1)   a)   iv.   (A)        -   –   •
const LABEL =
  /(?:(\d{1,2}(?:\.\d{1,2}){1,3})\.?(?= )|(\d{1,3}|[lIO][\dO]?|\d[lIO]) ?(?:\.(?: ?[-–—](?= ))?|\))(?!\d)|\( ?(\d{1,2}|[a-z]|[a-z]{2}|[ivx]{1,5}|[A-Z]) ?\)|([a-z]|[ivx]{2,4})[.)](?= )|([-–—•·▪●*\u0095])(?= ))/y;
const DASHES = setOf('–—•·▪●\u0095');
const ROMAN = /^[ivx]+$/;
const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/** The value of a Roman numeral in small letters. */
export function romanValue(numeral: string): number {
  let sum = 0;
  for (let i = 0; i < numeral.length; i++) {
    const value = ROMAN_VALUES[numeral[i]!] ?? 0;
    sum += value < (ROMAN_VALUES[numeral[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return sum;
}

const letterValue = (letters: string): number =>
  letters.length === 2 && letters[0] === letters[1] ? 26 + letters.charCodeAt(0) - 96 : letters.charCodeAt(0) - 96;

function letterLabel(letters: string, end: number, before: Label | null): Label {
  const isRoman = ROMAN.test(letters) && !isNextLetter(letters, before);
  if (letters.length > 1 && !isRoman && letters[0] !== letters[1])
    return { kind: 'letter', label: `(${letters})`, number: 0, end };
  return isRoman
    ? { kind: 'roman', label: `(${letters})`, number: romanValue(letters), end }
    : { kind: 'letter', label: `(${letters})`, number: letterValue(letters), end };
}

// (i) after (h) is a letter, (v) after (iv) a numeral, (i) after anything else begins numerals.
const isNextLetter = (letters: string, before: Label | null): boolean =>
  before?.kind === 'letter' && letters.length === 1 && before.number + 1 === letterValue(letters);

// Digits, brackets, dashes and bullets may begin a label, small letters and l, I, O only before a point or bracket or in numerals.
function mayBegin(code: number, next: number): boolean {
  if (isSmall(code)) return next === 41 || next === 46 || code === 105 || code === 118 || code === 120 || code === 108;
  if (isCapital(code)) return (code === 73 || code === 79) && !isSmall(next);
  return code < 65 || (code > 122 && DASHES[code] === 1);
}

const isDigits = (number: string): boolean => number.charCodeAt(0) <= 57 && number.charCodeAt(number.length - 1) <= 57;

//   12. Decides ...        most numbers are printed so
function plainNumber(text: string, place: number): Label | null {
  let end = place;
  while (end < place + 3 && isDigit(text.charCodeAt(end))) end++;
  if (text.charCodeAt(end) !== 46 || text.charCodeAt(end + 1) !== 32 || !isCapital(text.charCodeAt(end + 2))) return null;
  return { kind: 'number', label: text.slice(place, end), number: numberAt(text, place, end), end: end + 1 };
}

/** Reads the label at a place of a text; `before` is the last lettered label, by which (i) is told from (i). */
export function labelAt(text: string, place: number, before: Label | null = null): Label | null {
  const code = text.charCodeAt(place);
  if (!mayBegin(code, text.charCodeAt(place + 1))) return null;
  const plain = isDigit(code) ? plainNumber(text, place) : null;
  if (plain) return plain;
  LABEL.lastIndex = place;
  const match = LABEL.exec(text);
  if (!match) return null;
  const end = LABEL.lastIndex;
  if (match[1]) return { kind: 'dotted', label: match[1], number: Number(match[1].split('.').at(-1)), end };
  if (match[2]) {
    const digits = isDigits(match[2]) ? match[2] : match[2].replace(/[lI]/g, '1').replace(/O/g, '0');
    return { kind: 'number', label: digits, number: Number(digits), end };
  }
  if (match[3]) {
    const inner = match[3];
    if (inner >= '0' && inner <= '99') return { kind: 'bracketed', label: `(${inner})`, number: Number(inner), end };
    if (inner >= 'A' && inner <= 'Z') return { kind: 'capital', label: `(${inner})`, number: inner.charCodeAt(0) - 64, end };
    return letterLabel(inner, end, before);
  }
  if (match[4]) return letterLabel(match[4], end, before);
  return { kind: 'dash', label: match[5]!, number: 0, end };
}

const NUMERALS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

/** Gives the label that comes before another in its series, as printed: (ii) before (iii); null before the first. */
export function labelBefore({ kind, number }: Label): string | null {
  if (number < 2) return null;
  if (kind === 'bracketed') return `(${number - 1})`;
  if (kind === 'letter' && number <= 26) return `(${String.fromCharCode(95 + number)})`;
  return kind === 'roman' ? `(${NUMERALS[number - 2] ?? ''})` : null;
}
