// A document's symbol in, everything the register knows of it out: its text with every fact in its place, its versions, who cites it.
import { type Queries, RegisterError, type Row, symbolPatternOf } from '../register/index.ts';
import { states } from './status.ts';

/** Which document, in which language and version (the newest of the first language when none is named), as of which ISO day. */
export interface DocumentWish {
  readonly document: string;
  readonly language?: string | undefined;
  readonly version?: number | undefined;
  readonly on: string;
}

/** A document as a reading page needs it. Places are UTF-16 offsets into `text.text`; `text` is null for one known only by what others say. */
export interface DocumentPage {
  readonly document: Row;
  readonly expressions: readonly Row[];
  readonly files: readonly Row[];
  readonly text: DocumentText | null;
  readonly citedBy: readonly Row[];
}

/** One expression of a document with its facts. */
export interface DocumentText {
  readonly language: string;
  readonly version: number;
  readonly text: string;
  readonly paragraphs: readonly Row[];
  readonly provisions: readonly Row[];
  readonly commitments: readonly Row[];
  readonly occurrences: readonly Row[];
  readonly citations: readonly Row[];
  readonly mentions: readonly Row[];
  readonly mandates: readonly Row[];
  readonly acts: readonly Row[];
  readonly findings: readonly Row[];
}

interface Expression extends Row {
  readonly id: number;
  readonly language: string;
  readonly version: number;
  readonly is_current: boolean;
}

const MOST_CITING = 500;

const FACTS = {
  paragraphs: 'n, role, label, path, level, start_at, end_at',
  provisions: 'n, paragraph, verb, force, action, commitment, reporting, deadline, recurrence, themes, start_at, end_at',
  mandates: 'n, mission, action, until, length, from_day, ceiling, authority, start_at, end_at',
  acts: 'n, type, date, matter, participants, outcome, vote, meeting, start_at, end_at',
  findings: 'n, code, severity, message, start_at, end_at',
} as const;

/**
 * Gives a document with its facts; the symbol may be written as people write it.
 * @throws RegisterError `not-found` when the register has no such document, or not in that language or version.
 */
export async function documentOf(db: Queries, wish: DocumentWish): Promise<DocumentPage> {
  const [document] = await db.query<Row & { id: number; symbol: string | null }>(
    `select id, iri, symbol, kind, date, title, meeting from documents
     where symbol = $1 or iri = $1 or ($2::text is not null and symbol like $2)
     order by (symbol = $1) is true desc, (iri = $1) desc, length(symbol), symbol limit 1`,
    [wish.document, symbolPatternOf(wish.document)],
  );
  if (!document)
    throw new RegisterError(
      'not-found',
      `The register holds no ${wish.document}. Add the document, or search for words that stand in it.`,
    );
  const expressions = await db.query<Expression>(
    'select id, language, version, is_current, media_type, read_at, reader from expressions where document_id = $1 order by id',
    [document.id],
  );
  const files = await db.query(
    `select r.name, r.media_type, r.file_sha256, r.kept_at, e.language, e.version,
       exists (select 1 from source_files.kept k where k.file_sha256 = r.file_sha256)
         or exists (select 1 from source_files.places p where p.file_sha256 = r.file_sha256) as has_file
     from renditions r join expressions e on e.id = r.expression_id where e.document_id = $1 order by r.kept_at, r.file_sha256`,
    [document.id],
  );
  const chosen = choose(expressions, wish);
  return {
    document: { ...document, id: undefined },
    expressions: expressions.map((one) => ({ ...one, id: undefined })),
    files,
    text: chosen && (await textOf(db, chosen, wish.on)),
    citedBy: document.symbol ? await citing(db, document.symbol) : [],
  };
}

function choose(expressions: readonly Expression[], { document, language, version }: DocumentWish): Expression | null {
  const fitting = expressions.filter(
    (one) =>
      (language === undefined || one.language === language) && (version === undefined ? one.is_current : one.version === version),
  );
  if (fitting.length || (language === undefined && version === undefined)) return fitting[0] ?? null;
  const held = expressions.map((one) => `${one.language} ${one.version}`).join(', ');
  throw new RegisterError('not-found', `${document} is not held in this language or version. There is: ${held || 'no text'}.`);
}

async function textOf(db: Queries, { id, language, version }: Expression, on: string): Promise<DocumentText> {
  const facts: Record<string, readonly Row[]> = {};
  for (const [table, columns] of Object.entries(FACTS))
    facts[table] = await db.query(`select ${columns} from ${table} where expression_id = $1 order by n`, [id]);
  const [whole] = await db.query<{ text: string }>('select text from expressions where id = $1', [id]);
  return {
    language,
    version,
    text: whole!.text,
    paragraphs: facts.paragraphs!,
    provisions: facts.provisions!,
    commitments: await db.query(
      `select c.id, c.provision, c.addressee, c.addressee_type, c.kind, c.why, c.since, c.until, c.every, c.review, c.superseded_on, s.symbol as superseded_by
       from commitments c left join documents s on s.id = c.superseded_by where c.expression_id = $1 order by c.provision, c.id`,
      [id],
    ),
    occurrences: await db.query(
      `with ${states('c.expression_id = $2')} select commitment_id, n, due, status, met_by, met_on from states order by commitment_id, n`,
      [on, id],
    ),
    citations: await db.query(
      `select c.n, c.target, c.kind, c.paragraph, c.relation, c.start_at, c.end_at,
         exists (select 1 from documents d where d.symbol = c.target) as held
       from citations c where c.expression_id = $1 order by c.n`,
      [id],
    ),
    mentions: await db.query(
      'select actor, type, start_at, end_at from mentions where expression_id = $1 order by start_at, end_at desc, actor',
      [id],
    ),
    mandates: facts.mandates!,
    acts: facts.acts!,
    findings: facts.findings!,
  };
}

const citing = (db: Queries, symbol: string): Promise<Row[]> =>
  db.query(
    `select coalesce(d.symbol, d.iri) as document, d.title, d.date, e.language, c.relation, c.paragraph as cited_paragraph, c.quote, c.start_at, c.end_at
     from citations c
     join expressions e on e.id = c.expression_id and e.is_current
     join documents d on d.id = e.document_id
     where c.target = $1 and d.symbol is distinct from $1
     order by d.date desc nulls last, d.id, c.n limit ${MOST_CITING}`,
    [symbol],
  );

/** What the register holds, for a start page: documents by kind with their first and last day, and the languages of its texts. */
export async function holdingsOf(db: Queries): Promise<{ kinds: readonly Row[]; languages: readonly Row[] }> {
  return {
    kinds: await db.query(
      `select d.kind, count(*) as count, min(d.date) as from_day, max(d.date) as to_day from documents d
       where exists (select 1 from expressions e where e.document_id = d.id) group by d.kind order by d.kind`,
    ),
    languages: await db.query(
      'select language, count(*) as count from expressions where is_current group by language order by count desc, language',
    ),
  };
}
