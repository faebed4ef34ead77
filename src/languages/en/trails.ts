// A party as printed in, where it ends without the words behind it that belong to what is asked out: "the parties |also, in".
import { isLetter } from '../../text/index.ts';

const TRAILING = new Set('and in to that forthwith henceforth thereafter also further still not themselves both each'.split(' '));
const NO_ADVERBS = new Set(['early', 'only', 'assembly']);

const isGap = (code: number): boolean => code === 32 || code === 44 || code === 10;

// . : ; "
const isSign = (code: number): boolean => isGap(code) || code === 46 || code === 58 || code === 59 || code === 34;

function withoutSigns(text: string, start: number, end: number): number {
  let place = end;
  while (place > start && isSign(text.charCodeAt(place - 1))) place--;
  return place;
}

//   the parties |immediately · UNMAV, |once again,
function isTrailing(text: string, start: number, word: string, place: number): boolean {
  if (word === 'again') return text.startsWith('once ', place - 5) && place - 5 > start && isGap(text.charCodeAt(place - 6));
  return TRAILING.has(word) || (word.length > 2 && word.endsWith('ly') && !NO_ADVERBS.has(word));
}

/** Gives where a party between two places ends: signs, and one word that leads on, are left out. */
export function withoutTrail(text: string, start: number, end: number): number {
  const last = withoutSigns(text, start, end);
  for (let place = last; place < end; place++) if (!isGap(text.charCodeAt(place))) return last;
  let begin = last;
  while (begin > start && isLetter(text.charCodeAt(begin - 1))) begin--;
  if (begin === last || begin === start || !isGap(text.charCodeAt(begin - 1))) return last;
  const word = text.slice(begin, last).toLowerCase();
  if (!isTrailing(text, start, word, begin)) return last;
  return withoutSigns(text, start, word === 'again' ? begin - 'once '.length : begin);
}
