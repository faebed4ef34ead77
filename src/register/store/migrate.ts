// An open database in, the same with every migration applied out; data newer than the program is refused.
import { GRANTS } from '../people/confidentiality.ts';
import { type Database, type Queries, RegisterError } from './database.ts';
import documents from './migrations/0001-documents.sql?raw';
import commitments from './migrations/0002-commitments.sql?raw';
import audit from './migrations/0003-audit.sql?raw';
import search from './migrations/0004-search.sql?raw';
import review from './migrations/0005-review.sql?raw';
import statistics from './migrations/0006-statistics.sql?raw';
import proceedings from './migrations/0015-proceedings.sql?raw';
import membership from './migrations/0016-membership.sql?raw';
import asks from './migrations/0017-asks.sql?raw';
import matters from './migrations/0020-matters.sql?raw';
import speed from './migrations/0021-speed.sql?raw';
import words from './migrations/0022-review.sql?raw';
import names from './migrations/0023-names.sql?raw';
import queue from './migrations/0025-queue.sql?raw';
import organisations from './migrations/0030-organisations.sql?raw';
import filings from './migrations/0031-filings.sql?raw';
import growth from './migrations/0040-growth.sql?raw';
import addressees from './migrations/0041-addressees.sql?raw';
import missions from './migrations/0042-missions.sql?raw';
import lookups from './migrations/0043-lookups.sql?raw';
import current from './migrations/0044-current.sql?raw';
import answers from './migrations/0045-answers.sql?raw';
import notices from './migrations/0050-notices.sql?raw';
import identities from './migrations/0055-identities.sql?raw';
import attachments from './migrations/0056-attachments.sql?raw';
import sources from './migrations/0057-source-files.sql?raw';
import exchange from './migrations/0060-exchange.sql?raw';
import themes from './migrations/0061-themes.sql?raw';
import measures from './migrations/0062-measures.sql?raw';
import sentences from './migrations/0065-sentences.sql?raw';
import counts from './migrations/0066-counts.sql?raw';
import regional from './migrations/0067-lookups.sql?raw';
import outcomes from './migrations/0068-outcomes.sql?raw';
import telling from './migrations/0069-telling.sql?raw';
import queued from './migrations/0070-queued-files.sql?raw';
import endings from './migrations/0075-endings.sql?raw';
import saying from './migrations/0080-saying.sql?raw';
import moving from './migrations/0081-moving.sql?raw';
import matched from './migrations/0085-matched.sql?raw';
import texts from './migrations/0090-current-texts.sql?raw';
import occurrences from './migrations/0091-occurrence-counts.sql?raw';
import ending from './migrations/0092-measures-ending.sql?raw';
import organisationsNamed from './migrations/0093-regional-mentions.sql?raw';
import prevention from './migrations/0094-prevention.sql?raw';
import holdings from './migrations/0095-holdings.sql?raw';
import lapsing from './migrations/0096-lapsing.sql?raw';

/** Migrations in their order: name and statements. */
export type Migrations = readonly (readonly [name: string, sql: string])[];

export const MIGRATIONS: Migrations = [
  ['0001-documents', documents],
  ['0002-commitments', commitments],
  ['0003-audit', audit],
  ['0004-search', search],
  ['0005-review', review],
  ['0006-statistics', statistics],
  ['0015-proceedings', proceedings],
  ['0016-membership', membership],
  ['0017-asks', asks],
  ['0020-matters', matters],
  ['0021-speed', speed],
  ['0022-review', words],
  ['0023-names', names],
  ['0025-queue', queue],
  ['0030-organisations', organisations],
  ['0031-filings', filings],
  ['0040-growth', growth],
  ['0041-addressees', addressees],
  ['0042-missions', missions],
  ['0043-lookups', lookups],
  ['0044-current', current],
  ['0045-answers', answers],
  ['0050-notices', notices],
  ['0055-identities', identities],
  ['0056-attachments', attachments],
  ['0057-source-files', sources],
  ['0060-exchange', exchange],
  ['0061-themes', themes],
  ['0062-measures', measures],
  ['0070-queued-files', queued],
  ['0065-sentences', sentences],
  ['0066-counts', counts],
  ['0067-lookups', regional],
  ['0068-outcomes', outcomes],
  ['0069-telling', telling],
  ['0075-endings', endings],
  ['0080-saying', saying],
  ['0081-moving', moving],
  ['0085-matched', matched],
  ['0090-current-texts', texts],
  ['0091-occurrence-counts', occurrences],
  ['0092-measures-ending', ending],
  ['0093-regional-mentions', organisationsNamed],
  ['0094-prevention', prevention],
  ['0095-holdings', holdings],
  ['0096-lapsing', lapsing],
];

const MIGRATION_LOCK = 5_317_002; // of two processes that open an old register at once, the second waits

/**
 * Brings a database to the program's schema, forward only, in one transaction: cut short, it leaves the old schema whole.
 * @throws RegisterError `newer-data` when the database was made by a newer program.
 */
export async function migrate(db: Database, migrations: Migrations = MIGRATIONS): Promise<void> {
  if (!(await missingOf(db, migrations)).length) return;
  await db.transaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    await tx.script(
      'create table if not exists migrations (name text primary key, applied_at timestamptz not null default now())',
    );
    for (const [name, sql] of await missingOf(tx, migrations)) {
      await tx.script(sql);
      await tx.query('insert into migrations (name) values ($1)', [name]);
    }
    await tx.script(GRANTS);
  });
}

async function missingOf(db: Queries, migrations: Migrations): Promise<Migrations> {
  const [known] = await db.query<{ is_there: boolean }>("select to_regclass('migrations') is not null as is_there");
  const applied = new Set(known!.is_there ? await schemaOf(db) : []);
  const unknown = [...applied].filter((name) => !migrations.some(([one]) => one === name));
  if (unknown.length) {
    throw new RegisterError(
      'newer-data',
      `The register was written by a newer Seized (it has ${unknown.join(', ')}). Update the program; the data was not touched.`,
    );
  }
  return migrations.filter(([name]) => !applied.has(name));
}

/** The names of the migrations that a database has, in their order. */
export const schemaOf = async (db: Queries): Promise<string[]> =>
  (await db.query<{ name: string }>('select name from migrations order by name')).map(({ name }) => name);
