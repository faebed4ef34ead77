// A directory in, the embedded database (PGlite) out: held by one process at a time, and never written on a disk that may be too full.
import { accessSync, constants, existsSync, mkdirSync, readFileSync, statfsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { PGlite, types } from '@electric-sql/pglite';
import { type Database, type Queries, RegisterError, type Row } from './database.ts';
import { failureOf } from './failure.ts';
import { lock } from './lock.ts';

// PGlite stops dead when the disk fills up while it writes: what it needs is asked for before. A piece of its log takes 16 MiB.
const RESERVE = 64 * 2 ** 20;
const NEW = 64 * 2 ** 20; // an empty database
const BYTES_FOR_CHARACTER = 4; // of a value: in the log, in the table and in an index
const WHY: Readonly<Record<string, string>> = {
  EEXIST: 'it is a file, not a folder',
  ENOTDIR: 'a part of that path is a file, not a folder',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'that disk may only be read',
  ENOENT: 'no folder can be made there',
  ELOOP: 'links lead from it in a circle',
  ENAMETOOLONG: 'that name is too long',
};
const ENGINE = '18'; // the version of PostgreSQL that PGlite is, as its folders state it
const WRITES = /\b(?:insert\s+into|update|delete\s+from|create|alter|drop|truncate)\b/i;

const PARSERS = {
  [types.INT8]: (value: string) => Number(value),
  [types.NUMERIC]: (value: string) => Number(value),
  [types.DATE]: (value: string) => value,
  [types.TIMESTAMPTZ]: (value: string) => new Date(value).toISOString(),
};

/** Tells how many bytes are free where a directory lies. */
export type FreeOf = (directory: string) => number;

const freeOf: FreeOf = (directory) => {
  const { bavail, bsize } = statfsSync(directory);
  return bavail * bsize;
};

// A file where the folder should be, a disk that may only be read, a folder of somebody else: told in words, and nothing was made.
function makeFolder(directory: string): void {
  try {
    makeFolders(resolve(directory));
    accessSync(directory, constants.W_OK);
  } catch (error) {
    const why = WHY[(error as NodeJS.ErrnoException).code ?? ''];
    if (!why) throw error;
    throw misplaced(directory, why);
  }
}

// From the first that is there downwards: Node's own recursion never ends where no folder can be made in one that is there (/proc).
function makeFolders(directory: string): void {
  const parent = dirname(directory);
  if (!existsSync(parent)) makeFolders(parent);
  try {
    mkdirSync(directory);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || !statSync(directory).isDirectory()) throw error;
  }
}

const misplaced = (directory: string, why: string): RegisterError =>
  new RegisterError('wrong-parameter', `The register cannot lie in ${directory}: ${why}. Name another folder with --data.`);

/**
 * Opens the embedded database in a directory, which is made when it is absent; without a directory it lives in memory.
 * @throws RegisterError `wrong-parameter` when it cannot lie there, `locked` when another process has it open, `disk-full` when too little is free to make it.
 */
export async function openEmbedded(directory: string | null, free: FreeOf = freeOf): Promise<Database> {
  if (directory) makeFolder(directory);
  const release = directory ? lock(directory) : () => {};
  const ensureRoom = (bytes: number): void => {
    if (directory && free(directory) < bytes) throw full(directory, bytes);
  };
  try {
    if (directory && isEmpty(directory)) ensureRoom(RESERVE + NEW);
    const pg = await PGlite.create({ ...(directory ? { dataDir: join(directory, 'pg') } : {}), parsers: PARSERS }).catch(
      (error) => {
        ensureRoom(RESERVE); // after a crash it needs some to put itself right
        throw directory ? damaged(directory, error) : error;
      },
    );
    const queriesOf = (source: Pick<PGlite, 'query' | 'exec'>): Queries & Pick<Database, 'script'> => ({
      query: async <T extends Row>(sql: string, values: readonly unknown[] = []) => {
        if (WRITES.test(sql)) ensureRoom(RESERVE + BYTES_FOR_CHARACTER * charactersOf(values));
        return (await source.query<T>(sql, [...values]).catch(rethrow)).rows;
      },
      script: async (sql) => {
        if (WRITES.test(sql)) ensureRoom(RESERVE);
        await source.exec(sql).catch(rethrow);
      },
    });
    // One transaction after the other as they came, and between two of them a breath: the engine runs in this very thread, and without it
    // the first answer would leave only when the last question was answered.
    let turn: Promise<unknown> = Promise.resolve();
    const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
      const done = turn.then(work);
      turn = done.then(breathe, breathe);
      return done;
    };
    return {
      ...queriesOf(pg),
      transaction: (work) => inTurn(() => pg.transaction((tx) => work(queriesOf(tx as unknown as PGlite)))),
      close: async () => {
        await pg.close();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

// Tells whether a database is still to be made in a folder. What is there and no database of this engine stops it before anything is written.
function isEmpty(directory: string): boolean {
  const folder = join(directory, 'pg');
  if (!existsSync(folder)) return true;
  if (!statSync(folder).isDirectory()) throw misplaced(directory, `${folder} is a file, not the folder of a register`);
  const version = join(folder, 'PG_VERSION');
  if (!existsSync(version)) return true;
  const made = readFileSync(version, 'utf8').trim();
  if (made === ENGINE) return false;
  throw misplaced(directory, `${folder} was made by another version of PostgreSQL (${made.slice(0, 20)}, this is ${ENGINE})`);
}

const damaged = (directory: string, error: unknown): RegisterError =>
  new RegisterError(
    'wrong-parameter',
    `The database in ${join(directory, 'pg')} cannot be opened: it is damaged, or no register (${messageOf(error)}). It was left as it is. Restore a backup into another folder: seized restore FILE --data DIR.`,
  );

const messageOf = (error: unknown): string => (error instanceof Error && error.message) || String(error);

// Two rounds of the event loop: in the first what waits is sent, in the second what came is received.
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

const rethrow = (error: unknown): never => {
  throw failureOf(error);
};

const charactersOf = (values: readonly unknown[]): number =>
  values.reduce<number>(
    (sum, value) =>
      sum +
      (typeof value === 'string' || value instanceof Uint8Array ? value.length : Array.isArray(value) ? charactersOf(value) : 8),
    0,
  );

const full = (directory: string, bytes: number): RegisterError =>
  new RegisterError(
    'disk-full',
    `Less than ${Math.ceil(bytes / 2 ** 20)} MiB are free on the disk of ${directory}. Nothing of this step was kept, all before it is. Free some space and do it again.`,
  );
