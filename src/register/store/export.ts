// A register and a choice in, its documents with their texts, facts and reviews as lines of JSON out, for other programs and other registers.
import type { Queries, Row } from './database.ts';

/** Which documents; all of them when nothing is chosen. */
export interface Choice {
  /** A symbol, or the beginning of one: `S/RES/20`. */
  readonly symbol?: string | undefined;
  readonly kind?: string | undefined;
  /** Days (ISO) of adoption or publication, both included; documents without a day are left out then. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly language?: string | undefined;
}

/** The first line of an export, by which it is known. */
export const EXPORT_SCHEMA = 'seized/export@1';

const PAGE = 50;
const FACTS: readonly (readonly [table: string, order: string])[] = [
  ['paragraphs', 'n'],
  ['provisions', 'n'],
  ['citations', 'n'],
  ['mentions', 'start_at, actor'],
  ['mandates', 'n'],
  ['acts', 'n'],
  ['findings', 'n'],
];

const DOCUMENTS = `
  select id, iri, symbol, kind, date, title from documents d
  where iri > $1 and exists (select 1 from expressions e where e.document_id = d.id and ($6::text is null or e.language = $6))
    and ($2::text is null or starts_with(symbol, $2)) and ($3::text is null or kind = $3)
    and ($4::text is null or date >= $4) and ($5::text is null or date <= $5)
  order by iri limit ${PAGE}`;

const EXPRESSIONS = `
  select e.id, e.document_id, e.language, e.version, e.is_current, e.media_type, e.reader, e.text_sha256, e.marks, e.text,
    (select jsonb_agg(jsonb_build_object('sha256', r.file_sha256, 'name', r.name, 'media_type', r.media_type) order by r.kept_at, r.file_sha256)
     from renditions r where r.expression_id = e.id) as files
  from expressions e where e.document_id = any($1) and ($2::text is null or e.language = $2)
  order by e.document_id, e.language, e.version`;

const COMMITMENTS = `
  select c.document_id, to_jsonb(c) - 'document_id' - 'expression_id' - 'superseded_by'
      || jsonb_build_object('occurrences', coalesce(o.list, '[]')) as commitment
  from commitments c
  left join lateral (select jsonb_agg(jsonb_build_object('due', due, 'rule', rule) order by n) as list from occurrences where commitment_id = c.id) o on true
  where c.document_id = any($1) order by c.id`;

/** Gives the lines of an export: what it is, a line for each document in the order of their IRIs, and one for each word of people on them. */
export async function* exportLines(db: Queries, choice: Choice): AsyncGenerator<string> {
  yield JSON.stringify({ schema: EXPORT_SCHEMA, choice });
  const iris: string[] = [];
  for (let after = ''; ; ) {
    const { symbol, kind, from, to, language } = choice;
    const documents = await db.query<Row & { id: number; iri: string }>(
      DOCUMENTS,
      [after, symbol, kind, from, to, language].map((value) => value ?? null),
    );
    yield* linesOf(db, documents, language ?? null);
    iris.push(...documents.map(({ iri }) => iri));
    if (documents.length < PAGE) break;
    after = documents.at(-1)!.iri;
  }
  yield* reviewLines(db, iris);
}

async function* linesOf(
  db: Queries,
  documents: readonly (Row & { id: number })[],
  language: string | null,
): AsyncGenerator<string> {
  const ids = documents.map(({ id }) => id);
  const expressions = await db.query<Row & { id: number; document_id: number }>(EXPRESSIONS, [ids, language]);
  const facts = await factsOf(
    db,
    expressions.map(({ id }) => id),
  );
  const commitments = await db.query<{ document_id: number; commitment: unknown }>(COMMITMENTS, [ids]);
  for (const { id, ...document } of documents) {
    const ofThis = expressions.filter(({ document_id }) => document_id === id);
    yield JSON.stringify({
      type: 'document',
      ...document,
      expressions: ofThis.map(({ id: expression, document_id: _, ...row }) => ({ ...row, facts: facts.get(expression) })),
      commitments: commitments.filter(({ document_id }) => document_id === id).map(({ commitment }) => commitment),
    });
  }
}

async function factsOf(db: Queries, expressions: readonly number[]): Promise<Map<number, Record<string, unknown>>> {
  const facts = new Map(expressions.map((id) => [id, {} as Record<string, unknown>]));
  for (const [table, order] of FACTS) {
    for (const one of facts.values()) one[table] = [];
    const rows = await db.query<{ id: number; list: unknown }>(
      `select expression_id as id, jsonb_agg(to_jsonb(t) - 'expression_id' order by ${order}) as list from ${table} t where expression_id = any($1) group by 1`,
      [expressions],
    );
    for (const { id, list } of rows) facts.get(id)![table] = list;
  }
  return facts;
}

async function* reviewLines(db: Queries, iris: readonly string[]): AsyncGenerator<string> {
  const rows = await db.query(
    `select id, subject, action, field, after, snapshot, who, why, at, undoes from reviews r
     where exists (select 1 from unnest($1::text[]) iri where strpos(r.subject, iri) > 0) order by id`,
    [iris],
  );
  for (const row of rows) yield JSON.stringify({ type: 'review', ...row });
}
