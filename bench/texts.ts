// Names of corpus folders in, their source texts in memory out; absent folders yield nothing.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBytes } from '../src/formats/index.ts';
import type { SourceText } from '../src/text/index.ts';

/** The shared corpus, beside the repository. */
export const CORPUS = '../shared/corpus';

/** What a benchmark says when the corpus is absent. */
export const ABSENT = 'Not measured: the shared corpus (../shared/corpus) is absent.';

/** Lists the files of a corpus folder, sorted. */
export function filesOf(folder: string, isWanted: (name: string) => boolean = () => true): string[] {
  const path = join(CORPUS, folder);
  return existsSync(path)
    ? readdirSync(path)
        .filter(isWanted)
        .sort()
        .map((name) => join(path, name))
    : [];
}

/** The languages whose reading is measured. */
export type BenchLanguage = 'zh' | 'en';

// Resolutions 900 to 1500.
const isMiddle = (name: string): boolean => {
  const number = Number(/S_RES_(\d+)_/.exec(name)?.[1]);
  return number >= 900 && number <= 1500;
};

/** The files on which the reading of a language is measured. */
export const filesIn = (language: BenchLanguage): string[] =>
  language === 'en' ? filesOf('scres-en', isMiddle) : [...filesOf('seeds'), ...filesOf('zh')];

/** Reads files into source texts. */
export const textsOf = (paths: readonly string[]): Promise<SourceText[]> =>
  Promise.all(paths.map((path) => readBytes(readFileSync(path), path)));

/** A text of about so many characters, made of texts that follow one another. */
export function concatenated(texts: readonly SourceText[], length: number): string {
  const parts: string[] = [];
  for (let i = 0, size = 0; size < length; i++) {
    const { text } = texts[i % texts.length]!;
    parts.push(text, '\n\n');
    size += text.length + 2;
  }
  return parts.join('').slice(0, length);
}

/** Gives the mean of several measurements. */
export const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

/** Gives the middle one of several measurements. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}

/** Gives how many seconds something takes. */
export function secondsOf(work: () => void): number {
  const began = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - began) / 1e9;
}
