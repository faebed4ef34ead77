// Keeping the resolutions beside plain multi-row inserts of the same rows into the same schema on the same engine.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeReader } from '../src/faces/reader.ts';
import { readBytes } from '../src/formats/index.ts';
import { Abreast, backup, type Database, type Ingest, keepAll, match, openRegister, type Row } from '../src/register/index.ts';
import { serverPrograms, startServer } from '../test/register/postgres.ts';
import { table } from './table.ts';

export const name = 'ingest';

const FOLDER = '../shared/corpus/scres-en';
const BATCH = 50; // as seized ingest does
const ROWS = 500;
const AT = new Date('2031-01-01T00:00:00Z');

interface Timing {
  readonly engine: string;
  readonly kept: number;
  readonly matched: number;
  readonly plain: number;
}

export async function run(): Promise<string> {
  if (!existsSync(FOLDER)) return 'The shared corpus is not here.';
  const timings = [await embedded()];
  const programs = serverPrograms();
  if (programs) {
    const server = await startServer(programs);
    try {
      const open = async () => openRegister({ address: await server.emptyDatabase() });
      timings.push(await measure('PostgreSQL server', await open(), open));
    } finally {
      server.stop();
    }
  }
  const rows = timings.map(({ engine, kept, matched, plain }) => [
    engine,
    ...[kept, matched, plain].map((seconds) => seconds.toFixed(1)),
    ((kept + matched) / plain).toFixed(2),
  ]);
  return `On the one side everything that \`seized ingest\` does with the 2,100 resolutions: reading the files and their texts, deriving commitments and their
days, cutting words for the search, telling known files from new ones, the audit chain, ${BATCH} documents in a transaction, the next ones
read while a server writes two such batches; then the planner's figures and the matching. On the other side the rows that came of it and nothing else, made
beforehand, inserted into an empty register of the same schema by multi-row inserts with parameters, ${ROWS} rows in a statement, ${ROWS * 10} in a transaction.

${table(['engine', 'reading and keeping, s', 'matching, s', 'plain inserts, s', 'all of it / plain'], rows)}`;
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
  const abreast = new Abreast();
  const keepBatch = () => {
    const ingests = batch.splice(0);
    return abreast.begin(ingests, () => keepAll(db, ingests));
  };
  const began = performance.now();
  for (const file of readdirSync(FOLDER).sort()) {
    const source = await readBytes(readFileSync(join(FOLDER, file)), file);
    const reading = reader(source, { name: file, fileSha256: file, sha256: file });
    batch.push({ reading, source, reader: 'bench', who: 'bench', at: AT });
    if (batch.length >= BATCH) await keepBatch();
  }
  await keepBatch();
  await abreast.end();
  const matching = performance.now();
  await match(db);
  const ended = performance.now();
  const lines: string[] = [];
  for await (const line of backup(db)) lines.push(line);
  await db.close();
  const plainDb = await openPlain();
  const plain = await insertPlainly(plainDb, lines);
  await plainDb.close();
  return { engine, kept: (matching - began) / 1000, matched: (ended - matching) / 1000, plain: plain / 1000 };
}

// The rows of a backup, table by table, as `insert into … values ($1, $2, …), (…)`; JSON columns go as text.
async function insertPlainly(db: Database, lines: readonly string[]): Promise<number> {
  const tables = new Map<string, Row[]>();
  for (const line of lines.slice(1)) {
    const [table, row] = JSON.parse(line) as [string, Row];
    const cells = Object.entries(row).map(([key, value]) => [
      key,
      value !== null && typeof value === 'object' ? JSON.stringify(value) : value,
    ]);
    const rows = tables.get(table);
    if (rows) rows.push(Object.fromEntries(cells));
    else tables.set(table, [Object.fromEntries(cells)]);
  }
  const began = performance.now();
  for (const [table, rows] of tables) {
    const columns = Object.keys(rows[0]!);
    for (let at = 0; at < rows.length; at += ROWS * 10) {
      await db.transaction(async (tx) => {
        for (let from = at; from < Math.min(at + ROWS * 10, rows.length); from += ROWS) {
          const batch = rows.slice(from, from + ROWS);
          const places = batch
            .map((_, i) => `(${columns.map((_column, j) => `$${i * columns.length + j + 1}`).join(',')})`)
            .join(',');
          await tx.query(
            `insert into ${table} (${columns.join(',')}) overriding system value values ${places}`,
            batch.flatMap((row) => columns.map((column) => row[column])),
          );
        }
      });
    }
  }
  return performance.now() - began;
}
