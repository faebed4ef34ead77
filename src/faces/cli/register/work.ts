// Reading jobs of a PostgreSQL server in, kept documents out, one job after the other; any number of such processes share the work.
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import {
  type Database,
  type Ingest,
  type Job,
  Jobs,
  keepAll,
  keepSourceFile,
  match,
  noServer,
  RegisterError,
} from '../../../register/index.ts';
import { makeReader, type Reader } from '../../reader.ts';
import { readInputs } from '../read-file.ts';
import { keepToOneThread } from '../threads.ts';
import { openPlace } from './place.ts';

/** How a worker works. */
export interface WorkWish {
  readonly data: string | undefined;
  /** End when nothing is left to do, by this process or another. */
  readonly untilDone: boolean;
}

/** A job as it was read: what can be kept, and the files that cannot be read with the reason. */
export interface JobRead {
  readonly ingests: readonly Ingest[];
  readonly problems: ReadonlyMap<string, string>;
  /** Bytes that are to be kept with what was read of them. */
  readonly kept: readonly Uint8Array[];
}

const POLL_MS = 500; // between looks at an empty queue
const TAKE_BACK_MS = 2_000; // between looks for jobs whose worker is gone
const MOST_FAILURES = 5; // of the server, one after the other

/** Takes jobs until SIGINT or SIGTERM, ending the one that is being read; gives the exit status. */
export async function work(wish: WorkWish, version: string): Promise<number> {
  const address = process.env.DATABASE_URL;
  if (!address || wish.data) throw noServer();
  return isMainThread ? runAside(process.argv[1]!, process.argv.slice(2)) : workHere(address, wish, version);
}

/**
 * Runs a program with its arguments on a thread of its own, which compiles and tidies there: V8 takes that on when a thread is made, and is
 * told too late for the thread that the process began with. SIGINT and SIGTERM reach it as a message. Gives the exit status.
 * @param onStart is given the thread
 */
export async function runAside(
  program: string,
  argv: readonly string[],
  onStart: (thread: Worker) => void = () => {},
): Promise<number> {
  keepToOneThread();
  const thread = new Worker(program, { argv: [...argv] });
  onStart(thread);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => thread.postMessage(signal));
  const [status] = await once(thread, 'exit');
  return status as number;
}

async function workHere(address: string, wish: WorkWish, version: string): Promise<number> {
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const db = await openPlace(undefined);
  const jobs = await Jobs.open(db, address, say);
  const stop = new AbortController();
  parentPort!.once('message', () => stop.abort()).unref();
  try {
    process.stdout.write('waiting for jobs (stop with Ctrl C)\n');
    const kept = await new Hand(db, jobs, version, say).workUntil(stop.signal, wish.untilDone);
    process.stdout.write(`${kept} files read and kept\n`);
    return 0;
  } finally {
    await jobs.close();
    await db.close();
  }
}

// One pair of hands: takes a job, reads it, keeps it, and says what could not be read.
class Hand {
  private readonly reader = makeReader();
  private failures = 0;
  private takenBackAt = 0;

  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
    private readonly version: string,
    private readonly say: (line: string) => void,
  ) {}

  async workUntil(signal: AbortSignal, untilDone: boolean): Promise<number> {
    let kept = 0;
    while (!signal.aborted) {
      try {
        const job = await this.jobs.take();
        if (job) kept += await this.end(job);
        else if (await this.jobs.matchWith(() => match(this.db))) continue;
        else if (untilDone && (await this.isAllDone())) break;
        else await this.rest(signal);
        this.failures = 0;
      } catch (error) {
        await this.waitOut(error as Error, signal);
      }
    }
    return kept;
  }

  private async end(job: Job): Promise<number> {
    if (job.isRetry && job.files.length > 1) {
      await this.jobs.part(job);
      return 0;
    }
    try {
      const { ingests, problems, kept } = await readJob(this.jobs, job, this.reader, this.version);
      for (const problem of problems.values()) this.say(`seized: ${problem}`);
      await keepAll(this.db, ingests);
      for (const bytes of kept) await keepSourceFile(this.db, bytes);
      await this.jobs.done(job, problems);
      return ingests.length;
    } catch (error) {
      await this.jobs.giveBack(job, error as Error);
      if (error instanceof RegisterError) throw error;
      this.say(`seized: a job failed and will be done again: ${(error as Error).message}`);
      return 0;
    }
  }

  // A server that fails over is away for some seconds: it is waited for, longer each time, for about a minute.
  private async waitOut(error: Error, signal: AbortSignal): Promise<void> {
    if (++this.failures > MOST_FAILURES)
      throw new RegisterError('unreachable', `The server does not answer any more: ${error.message}`);
    this.say(`seized: the server does not answer (${error.message}); trying again`);
    await setTimeout(1000 * 2 ** this.failures, undefined, { signal }).catch(() => {});
  }

  private async isAllDone(): Promise<boolean> {
    const { waiting, underway } = await this.jobs.backlog();
    return waiting + underway === 0;
  }

  private async rest(signal: AbortSignal): Promise<void> {
    if (Date.now() - this.takenBackAt > TAKE_BACK_MS) {
      await this.jobs.takeBack();
      this.takenBackAt = Date.now();
    }
    await setTimeout(POLL_MS, undefined, { signal }).catch(() => {});
  }
}

/** Reads the files of a job, and keeps nothing. */
export async function readJob(jobs: Jobs, job: Job, reader: Reader, version: string): Promise<JobRead> {
  const ingests: Ingest[] = [];
  const kept: Uint8Array[] = [];
  const problems = new Map<string, string>();
  const files = await jobs.filesOf(job);
  const reads = await readInputs(
    files.map(({ name, bytes }) => ({ input: { name, size: bytes.length, isNamed: true, problem: null }, bytes })),
    null,
    reader,
  );
  for (const [i, { sha256, name, bytes, who, keepsFile }] of files.entries()) {
    const read = reads[i]!;
    if (read.is === 'read') {
      const { reading, source } = read;
      ingests.push({ reading, source, reader: `seized ${version}`, who, at: new Date() });
      if (keepsFile) kept.push(bytes);
    } else problems.set(sha256, read.is === 'failed' ? `${name}: ${read.message}` : `${name}: ${read.what} is not read yet`);
  }
  return { ingests, problems, kept };
}
