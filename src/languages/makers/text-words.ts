// A text in, its words out: where each begins, and which of the tables that are looked for in texts may have a form that begins there.

/** The words of a text, in their order; `count` of each list are in use until another text is asked for. */
export interface TextWords {
  readonly count: number;
  readonly starts: Int32Array;
  /** The marks of the tables (see `markOf`) of which a form may begin with the word. */
  readonly marks: Uint8Array;
}

const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || (code >= 0xc0 && code < 0x2000);

/** 1 for the code units that words are made of (Latin letters and digits, letters of other alphabets), else 0. */
export const WORD = Uint8Array.from({ length: 65536 }, (_, code) => (isWordCode(code) ? 1 : 0));

const nextNumber = (number: number, code: number): number => Math.imul(number, 0x01000193) ^ code;
const pairOf = (first: number, second: number): number => Math.imul(first, 0x9e3779b1 | 0) ^ second;

// Equal words have equal numbers, and so have equal pairs of neighbours. Each half of a number leads to the marks of the tables
// that have it; what both halves lead to is that of the number, but for once in some thousand times.
const BY_LOW_HALF = new Uint8Array(65536);
const BY_HIGH_HALF = new Uint8Array(65536);
const MARKS = 8;
let given = 0;

const marksOf = (number: number): number => BY_LOW_HALF[number & 0xffff]! & BY_HIGH_HALF[number >>> 16]!;

/** Gives a mark to the words that the forms of a table begin with; tables may share one when there are many. */
export function markOf(forms: Iterable<string>): number {
  const mark = 1 << (given++ % MARKS);
  for (const form of forms) {
    const number = beginningOf(form);
    BY_LOW_HALF[number & 0xffff]! |= mark;
    BY_HIGH_HALF[number >>> 16]! |= mark;
  }
  known = '';
  return mark;
}

// The number of a form's only word, or of its first two.
function beginningOf(form: string): number {
  const numbers: number[] = [];
  for (let place = 0; place < form.length && numbers.length < 2; place++) {
    if (WORD[form.charCodeAt(place)] === 0) continue;
    let number = form.charCodeAt(place);
    for (place++; place < form.length && WORD[form.charCodeAt(place)] === 1; place++)
      number = nextNumber(number, form.charCodeAt(place));
    numbers.push(number);
  }
  const [first = 0, second] = numbers;
  return second === undefined ? first : pairOf(first, second);
}

// All tables are looked for on one page: its words are worked out once, into lists that the next page uses again.
let known = '';
let words = { count: 0, starts: new Int32Array(4096), marks: new Uint8Array(4096) };

/** Gives the words of a text. */
export function wordsOf(text: string): TextWords {
  if (known === text) return words;
  const most = (text.length >> 1) + 1;
  if (words.starts.length < most) words = { count: 0, starts: new Int32Array(most), marks: new Uint8Array(most) };
  words.count = split(text, words.starts, words.marks);
  known = text;
  return words;
}

function split(text: string, starts: Int32Array, marks: Uint8Array): number {
  const { length } = text;
  let count = 0;
  let before = 0;
  for (let place = 0; place < length; place++) {
    let code = text.charCodeAt(place);
    if (WORD[code] === 0) continue;
    starts[count] = place;
    let number = code;
    for (place++; place < length; place++) {
      code = text.charCodeAt(place);
      if (WORD[code] === 0) break;
      number = nextNumber(number, code);
    }
    marks[count] = marksOf(number);
    if (count) marks[count - 1]! |= marksOf(pairOf(before, number));
    before = number;
    count++;
  }
  return count;
}
