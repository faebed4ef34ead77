// A list of files in, batches out: small files travel to a worker together, a large one alone.
import type { Input } from './inputs.ts';

/** Files that one worker reads in one go. */
export interface Batch {
  readonly inputs: readonly Input[];
  readonly bytes: number;
}

const MOST_BYTES = 512 * 1024;
const MOST_FILES = 64;

/** Cuts a list into batches, keeping its order. */
export function batchesOf(inputs: readonly Input[], mostBytes = MOST_BYTES): Batch[] {
  const batches: { inputs: Input[]; bytes: number }[] = [];
  let last: { inputs: Input[]; bytes: number } | null = null;
  for (const input of inputs) {
    if (!last || last.inputs.length >= MOST_FILES || last.bytes + input.size > mostBytes) {
      last = { inputs: [], bytes: 0 };
      batches.push(last);
    }
    last.inputs.push(input);
    last.bytes += input.size;
  }
  return batches;
}
