// A table of words in, a finder of the first of them in a text out: a walk from word to word, where a pattern would try each of them everywhere.
import { isOfWord, type Span } from '../../text/index.ts';

/** Finds the first word of a table in a text, at or after the beginning of a word; null when there is none. */
export type WordFinder = (text: string, from: number) => Span | null;

/** How the words of a table are spelled: with `anyCase` capitals and small letters are alike. */
export interface Spelling {
  readonly anyCase: boolean;
}

const nextNumber = (number: number, code: number): number => (Math.imul(number, 31) + code) | 0;

/** Makes the finder of a table; a word may go on behind a hyphen: co-operate. */
export function makeWordFinder(words: readonly string[], { anyCase }: Spelling): WordFinder {
  const bit = anyCase ? 32 : 0; // makes a capital small
  const forms = anyCase ? words.map((word) => word.toLowerCase()) : words;
  const mask = (1 << (33 - Math.clz32(words.length))) - 1;
  const slots = new Uint16Array(mask + 1); // by the number of what stands before the hyphen, one more than the place of the form
  forms.forEach((form, i) => {
    let slot = numberOf(form) & mask;
    while (slots[slot]) slot = (slot + 1) & mask;
    slots[slot] = i + 1;
  });

  function numberOf(form: string): number {
    let number = 0;
    for (let i = 0; i < form.length && isOfWord(form.charCodeAt(i)); i++) number = nextNumber(number, form.charCodeAt(i));
    return number;
  }

  function holds(text: string, start: number, end: number, form: string): boolean {
    const length = form.length;
    if (start + length < end || start + length > text.length) return false;
    for (let i = 0; i < length; i++) if ((text.charCodeAt(start + i) | bit) !== form.charCodeAt(i)) return false;
    return start + length === text.length || !isOfWord(text.charCodeAt(start + length));
  }

  return (text, from) => {
    const { length } = text;
    for (let start = from; start < length; start++) {
      let code = text.charCodeAt(start);
      if (!isOfWord(code)) continue;
      let number = 0;
      let end = start;
      do {
        number = nextNumber(number, code | bit);
        end++;
        code = end < length ? text.charCodeAt(end) : 0;
      } while (isOfWord(code));
      for (let slot = number & mask; slots[slot]; slot = (slot + 1) & mask) {
        const form = forms[slots[slot]! - 1]!;
        if (holds(text, start, end, form)) return { start, end: start + form.length };
      }
      start = end;
    }
    return null;
  };
}
