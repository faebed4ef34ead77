// A handful of forms learnt on a page in, where they stand on it out: what a lexicon finds, without the tables that a lexicon is worth only for many.
import { isDigit, isLetter } from '../../text/index.ts';
import { type Hit, makeLexicon } from './lexicon.ts';

const VERY_FEW = 4; // for more, the text is gone through once instead of once for each
const FEW = 40; // for more, a lexicon is made
const LONG = 100_000; // characters; in a longer text a lexicon is worth it for fewer

const isLatin = (code: number): boolean => isLetter(code) || isDigit(code) || (code >= 0xc0 && code < 0x2000);

const cutsWord = (text: string, place: number): boolean =>
  place > 0 && place < text.length && isLatin(text.charCodeAt(place - 1)) && isLatin(text.charCodeAt(place));

/** Finds forms anywhere in a text, leftmost and longest first, without overlaps; none is cut out of a longer Latin word. */
export function findForms<T>(text: string, forms: ReadonlyMap<string, T>): Hit<T>[] {
  if (forms.size > (text.length > LONG ? VERY_FEW : FEW)) return makeLexicon(forms, { words: false }).find(text);
  return forms.size > VERY_FEW ? findAtFirstLetters(text, forms) : findOneByOne(text, forms);
}

function findOneByOne<T>(text: string, forms: ReadonlyMap<string, T>): Hit<T>[] {
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

// A long text has more forms too: it is gone through once for all of them, from one of their first letters to the next.
function findAtFirstLetters<T>(text: string, forms: ReadonlyMap<string, T>): Hit<T>[] {
  const byLetter = new Map<string, (readonly [string, T])[]>();
  for (const form of [...forms].sort(([a], [b]) => b.length - a.length)) {
    const letter = form[0][0] ?? '';
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), form]);
  }
  const letters = new RegExp(`[${[...byLetter.keys()].join('').replace(/[\\\]^-]/g, '\\$&')}]`, 'g');
  const hits: Hit<T>[] = [];
  for (let match = letters.exec(text); match; match = letters.exec(text)) {
    const start = match.index;
    const found = byLetter
      .get(match[0])!
      .find(([form]) => text.startsWith(form, start) && !cutsWord(text, start) && !cutsWord(text, start + form.length));
    if (!found) continue;
    const [form, value] = found;
    hits.push({ start, end: start + form.length, value });
    letters.lastIndex = start + form.length;
  }
  return hits;
}
