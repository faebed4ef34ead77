// A table of printed forms in, a finder out: the longest form at each place, in one walk over the text.
import { searchForms, searchWords } from './form-search.ts';
import { formOf, lengthOf, WORD } from './form-tree.ts';

/** A form of a table found in a text. */
export interface Hit<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

type Tell<T> = (start: number, end: number, value: T) => void;

/** Finds the forms of a table in a text, leftmost and longest first, without overlaps. */
export interface Lexicon<T> {
  find(text: string, from?: number, to?: number): Hit<T>[];
  /** Tells each form of a whole text: a long one's many need no list that is thrown away at once. */
  each(text: string, tell: Tell<T>): void;
  /** The longest form that begins exactly at a place, or null. */
  at(text: string, place: number): Hit<T> | null;
}

/**
 * Makes a lexicon. `words: true` asks for word boundaries on both sides (Latin); without, a form is found anywhere (Chinese),
 * yet a form that begins or ends with a Latin letter or digit is never cut out of a longer Latin word.
 * Forms are compared letter by letter; the caller folds the case if it wants to.
 */
export function makeLexicon<T>(entries: Iterable<readonly [form: string, value: T]>, { words }: { words: boolean }): Lexicon<T> {
  const meanings = new Map([...entries].reverse()); // of two equal forms the first counts
  meanings.delete('');
  const search = (words ? searchWords : searchForms)([...meanings.keys()]);
  const values = search.forms.map((form) => meanings.get(form)!);
  const longest = search.forms.reduce((most, { length }) => Math.max(most, length), 0);
  const few = new Uint16Array(longest + 2);

  // What stands at a place, as far as the longest form would go and one letter more.
  function unitsAt(text: string, place: number): Uint16Array {
    const length = Math.min(text.length - place, longest + 1);
    for (let i = 0; i < length; i++) few[i] = text.charCodeAt(place + i);
    few[length] = 0;
    return few;
  }

  function at(text: string, place: number): Hit<T> | null {
    if (place > 0 && WORD[text.charCodeAt(place - 1)] && WORD[text.charCodeAt(place)]) return null;
    const found = search.mayBegin(text, place) ? search.at(unitsAt(text, place), 0) : -1;
    return found < 0 ? null : { start: place, end: place + lengthOf(found), value: values[formOf(found)]! };
  }

  const each = (text: string, tell: Tell<T>): void => search.each(text, (start, end, form) => tell(start, end, values[form]!));

  function find(text: string, from = 0, to = text.length): Hit<T>[] {
    const hits: Hit<T>[] = [];
    if (from === 0 && to === text.length) each(text, (start, end, value) => hits.push({ start, end, value }));
    else
      for (let place = from; place < to; ) {
        const hit = at(text, place);
        const isInside = hit !== null && hit.end <= to;
        if (isInside) hits.push(hit);
        place = isInside ? hit.end : place + 1;
      }
    return hits;
  }

  return { find, each, at };
}
