// A symbol, a depth and a direction in, the query over everything that cites it, or that it cites, out; a cycle ends where it began.
import { z } from 'zod';
import { symbolPatternOf } from '../register/index.ts';
import { type Column, name, PARAGRAPH, type Query } from './question.ts';

export const graphParameters = z.object({
  symbol: name,
  depth: z.coerce.number('must be a number').int().min(1).max(5).default(1),
});

export const graphColumns: readonly Column[] = [
  { key: 'depth', title: 'Depth', type: 'number' },
  { key: 'date', title: 'Date', type: 'day' },
  { key: 'document', title: 'Document', type: 'text' },
  { key: 'cites', title: 'Cites', type: 'text' },
  { key: 'relation', title: 'Relation', type: 'text' },
  { key: 'cited_paragraph', title: 'Paragraph cited', type: 'text' },
  { key: 'paragraph', title: 'Paragraph', type: 'text' },
  { key: 'quote', title: 'Words', type: 'text' },
];

export const graphOrder = ['depth', 'date', 'document', 'language', 'n'];

/** Which way a graph is walked: towards what cites a document, or what it cites. */
export type Direction = 'cited-by' | 'cites';

// One step: from a symbol that was reached to the next ones. Few are reached: each is looked up by itself (offset 0), where a join would
// read all citations first. (Identifiers sort by bytes: without their collation changed no index of symbols would be used.)
const STEP: Readonly<Record<Direction, string>> = {
  'cited-by': `select d.symbol from citations c
         join current_texts d on d.expression_id = c.expression_id and d.symbol is not null
         where c.target = r.symbol`,
  cites: `select c.target as symbol from documents d
         join current_texts t on t.document_id = d.id
         join citations c on c.expression_id = t.expression_id
         where d.symbol = r.symbol`,
};

// The citations that end, or begin, at a symbol.
const CITATIONS: Readonly<Record<Direction, string>> = {
  'cited-by': `from citations c
         join current_texts t on t.expression_id = c.expression_id
         where c.target = f.symbol`,
  cites: `from documents d
         join current_texts t on t.document_id = d.id
         join citations c on c.expression_id = t.expression_id
         where (d.symbol = f.symbol or d.iri = f.symbol)`,
};

/**
 * Gives every citation within the depth, at the least depth at which it is met: a document is told once, also in a circle. A document
 * that prints no symbol stands there by its identifier.
 */
export function graphQuery({ symbol, depth }: z.infer<typeof graphParameters>, direction: Direction): Query {
  return {
    sql: `with recursive roots as (
         select target as symbol from citations where target like $1
         union select coalesce(symbol, iri collate "default") from documents where symbol like $1 or iri = $3
       ),
       reached (symbol, depth) as (
         select symbol, 0 from roots
         union
         select n.symbol, r.depth + 1 from reached r cross join lateral (${STEP[direction]} offset 0) n
         where r.depth + 1 < $2
       ),
       first as materialized (select symbol, min(depth) as depth from reached group by symbol)
       select f.depth + 1 as depth, found.* from first f cross join lateral (
         select t.date, t.name as document, c.target as cites, c.relation, c.paragraph as cited_paragraph, c.n,
           t.expression_id as expression, t.language, t.version, c.quote, c.start_at, c.end_at
         ${CITATIONS[direction]} and t.name <> c.target offset 0
       ) found`,
    details: PARAGRAPH,
    values: [symbolPatternOf(symbol) ?? symbol, depth, symbol],
  };
}
