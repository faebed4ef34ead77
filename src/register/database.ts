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
    readonly code: 'locked' | 'newer-data' | 'disk-full' | 'unreachable' | 'not-found' | 'wrong-parameter',
    message: string,
  ) {
    super(message);
  }
}

const MOST_PARAMETERS = 20_000; // well under the protocol's limit of 65,535, and small enough to be planned quickly

/** Inserts rows with as few statements as the protocol allows; `columns` names the fields taken from each row. */
export async function insertMany(
  db: Queries,
  table: string,
  columns: readonly string[],
  rows: readonly Row[],
  tail = '',
): Promise<void> {
  const most = Math.max(1, Math.floor(MOST_PARAMETERS / columns.length));
  for (let at = 0; at < rows.length; at += most) {
    const batch = rows.slice(at, at + most);
    const values = batch.flatMap((row) => columns.map((column) => row[column] ?? null));
    const places = batch.map((_, i) => `(${columns.map((_column, j) => `$${i * columns.length + j + 1}`).join(',')})`).join(',');
    await db.query(`insert into ${table} (${columns.join(',')}) values ${places} ${tail}`, values);
  }
}
