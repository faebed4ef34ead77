// Expressions with their readings in, the register with their facts and commitments out.
import { PREFERRED_LANGUAGES, type Reading } from '../../facts/index.ts';
import { commitmentsOf } from '../commitments/commitments.ts';
import { reapply } from '../review/review.ts';
import { insertMany, type Queries, type Row } from '../store/database.ts';
import { FACT_TABLES } from './rows.ts';

/** An expression whose facts are to be kept. */
export interface Expressed {
  readonly documentId: number;
  readonly expressionId: number;
  readonly iri: string;
  readonly reading: Reading;
  /** False when facts or commitments of the document may be there already. */
  readonly isNew: boolean;
}

interface Current extends Row {
  readonly id: number;
  readonly document_id: number;
  readonly language: string;
}

const COMMITMENT_COLUMNS = [
  'id',
  'document_id',
  'expression_id',
  'provision',
  'addressee',
  'addressee_type',
  'kind',
  'why',
  'since',
  'until',
  'every',
  'asks',
];

/** Keeps the facts of expressions, and the commitments of each document whose commitments stand on this expression. */
export async function keepFacts(tx: Queries, expressed: readonly Expressed[]): Promise<void> {
  // While the engine writes the rows of one table, those of the next are made.
  let writing: Promise<void> = Promise.resolve();
  for (const { name, columns, rowsOf } of FACT_TABLES) {
    const rows = expressed.flatMap(({ expressionId, reading }) => rowsOf(expressionId, reading));
    await writing;
    writing = insertMany(tx, name, columns, rows, 'on conflict do nothing');
    writing.catch(() => {}); // it is awaited below, after other work
  }
  const fresh = expressed.filter(({ isNew }) => isNew);
  const older = expressed.filter(({ isNew }) => !isNew);
  await writing;
  await keepNames(tx, expressed);
  await keepCommitments(tx, fresh);
  if (older.length) await replaceCommitments(tx, older);
}

// In one order, so that two processes that meet new names wait for each other in turn.
async function keepNames(tx: Queries, expressed: readonly Expressed[]): Promise<void> {
  const names = [...new Set(expressed.flatMap(({ reading }) => reading.actors.map(({ name }) => name)))].sort();
  const known = await tx.query<{ name: string }>('select name from actor_names where name = any($1)', [names]);
  const held = new Set(known.map(({ name }) => name));
  const rows = names.filter((name) => !held.has(name)).map((name) => ({ name }));
  await insertMany(tx, 'actor_names', ['name'], rows, 'on conflict do nothing');
}

async function replaceCommitments(tx: Queries, expressed: readonly Expressed[]): Promise<void> {
  const current = await tx.query<Current>(
    'select id, document_id, language from expressions where is_current and document_id = any($1)',
    [expressed.map(({ documentId }) => documentId)],
  );
  const bearing = expressed.filter(
    ({ documentId, expressionId }) => bestOf(current.filter((one) => one.document_id === documentId))?.id === expressionId,
  );
  if (bearing.length) {
    await tx.query('delete from commitments where document_id = any($1)', [bearing.map(({ documentId }) => documentId)]);
    await keepCommitments(tx, bearing);
  }
  for (const one of expressed) await reapply(tx, one.iri, one.reading.source.language, bearing.includes(one));
}

const rankOf = (language: string): number => (PREFERRED_LANGUAGES as readonly string[]).indexOf(language);

// The register's commitments stand on one expression of a document.
const bestOf = (expressions: readonly Current[]): Current | undefined =>
  [...expressions].sort((a, b) => rankOf(a.language) - rankOf(b.language) || b.id - a.id)[0];

async function keepCommitments(tx: Queries, expressed: readonly Expressed[]): Promise<void> {
  const commitments = expressed.flatMap(({ reading, iri, documentId, expressionId }) =>
    commitmentsOf(reading, iri).map((commitment) => ({ ...commitment, documentId, expressionId })),
  );
  const rows = commitments.map(({ schedule, documentId, expressionId, ...commitment }) => ({
    ...commitment,
    document_id: documentId,
    expression_id: expressionId,
    kind: schedule.kind,
    why: schedule.why,
    until: schedule.until,
    every: schedule.every,
  }));
  await insertMany(tx, 'commitments', COMMITMENT_COLUMNS, rows);
  const occurrences = commitments.flatMap(({ id, schedule }) =>
    schedule.occurrences.map(({ due, rule }, i) => ({ commitment_id: id, n: i + 1, due, rule })),
  );
  await insertMany(tx, 'occurrences', ['commitment_id', 'n', 'due', 'rule'], occurrences);
}
