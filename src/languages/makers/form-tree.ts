// Printed forms in, a tree of their letters out: the longest form that begins at a place is found in one walk.

/** What words are made of: 1 for Latin letters, digits and letters of other alphabets, else 0. */
export const WORD = Uint8Array.from({ length: 65536 }, (_, code) => (isWordCode(code) ? 1 : 0));

// Common beginnings are kept once, a node's children lie side by side, so a walk touches little memory.
//   United → Nations → Mission in → { Haiti, Liberia }
/** A tree of forms, which are known by their numbers; node 0 is the empty beginning. */
export interface FormTree {
  /** The letters of all nodes, one after the other. */
  readonly letters: Uint16Array;
  /** The first letter of each node. */
  readonly firsts: Uint16Array;
  /** Five numbers a node: where its letters begin, how many they are, the form that ends here or -1, its first child, its children. */
  readonly nodes: Int32Array;
  /** What the forms begin with, for the nodes 1, 2, 3 ...: their first word or pair of letters. */
  readonly heads: readonly string[];
}

const STRIDE = 5;
const [LETTERS, LENGTH, FORM, CHILD, CHILDREN] = [0, 1, 2, 3, 4];

function isWordCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || (code >= 0xc0 && code < 0x2000)
  );
}

/** Makes the tree of forms that are sorted, those with one head next to each other: level by level, the heads first. */
export function growTree(forms: readonly string[], headOf: (form: string) => string): FormTree {
  const letters: number[] = [];
  const firsts: number[] = [];
  const nodes: number[] = [];
  const heads: string[] = [];
  const waiting: { low: number; high: number; to: number }[] = [];
  const add = (low: number, high: number, from: number, to: number): void => {
    const text = low < high ? forms[low]! : '';
    const isForm = low < high && text.length === to;
    firsts.push(from < to ? text.charCodeAt(from) : 0);
    nodes.push(letters.length, to - from, isForm ? low : -1, 0, 0);
    for (let i = from; i < to; i++) letters.push(text.charCodeAt(i));
    waiting.push({ low: isForm ? low + 1 : low, high, to });
  };
  add(0, 0, 0, 0);
  for (let start = 0; start < forms.length; ) {
    const head = headOf(forms[start]!);
    let end = start + 1;
    while (end < forms.length && headOf(forms[end]!) === head) end++;
    add(start, end, 0, sharedLength(forms[start]!, forms[end - 1]!, head.length));
    heads.push(head);
    start = end;
  }
  for (let node = 1; node < waiting.length; node++) {
    const { low, high, to } = waiting[node]!;
    nodes[node * STRIDE + CHILD] = firsts.length;
    for (let start = low; start < high; ) {
      const code = forms[start]!.charCodeAt(to);
      let end = start + 1;
      while (end < high && forms[end]!.charCodeAt(to) === code) end++;
      add(start, end, to, sharedLength(forms[start]!, forms[end - 1]!, to));
      start = end;
    }
    nodes[node * STRIDE + CHILDREN] = firsts.length - nodes[node * STRIDE + CHILD]!;
  }
  return { letters: Uint16Array.from(letters), firsts: Uint16Array.from(firsts), nodes: Int32Array.from(nodes), heads };
}

function sharedLength(a: string, b: string, from: number): number {
  let length = from;
  while (length < a.length && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

/** Tells whether a place parts no word: a Latin letter or digit stands on one side of it at most. */
export const isEdge = (units: Uint16Array, place: number): boolean =>
  place === 0 || WORD[units[place - 1]!] === 0 || WORD[units[place]!] === 0;

/** Gives the longest form that begins at a place with the head of a node and cuts no word with its end, or -1. */
export function longestFrom(tree: FormTree, node: number, units: Uint16Array, place: number): number {
  const { letters, firsts, nodes } = tree;
  let form = -1;
  let end = place;
  while (node > 0) {
    const at = node * STRIDE;
    const to = end + nodes[at + LENGTH]!;
    for (let i = nodes[at + LETTERS]!; end < to; end++) if (units[end] !== letters[i++]) return form;
    if (nodes[at + FORM]! >= 0 && isEdge(units, end)) form = nodes[at + FORM]!;
    node = childOf(firsts, nodes[at + CHILD]!, nodes[at + CHILDREN]!, units[end]!);
  }
  return form;
}

// The one of a node's children that begins with a letter, or 0.
function childOf(firsts: Uint16Array, child: number, count: number, letter: number): number {
  let low = child;
  const end = child + count;
  for (let high = end; high - low > 4; ) {
    const middle = (low + high) >>> 1;
    if (firsts[middle]! <= letter) low = middle;
    else high = middle;
  }
  for (; low < end; low++) if (firsts[low]! >= letter) return firsts[low] === letter ? low : 0;
  return 0;
}
