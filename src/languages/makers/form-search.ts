// Forms in, the search for them in a text out: by the words they begin with, or by their first two letters where no spaces part words.
import { unitsOf } from '../../text/index.ts';
import { type FormTree, growTree, isEdge, longestFrom } from './form-tree.ts';
import { numberOf, wordEnd, wordsOf } from './text-words.ts';

/** Finds forms, which are told by their number in a list. */
export interface FormSearch {
  readonly forms: readonly string[];
  /** Tells the forms of a text, leftmost and longest first, without overlaps. */
  each(text: string, tell: (start: number, end: number, form: number) => void): void;
  /** Whether a form may begin at a place, at a glance. */
  mayBegin(text: string, place: number): boolean;
  /** The longest form that begins at a place, or -1. */
  at(units: Uint16Array, place: number): number;
}

const byHead =
  (headOf: (form: string) => string) =>
  (a: string, b: string): number => {
    const [first, second] = [headOf(a), headOf(b)];
    return first < second || (first === second && a < b) ? -1 : 1;
  };

// Made apart from those of texts: a loop that meets strings of many kinds is slow ever after.
const unitsOfForm = (form: string): Uint16Array => Uint16Array.from([...form, '\0'], (letter) => letter.charCodeAt(0));

const firstWord = (form: string): string => form.slice(0, wordEnd(unitsOfForm(form), 0));
const TAG = 0xffff0000; // the part of a word's number that an entry keeps beside its node

/** Searches for forms that begin and end with words. */
export function searchWords(list: readonly string[]): FormSearch {
  const forms = [...list].sort(byHead(firstWord));
  const lengths = Int32Array.from(forms, ({ length }) => length);
  const tree = growTree(forms, firstWord);
  const entries = entriesOf(tree);
  const last = entries.length - 1;

  function longestAt(number: number, units: Uint16Array, place: number): number {
    for (let slot = number & last; entries[slot] !== 0; slot = (slot + 1) & last) {
      const entry = entries[slot]!;
      const form = ((entry ^ number) & TAG) === 0 ? longestFrom(tree, entry & 0xffff, units, place) : -1;
      if (form >= 0) return form;
    }
    return -1;
  }

  return {
    forms,
    each(text, tell) {
      const { units, starts, numbers, count } = wordsOf(text);
      for (let i = 0, from = 0; i < count; i++) {
        const number = numbers[i]!;
        if (entries[number & last] === 0) continue;
        const start = starts[i]!;
        const form = start < from ? -1 : longestAt(number, units, start);
        if (form < 0) continue;
        from = start + lengths[form]!;
        tell(start, from, form);
      }
    },
    mayBegin: () => true,
    at: (units, place) => longestAt(numberOf(units, place, wordEnd(units, place)), units, place),
  };
}

// The nodes of a tree at the numbers of their first words; some of four places are taken, the others 0.
function entriesOf({ heads }: FormTree): Int32Array {
  const entries = new Int32Array(4 << Math.ceil(Math.log2(heads.length + 1)));
  const last = entries.length - 1;
  heads.forEach((head, i) => {
    const number = numberOf(unitsOfForm(head), 0, head.length);
    let slot = number & last;
    while (entries[slot] !== 0) slot = (slot + 1) & last;
    entries[slot] = (number & TAG) | (i + 1);
  });
  return entries;
}

const pairOf = (first: number, second: number): number => ((first * 31) ^ (second * 977)) & 0xffff;

/** Searches for forms anywhere, as long as no Latin word is cut. */
export function searchForms(list: readonly string[]): FormSearch {
  const forms = [...list].sort();
  const lengths = Int32Array.from(forms, ({ length }) => length);
  const tree = growTree(forms, (form) => form[0]!);
  const roots = new Uint16Array(65536); // the node of each first letter
  const pairs = new Int32Array(65536 / 32); // a bit for the first two letters of each form: small enough to stay near the processor
  tree.heads.forEach((head, i) => {
    roots[head.charCodeAt(0)] = i + 1;
  });
  for (const form of forms) {
    const pair = pairOf(form.charCodeAt(0), form.charCodeAt(1));
    if (form.length > 1) pairs[pair >>> 5]! |= 1 << pair;
    else pairs.fill(-1);
  }

  const isPair = (first: number, second: number): boolean => {
    const pair = pairOf(first, second);
    return ((pairs[pair >>> 5]! >>> pair) & 1) === 1;
  };
  const longestAt = (units: Uint16Array, place: number): number => longestFrom(tree, roots[units[place]!]!, units, place);

  return {
    forms,
    each(text, tell) {
      const units = unitsOf(text);
      const { length } = text;
      for (let place = 0; place < length; ) {
        const form = isPair(units[place]!, units[place + 1]!) && isEdge(units, place) ? longestAt(units, place) : -1;
        const end = form < 0 ? place + 1 : place + lengths[form]!;
        if (form >= 0) tell(place, end, form);
        place = end;
      }
    },
    mayBegin: (text, place) => place < text.length && isPair(text.charCodeAt(place), text.charCodeAt(place + 1)),
    at: longestAt,
  };
}
