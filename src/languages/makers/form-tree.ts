// Printed forms in, a tree of their letters out: the longest form that begins at a place is found in one walk.
import { isDigit, isLetter, type Span } from '../../text/index.ts';

/** What words are made of: 1 for Latin letters, digits and letters of other alphabets, else 0. */
export const WORD = Uint8Array.from({ length: 65536 }, (_, code) => (isWordCode(code) ? 1 : 0));

// Common beginnings are kept once, and a node's first branch lies right behind it.
//   United → Nations → Mission in → { Haiti, Liberia }
/** A tree of forms, which are known by their numbers: fewer than 65,535, each of less than 32,768 letters. */
export interface FormTree {
  /**
   * The nodes: how many letters each has, the form that ends with them or NONE, how many branches; the letters;
   * the first letters of the branches; where their nodes are, in two cells each. Small cells, so that a walk touches little memory.
   */
  readonly cells: Uint16Array;
  /** What the forms begin with, their first word or pair of letters, and the node of each. */
  readonly heads: readonly (readonly [head: string, node: number])[];
}

const [LENGTH, FORM, BRANCHES, LETTERS] = [0, 1, 2, 3];
const NONE = 0xffff;

/** The number of a form that was found. */
export const formOf = (found: number): number => found & 0xffff;

/** The length of a form that was found. */
export const lengthOf = (found: number): number => found >>> 16;

function isWordCode(code: number): boolean {
  return isLetter(code) || isDigit(code) || (code >= 0xc0 && code < 0x2000);
}

/** Makes the tree of forms that are sorted, those with one head next to each other. */
export function growTree(forms: readonly string[], headOf: (form: string) => string): FormTree {
  const cells: number[] = [0]; // no node is at 0
  const heads: [string, number][] = [];
  for (let start = 0; start < forms.length; ) {
    const head = headOf(forms[start]!);
    let end = start + 1;
    while (end < forms.length && headOf(forms[end]!) === head) end++;
    heads.push([head, cells.length]);
    addNode(cells, forms, { start, end }, 0);
    start = end;
  }
  return { cells: Uint16Array.from(cells), heads };
}

// Adds the node of forms that are alike up to a letter and go on alike, then those of its branches.
function addNode(cells: number[], forms: readonly string[], { start, end }: Span, from: number): void {
  const text = forms[start]!;
  const to = sharedLength(text, forms[end - 1]!, from);
  const isForm = text.length === to;
  const branches: number[] = []; // the first form of each
  for (let i = isForm ? start + 1 : start, last = -1; i < end; i++) {
    const letter = forms[i]!.charCodeAt(to);
    if (letter !== last) branches.push(i);
    last = letter;
  }
  cells.push(to - from, isForm ? start : NONE, branches.length);
  for (let i = from; i < to; i++) cells.push(text.charCodeAt(i));
  for (const branch of branches) cells.push(forms[branch]!.charCodeAt(to));
  const links = cells.length;
  for (let i = 0; i < 2 * branches.length; i++) cells.push(0);
  branches.forEach((branch, i) => {
    cells[links + 2 * i] = cells.length >>> 16;
    cells[links + 2 * i + 1] = cells.length & 0xffff;
    addNode(cells, forms, { start: branch, end: branches[i + 1] ?? end }, to);
  });
}

function sharedLength(a: string, b: string, from: number): number {
  let length = from;
  while (length < a.length && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

/** Tells whether a place parts no word: a Latin letter or digit stands on one side of it at most. */
export const isEdge = (units: Uint16Array, place: number): boolean =>
  place === 0 || WORD[units[place - 1]!] === 0 || WORD[units[place]!] === 0;

/** Gives the longest form that begins at a place with the head of a node and cuts no word with its end (see `formOf`, `lengthOf`), or -1. */
export function longestFrom(cells: Uint16Array, head: number, units: Uint16Array, place: number): number {
  let found = -1;
  let end = place;
  for (let node = head; node > 0; ) {
    let cell = node + LETTERS;
    for (const to = end + cells[node + LENGTH]!; end < to; end++) if (units[end] !== cells[cell++]) return found;
    const form = cells[node + FORM]!;
    if (form !== NONE && isEdge(units, end)) found = ((end - place) << 16) | form;
    node = branchOf(cells, cell, cells[node + BRANCHES]!, units[end]!);
  }
  return found;
}

// The node of the branch that begins with a letter, or 0.
function branchOf(cells: Uint16Array, first: number, count: number, letter: number): number {
  let low = first;
  const end = first + count;
  for (let high = end; high - low > 4; ) {
    const middle = (low + high) >>> 1;
    if (cells[middle]! <= letter) low = middle;
    else high = middle;
  }
  for (; low < end; low++) {
    if (cells[low]! < letter) continue;
    const link = end + 2 * (low - first);
    return cells[low] === letter ? (cells[link]! << 16) | cells[link + 1]! : 0;
  }
  return 0;
}
