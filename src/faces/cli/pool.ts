// Batches of files in, the answers of several workers out, in the order of the batches.
//
// Plain worker_threads: a batch is one message there and two back, its bytes handed over without a copy, and order needs
// a window of batches that no general pool offers (the measurement stands in docs/decisions.md).
import { Worker } from 'node:worker_threads';
import { type Batch, batchesOf } from './batches.ts';
import type { Input } from './inputs.ts';
import { errorLine } from './ndjson.ts';
import type { Outcome } from './outcome.ts';
import type { Settings } from './read-file.ts';
import type { Answer, Task } from './worker.ts';

/** What a pool gives, in order: bytes to print, then what became of the files of the batch. */
export type Delivery =
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly inputs: readonly Input[]; readonly outcomes: readonly Outcome[] };

const BROKEN = 'reader-failed';
const AHEAD = 3; // batches that wait at each worker, so that none is idle while the next is sent
const WINDOW = 16; // batches for each worker that may be read before the one whose turn it is

// What arrived, and the worker that waits to hear that its bytes were taken.
interface Arrival {
  readonly delivery: Delivery;
  readonly from: Worker | null;
}

interface Seat {
  worker: Worker;
  /** Numbers of the batches sent and not yet answered, oldest first. */
  readonly open: number[];
}

/** Reads files with several workers. */
export class Pool {
  private readonly seats: Seat[] = [];
  private readonly batches: Batch[];
  private readonly arrived = new Map<number, Arrival[]>();
  private readonly begun = new Set<number>(); // batches of which a worker has told something
  private sent = 0;
  private turn = 0;
  private wake: () => void = () => {};

  constructor(
    inputs: readonly Input[],
    private readonly settings: Settings,
    jobs: number,
    private readonly signal: AbortSignal | null = null,
  ) {
    signal?.addEventListener('abort', () => this.wake());
    this.batches = batchesOf(inputs);
    const count = Math.max(1, Math.min(jobs, this.batches.length));
    for (let i = 0; i < count; i++) this.seats.push(this.hire({ open: [] }));
  }

  /** Gives everything in the order of the files; ends early, between two batches, when the signal says so. */
  async *deliveries(): AsyncGenerator<Delivery> {
    this.feed();
    for (; this.turn < this.batches.length; this.turn++) {
      for (let [isBegun, isDone] = [false, false]; !isDone; ) {
        if (this.signal?.aborted && !isBegun) return;
        const ready = this.nextOf(this.turn);
        if (!ready) {
          await new Promise<void>((resolve) => {
            this.wake = resolve;
          });
          continue;
        }
        isBegun = true;
        isDone = 'outcomes' in ready.delivery;
        yield ready.delivery;
        if ('bytes' in ready.delivery) giveBack(ready.delivery.bytes, ready.from); // whoever reads on has done with the bytes
      }
      this.arrived.delete(this.turn);
      this.feed();
    }
  }

  /** Ends the workers. */
  async close(): Promise<void> {
    await Promise.all(this.seats.map(({ worker }) => worker.terminate()));
  }

  // Bytes of several files wait until all of them are there: should their worker break down, they are read again.
  private nextOf(batch: number): Arrival | undefined {
    const list = this.arrived.get(batch);
    const isWhole = this.batches[batch]!.inputs.length === 1 || list?.some(({ delivery }) => 'outcomes' in delivery);
    return isWhole ? list?.shift() : undefined;
  }

  private hire({ open }: { open: number[] }): Seat {
    const seat: Seat = { worker: new Worker(new URL('./worker.mjs', import.meta.url), { workerData: this.settings }), open };
    seat.worker.on('message', (answer: Answer) => this.take(seat, answer));
    seat.worker.on('error', (error) => this.replace(seat, error));
    return seat;
  }

  private feed(): void {
    const last = Math.min(this.batches.length, this.turn + WINDOW * this.seats.length);
    while (this.sent < last) {
      const seat = this.seats.reduce((a, b) => (b.open.length < a.open.length ? b : a));
      if (seat.open.length >= AHEAD) return;
      this.send(seat, this.sent++);
    }
  }

  private send(seat: Seat, batch: number): void {
    seat.open.push(batch);
    seat.worker.postMessage({ batch, inputs: this.batches[batch]!.inputs } satisfies Task);
  }

  private take(seat: Seat, answer: Answer): void {
    if ('outcomes' in answer) {
      seat.open.shift();
      this.deliver(answer.batch, { inputs: this.batches[answer.batch]!.inputs, outcomes: answer.outcomes });
      this.feed();
    } else {
      this.begun.add(answer.batch);
      this.deliver(answer.batch, { bytes: answer.bytes }, seat.worker);
    }
  }

  private deliver(batch: number, delivery: Delivery, from: Worker | null = null): void {
    const list = this.arrived.get(batch);
    if (list) list.push({ delivery, from });
    else this.arrived.set(batch, [{ delivery, from }]);
    if (batch === this.turn) this.wake();
  }

  // A worker that broke down (out of memory) takes one file with it, never its neighbours: the files of its batch are
  // read again, each by a worker of its own, and what else waited goes to a new worker.
  private replace(seat: Seat, error: Error): void {
    const [broken, ...waiting] = seat.open.splice(0);
    const fresh = this.hire({ open: [] });
    this.seats[this.seats.indexOf(seat)] = fresh;
    for (const batch of waiting) this.send(fresh, batch);
    if (broken === undefined) return;
    const { inputs } = this.batches[broken]!;
    if (inputs.length === 1) this.giveUp(broken, inputs[0]!, error);
    else {
      this.arrived.delete(broken);
      void this.readAlone(broken, inputs);
    }
  }

  private giveUp(batch: number, input: Input, error: Error): void {
    const message = `The reader broke down on this file: ${error.message}`;
    if (this.settings.form === 'json') {
      const about = { name: input.name, mediaType: null, fileSha256: null };
      const line = `${this.begun.has(batch) ? '\n' : ''}${errorLine(about, BROKEN, message)}`; // behind what was told of it: a line of its own
      this.deliver(batch, { bytes: Uint8Array.from(Buffer.from(line)) });
    }
    this.deliver(batch, { inputs: [input], outcomes: [{ is: 'failed', code: BROKEN, message }] });
  }

  private async readAlone(batch: number, inputs: readonly Input[]): Promise<void> {
    const outcomes: Outcome[] = [];
    for (const input of inputs) {
      const alone = new Pool([input], this.settings, 1);
      for await (const delivery of alone.deliveries()) {
        if ('outcomes' in delivery) outcomes.push(...delivery.outcomes);
        else this.deliver(batch, { bytes: delivery.bytes.slice() }); // its own go back to the worker that is alone
      }
      await alone.close();
    }
    this.deliver(batch, { inputs, outcomes });
  }
}

function giveBack(taken: Uint8Array<ArrayBuffer>, to: Worker | null): void {
  to?.postMessage({ taken } satisfies Task, [taken.buffer]);
}
