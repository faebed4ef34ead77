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

/** Tells how English a text looks: the share of the commonest words, of which running English has about two fifths. */
export function likeness(sample: string): number {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const common = words.filter((word) => COMMON.has(word)).length;
  return words.length ? Math.min(1, (common / words.length) * 2.5) : 0;
}

/** English is written in Latin letters. */
export const script = (_sample: string): Script => 'Latn';

/** Nothing to fold. */
export const fold = (text: string): string => text;
