// The resolutions as jobs on a PostgreSQL server in, the time in which one process and two read them, and read and keep them, out.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { backlogOf, Jobs, openRegister, type QueuedFile } from '../src/register/index.ts';
import { serverPrograms, startServer } from '../test/register/postgres.ts';
import { table } from './table.ts';
import { ABSENT, filesOf } from './texts.ts';

export const name = 'work';

const READ_COPIES = 32; // of the 2,100 resolutions, for reading alone: long enough that a process is warm for most of it
const KEPT_COPIES = 4;
const CHILD = 'node_modules/.cache/bench/work-child.mjs'; // compiled beside this file
const JOB_BYTES = 512 * 1024; // as seized ingest --queue does

/** Measures what a second process gains. */
export async function run(): Promise<string> {
  const paths = filesOf('scres-en');
  const programs = serverPrograms();
  if (!paths.length) return ABSENT;
  if (!programs) return 'Not measured: no PostgreSQL server is installed.';
  const rows: string[][] = [];
  for (const [what, copies, command] of [
    ['reading alone', READ_COPIES, [CHILD]],
    ['reading and keeping (`seized work`)', KEPT_COPIES, ['bin/seized.mjs', 'work', '--until-done']],
  ] as const) {
    const [one, two] = [await measure(programs, paths, copies, command, 1), await measure(programs, paths, copies, command, 2)];
    rows.push([
      what,
      String(one.files),
      (one.bytes / 1e6).toFixed(0),
      one.seconds.toFixed(1),
      two.seconds.toFixed(1),
      (one.seconds / two.seconds).toFixed(2),
    ]);
  }
  return `The resolutions of corpus/scres-en, as jobs on a PostgreSQL server on the same machine, under other symbols where there are more of
them. From the moment at which the processes are ready until the last job is done; the server, which keeps what they read, has no processor
of its own here. Each process is slow for its first two or three seconds, until its code is compiled: a shorter run gains less.

${table(['work', 'files', 'MB', 'one process, s', 'two processes, s', 'gain'], rows)}`;
}

async function measure(
  programs: string,
  paths: readonly string[],
  copies: number,
  command: readonly string[],
  processes: number,
) {
  const server = await startServer(programs);
  try {
    const filled = await fill(server.address, paths, copies);
    const seconds = await secondsOf(server.address, command, processes);
    const db = await openRegister({ address: server.address });
    const { waiting, underway } = await backlogOf(db);
    await db.close();
    if (waiting + underway) throw new Error(`${waiting + underway} jobs were not done`);
    return { ...filled, seconds };
  } finally {
    server.stop();
  }
}

async function fill(address: string, paths: readonly string[], copies: number): Promise<{ files: number; bytes: number }> {
  const db = await openRegister({ address });
  const jobs = await Jobs.open(db, address, () => {});
  let [files, bytes, waiting, room] = [0, 0, [] as QueuedFile[], JOB_BYTES];
  const put = async () => {
    if (waiting.length) await jobs.put(waiting);
    [waiting, room] = [[], JOB_BYTES];
  };
  for (let copy = 0; copy < copies; copy++) {
    for (const path of paths) {
      const file = fileOf(path, copy);
      waiting.push(file);
      room -= file.bytes.length;
      files++;
      bytes += file.bytes.length;
      if (room <= 0) await put();
    }
  }
  await put();
  await jobs.close();
  await db.close();
  return { files, bytes };
}

// A copy has other symbols: resolution 1325 (2000) becomes 31325 (2000).
function fileOf(path: string, copy: number): QueuedFile {
  const text = readFileSync(path, 'utf8').replace(/\b(\d{1,4})(?= ?\((?:19|20)\d\d\))/g, (number) =>
    copy ? String(Number(number) + copy * 10_000) : number,
  );
  const bytes = Buffer.from(copy ? `${text}\n` : text, 'utf8');
  return {
    name: `${copy}/${basename(path)}`,
    bytes,
    sha256: createHash('sha256').update(bytes).update(String(copy)).digest('hex'),
    who: 'bench',
    keepsFile: false,
  };
}

async function secondsOf(address: string, command: readonly string[], processes: number): Promise<number> {
  const children = Array.from({ length: processes }, () =>
    spawn(process.execPath, command[0] === CHILD ? [...command, address] : [...command], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, DATABASE_URL: address },
    }),
  );
  const ends = children.map((child) => once(child, 'close'));
  await Promise.all(children.map((child) => once(child.stdout, 'data')));
  const began = performance.now();
  for (const child of children) child.stdin.write('go\n');
  for (const child of children) child.stdout.resume();
  const statuses = (await Promise.all(ends)).map(([status]) => status);
  if (statuses.some((status) => status !== 0)) throw new Error('a process failed');
  return (performance.now() - began) / 1000;
}
