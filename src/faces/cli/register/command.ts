// What every command that works on a register is made of: its help, its options, what it does.
import { parseArgs } from 'node:util';
import { UsageError, usageOf } from '../options.ts';

/** A command: its help and what it does. */
export interface Command {
  readonly summary: string;
  readonly help: () => Promise<string>;
  readonly run: (argv: readonly string[], version: string) => Promise<number>;
}

/** The options that many commands have, as the help shows them. */
export const DATA =
  '--data DIR   the folder of the register (default .seized; without it DATABASE_URL names a PostgreSQL server)';
export const WHO = '--who NAME   whose name stands in the audit chain (default: desk)';
export const DESK = 'desk';

export const text = { type: 'string' } as const;
export const flag = { type: 'boolean' } as const;
/** An option that may be given several times. */
export const list = { type: 'string', multiple: true } as const;

/** Reads arguments. @throws UsageError */
export function parse(argv: readonly string[], options: Record<string, typeof text | typeof flag | typeof list>) {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
    const wordOf = (name: string): string | undefined => values[name] as string | undefined;
    return { values, positionals, wordOf };
  } catch (error) {
    throw usageOf(error as Error);
  }
}

/** Where a register answers unless somebody says otherwise. */
export const PORT = 8620;
const MOST_PORT = 65_535;

/** Reads the number of a port; 0 is any that is free. @throws UsageError */
export function portOf(value: unknown): number {
  const port = numberOf(value, 'port', PORT);
  if (port > MOST_PORT) throw new UsageError(`--port takes a number from 0 to ${MOST_PORT}, not "${String(value)}".`);
  return port;
}

/** Reads a whole number. @throws UsageError */
export function numberOf(value: unknown, name: string, fallback: number): number {
  if (value === undefined) return fallback;
  if (!/^\d{1,7}$/.test(String(value))) throw new UsageError(`--${name} takes a number, not "${String(value)}".`);
  return Number(value);
}
