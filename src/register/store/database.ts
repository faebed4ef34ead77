// SQL in, rows out: the one interface behind which the embedded database and the server stand; both speak PostgreSQL's SQL.

/** A row as the database gives it: bigints as numbers, dates as ISO days, jsonb parsed. */
export type Row = Record<string, unknown>;

/** Something that answers parameterised SQL (`$1`, `$2`, ...). Values never stand in the text. */
export interface Queries {
  query<T extends Row = Row>(sql: string, values?: readonly unknown[]): Promise<T[]>;
}

/** An open database. */
export interface Database extends Queries {
  /** Runs statements without parameters; for migrations only. */
  script(sql: string): Promise<void>;
  /** Runs work in one transaction: all of it is kept, or none when it throws. */
  transaction<T>(work: (tx: Queries & Pick<Database, 'script'>) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** What went wrong with the register and what to do; `code` is stable. */
export class RegisterError extends Error {
  constructor(
    readonly code:
      | 'locked'
      | 'newer-data'
      | 'disk-full'
      | 'unreachable'
      | 'not-found'
      | 'wrong-parameter'
      | 'conflict'
      | 'not-signed-in'
      | 'not-allowed'
      | 'too-many-attempts',
    message: string,
  ) {
    super(message);
  }
}

const DEADLOCK = '40P01';
const MOST_ATTEMPTS = 3;

/** Does a transaction again that PostgreSQL ended because it and another waited for each other; nothing of it was kept. */
export async function unlessDeadlocked<T>(attempt: () => Promise<T>): Promise<T> {
  for (let again = 1; ; again++) {
    try {
      return await attempt();
    } catch (error) {
      if ((error as { code?: string }).code !== DEADLOCK || again === MOST_ATTEMPTS) throw error;
    }
  }
}

const MOST_ROWS = 10_000; // of one statement

// NUL is the one character that PostgreSQL cannot keep; its place stays, so that offsets hold.
const keepable = (value: unknown): unknown =>
  typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\ufffd') : (value ?? null);

/**
 * Inserts rows with as few statements as can be: each column goes as one array, which both engines unpack faster than lists of values.
 * `columns` names the fields taken from each row; values of jsonb columns are JSON texts; `tail` may say what to do on a conflict.
 */
export async function insertMany(
  db: Queries,
  table: string,
  columns: readonly string[],
  rows: readonly Row[],
  tail = '',
): Promise<void> {
  if (!rows.length) return;
  const types = await typesOf(db, table);
  const arrays = columns.map((column, i) => `$${i + 1}::${types.get(column)}[]`).join(', ');
  const sql = `insert into ${table} (${columns.join(', ')}) select * from unnest(${arrays}) ${tail}`;
  for (let at = 0; at < rows.length; at += MOST_ROWS) {
    const some = rows.slice(at, at + MOST_ROWS);
    await db.query(
      sql,
      columns.map((column) => some.map((row) => keepable(row[column]))),
    );
  }
}

// Asked once for each table: no schema changes after it was opened.
const TYPES = new Map<string, Promise<Map<string, string>>>();

function typesOf(db: Queries, table: string): Promise<Map<string, string>> {
  const known = TYPES.get(table);
  if (known) return known;
  const asked = askTypes(db, table);
  TYPES.set(table, asked);
  asked.catch(() => TYPES.delete(table));
  return asked;
}

async function askTypes(db: Queries, table: string): Promise<Map<string, string>> {
  const rows = await db.query<{ name: string; type: string }>(
    'select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute where attrelid = $1::regclass and attnum > 0',
    [table],
  );
  return new Map(rows.map(({ name, type }) => [name, type]));
}
