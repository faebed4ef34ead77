// Two printed lines of one paragraph in, their text as one out.

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/;
const WIDE_END = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]$/;

/** What the document shows of its words. */
export interface Known {
  /** Whether a word is written somewhere in this form: whole, hyphenated, or the first part of a hyphenated one (`non-`). */
  has(word: string): boolean;
  /** Whether words are cut at line ends; most word processors do not. */
  readonly isHyphenating: boolean;
}

/** Joins a line to the text before it: with a space, without one between Chinese characters, and mending a hyphenated word. */
export function join(before: string, line: string, known: Known): string {
  if (!before) return line;
  if (WIDE_END.test(before) && WIDE.test(line[0] ?? '')) return before + line;
  if (/[\p{L}\d)]\/$/u.test(before) && /^[\p{L}\d]/u.test(line)) return before + line;
  const parts = partsOf(before, line);
  if (!parts) return `${before} ${line}`;
  const isHard = keepsHyphen(parts, known) ?? !known.isHyphenating;
  return isHard ? before + line : before.slice(0, -1) + line;
}

/** Learns the words of a document from its lines, given page by page. */
export function wordsOf(pages: readonly (readonly string[])[]): Known {
  const words = new Set<string>();
  for (const line of pages.flat()) {
    for (const { 0: word, index } of line.matchAll(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu)) {
      const end = index + word.length;
      if (end === line.length - 1 && line[end] === '-') continue; // cut at the end of the line
      words.add(word.toLowerCase());
      const hyphen = word.indexOf('-');
      if (hyphen > 0) words.add(word.slice(0, hyphen + 1).toLowerCase());
    }
  }
  const has = (word: string): boolean => words.has(word.toLowerCase());
  let soft = 0;
  let hard = 0;
  for (const lines of pages) {
    for (let i = 1; i < lines.length; i++) {
      const parts = partsOf(lines[i - 1]!, lines[i]!);
      const isHard = parts && keepsHyphen(parts, { has, isHyphenating: false });
      if (isHard === true) hard++;
      else if (isHard === false) soft++;
    }
  }
  return { has, isHyphenating: soft > hard };
}

interface Parts {
  readonly head: string;
  readonly tail: string;
}

function partsOf(before: string, line: string): Parts | null {
  const head = /([\p{L}\d]+(?:-[\p{L}\d]+){0,3})[-\u00ad]$/u.exec(before.slice(-60))?.[1];
  const tail = /^[\p{L}\d]+/u.exec(line)?.[0];
  return head && tail ? { head, tail } : null;
}

//   Secretary-|General   → Secretary-General      (the second part is a word of its own)
//   deploy-|ment         → deployment             (the word stands whole elsewhere)
//   non-|governmental    → non-governmental       (so written elsewhere, or the first part is used with hyphens)
//   road-|sweeping       → nothing speaks for either: as the document does elsewhere
function keepsHyphen({ head, tail }: Parts, { has }: Known): boolean | null {
  if (/^[\p{Lu}\d]/u.test(tail) || /\d$/.test(head)) return true;
  if (has(`${head}-${tail}`)) return true;
  if (has(head + tail)) return false;
  return has(`${head}-`) || head.includes('-') || (has(head) && has(tail)) ? true : null;
}
