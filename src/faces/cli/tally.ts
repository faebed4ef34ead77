// What became of each file in; lines for standard error, counts and digests out.
import type { Digest } from './digest.ts';
import type { Input } from './inputs.ts';
import type { Outcome } from './outcome.ts';

/** The running account of a command. */
export interface Tally {
  readonly digests: readonly Digest[];
  readonly failures: number;
  add(input: Input, outcome: Outcome): void;
  /** Says in one line what was left out, and when the work was stopped, how far it came. */
  close(stoppedOf: number | null): void;
}

function counted(counts: ReadonlyMap<string, number>): string {
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([what, count]) => `${count} ${what}`)
    .join(', ');
}

/** Starts an account; `say` takes a line for standard error. */
export function startTally(say: (line: string) => void): Tally {
  const digests: Digest[] = [];
  const types = new Map<string, number>();
  const languages = new Map<string, number>();
  let failures = 0;
  let done = 0;
  return {
    digests,
    get failures() {
      return failures;
    },
    add(input, outcome) {
      done++;
      if (outcome.is === 'read') {
        if (outcome.digest) digests.push(outcome.digest);
      } else if (outcome.is === 'failed') {
        failures++;
        say(`seized: ${input.name}: ${outcome.message.replace(/\s+/g, ' ')} (${outcome.code})`);
      } else {
        const counts = outcome.why === 'type' ? types : languages;
        counts.set(outcome.what, (counts.get(outcome.what) ?? 0) + 1);
      }
    },
    close(stoppedOf) {
      const left = [
        types.size ? `of types that are not read: ${counted(types)}` : '',
        languages.size ? `not read yet: ${counted(languages)}` : '',
      ].filter(Boolean);
      if (left.length) say(`seized: left out files ${left.join('; ')}`);
      if (stoppedOf !== null) say(`seized: stopped after ${done} of ${stoppedOf} files`);
      else if (!done) say('seized: no files were found');
    },
  };
}
