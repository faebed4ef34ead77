// A text in, how English it looks out.
import type { Script } from '../../facts/index.ts';

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

const WINDOW = 150; // words: a list of names does not hide the sentence before it

/** Tells how English a text looks: the share of the commonest words, of which running English has about two fifths, where it is highest. */
export function likeness(sample: string): number {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best = 0;
  for (let start = 0; start < words.length; start += WINDOW) {
    const window = words.slice(start, start + WINDOW);
    const common = window.filter((word) => COMMON.has(word)).length;
    if (window.length >= WINDOW / 2 || !start) best = Math.max(best, common / window.length);
  }
  return Math.min(1, best * 2.5);
}

/** English is written in Latin letters. */
export const script = (_sample: string): Script => 'Latn';

/** Nothing to fold. */
export const fold = (text: string): string => text;
