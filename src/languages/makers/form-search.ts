// Forms in, the search for them in a text out: by the words they begin with, or by their first two letters where no spaces part words.
import { LONGEST_KEPT, unitsOf } from '../../text/index.ts';
import { type FormTree, formOf, growTree, isEdge, lengthOf, longestFrom } from './form-tree.ts';
import { makeKnown, numberOf, stripsOf, wordEnd, wordsOf } from './text-words.ts';

/** Finds forms, which are told by their number in a list. */
export interface FormSearch {
  readonly forms: readonly string[];
  /** Tells the forms of a text, leftmost and longest first, without overlaps. */
  each(text: string, tell: (start: number, end: number, form: number) => void): void;
  /** Whether a form may begin at a place, at a glance. */
  mayBegin(text: string, place: number): boolean;
  /** The longest form that begins at a place (see `formOf`, `lengthOf`), or -1. */
  at(units: Uint16Array, place: number): number;
}

// Sorts forms, those with one head next to each other.
function sortedByHead(list: readonly string[], headOf: (form: string) => string): string[] {
  const byHead = new Map<string, string[]>();
  for (const form of [...list].sort()) {
    const head = headOf(form);
    const alike = byHead.get(head);
    if (alike) alike.push(form);
    else byHead.set(head, [form]);
  }
  return [...byHead.values()].flat();
}

// Made apart from those of texts: a loop that meets strings of many kinds is slow ever after.
function unitsOfForm(form: string): Uint16Array {
  const units = new Uint16Array(form.length + 1);
  for (let i = 0; i < form.length; i++) units[i] = form.charCodeAt(i);
  return units;
}

// The nodes of a tree beside the numbers of their heads; every other place is free at least, with 0 for its node.
class Roots {
  private readonly cells: Uint16Array;
  private readonly entries: Int32Array;
  private readonly last: number;

  constructor({ cells, heads }: FormTree, numberOfHead: (units: Uint16Array) => number) {
    const places = 2 << Math.ceil(Math.log2(heads.length + 1));
    const entries = new Int32Array(2 * places);
    this.cells = cells;
    this.entries = entries;
    this.last = entries.length - 1;
    for (const [head, node] of heads) {
      const number = numberOfHead(unitsOfForm(head));
      let slot = (number << 1) & this.last;
      while (entries[slot + 1] !== 0) slot = (slot + 2) & this.last;
      entries[slot] = number;
      entries[slot + 1] = node;
    }
  }

  /** The longest form at a place whose head has a number (see `formOf`, `lengthOf`), or -1. */
  longestAt(number: number, units: Uint16Array, place: number): number {
    const { entries, last } = this;
    for (let slot = (number << 1) & last; entries[slot + 1] !== 0; slot = (slot + 2) & last) {
      const found = entries[slot] === number ? longestFrom(this.cells, entries[slot + 1]!, units, place) : -1;
      if (found >= 0) return found;
    }
    return -1;
  }
}

const firstWord = (form: string): string => form.slice(0, wordEnd(unitsOfForm(form), 0));

/** Searches for forms that begin and end with words. */
export function searchWords(list: readonly string[]): FormSearch {
  const forms = sortedByHead(list, firstWord);
  const roots = new Roots(growTree(forms, firstWord), (units) => numberOf(units, 0, units.length - 1));
  const bit = makeKnown(forms.map(unitsOfForm));
  const eachIn = (text: string, offset: number, tell: (start: number, end: number, form: number) => void): void => {
    const { starts, numbers, tables, count } = wordsOf(text);
    const units = unitsOf(text); // asked for each time: another text may have taken their place
    for (let i = 0, from = 0; i < count; i++) {
      if ((tables[i]! & bit) === 0) continue;
      const start = starts[i]!;
      const found = start < from ? -1 : roots.longestAt(numbers[i]!, units, start);
      if (found < 0) continue;
      from = start + lengthOf(found);
      tell(offset + start, offset + from, formOf(found));
    }
  };
  return {
    forms,
    each(text, tell) {
      if (text.length <= LONGEST_KEPT) eachIn(text, 0, tell);
      else for (const strip of stripsOf(text)) eachIn(strip.text, strip.from, tell);
    },
    mayBegin: () => true,
    at: (units, place) => roots.longestAt(numberOf(units, place, wordEnd(units, place)), units, place),
  };
}

const firstPair = (form: string): string => form.slice(0, 2);
const pairOf = (first: number, second: number): number => ((first * 31) ^ (second * 977)) & 0xffff;
const tripleOf = (pair: number, third: number): number => (pair ^ (third * 613)) & 0xffff;
const numberOfPair = (first: number, second: number): number => {
  const number = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return number ^ (number >>> 15);
};

// A set of numbers below 65,536.
class Bits {
  private readonly words = new Int32Array(65536 / 32);

  add(number: number): void {
    this.words[number >>> 5]! |= 1 << number;
  }

  has(number: number): boolean {
    return ((this.words[number >>> 5]! >>> number) & 1) === 1;
  }
}

/** Searches for forms anywhere, as long as no Latin word is cut. */
export function searchForms(list: readonly string[]): FormSearch {
  const forms = sortedByHead(list, firstPair);
  const roots = new Roots(growTree(forms, firstPair), (units) => numberOfPair(units[0]!, units[1]!));
  const hasSingles = forms.some(({ length }) => length === 1);
  // Bits, few enough to stay near the processor: for the first two letters of forms; for those that are a form; for the first three.
  const [pairs, whole, triples] = [new Bits(), new Bits(), new Bits()];
  for (const form of forms) {
    const [first, second, third] = unitsOfForm(form);
    const pair = pairOf(first!, second!);
    pairs.add(pair);
    if (form.length > 2) triples.add(tripleOf(pair, third!));
    else whole.add(pair);
  }
  const isPair = (first: number, second: number): boolean =>
    pairs.has(pairOf(first, second)) || (hasSingles && pairs.has(pairOf(first, 0)));

  // The first place of a stretch where a form may begin, or its end. It calls nothing, so that all it needs stays in registers.
  function nextPlace(units: Uint16Array, from: number, to: number): number {
    for (let place = from, first = units[from]!; place < to; place++) {
      const second = units[place + 1]!;
      const pair = pairOf(first, second);
      if (pairs.has(pair) && (whole.has(pair) || triples.has(tripleOf(pair, units[place + 2]!)))) return place;
      if (hasSingles && whole.has(pairOf(first, 0))) return place;
      first = second;
    }
    return to;
  }

  function longestAt(units: Uint16Array, place: number): number {
    const found = roots.longestAt(numberOfPair(units[place]!, units[place + 1]!), units, place);
    return found < 0 && hasSingles ? roots.longestAt(numberOfPair(units[place]!, 0), units, place) : found;
  }

  return {
    forms,
    each(text, tell) {
      const units = unitsOf(text);
      const { length } = text;
      for (let place = nextPlace(units, 0, length), next = 0; place < length; place = nextPlace(units, next, length)) {
        const found = isEdge(units, place) ? longestAt(units, place) : -1;
        next = found < 0 ? place + 1 : place + lengthOf(found);
        if (found >= 0) tell(place, next, formOf(found));
      }
    },
    mayBegin: (text, place) => place < text.length && isPair(text.charCodeAt(place), text.charCodeAt(place + 1)),
    at: longestAt,
  };
}
