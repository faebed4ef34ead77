// A table of printed forms in, a finder out: the longest form at each place, in one walk over the text.

/** A form of a table found in a text. */
export interface Hit<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

// A place in the tree of forms: the letters that lead here from its parent, what ends here, and where it goes on:
// `codes` are the first letters of `next`, sorted.
interface Node<T> {
  readonly label: string;
  readonly form: { readonly value: T } | null;
  readonly codes: Uint16Array;
  readonly next: readonly Node<T>[];
}

/** Finds the forms of a table in a text, leftmost and longest first, without overlaps. */
export interface Lexicon<T> {
  find(text: string, from?: number, to?: number): Hit<T>[];
  /** The longest form that begins exactly at a place, or null. */
  at(text: string, place: number): Hit<T> | null;
}

const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || (code >= 0xc0 && code < 0x2000);

const WORD = Uint8Array.from({ length: 65536 }, (_, code) => (isWordCode(code) ? 1 : 0));

// A code unit, or 0 after the end: whole numbers only, which is several times faster than charCodeAt's NaN.
const codeAt = (text: string, place: number): number => (place < text.length ? text.charCodeAt(place) : 0);

const pairOf = (first: number, second: number): number => ((first * 31) ^ (second * 977)) & 0xffff;

function isHere(label: string, text: string, place: number): boolean {
  if (place + label.length > text.length) return false;
  for (let i = 1; i < label.length; i++) if (text.charCodeAt(place + i) !== label.charCodeAt(i)) return false; // the first has been looked up
  return true;
}

// Sorted forms become a tree in which common beginnings are kept once: United Nations → Mission in → { Haiti, Liberia }.
function growTree<T>(forms: readonly (readonly [string, T])[], low: number, high: number, from: number, to: number): Node<T> {
  const codes: number[] = [];
  const next: Node<T>[] = [];
  const own = low < high && forms[low]![0].length === to ? forms[low]! : null;
  for (let start = own ? low + 1 : low; start < high; ) {
    const code = forms[start]![0].charCodeAt(to);
    let end = start + 1;
    while (end < high && forms[end]![0].charCodeAt(to) === code) end++;
    codes.push(code);
    next.push(growTree(forms, start, end, to, sharedLength(forms[start]![0], forms[end - 1]![0], to)));
    start = end;
  }
  const label = low < high ? forms[low]![0].slice(from, to) : '';
  return { label, form: own && { value: own[1] }, codes: Uint16Array.from(codes), next };
}

function nextOf<T>({ codes, next }: Node<T>, code: number): Node<T> | undefined {
  let low = 0;
  for (let high = codes.length; high - low > 4; ) {
    const middle = (low + high) >>> 1;
    if (codes[middle]! <= code) low = middle;
    else high = middle;
  }
  for (const end = Math.min(low + 4, codes.length); low < end; low++) if (codes[low] === code) return next[low];
  return undefined;
}

