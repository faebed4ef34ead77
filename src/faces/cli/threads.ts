// A process that is about to read in, the same out, in which what V8 does beside it stays on the thread that reads, and is little; each holds for
// threads that are made behind it.
import { setFlagsFromString } from 'node:v8';

const FLAGS = [
  // What V8 compiles and tidies beside a reading thread would take the processor of another job. (Its marker cannot be stopped while
  // the program runs; it does little.)
  '--no-concurrent-recompilation',
  '--no-parallel-scavenge',
  // Every job compiles for itself: with a third of the usual inlining that takes a third less time, and what comes of it is as fast.
  '--max-inlined-bytecode-size-cumulative=300',
  // An expression is compiled when it was used twenty times; most are not, and what stands for them until then is not worth improving.
  '--regexp-tier-up-ticks=20',
  '--no-regexp-peephole-optimization',
  // What has run four times as long as usual before it is compiled is known better then, and less often compiled again. Later
  // versions count otherwise, and complain of what they do not know.
  ...(process.versions.node.startsWith('20.') ? ['--interrupt-budget=300000'] : []),
];

/** Lets each thread that reads keep to one processor; for work that is shared among as many threads or processes as there are processors. */
export function keepToOneThread(): void {
  for (const flag of FLAGS) setFlagsFromString(flag);
}

/**
 * How many megabytes what is new may fill before it is tidied. Documents are read side by side, so that much of it is still in use by then;
 * the more room, the less of it is carried about.
 */
export const ROOMY: readonly string[] = ['--min-semi-space-size=64', '--max-semi-space-size=64'];

// The heap may grow by no more than a tenth before it is tidied, and what is new has little room of its own: a third less memory for a
// quarter more time.
const SPARING = ['--heap-growing-percent=10', '--max-semi-space-size=4'];
const LARGE_FILE = 16_000_000; // bytes; above, memory is worth more than the time to tidy it

/** Gives each thread that reads its room, by the bytes of the largest file. */
export function giveRoom(largest: number): void {
  for (const flag of largest > LARGE_FILE ? SPARING : ROOMY) setFlagsFromString(flag);
}
