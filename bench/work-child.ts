// The address of a PostgreSQL server in; waits for a word on standard input, reads the jobs there are and keeps nothing. Started by bench/work.ts.
import { once } from 'node:events';
import { readJob } from '../src/faces/cli/register/work.ts';
import { keepToOneThread } from '../src/faces/cli/threads.ts';
import { makeReader } from '../src/faces/reader.ts';
import { Jobs, openRegister } from '../src/register/index.ts';

const address = process.argv[2]!;
keepToOneThread();
const db = await openRegister({ address });
const jobs = await Jobs.open(db, address, (line) => process.stderr.write(`${line}\n`));
const reader = makeReader();
process.stdout.write('ready\n');
await once(process.stdin, 'data');
process.stdin.destroy();
for (let job = await jobs.take(); job; job = await jobs.take()) {
  const { problems } = await readJob(jobs, job, reader, 'bench');
  await jobs.done(job, problems);
}
await jobs.close();
await db.close();
