// A directory in, the embedded database (PGlite) out: one process at a time, held by a lock that dies with its process.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { PGlite, types } from '@electric-sql/pglite';
import lockfile from 'proper-lockfile';
import { type Database, type Queries, RegisterError, type Row } from './database.ts';

const STALE_MS = 5_000;
const RETRY_MS = 500;
const PARSERS = {
  [types.INT8]: (value: string) => Number(value),
  [types.NUMERIC]: (value: string) => Number(value),
  [types.DATE]: (value: string) => value,
  [types.TIMESTAMPTZ]: (value: string) => new Date(value).toISOString(),
};

/**
 * Opens the embedded database in a directory, which is made when it is absent; without a directory it lives in memory.
 * @throws RegisterError `locked` when another process has it open.
 */
export async function openEmbedded(directory: string | null): Promise<Database> {
  const release = directory ? await lock(directory) : async () => {};
  const pg = await PGlite.create({ ...(directory ? { dataDir: join(directory, 'pg') } : {}), parsers: PARSERS });
  const queriesOf = (source: Pick<PGlite, 'query' | 'exec'>): Queries & Pick<Database, 'script'> => ({
    query: async <T extends Row>(sql: string, values: readonly unknown[] = []) => (await source.query<T>(sql, [...values])).rows,
    script: async (sql) => void (await source.exec(sql)),
  });
  return {
    ...queriesOf(pg),
    transaction: (work) => pg.transaction((tx) => work(queriesOf(tx as unknown as PGlite))),
    close: async () => {
      await pg.close();
      await release();
    },
  };
}

// The lock of a process that died goes stale by itself; who comes in the meantime waits for that, and not for a living one.
async function lock(directory: string): Promise<() => Promise<void>> {
  mkdirSync(directory, { recursive: true });
  const owner = join(directory, 'owner.pid');
  for (let waited = 0; ; waited += RETRY_MS) {
    try {
      const release = await lockfile.lock(directory, { stale: STALE_MS, update: STALE_MS / 3, realpath: true });
      writeFileSync(owner, String(process.pid));
      return release;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ELOCKED') throw error;
      if (isAlive(owner) || waited > STALE_MS + RETRY_MS) throw locked(directory);
      await setTimeout(RETRY_MS);
    }
  }
}

const locked = (directory: string) =>
  new RegisterError(
    'locked',
    `The register in ${directory} is open in another process. Ask that one (seized serve), or stop it, or name another directory with --data.`,
  );

// Tells whether the process that wrote its number still runs on this machine; without a number it may.
function isAlive(owner: string): boolean {
  const pid = existsSync(owner) ? Number(readFileSync(owner, 'utf8')) : 0;
  if (!pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
