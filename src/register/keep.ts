// A reading with its text in, the register with its document, facts and commitments out: one transaction, and once per file.
import type { Reading } from '../facts/index.ts';
import { foldVariants } from '../languages/index.ts';
import type { SourceText } from '../text/index.ts';
import { record } from './audit.ts';
import { commitmentsOf, type KeptCommitment } from './commitments.ts';
import { type Database, insertMany, type Queries, type Row } from './database.ts';
import { reapply } from './review.ts';
import { tokensOf, vectorOf } from './tokens.ts';

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

// The register's commitments stand on one expression of a document; English first, then the order of the alphabet.
const PREFERRED = ['en', 'fr', 'es', 'zh', 'ru', 'ar'];

/** Keeps a reading. Idempotent by the file's hash; a changed text of the same document and language is a new version, the old one stays. */
export async function keep(db: Database, ingest: Ingest): Promise<Kept> {
  return db.transaction(async (tx) => {
    const { source } = ingest.reading;
    const [known] = await tx.query<{ iri: string }>(
      'select d.iri from renditions r join expressions e on e.id = r.expression_id join documents d on d.id = e.document_id where r.file_sha256 = $1',
      [source.fileSha256],
    );
    if (known) return { iri: known.iri, outcome: 'known' };
    const iri = iriOf(ingest.reading);
    const { id: documentId, isNew } = await documentOf(tx, iri, ingest.reading);
    const { id: expressionId, outcome } = await expressionOf(tx, documentId, isNew, ingest);
    await tx.query('insert into renditions (file_sha256, expression_id, name, media_type, kept_at) values ($1, $2, $3, $4, $5)', [
      source.fileSha256,
      expressionId,
      source.name,
      source.mediaType,
      ingest.at.toISOString(),
    ]);
    if (outcome !== 'new-rendition') await keepFacts(tx, documentId, expressionId, iri, ingest.reading);
    await record(
      tx,
      { who: ingest.who, what: 'ingest', subject: iri, details: { outcome, file: source.fileSha256, reader: ingest.reader } },
      ingest.at,
    );
    return { iri, outcome };
  });
}

// S/RES/2086 (2013) → seized:S/RES/2086(2013); a document without a symbol is named by its text.
const iriOf = ({ document, source }: Reading): string =>
  document.symbol ? `seized:${document.symbol.replace(/\s+/g, '')}` : `seized:text/${source.sha256}`;

async function documentOf(tx: Queries, iri: string, { document }: Reading): Promise<{ id: number; isNew: boolean }> {
  const [known] = await tx.query<{ id: number }>('select id from documents where iri = $1', [iri]);
  if (known) {
    // A document that was only told of so far is now held: what it prints itself wins.
    await tx.query(
      'update documents set kind = $2, date = $3, title = $4, meeting = $5 where id = $1 and not exists (select 1 from expressions where document_id = $1)',
      [known.id, document.kind, document.date, document.title, document.meeting],
    );
    return { id: known.id, isNew: false };
  }
  const [made] = await tx.query<{ id: number }>(
    'insert into documents (iri, symbol, kind, date, title, meeting) values ($1, $2, $3, $4, $5, $6) returning id',
    [iri, document.symbol, document.kind, document.date, document.title, document.meeting],
  );
  return { id: made!.id, isNew: true };
}

async function expressionOf(
  tx: Queries,
  documentId: number,
  isNew: boolean,
  { reading, source, reader, at }: Ingest,
): Promise<{ id: number; outcome: Kept['outcome'] }> {
  const { language, sha256 } = reading.source;
  const versions = isNew
    ? []
    : await tx.query<{ id: number; version: number; text_sha256: string }>(
        'select id, version, text_sha256 from expressions where document_id = $1 and language = $2 order by version desc',
        [documentId, language],
      );
  const same = versions.find((version) => version.text_sha256 === sha256);
  if (same) return { id: same.id, outcome: 'new-rendition' };
  await tx.query('update expressions set is_current = false where document_id = $1 and language = $2', [documentId, language]);
  const [made] = await tx.query<{ id: number }>(
    'insert into expressions (document_id, language, version, text_sha256, text, marks, media_type, reader, read_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id',
    [
      documentId,
      language,
      (versions[0]?.version ?? 0) + 1,
      sha256,
      source.text,
      JSON.stringify(source.marks),
      source.mediaType,
      reader,
      at.toISOString(),
    ],
  );
  const outcome = isNew ? 'new' : versions.length ? 'new-version' : 'new-expression';
  return { id: made!.id, outcome };
}

/** Keeps the facts of one expression, and the document's commitments when this is the expression they stand on. */
export async function keepFacts(
  tx: Queries,
  documentId: number,
  expressionId: number,
  iri: string,
  reading: Reading,
): Promise<void> {
  for (const [table, columns, rows] of tablesOf(expressionId, reading))
    await insertMany(tx, table, columns, rows, 'on conflict do nothing');
  const others = await tx.query<{ id: number; language: string }>(
    'select id, language from expressions where document_id = $1 and is_current',
    [documentId],
  );
  const best = others.sort((a, b) => PREFERRED.indexOf(a.language) - PREFERRED.indexOf(b.language) || b.id - a.id)[0];
  if (best && best.id !== expressionId) return;
  await tx.query('delete from commitments where document_id = $1', [documentId]);
  await keepCommitments(tx, documentId, expressionId, commitmentsOf(reading, iri));
  await reapply(tx, documentId);
}

