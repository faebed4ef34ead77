// Keeping the resolutions beside plain multi-row inserts of the same rows into the same schema on the same engine.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeReader } from '../src/faces/reader.ts';
import { readBytes } from '../src/formats/index.ts';
import { backup, type Database, type Ingest, keepAll, match, openRegister, restore } from '../src/register/index.ts';
import { serverPrograms, startServer } from '../test/register/postgres.ts';

export const name = 'ingest';

const FOLDER = '../shared/corpus/scres-en';
const BATCH = 50; // as seized ingest does
const AT = new Date('2031-01-01T00:00:00Z');

interface Timing {
  readonly engine: string;
  readonly read: number;
  readonly kept: number;
  readonly plain: number;
}

export async function run(): Promise<string> {
  if (!existsSync(FOLDER)) return 'The shared corpus is not here.';
  const timings = [await embedded()];
  const programs = serverPrograms();
  if (programs) {
    const server = await startServer(programs);
    try {
      const other = new URL(server.address);
      const first = await openRegister({ address: server.address });
      await first.query('create database plain');
      other.pathname = '/plain';
      timings.push(await measure('PostgreSQL server', first, () => openRegister({ address: other.href })));
    } finally {
      server.stop();
    }
  }
  const rows = timings.map(
    (t) =>
      `| ${t.engine} | ${t.read.toFixed(1)} | ${t.kept.toFixed(1)} | ${t.plain.toFixed(1)} | ${((t.read + t.kept) / t.plain).toFixed(2)} |`,
  );
  return `The 2,100 resolutions read and kept, fifty in a transaction, and matched; beside the same rows inserted by multi-row inserts of 1,000 rows into the same schema in one transaction.\n\n| engine | reading, s | keeping and matching, s | plain inserts, s | all of it / plain |\n|---|---|---|---|---|\n${rows.join('\n')}`;
}

async function embedded(): Promise<Timing> {
  const folders = [1, 2].map(() => mkdtempSync(join(tmpdir(), 'seized-ingest-')));
  try {
    return await measure('embedded (PGlite)', await openRegister({ directory: folders[0]! }), () =>
      openRegister({ directory: folders[1]! }),
    );
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(engine: string, db: Database, openPlain: () => Promise<Database>): Promise<Timing> {
  const reader = makeReader();
  const batch: Ingest[] = [];
  let read = 0;
  let kept = 0;
  for (const file of readdirSync(FOLDER).sort()) {
    const began = performance.now();
    const source = await readBytes(readFileSync(join(FOLDER, file)), file);
    const reading = reader(source, { name: file, fileSha256: file, sha256: file });
    batch.push({ reading, source, reader: 'bench', who: 'bench', at: AT });
    const middle = performance.now();
    read += middle - began;
    if (batch.length === BATCH) await keepAll(db, batch.splice(0));
    kept += performance.now() - middle;
  }
  const rest = performance.now();
  await keepAll(db, batch);
  kept += performance.now() - rest;
  const matching = performance.now();
  await match(db);
  kept += performance.now() - matching;
  const lines: string[] = [];
  for await (const line of backup(db)) lines.push(line);
  await db.close();
  const plainDb = await openPlain();
  const began = performance.now();
  await restore(plainDb, lines);
  const plain = performance.now() - began;
  await plainDb.close();
  return { engine, read: read / 1000, kept: kept / 1000, plain: plain / 1000 };
}
