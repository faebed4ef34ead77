// A register in, all of it as lines of JSON out; the lines in, an empty register filled out. The same content gives the same lines.
import { type Database, type Queries, RegisterError } from './database.ts';
import { schemaOf } from './migrate.ts';

// In the order in which rows may refer to others; with the columns that order the rows. What lets people in (passwords, links,
// sessions, tokens) is left out: after a restoration the administrator gets a new one-time link.
const TABLES: readonly (readonly [name: string, order: string])[] = [
  ['documents', 'id'],
  ['expressions', 'id'],
  ['renditions', 'file_sha256'],
  ['paragraphs', 'expression_id, n'],
  ['provisions', 'expression_id, n'],
  ['citations', 'expression_id, n'],
  ['mentions', 'expression_id, start_at, actor'],
  ['mandates', 'expression_id, n'],
  ['acts', 'expression_id, n'],
  ['findings', 'expression_id, n'],
  ['words', 'expression_id, paragraph'],
  ['commitments', 'id'],
  ['occurrences', 'commitment_id, n'],
  ['matches', 'commitment_id, occurrence, document_id'],
  ['meetings', 'record'],
  ['proceedings', 'symbol, subject, heading'],
  ['membership', 'code, from_day'],
  ['coverage', 'kind, from_day, to_day, source'],
  ['reviews', 'id'],
  ['organisations', 'id'],
  ['sealed.members', 'id'],
  ['sealed.filings', 'drafted_at, id'],
  ['audit', 'n'],
];
const COUNTED = ['documents', 'expressions', 'reviews'];
const PAGE = 1000;

/** Gives the lines of a backup: first what it is, then every row with its table. The whole is one moment of the register. */
export async function* backup(db: Queries): AsyncGenerator<string> {
  yield JSON.stringify({ schema: 'seized/backup@1', migrations: await schemaOf(db) });
  for (const [table, order] of TABLES) {
    for (let offset = 0; ; offset += PAGE) {
      const rows = await db.query<{ row: string }>(
        `select to_jsonb(t)::text as row from ${table} t order by ${order} limit ${PAGE} offset ${offset}`,
      );
      for (const { row } of rows) yield `["${table}",${row}]`;
      if (rows.length < PAGE) break;
    }
  }
}

/**
 * Fills an empty register from the lines of a backup, all or nothing; gives the number of rows.
 * @throws RegisterError when the register is not empty or the lines are not a backup of this or an older program.
 */
export async function restore(db: Database, lines: AsyncIterable<string> | Iterable<string>): Promise<number> {
  return db.transaction(async (tx) => {
    const [held] = await tx.query<{ n: number }>('select count(*) as n from audit');
    if (held!.n > 0)
      throw new RegisterError(
        'wrong-parameter',
        'The register is not empty. Restore into a new one: name another directory with --data.',
      );
    const filler = new Filler(tx);
    let isFirst = true;
    for await (const line of lines) {
      if (!line) continue;
      if (isFirst) await checkHead(tx, line);
      else await filler.add(line);
      isFirst = false;
    }
    if (isFirst) throw new RegisterError('wrong-parameter', 'The backup is empty.');
    const count = await filler.finish();
    for (const table of COUNTED)
      await tx.query(`select setval(pg_get_serial_sequence('${table}', 'id'), greatest((select max(id) from ${table}), 1))`);
    return count;
  });
}

async function checkHead(tx: Queries, line: string): Promise<void> {
  const head = parse(line) as { schema?: string; migrations?: string[] };
  if (head.schema !== 'seized/backup@1')
    throw new RegisterError('wrong-parameter', 'This is not a backup of a register: its first line does not say so.');
  const known = await schemaOf(tx);
  const missing = (head.migrations ?? []).filter((name) => !known.includes(name));
  if (missing.length)
    throw new RegisterError(
      'newer-data',
      `The backup was written by a newer Seized (it has ${missing.join(', ')}). Update the program first.`,
    );
}

// Collects the rows of one table and inserts them together.
class Filler {
  private table = '';
  private rows: string[] = [];
  private count = 0;

  constructor(private readonly tx: Queries) {}

  async add(line: string): Promise<void> {
    const [table] = parse(line) as [string, unknown];
    if (!TABLES.some(([name]) => name === table))
      throw new RegisterError('wrong-parameter', `The backup holds a table that is not known: ${String(table)}.`);
    if (table !== this.table || this.rows.length >= PAGE) await this.flush();
    this.table = table;
    this.rows.push(line.slice(line.indexOf(',') + 1, -1));
  }

  async finish(): Promise<number> {
    await this.flush();
    return this.count;
  }

  private async flush(): Promise<void> {
    if (!this.rows.length) return;
    const { table } = this;
    await this.tx.query(
      `insert into ${table} overriding system value select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
      [`[${this.rows.join(',')}]`],
    );
    this.count += this.rows.length;
    this.rows = [];
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new RegisterError(
      'wrong-parameter',
      `The backup is damaged: a line is not JSON (${line.slice(0, 60)}…). Nothing was restored.`,
    );
  }
}
