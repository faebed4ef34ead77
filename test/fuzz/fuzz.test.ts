// A seeded sample of the fuzzing: damaged files of every format are refused cleanly or read by every law (all of it: npm run fuzz).
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeReader } from '../../src/faces/reader.ts';
import { runTrial, seedsIn } from './trial.ts';

const SEED = Number(process.env.SEED ?? 20310130);
const TRIALS = 400;
console.log(`fuzzing: SEED=${SEED}, ${TRIALS} trials`);

test('damaged files are refused cleanly or read by every law', { timeout: 180_000 }, async () => {
  const seeds = seedsIn(join(import.meta.dirname, '../../samples'));
  const reader = makeReader();
  const complaints: string[] = [];
  for (let number = SEED; number < SEED + TRIALS; number++) {
    const { name, complaint } = await runTrial(number, seeds, reader);
    if (complaint) complaints.push(`trial ${number} (${name}): ${complaint}`);
  }
  expect(complaints).toEqual([]);
});
