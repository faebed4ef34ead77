// A title at a place in, the person named after it out.
import type { Name } from '../language.ts';
import { HEADS, NO_BEGINNING, OFFICES, PARTICLES, RANKS, TITLES } from './bodies-grammar.ts';
import { cover, isCapital, type Word, wordAfter } from './title-case.ts';

const MOST_WORDS = 4; // after the first
const WITH_ARTICLE = /^(?:al|el|as|ad|an|ar|ash|at|az)-[A-Z]/; // Mahmoud al-Subaihi

//   Mr. Jan de Boer     Major General Anita Asmah     President Mwanga
//       ^^^^^^^^^^^                   ^^^^^^^^^^^               ^^^^^^
/** Finds the person named after a place where a title or an office ends; `names` are the known names of the text, sorted. */
export function personAfter(text: string, end: number, names: readonly Name[]): Name | null {
  const first = wordAfter(text, text[end] === '.' ? end + 1 : end);
  if (!first || !isName(first, names)) return null;
  let close = first.end;
  for (let count = 0; count < MOST_WORDS; count++) {
    if (text[close] === '.' && close - first.start < 3) close++; // an initial: J. Smith
    const next = wordAfter(text, close);
    const after = next && PARTICLES.has(next.text) ? wordAfter(text, next.end) : next;
    if (!after || !(WITH_ARTICLE.test(after.text) || isName(after, names))) break;
    close = after.end;
  }
  if (text.startsWith("'s", close - 2)) close -= 2;
  return { start: first.start, end: close, id: null, name: text.slice(first.start, close), type: 'person', acronym: null };
}

const isName = ({ start, text }: Word, names: readonly Name[]): boolean =>
  isCapital(text) &&
  text.length > 1 &&
  !RANKS.has(text) &&
  text !== 'General' &&
  !(NO_BEGINNING.has(text) || HEADS.has(text) || OFFICES.has(text) || TITLES.has(text)) &&
  !cover(names, start);
