// Work and a pause in, the work done again and again while a register is served, never twice at once, out.

/** Work that goes on in rounds. */
export interface Rounds {
  /** Begins no more rounds and waits for the one under way. */
  stop(): Promise<void>;
}

/** Says on standard error what went wrong. */
export const complain = (line: string): void => void process.stderr.write(`seized: ${line}\n`);

/** Does a round every so many milliseconds until it is told to stop. A round that fails is complained of under its name; the next is done all the same. */
export function inRounds(pause: number, name: string, work: () => Promise<unknown>): Rounds {
  let round: Promise<unknown> | null = null;
  const timer = setInterval(() => {
    round ??= work()
      .catch((error: Error) => complain(`${name}: ${error.message}`))
      .finally(() => {
        round = null;
      });
  }, pause);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await round;
    },
  };
}
