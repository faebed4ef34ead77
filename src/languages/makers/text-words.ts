// A text in, its words out: where each begins, and which of the tables that are looked for in texts may have a form that begins there.
import { putUnits } from '../../text/index.ts';

/** The words of a text, in their order; `count` of each list are in use until another text is asked for. */
export interface TextWords {
  readonly count: number;
  readonly starts: Int32Array;
  /** Where each run of digits begins. */
  readonly digits: readonly number[];
  /** The marks of the tables (see `markOf`) of which a form may begin with the word. */
  readonly marks: Uint8Array;
}

const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || (code >= 0xc0 && code < 0x2000);

/** 1 for the code units that words are made of (Latin letters and digits, letters of other alphabets), else 0. */
export const WORD = Uint8Array.from({ length: 65536 }, (_, code) => (isWordCode(code) ? 1 : 0));

const nextNumber = (number: number, code: number): number => Math.imul(number, 0x01000193) ^ code;
const pairOf = (first: number, second: number): number => Math.imul(first, 0x9e3779b1 | 0) ^ second;

/** Characters of a text whose words take more room than they save time. */
export const LONGEST = 8_000_000;
const RUN = /(?<!\d)\d/g;
const COLON = 58; // the sign after 9: below it all that words are made of are digits
const MARKS = 8;
const KEPT = 14; // bits of each end of a number

// Equal words have equal numbers, and so have equal pairs of neighbours. Each end of a number leads to the marks of the tables
// that have it; what both ends lead to is that of the number, but for once in some dozen times. Few and small, so that they stay near.
class MarkTable {
  private readonly byLowEnd = new Uint8Array(1 << KEPT);
  private readonly byHighEnd = new Uint8Array(1 << KEPT);

  add(number: number, mark: number): void {
    this.byLowEnd[number & ((1 << KEPT) - 1)]! |= mark;
    this.byHighEnd[number >>> (32 - KEPT)]! |= mark;
  }

  marksOf(number: number): number {
    return this.byLowEnd[number & ((1 << KEPT) - 1)]! & this.byHighEnd[number >>> (32 - KEPT)]!;
  }
}

const WHOLE = new MarkTable(); // words that are a form by themselves
const FIRST = new MarkTable(); // words that a longer form begins with
const PAIRS = new MarkTable(); // and that word with the next
let given = 0;

/** Gives a mark to the words that the forms of a table begin with; tables may share one when there are many. */
export function markOf(forms: Iterable<string>): number {
  const mark = 1 << (given++ % MARKS);
  for (const form of forms) {
    const [first = 0, second] = numbersOf(form);
    if (second === undefined) WHOLE.add(first, mark);
    else {
      FIRST.add(first, mark);
      PAIRS.add(pairOf(first, second), mark);
    }
  }
  known = '';
  return mark;
}

// The numbers of a form's first two words.
function numbersOf(form: string): number[] {
  const numbers: number[] = [];
  for (let place = 0; place < form.length && numbers.length < 2; place++) {
    if (WORD[form.charCodeAt(place)] === 0) continue;
    let number = form.charCodeAt(place);
    for (place++; place < form.length && WORD[form.charCodeAt(place)] === 1; place++)
      number = nextNumber(number, form.charCodeAt(place));
    numbers.push(number);
  }
  return numbers;
}

// All tables are looked for on one page: its words are worked out once, into lists that the next page uses again.
let known = '';
let words = emptyWords(1 << 13);

function emptyWords(length: number) {
  const most = (length >> 1) + 1;
  const digits: number[] = [];
  return { count: 0, starts: new Int32Array(most), units: new Uint16Array(length), digits, marks: new Uint8Array(most) };
}

/** Gives the words of a text. */
export function wordsOf(text: string): TextWords {
  if (known === text) return words;
  if (words.units.length < text.length) words = emptyWords(text.length);
  putUnits(text, words.units);
  split(text.length);
  known = text;
  return words;
}

function split(length: number): void {
  const { units, starts, marks } = words;
  const digits: number[] = [];
  let count = 0;
  let before = 0;
  let goingOn = 0;
  for (let place = 0; place < length; place++) {
    let code = units[place]!;
    if (WORD[code] === 0) continue;
    starts[count] = place;
    let number = code;
    let signs = code - COLON; // below zero as soon as one is a digit
    for (place++; place < length; place++) {
      code = units[place]!;
      if (WORD[code] === 0) break;
      number = nextNumber(number, code);
      signs |= code - COLON;
    }
    if (signs < 0) addRuns(units, starts[count]!, place, digits);
    if (goingOn !== 0) marks[count - 1]! |= goingOn & PAIRS.marksOf(pairOf(before, number));
    marks[count] = WHOLE.marksOf(number);
    goingOn = FIRST.marksOf(number);
    before = number;
    count++;
  }
  words.count = count;
  words.digits = digits;
}

// Where digits begin in a word: 1999, S2, 3rd
function addRuns(units: Uint16Array, from: number, to: number, digits: number[]): void {
  for (let place = from; place < to; place++)
    if (units[place]! < COLON && (place === from || units[place - 1]! >= COLON)) digits.push(place);
}

/** Lists the places of a text where digits begin. */
export function digitsOf(text: string): readonly number[] {
  if (text.length < LONGEST) return wordsOf(text).digits;
  const digits: number[] = [];
  RUN.lastIndex = 0;
  while (RUN.test(text)) digits.push(RUN.lastIndex - 1);
  return digits;
}
