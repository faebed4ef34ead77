// Readings with their texts in, the register with their documents, facts and commitments out: all or nothing, and once per file.
import type { Reading } from '../../facts/index.ts';
import type { SourceText } from '../../text/index.ts';
import { recordAll } from '../store/audit.ts';
import { type Database, insertMany, type Queries, type Row, unlessDeadlocked } from '../store/database.ts';
import { type Expressed, keepFacts } from './kept-facts.ts';

/** What is kept: a reading made with its text. */
export interface Ingest {
  readonly reading: Reading;
  readonly source: SourceText;
  /** Name and version of the reader. */
  readonly reader: string;
  readonly who: string;
  readonly at: Date;
}

/** What came of it: `known` when this very file was kept before. */
export interface Kept {
  readonly iri: string;
  readonly outcome: 'new' | 'new-expression' | 'new-version' | 'new-rendition' | 'known';
}

interface Known extends Row {
  readonly id: number;
  readonly document_id: number;
  readonly language: string;
  readonly version: number;
  readonly is_current: boolean;
  readonly text_sha256: string;
}

/** Document and file of a reading: readings that share one are kept one after the other, in their order. */
export const keysOf = ({ reading }: Ingest): readonly string[] => [iriOf(reading), reading.source.fileSha256];

/** Keeps one reading; see `keepAll`. */
export const keep = async (db: Database, ingest: Ingest): Promise<Kept> => (await keepAll(db, [ingest]))[0]!;

/**
 * Keeps readings in one transaction, in the order given. Idempotent by the file's hash; a changed text of the same document and
 * language is a new version, the old one stays. Two readings of one document in one call are kept one after the other.
 */
export const keepAll = (db: Database, ingests: readonly Ingest[]): Promise<Kept[]> =>
  unlessDeadlocked(() =>
    db.transaction(async (tx) => {
      const kept: Kept[] = [];
      for (const batch of batchesOf(ingests)) kept.push(...(await keepBatch(tx, batch)));
      return kept;
    }),
  );

// Runs of readings in which no document and no file comes twice.
function batchesOf(ingests: readonly Ingest[]): Ingest[][] {
  const batches: Ingest[][] = [[]];
  let seen = new Set<string>();
  for (const ingest of ingests) {
    const keys = keysOf(ingest);
    if (keys.some((key) => seen.has(key))) {
      batches.push([]);
      seen = new Set();
    }
    for (const key of keys) seen.add(key);
    batches.at(-1)!.push(ingest);
  }
  return batches.filter((batch) => batch.length);
}

async function keepBatch(tx: Queries, ingests: readonly Ingest[]): Promise<Kept[]> {
  const { known, fresh, documents } = await sortOut(tx, ingests);
  const expressions = await expressionsOf(tx, fresh, documents);
  const renditions = fresh.map(({ reading: { source }, at }, i) => ({
    file_sha256: source.fileSha256,
    expression_id: expressions[i]!.id,
    name: source.name,
    media_type: source.mediaType,
    kept_at: at.toISOString(),
  }));
  await insertMany(tx, 'renditions', ['file_sha256', 'expression_id', 'name', 'media_type', 'kept_at'], renditions);
  const changed = fresh.flatMap(({ reading }, i): Expressed[] => {
    const { id, documentId, outcome } = expressions[i]!;
    return outcome === 'new-rendition'
      ? []
      : [{ documentId, expressionId: id, iri: iriOf(reading), reading, isNew: outcome === 'new' }];
  });
  await keepFacts(tx, changed);
  const changes = fresh.map(({ reading, reader, who }, i) => ({
    who,
    what: 'ingest',
    subject: iriOf(reading),
    details: { outcome: expressions[i]!.outcome, file: reading.source.fileSha256, reader },
  }));
  if (fresh.length) await recordAll(tx, changes, fresh[0]!.at);
  const outcomes = new Map(fresh.map((ingest, i) => [ingest, expressions[i]!.outcome]));
  return ingests.map((ingest) => {
    const file = known.get(ingest.reading.source.fileSha256);
    return file ? { iri: file, outcome: 'known' } : { iri: iriOf(ingest.reading), outcome: outcomes.get(ingest)! };
  });
}

// Another process may keep the same files at this moment: who inserts a document first has it, the other waits there and looks again.
async function sortOut(tx: Queries, ingests: readonly Ingest[]) {
  const isFresh = (files: ReadonlyMap<string, string>) => (ingest: Ingest) => !files.has(ingest.reading.source.fileSha256);
  const before = await knownFiles(tx, ingests);
  const documents = await documentsOf(tx, ingests.filter(isFresh(before)));
  const known = documents.size ? await knownFiles(tx, ingests) : before;
  return { known, fresh: ingests.filter(isFresh(known)), documents };
}

