// The address of a PostgreSQL server in; waits for a word on standard input, reads the jobs there are and keeps nothing. Started by bench/work.ts.
import { once } from 'node:events';
import { isMainThread, parentPort } from 'node:worker_threads';
import { readJob, runAside } from '../src/faces/cli/register/work.ts';
import { makeReader } from '../src/faces/reader.ts';
import { Jobs, openRegister } from '../src/register/index.ts';

const address = process.argv[2]!;
if (isMainThread) {
  process.exitCode = await runAside(process.argv[1]!, [address], (thread) =>
    process.stdin.once('data', () => {
      process.stdin.destroy();
      thread.postMessage('go');
    }),
  );
} else await readAll();

async function readAll(): Promise<void> {
  const db = await openRegister({ address });
  const jobs = await Jobs.open(db, address, (line) => process.stderr.write(`${line}\n`));
  const reader = makeReader();
  process.stdout.write('ready\n');
  await once(parentPort!, 'message');
  parentPort!.close();
  for (let job = await jobs.take(); job; job = await jobs.take()) {
    const { problems } = await readJob(jobs, job, reader, 'bench');
    await jobs.done(job, problems);
  }
  await jobs.close();
  await db.close();
}