function sharedLength(a: string, b: string, from: number): number {
  let length = from;
  while (length < a.length && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

const SHORT = 400; // characters of a text that is walked at once
const LONG = 8_000_000; // characters of a text whose words would take more room than they save time
const REMEMBERED = 4;

// Where the words of a text begin, and a number that equal words share.
interface Words {
  readonly text: string;
  readonly starts: Int32Array;
  readonly numbers: Uint16Array;
}

const remembered: Words[] = [];

// Several lexicons look through one page: its words are worked out once.
function wordsOf(text: string): Words {
  const known = remembered.find((one) => one.text === text);
  if (known) return known;
  const starts = new Int32Array((text.length >> 1) + 1);
  const numbers = new Uint16Array(starts.length);
  let count = 0;
  for (let place = 0; place < text.length; place++) {
    let code = text.charCodeAt(place);
    if (WORD[code] === 0) continue;
    starts[count] = place;
    let number = code;
    for (place++; place < text.length; place++) {
      code = text.charCodeAt(place);
      if (WORD[code] === 0) break;
      number = nextNumber(number, code);
    }
    numbers[count++] = number;
  }
  const words = { text, starts: starts.subarray(0, count), numbers: numbers.subarray(0, count) };
  remembered.unshift(words);
  remembered.length = Math.min(remembered.length, REMEMBERED);
  return words;
}

const nextNumber = (number: number, code: number): number => (Math.imul(number, 31) + code) & 0xffff;

// The number of the word that a form begins with.
function numberOf(form: string): number {
  let number = form.charCodeAt(0);
  for (let place = 1; WORD[codeAt(form, place)] === 1; place++) number = nextNumber(number, form.charCodeAt(place));
  return number;
}

function firstAt(starts: Int32Array, from: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Makes a lexicon. `words: true` asks for word boundaries on both sides (Latin); without, a form is found anywhere (Chinese),
 * yet a form that begins or ends with a Latin letter or digit is never cut out of a longer Latin word.
 * Forms are compared letter by letter; the caller folds the case if it wants to.
 */
export function makeLexicon<T>(entries: Iterable<readonly [form: string, value: T]>, { words }: { words: boolean }): Lexicon<T> {
  const forms = [...new Map([...entries].reverse()).entries()].filter(([text]) => text); // of two equal forms the first counts
  forms.sort(([a], [b]) => (a < b ? -1 : 1));
  const pairs = new Uint8Array(65536); // how a form may go on: most words of a text are passed over here
  for (const [text] of forms) {
    if (text.length > 1) pairs[pairOf(text.charCodeAt(0), text.charCodeAt(1))] = 1;
    else pairs.fill(1);
  }
  const firstWords = new Uint8Array(65536);
  for (const [text] of forms) firstWords[numberOf(text)] = 1;
  const firsts: (Node<T> | undefined)[] = [undefined, ...growTree(forms, 0, forms.length, 0, 0).next];
  const roots = new Uint16Array(65536); // where in `firsts` the tree of a first letter is; 0 when no form begins with it
  firsts.forEach((node, i) => {
    if (node) roots[node.label.charCodeAt(0)] = i;
  });

  const isEdge = (text: string, place: number): boolean =>
    place <= 0 || place >= text.length || !WORD[text.charCodeAt(place - 1)] || !WORD[text.charCodeAt(place)];

  function at(text: string, place: number): Hit<T> | null {
    const code = codeAt(text, place);
    return roots[code] && pairs[pairOf(code, codeAt(text, place + 1))] && isEdge(text, place) ? longestAt(text, place) : null;
  }

  function longestAt(text: string, place: number): Hit<T> | null {
    let node: Node<T> | undefined = firsts[roots[codeAt(text, place)]!];
    let form: Node<T>['form'] = null;
    let formEnd = place;
    for (let end = place; node !== undefined && isHere(node.label, text, end); node = nextOf(node, codeAt(text, end))) {
      end += node.label.length;
      if (node.form === null || !isEdge(text, end)) continue;
      form = node.form;
      formEnd = end;
    }
    return form && { start: place, end: formEnd, value: form.value };
  }

  function findAmongWords(text: string, from: number, to: number): Hit<T>[] {
    const hits: Hit<T>[] = [];
    const words = wordsOf(text);
    for (let i = firstAt(words.starts, from); i < words.starts.length; i++) {
      const place = words.starts[i]!;
      if (place >= to) break;
      if (firstWords[words.numbers[i]!] === 0) continue;
      const hit = longestAt(text, place);
      if (!hit || hit.end > to) continue;
      hits.push(hit);
      while (i + 1 < words.starts.length && words.starts[i + 1]! < hit.end) i++;
    }
    return hits;
  }

  function find(text: string, from = 0, to = text.length): Hit<T>[] {
    if (!words) return findAnywhere(text, from, to);
    if (text.length > SHORT && text.length < LONG) return findAmongWords(text, from, to);
    const hits: Hit<T>[] = [];
    for (let place = from; place < to; ) {
      const code = text.charCodeAt(place);
      const mayBegin = roots[code] && pairs[pairOf(code, codeAt(text, place + 1))] && isEdge(text, place);
      const hit = mayBegin ? longestAt(text, place) : null;
      if (hit && hit.end <= to) {
        hits.push(hit);
        place = hit.end;
      } else {
        while (place < to && WORD[text.charCodeAt(place)]) place++; // to the end of this word
        while (place < to && !WORD[text.charCodeAt(place)]) place++;
      }
    }
    return hits;
  }

  function findAnywhere(text: string, from: number, to: number): Hit<T>[] {
    const hits: Hit<T>[] = [];
    const last = Math.min(to, text.length - 1); // the last place with a letter after it
    for (let place = from; place < to; ) {
      let code = codeAt(text, place);
      while (place < last) {
        const next = text.charCodeAt(place + 1);
        if (pairs[pairOf(code, next)] === 1) break;
        code = next;
        place++;
      }
      const hit = place < to ? at(text, place) : null;
      if (hit !== null && hit.end <= to) {
        hits.push(hit);
        place = hit.end;
      } else place++;
    }
    return hits;
  }

  return { find, at };
}