async function knownFiles(tx: Queries, ingests: readonly Ingest[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ file_sha256: string; iri: string }>(
    'select r.file_sha256, d.iri from renditions r join expressions e on e.id = r.expression_id join documents d on d.id = e.document_id where r.file_sha256 = any($1)',
    [ingests.map(({ reading }) => reading.source.fileSha256)],
  );
  return new Map(rows.map(({ file_sha256, iri }) => [file_sha256, iri]));
}

// S/RES/2086 (2013) → seized:S/RES/2086(2013); a document without a symbol is named by its text.
const iriOf = ({ document, source }: Reading): string =>
  document.symbol ? `seized:${document.symbol.replace(/\s+/g, '')}` : `seized:text/${source.sha256}`;

async function documentsOf(tx: Queries, ingests: readonly Ingest[]): Promise<Map<string, number>> {
  if (!ingests.length) return new Map();
  const rows = ingests
    .map(({ reading }) => {
      const { symbol, kind, date, title, meeting, agendaItem, subjects } = reading.document;
      const matter = { agenda_item: agendaItem, subjects: JSON.stringify(subjects) };
      return { iri: iriOf(reading), symbol, kind, date, title, meeting, ...matter };
    })
    .sort((a, b) => (a.iri < b.iri ? -1 : 1)); // in one order, so that two processes wait for each other in turn
  // A document that was only told of so far is now held: what it prints itself wins.
  const tail = `on conflict (iri) do update set kind = excluded.kind, date = excluded.date, title = excluded.title, meeting = excluded.meeting,
      agenda_item = excluded.agenda_item, subjects = excluded.subjects
    where not exists (select 1 from expressions e where e.document_id = documents.id)`;
  await insertMany(tx, 'documents', ['iri', 'symbol', 'kind', 'date', 'title', 'meeting', 'agenda_item', 'subjects'], rows, tail);
  const known = await tx.query<{ id: number; iri: string }>('select id, iri from documents where iri = any($1)', [
    rows.map(({ iri }) => iri),
  ]);
  return new Map(known.map(({ id, iri }) => [iri, id]));
}

async function expressionsOf(
  tx: Queries,
  ingests: readonly Ingest[],
  documents: ReadonlyMap<string, number>,
): Promise<{ id: number; documentId: number; outcome: Kept['outcome'] }[]> {
  const known = await expressionsOfDocuments(tx, [...documents.values()]);
  const plans = ingests.map(({ reading, source, reader, at }) => {
    const documentId = documents.get(iriOf(reading))!;
    const { language, sha256 } = reading.source;
    const ofDocument = known.filter((one) => one.document_id === documentId);
    const versions = ofDocument.filter((one) => one.language === language);
    const same = versions.find((one) => one.text_sha256 === sha256);
    const outcome: Kept['outcome'] = same
      ? 'new-rendition'
      : versions.length
        ? 'new-version'
        : ofDocument.length
          ? 'new-expression'
          : 'new';
    const row = {
      document_id: documentId,
      language,
      version: Math.max(0, ...versions.map((one) => one.version)) + 1,
      text_sha256: sha256,
      text: source.text,
      marks: JSON.stringify(source.marks),
      media_type: source.mediaType,
      reader,
      read_at: at.toISOString(),
    };
    return { same, outcome, documentId, row };
  });
  for (const { outcome, row } of plans) {
    if (outcome !== 'new-version') continue;
    await tx.query('update expressions set is_current = false where document_id = $1 and language = $2', [
      row.document_id,
      row.language,
    ]);
  }
  const rows = plans.filter(({ same }) => !same).map(({ row }) => row);
  await insertMany(
    tx,
    'expressions',
    ['document_id', 'language', 'version', 'text_sha256', 'text', 'marks', 'media_type', 'reader', 'read_at'],
    rows,
  );
  const made = await expressionsOfDocuments(tx, [...documents.values()]);
  return plans.map(({ same, outcome, documentId, row }) => {
    const expression =
      same ?? made.find((one) => one.document_id === documentId && one.language === row.language && one.version === row.version);
    return { id: expression!.id, documentId, outcome };
  });
}

const expressionsOfDocuments = (tx: Queries, documents: readonly number[]): Promise<Known[]> =>
  tx.query<Known>(
    'select id, document_id, language, version, is_current, text_sha256 from expressions where document_id = any($1)',
    [documents],
  );
