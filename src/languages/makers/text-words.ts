// A text in, those of its words out at which a form of some table may begin: where, with a number that equal words share.
import { inEachLane, isDigit, LONGEST_KEPT, unitsOf } from '../../text/index.ts';
import { WORD } from './form-tree.ts';

interface Lists {
  /** Where each word begins, and its number; the first `count` of each list. */
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
  /** The bits of the tables that may know each word, see `makeKnown`. */
  readonly tables: Uint8Array;
}

/** The words of a text that some table knows, in use until another text is asked for. */
export interface TextWords extends Lists {
  readonly count: number;
  /** Where each run of digits begins. */
  readonly digits: readonly number[];
}

const DIGIT = 2;
/** 1 for the letters of words, 3 for digits, else 0. */
const KIND = WORD.map((kind, code) => (isDigit(code) ? kind | DIGIT : kind));
const STRETCH = 4096; // characters whose words are told apart at once

/**
 * Gives the number of the word between two places: five of its letters and its length tell most words from one another.
 *
 *     Organization
 *     ^  ^ ^  ^  ^
 */
export function numberOf(units: Uint16Array, start: number, end: number): number {
  const last = end - 1;
  const reach = last - start;
  const number =
    Math.imul(units[start]!, 0x01000193) ^
    Math.imul(units[start + (reach >> 2)]!, 0x9e3779b1) ^
    Math.imul(units[start + (reach >> 1)]!, 0x85ebca6b) ^
    Math.imul(units[last - (reach >> 2)]!, 0x27d4eb2f) ^
    Math.imul(units[last]!, 0xc2b2ae35) ^
    (reach << 7);
  return number ^ (number >>> 15);
}

/** Gives the end of the word that begins at a place. */
export function wordEnd(units: Uint16Array, start: number): number {
  let end = start;
  while (WORD[units[end]!] === 1) end++;
  return end;
}

// A bit for each table: by the numbers of words, those that have such a word as a form; by the numbers of words with the letter that
// the next word begins with, those that have a form which begins so. Most words are told from those of forms by that letter.
//   General Assembly ... General staff
//   ^^^^^^^ ^            ^^^^^^^ ^
const ALONE = new Uint8Array(1 << 15);
const FOLLOWED = new Uint8Array(1 << 15);
const LAST = ALONE.length - 1;
const followed = (number: number, next: number): number => (number ^ Math.imul(next, 0x9e3779b1)) & LAST;
let made = 0;

/** Makes the first words of a table's forms known, and gives its bit: two tables may share it, for it only sorts out beforehand. */
export function makeKnown(forms: readonly Uint16Array[]): number {
  const bit = 1 << (made++ & 7);
  for (const form of forms) {
    const end = wordEnd(form, 0);
    const number = numberOf(form, 0, end);
    if (end + 2 < form.length) FOLLOWED[followed(number, form[end + 1]!)]! |= bit;
    else ALONE[number & LAST]! |= bit;
  }
  return bit;
}

const edges = new Int32Array(STRETCH + 2); // where words begin and end, in turn

// For one text after the other: the lists that its words are put into, which text they are of and how many tables there were then.
const kept = inEachLane(() => {
  const words: TextWords = { ...listsFor(1 << 13), count: 0, digits: [] };
  return { of: '', made, words };
});

/** Gives the words of a text that tables know: several tables are looked for in it. */
export function wordsOf(text: string): TextWords {
  const most = (text.length >> 1) + 1;
  if (text.length > LONGEST_KEPT) return readWords(text, listsFor(most));
  const own = kept();
  if (own.of !== text || own.made !== made) {
    own.words = readWords(text, own.words.starts.length < most ? listsFor(most) : own.words);
    own.of = text;
    own.made = made;
  }
  return own.words;
}

function listsFor(most: number): Lists {
  return { starts: new Int32Array(most), numbers: new Int32Array(most), tables: new Uint8Array(most) };
}

function readWords(text: string, { starts, numbers, tables }: Lists): TextWords {
  const units = unitsOf(text);
  const length = text.length + 1; // the 0 ends the last word
  const digits: number[] = [];
  let count = 0;
  let open = 0; // 1 when a word goes on from one stretch to the next
  for (let from = 0; from < length; from += STRETCH) {
    const found = findEdges(units, from, Math.min(from + STRETCH, length), open, digits);
    for (let i = 1; i < found; i += 2) {
      const start = edges[i - 1]!;
      const end = edges[i]!;
      const number = numberOf(units, start, end);
      const knownBy = ALONE[number & LAST]! | FOLLOWED[followed(number, units[end + 1]!)]!;
      starts[count] = start; // stays when a table knows the word
      numbers[count] = number;
      tables[count] = knownBy;
      count += knownBy === 0 ? 0 : 1;
    }
    open = found & 1;
    if (open === 1) edges[0] = edges[found - 1]!;
  }
  return { starts, numbers, tables, count, digits };
}

// Adds the edges of a stretch of a text to the one that is open, and gives how many they are; tells where digits begin.
function findEdges(units: Uint16Array, from: number, to: number, open: number, digits: number[]): number {
  let count = open;
  let last = from > 0 ? KIND[units[from - 1]!]! : 0;
  for (let place = from; place < to; place++) {
    const kind = KIND[units[place]!]!;
    edges[count] = place; // stays when a word begins or ends here
    count += (kind ^ last) & 1;
    if ((kind & ~last & DIGIT) !== 0) digits.push(place);
    last = kind;
  }
  return count;
}

const STRIP = 1_000_000; // characters, or as many more as its last paragraph has

/** Parts a very long text at ends of paragraphs, over which no form reaches, so that little room is taken by its words at a time. */
export function* stripsOf(text: string): Generator<{ readonly text: string; readonly from: number }> {
  for (let from = 0, end = 0; from < text.length; from = end) {
    const after = text.indexOf('\n', from + STRIP);
    end = after < 0 ? text.length : after;
    yield { text: text.slice(from, end), from };
  }
}

/** Lists the places of a text where digits begin. */
export function digitsOf(text: string): readonly number[] {
  if (text.length <= LONGEST_KEPT) return wordsOf(text).digits;
  const places: number[] = [];
  for (const strip of stripsOf(text)) for (const place of wordsOf(strip.text).digits) places.push(strip.from + place);
  return places;
}
