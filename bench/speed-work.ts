// A reader and a language in, the work out whose speed is measured: all texts of the language, read by Seized or searched for dates.
import { en, zh } from 'chrono-node';
import { makeReader } from '../src/faces/reader.ts';
import { type BenchLanguage, filesIn, median, secondsOf, textsOf } from './texts.ts';

/** Who works: Seized reads everything, chrono-node finds dates only. */
export type Worker = 'seized' | 'chrono';

/** How often each work is measured. */
export const ROUNDS = 21;

/** How long each work warms up: until the engine has compiled what is called; small texts need many rounds for that. */
export const WARM_UP_SECONDS = 15;
const LEAST = 1_500_000; // characters of a round: small sets are read several times in one

/** Works that are to be measured beside one another on the same texts, and the million characters of a round. */
export async function worksOf(language: BenchLanguage, workers: readonly Worker[]) {
  const texts = await textsOf(filesIn(language));
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
  const repeats = Math.max(1, Math.round(LEAST / characters));
  const works = texts.map((source) => ({ source, info: { name: 'text', fileSha256: '', sha256: '' } }));
  const reader = workers.includes('seized') ? makeReader() : null;
  const { parse } = { en, zh }[language];
  const once: Record<Worker, () => void> = {
    seized: () => {
      for (const result of reader!.all(works)) if ('error' in result) throw result.error;
    },
    chrono: () => {
      for (const { text } of texts) parse(text);
    },
  };
  const rounds = workers.map((worker) => () => {
    for (let i = 0; i < repeats; i++) once[worker]();
  });
  return { works: rounds, files: texts.length, characters: characters / 1e6, round: (characters * repeats) / 1e6 };
}

/** Warms each work up, then lets them work in turn, so that what else the machine does meets all alike; gives the median seconds of each. */
export function mediansOf(works: readonly (() => void)[]): number[] {
  for (const work of works) {
    const began = performance.now();
    while (performance.now() - began < WARM_UP_SECONDS * 1000) work();
  }
  const times = works.map((): number[] => []);
  for (let i = 0; i < ROUNDS; i++) for (const [k, work] of works.entries()) times[k]!.push(secondsOf(work));
  return times.map(median);
}
