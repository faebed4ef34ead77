// Two printed lines of one paragraph in, their text as one out.

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/;
const WIDE_END = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]$/;

/** Tells whether a word is written somewhere in the document in this form. */
export type Known = (word: string) => boolean;

/** Joins a line to the text before it: with a space, without one between Chinese characters, and mending a hyphenated word. */
export function join(before: string, line: string, known: Known): string {
  if (!before) return line;
  if (WIDE_END.test(before) && WIDE.test(line[0] ?? '')) return before + line;
  if (/[/‑]$/.test(before) && /^[\p{L}\d]/u.test(line)) return before + line;
  const head = /([\p{L}\d]+(?:-[\p{L}\d]+)*)[-\u00ad]$/u.exec(before)?.[1];
  const tail = /^[\p{L}\d]+/u.exec(line)?.[0];
  if (!head || !tail) return `${before} ${line}`;
  return keepsHyphen(head, tail, known) ? before + line : before.slice(0, -1) + line;
}

//   Secretary-|General   → Secretary-General      (the second part is a word of its own)
//   deploy-|ment         → deployment             (the word stands whole elsewhere, or nothing speaks for the hyphen)
//   non-|governmental    → non-governmental       (so written elsewhere, or the first part is a prefix used with hyphens)
function keepsHyphen(head: string, tail: string, known: Known): boolean {
  if (/^[\p{Lu}\d]/u.test(tail) || /\d$/.test(head) || head.includes('-')) return true;
  if (known(`${head}-${tail}`)) return true;
  if (known(head + tail)) return false;
  return known(`${head}-`) || (known(head) && known(tail));
}

/** Collects the words of a document: whole ones, hyphenated ones, and the first parts of hyphenated ones (`non-`). */
export function wordsOf(lines: Iterable<string>): Known {
  const words = new Set<string>();
  for (const line of lines) {
    for (const [word] of line.matchAll(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu)) {
      if (line.startsWith(`${word}-`, line.lastIndexOf(word)) && line.endsWith(`${word}-`)) continue;
      words.add(word.toLowerCase());
      const hyphen = word.indexOf('-');
      if (hyphen > 0) words.add(word.slice(0, hyphen + 1).toLowerCase());
    }
  }
  return (word) => words.has(word.toLowerCase());
}
