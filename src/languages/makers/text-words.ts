// A text in, its words out: where each begins, a number that equal words share, and one that equal pairs of neighbours share.

/** The words of a text, in their order; `count` of each list are in use until another text is asked for. */
export interface TextWords {
  readonly count: number;
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
  /** The number of a word and the next; of the last word alone. */
  readonly pairs: Int32Array;
}

const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || (code >= 0xc0 && code < 0x2000);

/** 1 for the code units that words are made of (Latin letters and digits, letters of other alphabets), else 0. */
export const WORD = Uint8Array.from({ length: 65536 }, (_, code) => (isWordCode(code) ? 1 : 0));

const nextNumber = (number: number, code: number): number => Math.imul(number, 0x01000193) ^ code;
const pairOf = (first: number, second: number): number => Math.imul(first, 0x9e3779b1 | 0) ^ second;

// Several lexicons look through one page: its words are worked out once, into lists that the next page uses again.
let known = '';
let words = { count: 0, starts: new Int32Array(4096), numbers: new Int32Array(4096), pairs: new Int32Array(4096) };

/** Gives the words of a text. */
export function wordsOf(text: string): TextWords {
  if (known === text) return words;
  const most = (text.length >> 1) + 1;
  if (words.starts.length < most) {
    words = { count: 0, starts: new Int32Array(most), numbers: new Int32Array(most), pairs: new Int32Array(most) };
  }
  words.count = split(text, words.starts, words.numbers, words.pairs);
  known = text;
  return words;
}

function split(text: string, starts: Int32Array, numbers: Int32Array, pairs: Int32Array): number {
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
    numbers[count] = number;
    if (count) pairs[count - 1] = pairOf(before, number);
    pairs[count] = number;
    before = number;
    count++;
  }
  return count;
}

/** The numbers of the words that a form begins with: of the first, and of the first two when it has more than one. */
export function numbersOf(form: string): { readonly first: number; readonly pair: number | null } {
  const numbers: number[] = [];
  for (let place = 0; place < form.length && numbers.length < 2; place++) {
    if (WORD[form.charCodeAt(place)] === 0) continue;
    let number = form.charCodeAt(place);
    for (place++; place < form.length && WORD[form.charCodeAt(place)] === 1; place++)
      number = nextNumber(number, form.charCodeAt(place));
    numbers.push(number);
  }
  const [first = 0, second] = numbers;
  return { first, pair: second === undefined ? null : pairOf(first, second) };
}

/** A set of such numbers that answers at once; once in some thousand times it holds a number that was not put in. */
export class NumberSet {
  private readonly bits = new Int32Array(4096);

  add(number: number): void {
    this.bits[(number >>> 5) & 4095]! |= 1 << number;
    this.bits[(number >>> 20) & 4095]! |= 1 << (number >>> 12);
  }

  has(number: number): boolean {
    const { bits } = this;
    return ((bits[(number >>> 5) & 4095]! >>> number) & (bits[(number >>> 20) & 4095]! >>> (number >>> 12)) & 1) === 1;
  }
}
