// Numbers of trials in, what went wrong out, one message a trial, so that the process that watches can tell a hang.
import { makeReader } from '../../src/faces/reader.ts';
import { runTrial, seedsIn } from './trial.ts';

const [folder, from, to, step] = process.argv.slice(2);
const seeds = seedsIn(folder!);
const reader = makeReader();
for (let number = Number(from); number < Number(to); number += Number(step)) {
  process.send!({ number, begins: true });
  const { name, complaint } = await runTrial(number, seeds, reader);
  process.send!({ number, name, complaint });
}
process.disconnect!();
