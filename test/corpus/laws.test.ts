// The laws of every reading, on the shared corpus: every file that is read obeys them, and none fails uncleanly.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeReader } from '../../src/faces/reader.ts';
import { FormatError, readBytes } from '../../src/formats/index.ts';
import { UnreadableError } from '../../src/reading/index.ts';
import { breachesOf, valuesOf } from '../property/laws.ts';

const CORPUS = join(import.meta.dirname, '../../../shared/corpus');
const isThere = existsSync(CORPUS);
const reader = makeReader();

// How many files of each folder are read: all of the small ones, every so-manyth of the large ones.
const FOLDERS: readonly (readonly [folder: string, every: number])[] = [
  ['seeds', 1],
  ['zh', 1],
  ['scres-en', 7],
  ['scprst-en', 5],
  ['scres-structured', 10],
  ['sg-reports', 4],
  ['pkm2026', 2],
  ['fr', 100],
];

const filesOf = (folder: string, every: number): string[] =>
  readdirSync(join(CORPUS, folder))
    .sort()
    .filter((_, i) => i % every === 0)
    .map((name) => join(CORPUS, folder, name));

async function complaintsOf(path: string): Promise<string[]> {
  try {
    const source = await readBytes(readFileSync(path), path);
    return breachesOf(reader(source, { name: path, fileSha256: '', sha256: '' }), source.text).slice(0, 2);
  } catch (error) {
    return error instanceof FormatError || error instanceof UnreadableError ? [] : [String(error)];
  }
}

//   安全理事会 → 安全 理事会
const spaced = (text: string): string =>
  text.replace(/\p{Script=Han}(?=\p{Script=Han})/gu, (character, i: number) => (i % 3 ? character : `${character} `));

if (!isThere) test.skip('the laws on the shared corpus (skipped: ../shared/corpus is absent)', () => {});
else {
  describe('the laws of every reading hold on the corpus', () => {
    test.each(FOLDERS)('%s, every %i.', { timeout: 120_000 }, async (folder, every) => {
      const broken: string[] = [];
      for (const path of filesOf(folder, every))
        for (const complaint of await complaintsOf(path)) broken.push(`${path}: ${complaint}`);
      expect(broken).toEqual([]);
    });
  });

  describe('spaces between Chinese characters change no fact of a real document', () => {
    test.each(filesOf('zh', 1).map((path) => [path.split('/').at(-1)!, path] as const))('%s', async (_, path) => {
      const source = await readBytes(readFileSync(path), path);
      const info = { name: path, fileSha256: '', sha256: '' };
      const apart = { ...source, text: spaced(source.text) };
      expect(valuesOf(reader(apart, info))).toEqual(valuesOf(reader(source, info)));
    });
  });
}
