// A text in, how English it looks out.
import type { Script } from '../../facts/index.ts';
import { isSmall } from '../../text/index.ts';

const COMMON = new Set([
  'the',
  'of',
  'and',
  'to',
  'in',
  'by',
  'on',
  'that',
  'for',
  'its',
  'with',
  'was',
  'is',
  'be',
  'from',
  'at',
  'as',
  'an',
  'this',
  'which',
]);

const WINDOW = 50; // words: a list of names does not hide the sentence before it

/** Tells how English a text looks: the share of the commonest words, of which running English has about two fifths, where it is highest. */
export function likeness(sample: string): number {
  const text = sample.toLowerCase();
  let best = 0;
  let words = 0;
  let common = 0;
  for (let place = 0; place < text.length; ) {
    const start = place;
    while (isLetter(text.charCodeAt(place))) place++;
    if (place > start) {
      words++;
      if (place - start <= LONGEST && COMMON.has(text.slice(start, place))) common++;
    } else place++;
    if (words < WINDOW && place < text.length) continue;
    if (words >= WINDOW / 2 || !best) best = Math.max(best, words ? common / words : 0);
    if (best >= SURE) break;
    words = 0;
    common = 0;
  }
  return Math.min(1, best * 2.5);
}

const SURE = 0.3; // a share that no other language has
const LONGEST = 5; // letters of the longest of the common words
const isLetter = (code: number): boolean => isSmall(code) || code >= 0xc0;

/** English is written in Latin letters. */
export const script = (_sample: string): Script => 'Latn';

/** Nothing to fold. */
export const fold = (text: string): string => text;
