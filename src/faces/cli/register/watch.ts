// Folders in, the register with what is in them and what is put there later out, until the command is told to stop.
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { watch as watchPaths } from 'chokidar';
import { type Database, RegisterError } from '../../../register/index.ts';
import { type Input, listInputs } from '../inputs.ts';
import { keepInputs, summaryOf } from './keep-inputs.ts';
import { Keeper, type Keeping } from './keeper.ts';

const STILL_MS = 1_000; // a file that has not grown for so long is whole
const POLL_MS = 100;

/**
 * Keeps what lies in the folders, then each file that is added or changed, once it is whole. A file that is deleted stays in the
 * register: what was once printed was printed. Ends on SIGINT or SIGTERM, after the file that is being kept.
 */
export async function watch(db: Database, paths: readonly string[], keeping: Keeping): Promise<number> {
  const missing = listInputs(paths).find(({ problem }) => problem);
  if (missing) throw new RegisterError('not-found', `${missing.name}: ${missing.problem!.message} Nothing is watched.`);
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const arrivals = new Arrivals();
  const watcher = watchPaths([...paths], {
    ignoreInitial: true,
    ignored: (path) => basename(path).startsWith('.') && !paths.includes(path),
    awaitWriteFinish: { stabilityThreshold: STILL_MS, pollInterval: POLL_MS },
  });
  watcher.on('add', (path) => arrivals.put(path)).on('change', (path) => arrivals.put(path));
  watcher.on('error', (error) => keeping.say(`seized: the watch is disturbed: ${(error as Error).message}`));
  stop.signal.addEventListener('abort', () => arrivals.end());
  try {
    await new Promise<void>((resolve) => watcher.once('ready', resolve));
    await keepInputs(db, await whole(listInputs(paths)), keeping);
    process.stdout.write(`watching ${paths.join(', ')} (stop with Ctrl C)\n`);
    for await (const names of arrivals) await keepArrived(db, names, keeping);
  } finally {
    await watcher.close();
  }
  return 0;
}

async function keepArrived(db: Database, names: readonly string[], keeping: Keeping): Promise<void> {
  const keeper = new Keeper(db, keeping);
  const inputs = listInputs(names).map((input) => ({ ...input, isNamed: false }));
  await keeper.add(inputs.filter(({ problem }) => !problem)); // one with a problem is gone again
  await keeper.finish();
  const summary = await summaryOf(db, keeper);
  if (keeper.changes) process.stdout.write(`${names.map((name) => basename(name)).join(', ')}: ${summary}\n`);
}

// Files that were written a moment ago may still be growing: they are waited for.
async function whole(inputs: readonly Input[]): Promise<Input[]> {
  const isYoung = (input: Input) => input.problem === null && Date.now() - statSync(input.name).mtimeMs < STILL_MS;
  while (inputs.some((input) => isYoung(input))) await setTimeout(POLL_MS);
  return inputs.map((input) => (input.problem ? input : { ...input, size: statSync(input.name).size }));
}

// Names as they arrive in, all that wait at a time out.
class Arrivals {
  private waiting = new Set<string>();
  private isOver = false;
  private wake: () => void = () => {};

  put(name: string): void {
    this.waiting.add(name);
    this.wake();
  }

  end(): void {
    this.isOver = true;
    this.wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<string[]> {
    while (!this.isOver) {
      const names = [...this.waiting].sort();
      this.waiting.clear();
      if (names.length) yield names;
      else
        await new Promise<void>((resolve) => {
          this.wake = resolve;
        });
    }
  }
}
