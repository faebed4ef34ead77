// A directory in, the embedded database (PGlite) out: one process at a time, held by a lock that dies with its process.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite, types } from '@electric-sql/pglite';
import lockfile from 'proper-lockfile';
import { type Database, type Queries, RegisterError, type Row } from './database.ts';

const STALE_MS = 10_000;
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

async function lock(directory: string): Promise<() => Promise<void>> {
  mkdirSync(directory, { recursive: true });
  try {
    return await lockfile.lock(directory, { stale: STALE_MS, realpath: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ELOCKED') throw error;
    throw new RegisterError(
      'locked',
      `The register in ${directory} is open in another process. Ask that one (seized serve), or stop it, or name another directory with --data.`,
    );
  }
}
