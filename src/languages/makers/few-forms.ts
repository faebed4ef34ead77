// A handful of forms learnt on a page in, where they stand on it out: what a lexicon finds, without the tables that a lexicon is worth only for many.
import { type Hit, makeLexicon } from './lexicon.ts';

const FEW = 40; // for more, the text is walked once instead of once for each

const isLatin = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || (code >= 0xc0 && code < 0x2000);

const cutsWord = (text: string, place: number): boolean =>
  place > 0 && place < text.length && isLatin(text.charCodeAt(place - 1)) && isLatin(text.charCodeAt(place));

/** Finds forms anywhere in a text, leftmost and longest first, without overlaps; none is cut out of a longer Latin word. */
export function findForms<T>(text: string, forms: ReadonlyMap<string, T>): Hit<T>[] {
  if (forms.size > FEW) return makeLexicon(forms, { words: false }).find(text);
  const hits: Hit<T>[] = [];
  for (const [form, value] of forms) {
    for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
      const end = start + form.length;
      if (!cutsWord(text, start) && !cutsWord(text, end)) hits.push({ start, end, value });
    }
  }
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  return hits.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}
