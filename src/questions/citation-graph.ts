// A symbol, a depth and a direction in, the query over everything that cites it, or that it cites, out; a cycle ends where it began.
import { z } from 'zod';
import { symbolPatternOf } from '../register/index.ts';
import { type Column, name, type Query } from './question.ts';

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

// Each document is reached once, at its least depth; its edges are told there.
const STEPS: Readonly<Record<Direction, { readonly from: string; readonly to: string }>> = {
  'cited-by': { from: 'target', to: 'source' },
  cites: { from: 'source', to: 'target' },
};

/** Gives every citation within the depth, at the depth at which it is first met. */
export function graphQuery({ symbol, depth }: z.infer<typeof graphParameters>, direction: Direction): Query {
  const { from, to } = STEPS[direction];
  return {
    sql: `with recursive roots as (
         select target as symbol from citations where target like $1 union select symbol from documents where symbol like $1
       ),
       edges as materialized (
         select distinct d.symbol as source, c.target from citations c
         join expressions e on e.id = c.expression_id and e.is_current
         join documents d on d.id = e.document_id
         where d.symbol is not null and d.symbol <> c.target
       ),
       reached (symbol, depth) as (
         select symbol, 0 from roots
         union
         select e.${to}, r.depth + 1 from reached r join edges e on e.${from} = r.symbol where r.depth + 1 < $2
       ),
       first as (select symbol, min(depth) as depth from reached group by symbol)
       select f.depth + 1 as depth, d.date, d.symbol as document, c.target as cites, c.relation, c.paragraph as cited_paragraph,
         g.path as paragraph, c.n, e.language, e.version, c.quote, c.start_at, c.end_at
       from first f
       join citations c on ${direction === 'cites' ? 'true' : 'c.target = f.symbol'}
       join expressions e on e.id = c.expression_id and e.is_current
       join documents d on d.id = e.document_id ${direction === 'cites' ? 'and d.symbol = f.symbol' : ''}
       left join lateral (
         select path from paragraphs g where g.expression_id = c.expression_id and g.start_at <= c.start_at and g.end_at >= c.end_at order by n limit 1
       ) g on true
       where d.symbol is not null and d.symbol <> c.target`,
    values: [symbolPatternOf(symbol) ?? symbol, depth],
  };
}
