// What was asked of `seized read` in, readings on standard output and the exit status out.
import { availableParallelism } from 'node:os';
import { batchesOf } from './batches.ts';
import { type Input, listInputs } from './inputs.ts';
import { catchInterrupt, INTERRUPTED } from './interrupt.ts';
import type { ReadWish } from './options.ts';
import { openOutput } from './output.ts';
import { overviewOf, tableOf } from './overview.ts';
import { type Delivery, Pool } from './pool.ts';
import { type Progress, startProgress } from './progress.ts';
import { readFileInputs, type Settings } from './read-file.ts';
import type { ReportShape } from './report.ts';
import { startTally, type Tally } from './tally.ts';
import { giveRoom, keepToOneThread } from './threads.ts';

const FEW_BYTES = 2_000_000; // below, starting workers takes longer than reading
const FEW_AT_ONCE = 128 * 1024; // bytes that are read side by side while somebody waits: a bar goes on smoothly
const USUAL_WIDTH = 100;

/** Runs `seized read`; gives the exit status. */
export async function readCommand(wish: ReadWish): Promise<number> {
  const settings = settingsOf(wish);
  const inputs = listInputs(wish.paths);
  const bytes = inputs.reduce((total, { size }) => total + size, 0);
  giveRoom(inputs.reduce((largest, { size }) => Math.max(largest, size), 0));
  const output = openOutput();
  const progress = startProgress(inputs.length, bytes);
  const tally = startTally((line) => {
    progress.hide();
    process.stderr.write(`${line}\n`);
  });
  const interrupt = catchInterrupt();
  const jobs = wish.jobs ?? availableParallelism();
  const isSmall = (bytes < FEW_BYTES && wish.jobs === null) || inputs.some(({ name }) => name === '-');
  const deliveries = isSmall
    ? readHere(inputs, settings, interrupt.signal)
    : readWithPool(inputs, settings, jobs, interrupt.signal);
  for await (const delivery of deliveries) {
    if ('outcomes' in delivery) account(delivery, tally, progress);
    else {
      progress.hide();
      await output.write(delivery.bytes);
    }
  }
  progress.end();
  interrupt.end();
  if (settings.form === 'table') await output.write(await tableOf(tally.digests, settings.hasColour));
  if (settings.form === 'report') await output.write(overviewOf(tally.digests, settings.width, settings.hasColour));
  const isStopped = interrupt.signal.aborted;
  tally.close(isStopped ? inputs.length : null);
  return isStopped ? INTERRUPTED : tally.failures ? 1 : 0;
}

function settingsOf({ form, withText, language }: ReadWish): Settings {
  const { stdout } = process;
  return { form: form ?? (stdout.isTTY ? 'report' : 'json'), withText, language, ...shapeOf(stdout) };
}

/** Says how wide a report may be on a stream, and whether it takes colour. */
export const shapeOf = (stream: NodeJS.WriteStream): ReportShape => ({
  width: Math.max(60, Math.min(stream.columns ?? USUAL_WIDTH, 140)),
  hasColour: stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
});

async function* readHere(inputs: readonly Input[], settings: Settings, signal: AbortSignal): AsyncGenerator<Delivery> {
  const { makeReader } = await import('../reader.ts');
  const reader = makeReader();
  for (const batch of batchesOf(inputs, FEW_AT_ONCE)) {
    if (signal.aborted) return;
    const files = await readFileInputs(batch.inputs, settings, reader);
    for (const { pieces } of files) for (const piece of pieces) yield { bytes: Buffer.from(piece, 'utf8') };
    yield { inputs: batch.inputs, outcomes: files.map(({ outcome }) => outcome) };
  }
}

async function* readWithPool(
  inputs: readonly Input[],
  settings: Settings,
  jobs: number,
  signal: AbortSignal,
): AsyncGenerator<Delivery> {
  keepToOneThread();
  const pool = new Pool(inputs, settings, jobs, signal);
  try {
    yield* pool.deliveries();
  } finally {
    await pool.close();
  }
}

function account(delivery: Extract<Delivery, { outcomes: unknown }>, tally: Tally, progress: Progress): void {
  delivery.inputs.forEach((input, i) => {
    tally.add(input, delivery.outcomes[i]!);
    progress.advance(input.size);
  });
}
