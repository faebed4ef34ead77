// A table of printed forms in, a finder out: the longest form at each place, in one walk over the text.
import { LONGEST, markOf, WORD, wordsOf } from './text-words.ts';

/** A form of a table found in a text. */
export interface Hit<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

// The tree of forms: common beginnings are kept once, a node's children lie side by side, so a walk touches little memory.
//   United Nations → Mission in → { Haiti, Liberia }
interface Tree<T> {
  /** The letters of all nodes, one after the other. */
  readonly letters: Uint16Array;
  /** The first letter of each node. */
  readonly firsts: Uint16Array;
  /** Five numbers a node: where its letters begin, how many they are, the form that ends here or -1, its first child, its children. */
  readonly nodes: Int32Array;
  readonly values: readonly T[];
}

const STRIDE = 5;
const [LETTERS, LENGTH, FORM, CHILD, CHILDREN] = [0, 1, 2, 3, 4];

type Tell<T> = (hit: Hit<T>) => void;

/** Finds the forms of a table in a text, leftmost and longest first, without overlaps. */
export interface Lexicon<T> {
  find(text: string, from?: number, to?: number): Hit<T>[];
  /** Tells each form of a whole text: a long one's many need no list that is thrown away at once. */
  each(text: string, tell: Tell<T>): void;
  /** The longest form that begins exactly at a place, or null. */
  at(text: string, place: number): Hit<T> | null;
}

// A code unit, or 0 after the end: whole numbers only, which is several times faster than charCodeAt's NaN.
const codeAt = (text: string, place: number): number => (place < text.length ? text.charCodeAt(place) : 0);

const pairOf = (first: number, second: number): number => ((first * 31) ^ (second * 977)) & 0xffff;

// Sorted forms become a tree, level by level; node 0 is the empty beginning.
function growTree<T>(forms: readonly (readonly [string, T])[]): Tree<T> {
  const letters: number[] = [];
  const firsts: number[] = [];
  const nodes: number[] = [];
  const waiting: { low: number; high: number; to: number }[] = [];
  const add = (low: number, high: number, from: number, to: number): void => {
    const text = low < high ? forms[low]![0] : '';
    const isForm = low < high && text.length === to;
    firsts.push(from < to ? text.charCodeAt(from) : 0);
    nodes.push(letters.length, to - from, isForm ? low : -1, 0, 0);
    for (let i = from; i < to; i++) letters.push(text.charCodeAt(i));
    waiting.push({ low: isForm ? low + 1 : low, high, to });
  };
  add(0, forms.length, 0, 0);
  for (let node = 0; node < waiting.length; node++) {
    const { low, high, to } = waiting[node]!;
    nodes[node * STRIDE + CHILD] = firsts.length;
    for (let start = low; start < high; ) {
      const code = forms[start]![0].charCodeAt(to);
      let end = start + 1;
      while (end < high && forms[end]![0].charCodeAt(to) === code) end++;
      add(start, end, to, sharedLength(forms[start]![0], forms[end - 1]![0], to));
      start = end;
    }
    nodes[node * STRIDE + CHILDREN] = firsts.length - nodes[node * STRIDE + CHILD]!;
  }
  return {
    letters: Uint16Array.from(letters),
    firsts: Uint16Array.from(firsts),
    nodes: Int32Array.from(nodes),
    values: forms.map(([, value]) => value),
  };
}

