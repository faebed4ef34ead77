// The command as a user runs it, for tests: once to its end, or going on until it is stopped.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export const ROOT = join(import.meta.dirname, '../../../..');
const COMMAND = join(ROOT, 'bin/seized.mjs');

/** What a command is given besides its arguments; without `DATABASE_URL` it works on `--data`. */
export type Surroundings = Readonly<Record<string, string>>;

const surrounded = (env: Surroundings): NodeJS.ProcessEnv => {
  const { DATABASE_URL: _, ...rest } = process.env;
  return { ...rest, ...env };
};

/** Runs a command to its end. */
export function seized(args: readonly string[], env: Surroundings = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd: ROOT,
    env: surrounded(env),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

/** A command that goes on. */
export interface Running {
  /** Everything it said on both streams so far. */
  readonly said: () => string;
  /** Waits until it says something that fits, and gives the match. */
  readonly says: (pattern: RegExp) => Promise<RegExpExecArray>;
  /** Sends a signal and waits for its end; gives the exit status. */
  readonly stop: (signal: NodeJS.Signals) => Promise<number | null>;
  /** Waits for its end; gives the exit status. */
  readonly ended: () => Promise<number | null>;
}

/** Starts a command that goes on until it is stopped, at the latest with the test. */
export function start(args: readonly string[], env: Surroundings = {}): Running {
  const child = spawn(process.execPath, [COMMAND, ...args], {
    cwd: ROOT,
    env: surrounded(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const closed = once(child, 'close') as Promise<[number | null]>;
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (piece: string) => {
      said += piece;
    });
  const ended = async () => (await closed)[0];
  return {
    said: () => said,
    ended,
    stop: (signal) => {
      child.kill(signal);
      return ended();
    },
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(said);
          if (match) resolve(match);
        };
        child.stdout.on('data', look);
        child.stderr.on('data', look);
        child.once('close', () => reject(new Error(`The command ended without saying ${pattern}: ${said}`)));
        look();
      }),
  };
}
