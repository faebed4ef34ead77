// Batches of readings in, what became of each out, in their order: two are kept at a time, so that a server is not idle while rows are made.
import { type Ingest, keysOf } from './keep.ts';

const MOST = 2;

interface Underway<T> {
  readonly keys: ReadonlySet<string>;
  readonly done: Promise<T | Error>;
}

/** Batches on their way. Those that share a document or a file go one after the other: of two texts the later is the newer version. */
export class Abreast<T> {
  private underway: Underway<T>[] = [];

  /** Begins to keep a batch as soon as it may; gives what became of those that had to end before. @throws what one of them threw. */
  async begin(batch: readonly Ingest[], keep: () => Promise<T>): Promise<T[]> {
    const keys = new Set(batch.flatMap(keysOf));
    const ended: T[] = [];
    while (this.underway.length >= MOST || this.underway.some((one) => [...keys].some((key) => one.keys.has(key))))
      ended.push(await this.first());
    this.underway.push({ keys, done: keep().catch((error: Error) => error) });
    return ended;
  }

  /** Waits for all; gives what became of them. @throws what one of them threw, when all have ended. */
  async end(): Promise<T[]> {
    const ended: T[] = [];
    while (this.underway.length) ended.push(await this.first());
    return ended;
  }

  private async first(): Promise<T> {
    const result = await this.underway.shift()!.done;
    if (!(result instanceof Error)) return result;
    await Promise.all(this.underway.map(({ done }) => done));
    this.underway = [];
    throw result;
  }
}
