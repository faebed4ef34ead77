// A list of files in, the register with their documents out, a bar while it goes on and a line that sums it up.
import { type Database, match, matchingOf } from '../../../register/index.ts';
import { makeReader } from '../../reader.ts';
import { batchesOf } from '../batches.ts';
import type { Input } from '../inputs.ts';
import { catchInterrupt } from '../interrupt.ts';
import { startProgress } from '../progress.ts';
import { Keeper, type Keeping } from './keeper.ts';

/** What is the same for every command that keeps. */
export const keepingOf = (who: string, version: string): Pick<Keeping, 'who' | 'version' | 'reader' | 'say'> => ({
  who,
  version,
  reader: makeReader(),
  say: (line) => process.stderr.write(`${line}\n`),
});

/** Files that were kept. */
export interface KeptInputs {
  /** How many could not be read. */
  readonly failures: number;
  /** True when Ctrl C left some out. */
  readonly isStopped: boolean;
}

/**
 * Keeps files with a bar that shows how far it has come, matches, and says what came of it in a line. Ctrl C ends it after the files that
 * are being read; those that were read are kept and matched.
 */
export async function keepInputs(db: Database, inputs: readonly Input[], keeping: Keeping): Promise<KeptInputs> {
  const progress = startProgress(
    inputs.length,
    inputs.reduce((sum, { size }) => sum + size, 0),
  );
  const say = (line: string) => {
    progress.hide();
    keeping.say(line);
  };
  const keeper = new Keeper(db, { ...keeping, say });
  const interrupt = catchInterrupt();
  let left = inputs.length;
  try {
    for (const batch of batchesOf(inputs)) {
      if (interrupt.signal.aborted) break;
      await keeper.add(batch.inputs);
      for (const { size } of batch.inputs) progress.advance(size);
      left -= batch.inputs.length;
    }
    await keeper.finish(left ? inputs.length : null);
    progress.end();
    if (left) say('seized: what was read is kept; the same command goes on from there');
    process.stdout.write(`${await summaryOf(db, keeper)}\n`);
  } finally {
    progress.end();
    interrupt.end();
  }
  return { failures: keeper.failures, isStopped: left > 0 };
}

/** Matches anew when something changed, now or before a process was killed, and says what was kept and matched. */
export async function summaryOf(db: Database, keeper: Keeper): Promise<string> {
  if (!keeper.changes && (await matchingOf(db)).isMatched) return keeper.summary();
  const { counts, proposed } = await match(db);
  return `${keeper.summary()}; ${counts.toLocaleString('en')} matches count, ${proposed.toLocaleString('en')} are proposed`;
}
