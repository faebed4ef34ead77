// The worker's entry: batches of files in, their printed form as bytes and what became of each file out.
import { parentPort, workerData } from 'node:worker_threads';
import { makeReader } from '../reader.ts';
import type { Input } from './inputs.ts';
import type { Outcome } from './outcome.ts';
import { readFileInputs, type Settings } from './read-file.ts';

/** What a worker is sent: a batch, or a message of its bytes back when it was taken. */
export type Task = { readonly batch: number; readonly inputs: readonly Input[] } | { readonly taken: Uint8Array<ArrayBuffer> };

/** What a worker sends back: bytes as they come, and the outcomes when the batch is done. */
export type Answer =
  | { readonly batch: number; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly batch: number; readonly outcomes: readonly Outcome[] };

const ROOM = 1 << 20; // bytes of one message
const MOST_SENT = 16; // messages that may wait to be taken: a large file is told no faster than it is printed (a batch of small ones is printed when whole)

const port = parentPort!;
const settings = workerData as Settings;
const reader = makeReader();
const rooms: Buffer<ArrayBuffer>[] = []; // that came back and are written into again: no bytes wait to be tidied away
let room = roomOf(ROOM);
let used = 0;
let sent = 0;
let goOn: () => void = () => {};

function roomOf(most: number): Buffer<ArrayBuffer> {
  if (most > ROOM) return Buffer.allocUnsafeSlow(most);
  return rooms.pop() ?? Buffer.allocUnsafeSlow(ROOM);
}

// The bytes are handed over, not copied; the next message gets room of its own.
async function send(batch: number, isLarge: boolean): Promise<void> {
  if (!used) return;
  const bytes = room.subarray(0, used);
  port.postMessage({ batch, bytes } satisfies Answer, [room.buffer]);
  room = roomOf(ROOM);
  used = 0;
  sent++;
  while (isLarge && sent >= MOST_SENT)
    await new Promise<void>((resolve) => {
      goOn = resolve;
    });
}

async function put(batch: number, piece: string, isLarge: boolean): Promise<void> {
  const most = piece.length * 3;
  if (used + most > room.length) await send(batch, isLarge);
  if (most > room.length) room = roomOf(most);
  used += room.write(piece, used, 'utf8');
}

async function work(batch: number, inputs: readonly Input[]): Promise<void> {
  const outcomes: Outcome[] = [];
  const isLarge = inputs.length === 1;
  for (const { pieces, outcome } of await readFileInputs(inputs, settings, reader)) {
    for (const piece of pieces) await put(batch, piece, isLarge);
    outcomes.push(outcome);
  }
  await send(batch, isLarge);
  port.postMessage({ batch, outcomes } satisfies Answer);
}

// One batch after the other, in the order in which they came.
let queue = Promise.resolve();
port.on('message', (task: Task) => {
  if ('taken' in task) {
    const { buffer } = task.taken;
    if (buffer.byteLength === ROOM) rooms.push(Buffer.from(buffer));
    sent--;
    goOn();
  } else queue = queue.then(() => work(task.batch, task.inputs));
});
