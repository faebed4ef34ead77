// A connection address in, a PostgreSQL server's database out.
import pg from 'pg';
import { type Database, type Queries, RegisterError, type Row } from './database.ts';
import { failureOf } from './failure.ts';

const { builtins, setTypeParser } = pg.types;
setTypeParser(builtins.INT8, Number);
setTypeParser(builtins.NUMERIC, Number);
setTypeParser(builtins.DATE, (value) => value);
setTypeParser(builtins.TIMESTAMPTZ, (value) => new Date(value).toISOString());

// Questions take milliseconds: compiling them first, or starting processes that share the work, would take longer than answering them. A
// client that hangs inside a transaction keeps others from writing: it is let go.
const SETTINGS = '-c timezone=UTC -c jit=off -c max_parallel_workers_per_gather=0 -c idle_in_transaction_session_timeout=300000';
const CONNECT_MS = 10_000;

/**
 * Connects to a PostgreSQL server (15 or later).
 * @throws RegisterError `unreachable` when it does not answer.
 */
export async function openServer(address: string): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: address,
    max: 8,
    options: SETTINGS,
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
  });
  pool.on('error', () => {}); // a connection that nobody uses was cut: the next query makes a new one, or says that it cannot
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
    query: async <T extends Row>(sql: string, values: readonly unknown[] = []) =>
      (await source.query<T>(sql, [...values]).catch(rethrow)).rows,
    script: async (sql) => void (await source.query(sql).catch(rethrow)),
  });
  return {
    ...queriesOf(pool),
    transaction: async (work) => {
      const client = await pool.connect().catch(rethrow);
      try {
        await client.query('begin');
        const result = await work(queriesOf(client));
        await client.query('commit').catch(rethrow);
        client.release();
        return result;
      } catch (error) {
        const isCut = await client.query('rollback').then(
          () => false,
          () => true,
        );
        client.release(isCut);
        throw error;
      }
    },
    close: () => pool.end(),
  };
}

const rethrow = (error: unknown): never => {
  throw failureOf(error);
};
