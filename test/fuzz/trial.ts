// A number in, one damaged file read out: what went wrong with the reader, when anything did.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Reader } from '../../src/faces/reader.ts';
import { FormatError, readBytes } from '../../src/formats/index.ts';
import { UnreadableError } from '../../src/reading/index.ts';
import { breachesOf } from '../property/laws.ts';
import { mutate } from './mutate.ts';
import { randomFrom } from './random.ts';

const MOST_SECONDS = 10;

/** A sample to damage. */
export interface Seed {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A damaged file, and what was wrong with how it was read; `complaint` is null when nothing was. */
export interface Trial {
  readonly name: string;
  readonly bytes: Buffer;
  readonly complaint: string | null;
}

/** Lists the files of a folder and its folders as seeds. */
export function seedsIn(folder: string): Seed[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ name: basename(path), bytes: readFileSync(path) }));
}

/** Makes the damaged file of a number: the same for the same number and seeds. */
export function damagedFile(number: number, seeds: readonly Seed[]): Seed {
  const random = randomFrom(number);
  const seed = seeds[number % seeds.length]!;
  const other = seeds[Math.floor(random() * seeds.length)]!;
  return { name: seed.name, bytes: mutate(seed.bytes, other.bytes, random) };
}

/** Reads the damaged file of a number: it may be refused cleanly or be read by every law, within seconds. */
export async function runTrial(number: number, seeds: readonly Seed[], reader: Reader): Promise<Trial> {
  const { name, bytes } = damagedFile(number, seeds);
  const began = performance.now();
  let complaint: string | null = null;
  try {
    const source = await readBytes(bytes, name);
    const reading = reader(source, { name, fileSha256: '', sha256: '' });
    JSON.stringify(reading);
    complaint = breachesOf(reading, source.text)[0] ?? null;
  } catch (error) {
    const isClean =
      (error instanceof FormatError || error instanceof UnreadableError) && /^[a-z-]+$/.test(error.code) && error.message !== '';
    if (!isClean) complaint = `an unclean error: ${(error as Error).stack ?? error}`;
  }
  const seconds = (performance.now() - began) / 1000;
  if (complaint === null && seconds > MOST_SECONDS) complaint = `it took ${seconds.toFixed(1)} s`;
  return { name, bytes, complaint };
}
