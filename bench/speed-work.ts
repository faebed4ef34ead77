// A reader and a language in, the work out whose speed is measured: all texts of the language, read by Seized or searched for dates.
import { en, zh } from 'chrono-node';
import { makeReader } from '../src/faces/reader.ts';
import { type BenchLanguage, filesIn, textsOf } from './texts.ts';

/**
 * Who works: Seized reads everything (given all texts of a round as one list, or each set of the named files as a list of its own);
 * chrono-node finds dates only.
 */
export type Worker = 'seized' | 'seized-by-set' | 'chrono';

const LEAST = 1_500_000; // characters of a round: small sets are read several times in one

/** Rounds of work on the same texts, one for each who works; with the files, the million characters of them and of a round. */
export async function worksOf(language: BenchLanguage, workers: readonly Worker[]) {
  const texts = await textsOf(filesIn(language));
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
  const repeats = Math.max(1, Math.round(LEAST / characters));
  const set = texts.map((source) => ({ source, info: { name: 'text', fileSha256: '', sha256: '' } }));
  const sets = Array.from({ length: repeats }, () => set);
  const list = sets.flat();
  const reader = workers.some((worker) => worker !== 'chrono') ? makeReader() : null;
  const read = (works: typeof set) => {
    for (const result of reader!.all(works)) if ('error' in result) throw result.error;
  };
  const { parse } = { en, zh }[language];
  const rounds: Record<Worker, () => void> = {
    seized: () => read(list),
    'seized-by-set': () => sets.forEach(read),
    chrono: () => {
      for (const { source } of list) parse(source.text);
    },
  };
  return {
    works: workers.map((worker) => rounds[worker]),
    files: texts.length,
    characters: characters / 1e6,
    repeats,
    round: (characters * repeats) / 1e6,
  };
}
