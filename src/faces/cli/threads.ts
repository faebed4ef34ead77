// A process that is about to read in, the same out, in which what V8 does beside it stays on the thread that reads, and is little.
import { setFlagsFromString } from 'node:v8';

const FLAGS = [
  // What V8 compiles and tidies beside a reading thread would take the processor of another job. (Its marker cannot be stopped while
  // the program runs; it does little.)
  '--no-concurrent-recompilation',
  '--no-parallel-scavenge',
  // Every job compiles for itself: with a third of the usual inlining that takes a third less time, and what comes of it is as fast.
  '--max-inlined-bytecode-size-cumulative=300',
  // What has run four times as long as usual before it is compiled is known better then, and less often compiled again; an expression
  // is compiled when it was used twenty times, and most are not.
  '--interrupt-budget=300000',
  '--regexp-tier-up-ticks=20',
];

/** Lets each thread that reads keep to one processor; for work that is shared among as many threads or processes as there are processors. */
export function keepToOneThread(): void {
  for (const flag of FLAGS) setFlagsFromString(flag);
}
