// A text in, its words out: where the words begin with which a form of the tables that are looked for in texts may begin.
import { putUnits } from '../../text/index.ts';

/** The words of a text; all lists are in use until another text is asked for. */
export interface TextWords {
  /** Where each run of digits begins. */
  readonly digits: readonly number[];
  /** For each mark of a table (see `markOf`) the words with which one of its forms may begin. */
  readonly places: readonly Places[];
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
  private readonly byLowEnd = new Uint16Array(1 << KEPT);
  private readonly byHighEnd = new Uint16Array(1 << KEPT);

  add(number: number, marks: number): void {
    this.byLowEnd[number & ((1 << KEPT) - 1)]! |= marks;
    this.byHighEnd[number >>> (32 - KEPT)]! |= marks;
  }

  marksOf(number: number): number {
    return this.byLowEnd[number & ((1 << KEPT) - 1)]! & this.byHighEnd[number >>> (32 - KEPT)]!;
  }
}

/** Places in a text, in their order; the first `count` of the list. */
export class Places {
  list = new Int32Array(256);
  count = 0;

  add(place: number): void {
    if (this.count === this.list.length) this.grow();
    this.list[this.count++] = place;
  }

  private grow(): void {
    const list = new Int32Array(this.list.length * 2);
    list.set(this.list);
    this.list = list;
  }
}

const WORDS = new MarkTable(); // words that are a form by themselves; shifted by MARKS, those that a longer form begins with
const PAIRS = new MarkTable(); // those and the next word
const WHOLE = (1 << MARKS) - 1;
let given = 0;

/** Gives the number of a mark to the words that the forms of a table begin with; tables may share one when there are many. */
export function markOf(forms: Iterable<string>): number {
  const mark = given++ % MARKS;
  for (const form of forms) {
    const [first = 0, second] = numbersOf(form);
    if (second === undefined) WORDS.add(first, 1 << mark);
    else {
      WORDS.add(first, 1 << (mark + MARKS));
      PAIRS.add(pairOf(first, second), 1 << mark);
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
const places: readonly Places[] = Array.from({ length: MARKS }, () => new Places());
let units = new Uint16Array(1 << 13);
let known = ''; // the text whose words these are
let digits: readonly number[] = [];

/** Gives the words of a text of less than `LONGEST` characters. */
export function wordsOf(text: string): TextWords {
  if (known !== text) {
    if (units.length < text.length) units = new Uint16Array(text.length);
    putUnits(text, units);
    digits = readWords(units, text.length);
    known = text;
  }
  return { digits, places };
}

// Fills the places and gives where digits begin.
function readWords(units: Uint16Array, length: number): number[] {
  const digits: number[] = [];
  for (const list of places) list.count = 0;
  let before = 0; // the word before: its number, its place,
  let start = 0;
  let marks = 0; // the tables that have it as a form
  let goingOn = 0; // and those of which a form may go on behind it
  for (let place = 0; place < length; place++) {
    let code = units[place]!;
    if (WORD[code] === 0) continue;
    const from = place;
    let number = code;
    let signs = code - COLON; // below zero as soon as one is a digit
    for (place++; place < length; place++) {
      code = units[place]!;
      if (WORD[code] === 0) break;
      number = nextNumber(number, code);
      signs |= code - COLON;
    }
    if (signs < 0) addRuns(units, from, place, digits);
    if (goingOn !== 0) marks |= goingOn & PAIRS.marksOf(pairOf(before, number));
    if (marks !== 0) addPlace(marks, start);
    const own = WORDS.marksOf(number);
    marks = own & WHOLE;
    goingOn = own >>> MARKS;
    before = number;
    start = from;
  }
  if (marks !== 0) addPlace(marks, start);
  return digits;
}

function addPlace(marks: number, place: number): void {
  for (let rest = marks; rest !== 0; rest &= rest - 1) places[31 - Math.clz32(rest & -rest)]!.add(place);
}

// Where digits begin in a word: 1999, S2, 3rd
function addRuns(units: Uint16Array, from: number, to: number, digits: number[]): void {
  for (let place = from; place < to; place++)
    if (units[place]! < COLON && (place === from || units[place - 1]! >= COLON)) digits.push(place);
}

/** Lists the places of a text where digits begin. */
export function digitsOf(text: string): readonly number[] {
  if (text.length < LONGEST) return wordsOf(text).digits;
  const found: number[] = [];
  RUN.lastIndex = 0;
  while (RUN.test(text)) found.push(RUN.lastIndex - 1);
  return found;
}
