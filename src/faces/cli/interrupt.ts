// Ctrl C in, a signal that work ends at its next whole step out.

/** The exit status of a command that was stopped by Ctrl C. */
export const INTERRUPTED = 130;

/** What a Ctrl C does while work goes on. */
export interface Interrupt {
  /** Aborted by the first Ctrl C. */
  readonly signal: AbortSignal;
  /** Lets Ctrl C end the program again as it usually does. */
  end(): void;
}

/** The first Ctrl C ends the work where it can be ended whole, the second at once. */
export function catchInterrupt(): Interrupt {
  const controller = new AbortController();
  const onSignal = () => {
    if (controller.signal.aborted) process.exit(INTERRUPTED);
    controller.abort();
  };
  process.on('SIGINT', onSignal);
  return { signal: controller.signal, end: () => process.removeListener('SIGINT', onSignal) };
}
