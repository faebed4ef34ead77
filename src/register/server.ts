// A connection address in, a PostgreSQL server's database out.
import pg from 'pg';
import { type Database, type Queries, RegisterError, type Row } from './database.ts';

const { builtins, setTypeParser } = pg.types;
setTypeParser(builtins.INT8, Number);
setTypeParser(builtins.NUMERIC, Number);
setTypeParser(builtins.DATE, (value) => value);
setTypeParser(builtins.TIMESTAMPTZ, (value) => new Date(value).toISOString());

// Questions take milliseconds: compiling them first would take longer than answering them.
const SETTINGS = '-c timezone=UTC -c jit=off';

/**
 * Connects to a PostgreSQL server (15 or later).
 * @throws RegisterError `unreachable` when it does not answer.
 */
export async function openServer(address: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString: address, max: 8, options: SETTINGS });
  try {
    await pool.query('select 1');
  } catch (error) {
    await pool.end();
    throw new RegisterError(
      'unreachable',
      `The PostgreSQL server does not answer: ${(error as Error).message}. Check DATABASE_URL and that the server runs.`,
    );
  }
  const queriesOf = (source: Pick<pg.Pool, 'query'> | pg.PoolClient): Queries & Pick<Database, 'script'> => ({
    query: async <T extends Row>(sql: string, values: readonly unknown[] = []) => (await source.query<T>(sql, [...values])).rows,
    script: async (sql) => void (await source.query(sql)),
  });
  return {
    ...queriesOf(pool),
    transaction: async (work) => {
      const client = await pool.connect();
      try {
        await client.query('begin');
        const result = await work(queriesOf(client));
        await client.query('commit');
        return result;
      } catch (error) {
        await client.query('rollback').catch(() => {});
        throw error;
      } finally {
        client.release();
      }
    },
    close: () => pool.end(),
  };
}