async function keepCommitments(
  tx: Queries,
  documentId: number,
  expressionId: number,
  commitments: readonly KeptCommitment[],
): Promise<void> {
  const rows = commitments.map(({ schedule, ...commitment }) => ({
    ...commitment,
    document_id: documentId,
    expression_id: expressionId,
    kind: schedule.kind,
    why: schedule.why,
    until: schedule.until,
    every: schedule.every,
  }));
  await insertMany(
    tx,
    'commitments',
    ['id', 'document_id', 'expression_id', 'provision', 'addressee', 'addressee_type', 'kind', 'why', 'since', 'until', 'every'],
    rows,
  );
  const occurrences = commitments.flatMap(({ id, schedule }) =>
    schedule.occurrences.map(({ due, rule }, i) => ({ commitment_id: id, n: i + 1, due, rule })),
  );
  await insertMany(tx, 'occurrences', ['commitment_id', 'n', 'due', 'rule'], occurrences);
}

type Table = readonly [name: string, columns: readonly string[], rows: readonly Row[]];

// The facts of a reading as rows; places are UTF-16 offsets into the expression's text.
function tablesOf(expressionId: number, reading: Reading): Table[] {
  const place = ({ start, end, quote }: { start: number; end: number; quote: string }) => ({
    expression_id: expressionId,
    start_at: start,
    end_at: end,
    quote,
  });
  const at = ['expression_id', 'n', 'start_at', 'end_at', 'quote'];
  let path = '';
  const paragraphs = reading.paragraphs.map((p, i) => {
    path = p.level === 0 ? (p.label ?? '') : `${path.split('(')[0]}${p.label ?? ''}`;
    return { ...place(p.evidence), n: i + 1, role: p.role, label: p.label, path, level: p.level };
  });
  const provisions = reading.provisions.map((p, i) => ({
    ...place(p.evidence),
    n: i + 1,
    paragraph: Number(p.paragraph.slice(1)),
    verb: p.verb,
    force: p.force,
    action: p.action,
    commitment: p.commitment,
    reporting: p.reporting,
    deadline: p.deadline && JSON.stringify(p.deadline),
    recurrence: p.recurrence && JSON.stringify(p.recurrence),
    themes: JSON.stringify(p.themes),
  }));
  const citations = reading.citations.map((c, i) => ({
    ...place(c.evidence),
    n: i + 1,
    target: c.target,
    kind: c.kind,
    paragraph: c.paragraph,
    relation: c.relation,
  }));
  const mentions = reading.actors.flatMap((actor) =>
    actor.mentions.map((m) => ({ ...place(m), actor: actor.name, type: actor.type })),
  );
  const mandates = reading.mandates.map((m, i) => ({
    ...place(m.evidence),
    n: i + 1,
    mission: m.mission,
    action: m.action,
    until: m.until,
    length: m.for,
    from_day: m.from,
    ceiling: m.ceiling && JSON.stringify(m.ceiling),
    authority: m.authority,
  }));
  const acts = reading.acts.map((a, i) => ({
    ...place(a.evidence),
    n: i + 1,
    type: a.type,
    date: a.date,
    matter: a.matter,
    section: a.section,
    participants: JSON.stringify(a.participants),
    outcome: JSON.stringify(a.outcome),
    vote: a.vote && JSON.stringify(a.vote),
    meeting: a.meeting,
    meeting_group: a.meetingGroup,
  }));
  const words = paragraphs.map(({ n, quote }) => ({
    expression_id: expressionId,
    paragraph: n,
    tokens: vectorOf(tokensOf(quote, foldVariants)),
  }));
  const findings = reading.findings.map((f, i) => ({
    ...place(f.evidence),
    n: i + 1,
    code: f.code,
    severity: f.severity,
    message: f.message,
  }));
  return [
    ['paragraphs', [...at, 'role', 'label', 'path', 'level'], paragraphs],
    [
      'provisions',
      [...at, 'paragraph', 'verb', 'force', 'action', 'commitment', 'reporting', 'deadline', 'recurrence', 'themes'],
      provisions,
    ],
    ['citations', [...at, 'target', 'kind', 'paragraph', 'relation'], citations],
    ['mentions', ['expression_id', 'actor', 'type', 'start_at', 'end_at'], mentions],
    ['mandates', [...at, 'mission', 'action', 'until', 'length', 'from_day', 'ceiling', 'authority'], mandates],
    ['acts', [...at, 'type', 'date', 'matter', 'section', 'participants', 'outcome', 'vote', 'meeting', 'meeting_group'], acts],
    ['words', ['expression_id', 'paragraph', 'tokens'], words],
    ['findings', [...at, 'code', 'severity', 'message'], findings],
  ];
}
