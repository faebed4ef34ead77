// Pieces of text in, bytes on standard output out; a reader that goes away (`| head`) ends the program quietly.

/** Standard output, written in order and no faster than it is taken: what is written may be written over afterwards. */
export interface Output {
  write(data: string | Uint8Array): Promise<void>;
}

/** Sees to it that the program ends when nobody reads what it says any more, or when it cannot be written. */
export function endWithReader(): void {
  const leave = (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    process.stderr.write(`seized: the output cannot be written: ${error.message}\n`);
    process.exit(1);
  };
  process.stdout.on('error', leave);
}

/** Opens standard output. */
export function openOutput(): Output {
  return {
    async write(data) {
      if (data.length) await new Promise<void>((resolve) => process.stdout.write(data, () => resolve()));
    },
  };
}
