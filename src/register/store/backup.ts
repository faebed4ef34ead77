// A register in, all of it as lines of JSON out; the lines in, an empty register filled out. The same content gives the same lines.
import { type Database, type Queries, RegisterError } from './database.ts';
import { schemaOf } from './migrate.ts';

// In the order in which rows may refer to others; with the columns that order the rows. What lets people in (passwords, links,
// sessions, tokens) is left out: after a restoration the administrator gets a new one-time link.
const TABLES: readonly (readonly [name: string, order: string, rowsAtOnce?: number])[] = [
  ['documents', 'id'],
  ['expressions', 'id'],
  ['renditions', 'file_sha256'],
  ['source_files.kept', 'file_sha256', 1],
  ['paragraphs', 'expression_id, n'],
  ['provisions', 'expression_id, n'],
  ['citations', 'expression_id, n'],
  ['mentions', 'expression_id, start_at, actor'],
  ['actor_names', 'name'],
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
  ['originals', 'subject'],
  ['organisations', 'id'],
  ['sealed.members', 'id'],
  ['sealed.admissions', 'domain'],
  ['sealed.filings', 'drafted_at, id'],
  ['sealed.attached_files', 'sha256', 1],
  ['sealed.attachments', 'filing, n'],
  ['sealed.registers', 'id'],
  ['sealed.origins', 'filing'],
  ['sealed.saved_questions', 'id'],
  ['sealed.subscriptions', 'id'],
  ['sealed.deliveries', 'id'],
  ['sealed.notices', 'subscription, key'],
  ['audit', 'n'],
];
const COUNTED = ['documents', 'expressions', 'reviews'];
const PAGE = 1000;
const MOST_CHARACTERS = 8_000_000; // of the rows that are inserted together: attached files are long

/**
 * Gives the lines of a backup: first what it is, then every row with its table, all as they stood at one moment. Until the last
 * line is taken the embedded database answers nobody else.
 */
export async function* backup(db: Database): AsyncGenerator<string> {
  const pages = new Pages();
  const reading = db
    .transaction(async (tx) => {
      await tx.query('set transaction isolation level repeatable read, read only');
      await pages.give([JSON.stringify({ schema: 'seized/backup@1', migrations: await schemaOf(tx) })]);
      for (const [table, order, rows] of TABLES) await readTable(tx, table, order, pages, rows);
    })
    .then(
      () => pages.end(),
      (error: unknown) => pages.end(error),
    );
  try {
    for (let page = await pages.take(); page; page = await pages.take()) yield* page;
  } finally {
    pages.stop();
    await reading;
  }
}

async function readTable(tx: Queries, table: string, order: string, pages: Pages, most = PAGE): Promise<void> {
  await tx.query(`declare lines no scroll cursor for select to_jsonb(t)::text as row from ${table} t order by ${order}`);
  for (;;) {
    const rows = await tx.query<{ row: string }>(`fetch ${most} from lines`);
    if (rows.length) await pages.give(rows.map(({ row }) => `["${table}",${row}]`));
    if (rows.length < most) break;
  }
  await tx.query('close lines');
}

// Pages handed over one by one: the next is read when the one before was taken. A taker that stops early ends the reading.
class Pages {
  private page: readonly string[] | null = null;
  private isOver = false;
  private failure: unknown;
  private wake: () => void = () => {};

  async give(page: readonly string[]): Promise<void> {
    this.page = page;
    this.wake();
    while (this.page && !this.isOver) await this.change();
    if (this.isOver) throw new Error('nobody takes the rest');
  }

  async take(): Promise<readonly string[] | null> {
    while (!this.page && !this.isOver) await this.change();
    if (this.failure) throw this.failure;
    const page = this.page;
    this.page = null;
    this.wake();
    return page;
  }

  end(failure?: unknown): void {
    this.failure = this.isOver ? null : failure;
    this.isOver = true;
    this.wake();
  }

  stop(): void {
    this.isOver = true;
    this.wake();
  }

  private change(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve;
    });
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
  private characters = 0;

  constructor(private readonly tx: Queries) {}

  async add(line: string): Promise<void> {
    const [table] = parse(line) as [string, unknown];
    if (!TABLES.some(([name]) => name === table))
      throw new RegisterError('wrong-parameter', `The backup holds a table that is not known: ${String(table)}.`);
    if (table !== this.table || this.rows.length >= PAGE || this.characters >= MOST_CHARACTERS) await this.flush();
    this.table = table;
    this.rows.push(line.slice(line.indexOf(',') + 1, -1));
    this.characters += line.length;
  }

  async finish(): Promise<number> {
    await this.flush();
    return this.count;
  }

  private async flush(): Promise<void> {
    if (!this.rows.length) return;
    const { table } = this;
    await this.tx.query(
      `insert into ${table} overriding system value select * from json_populate_recordset(null::${table}, $1::json)`,
      [`[${this.rows.join(',')}]`],
    );
    this.count += this.rows.length;
    this.rows = [];
    this.characters = 0;
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
