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

// One step: from a symbol that was reached to the next ones.
const STEP: Readonly<Record<Direction, string>> = {
  'cited-by': `select d.symbol, r.depth + 1 from reached r
         join citations c on c.target = r.symbol
         join expressions e on e.id = c.expression_id and e.is_current
         join documents d on d.id = e.document_id and d.symbol is not null`,
  cites: `select c.target, r.depth + 1 from reached r
         join documents d on d.symbol = r.symbol
         join expressions e on e.document_id = d.id and e.is_current
         join citations c on c.expression_id = e.id`,
};

/**
 * Gives every citation within the depth, at the least depth at which it is met: a document is told once, also in a circle. A document
 * that prints no symbol stands there by its identifier.
 */
export function graphQuery({ symbol, depth }: z.infer<typeof graphParameters>, direction: Direction): Query {
  return {
    sql: `with recursive roots as (
         select target as symbol from citations where target like $1
         union select coalesce(symbol, iri) from documents where symbol like $1 or iri = $3
       ),
       reached (symbol, depth) as (
         select symbol, 0 from roots
         union
         ${STEP[direction]}
         where r.depth + 1 < $2
       ),
       first as materialized (select symbol, min(depth) as depth from reached group by symbol)
       select f.depth + 1 as depth, d.date, coalesce(d.symbol, d.iri) as document, c.target as cites, c.relation, c.paragraph as cited_paragraph, c.n,
         e.id as expression, e.language, e.version, c.quote, c.start_at, c.end_at
       from first f
       join ${direction === 'cites' ? 'documents d on d.symbol = f.symbol or d.iri = f.symbol' : 'citations c on c.target = f.symbol'}
       join expressions e on ${direction === 'cites' ? 'e.document_id = d.id' : 'e.id = c.expression_id'} and e.is_current
       join ${direction === 'cites' ? 'citations c on c.expression_id = e.id' : 'documents d on d.id = e.document_id'}
       where d.symbol is distinct from c.target`,
    details: PARAGRAPH,
    values: [symbolPatternOf(symbol) ?? symbol, depth, symbol],
  };
}