function sharedLength(a: string, b: string, from: number): number {
  let length = from;
  while (length < a.length && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

const SHORT = 400; // characters of a text that is walked at once

/**
 * Makes a lexicon. `words: true` asks for word boundaries on both sides (Latin); without, a form is found anywhere (Chinese),
 * yet a form that begins or ends with a Latin letter or digit is never cut out of a longer Latin word.
 * Forms are compared letter by letter; the caller folds the case if it wants to.
 */
export function makeLexicon<T>(entries: Iterable<readonly [form: string, value: T]>, { words }: { words: boolean }): Lexicon<T> {
  const forms = [...new Map([...entries].reverse()).entries()].filter(([text]) => text); // of two equal forms the first counts
  forms.sort(([a], [b]) => (a < b ? -1 : 1));
  const pairs = new Int32Array(65536 / 32); // a bit for the first two letters of each form: small enough to stay near the processor
  const mark = words ? markOf(forms.map(([text]) => text)) : 0;
  for (const [text] of forms) {
    const pair = pairOf(text.charCodeAt(0), codeAt(text, 1));
    if (text.length > 1) pairs[pair >>> 5]! |= 1 << pair;
    else pairs.fill(-1);
  }
  const { letters, firsts, nodes, values } = growTree(forms);
  const roots = new Uint16Array(65536); // the node of a first letter; 0 when no form begins with it
  for (let node = nodes[CHILD]!; node < nodes[CHILD]! + nodes[CHILDREN]!; node++) roots[firsts[node]!] = node;

  const mayBegin = (first: number, second: number): boolean => {
    const pair = pairOf(first, second);
    return ((pairs[pair >>> 5]! >>> pair) & 1) === 1;
  };

  const isEdge = (text: string, place: number): boolean =>
    place <= 0 || place >= text.length || !WORD[text.charCodeAt(place - 1)] || !WORD[text.charCodeAt(place)];

  function at(text: string, place: number): Hit<T> | null {
    const code = codeAt(text, place);
    return roots[code] && mayBegin(code, codeAt(text, place + 1)) && isEdge(text, place) ? longestAt(text, place) : null;
  }

  function longestAt(text: string, place: number): Hit<T> | null {
    let form = -1;
    let formEnd = place;
    let end = place;
    for (let node = roots[codeAt(text, place)]!; node > 0; node = childOf(node, codeAt(text, end))) {
      const at = node * STRIDE;
      const length = nodes[at + LENGTH]!;
      if (end + length > text.length || !isHere(nodes[at + LETTERS]!, length, text, end)) break;
      end += length;
      if (nodes[at + FORM]! < 0 || !isEdge(text, end)) continue;
      form = nodes[at + FORM]!;
      formEnd = end;
    }
    return form < 0 ? null : { start: place, end: formEnd, value: values[form]! };
  }

  function isHere(from: number, length: number, text: string, place: number): boolean {
    for (let i = 1; i < length; i++) if (text.charCodeAt(place + i) !== letters[from + i]) return false; // the first has been looked up
    return true;
  }

  // The child that begins with a letter, or 0.
  function childOf(node: number, code: number): number {
    let low = nodes[node * STRIDE + CHILD]!;
    const end = low + nodes[node * STRIDE + CHILDREN]!;
    for (let high = end; high - low > 4; ) {
      const middle = (low + high) >>> 1;
      if (firsts[middle]! <= code) low = middle;
      else high = middle;
    }
    for (; low < end; low++) if (firsts[low]! >= code) return firsts[low] === code ? low : 0;
    return 0;
  }

  function eachAmongWords(text: string, tell: Tell<T>): void {
    const { list, count } = wordsOf(text).places[mark]!;
    for (let i = 0, from = 0; i < count; i++) {
      const hit = list[i]! < from ? null : longestAt(text, list[i]!);
      if (hit === null) continue;
      tell(hit);
      from = hit.end;
    }
  }

  function each(text: string, tell: Tell<T>): void {
    if (words && text.length > SHORT && text.length < LONGEST) eachAmongWords(text, tell);
    else eachBetween(text, 0, text.length, tell);
  }

  function find(text: string, from = 0, to = text.length): Hit<T>[] {
    const hits: Hit<T>[] = [];
    if (from === 0 && to === text.length) each(text, (hit) => hits.push(hit));
    else eachBetween(text, from, to, (hit) => hits.push(hit));
    return hits;
  }

  function eachBetween(text: string, from: number, to: number, tell: Tell<T>): void {
    const last = Math.min(to, text.length - 1); // the last place with a letter after it
    for (let place = from; place < to; ) {
      let code = codeAt(text, place);
      while (place < last) {
        const next = text.charCodeAt(place + 1);
        if (mayBegin(code, next)) break;
        code = next;
        place++;
      }
      const hit = place < to ? at(text, place) : null;
      if (hit !== null && hit.end <= to) {
        tell(hit);
        place = hit.end;
      } else place++;
    }
  }

  return { find, each, at };
}
