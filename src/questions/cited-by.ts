// Who cites a document, directly and through others, to a depth.
import { z } from 'zod';
import { question } from './question.ts';

export const citedBy = question({
  name: 'cited-by',
  sentence: 'Which documents build on a document?',
  parameters: z.object({ symbol: z.string().trim().min(3).max(100), depth: z.coerce.number().int().min(1).max(5).default(1) }),
  columns: [
    { key: 'depth', title: 'Depth', type: 'number' },
    { key: 'date', title: 'Date', type: 'day' },
    { key: 'document', title: 'Document', type: 'text' },
    { key: 'cites', title: 'Cites', type: 'text' },
    { key: 'relation', title: 'Relation', type: 'text' },
    { key: 'cited_paragraph', title: 'Paragraph cited', type: 'text' },
    { key: 'quote', title: 'Words', type: 'text' },
  ],
  calendar: null,
  example: { symbol: 'S/RES/338 (1973)' },
  run: (db, { symbol, depth }, { offset, limit }) =>
    db.query(
      `with recursive reached (symbol, depth) as (
         select $1::text, 0
         union
         select d.symbol, r.depth + 1
         from reached r
         join citations c on c.target = r.symbol
         join expressions e on e.id = c.expression_id and e.is_current
         join documents d on d.id = e.document_id
         where r.depth < $2 and d.symbol is not null and d.symbol <> $1
       ),
       first as (select symbol, min(depth) as depth from reached group by symbol)
       select f.depth + 1 as depth, d.date, coalesce(d.symbol, d.iri) as document, c.target as cites, c.relation, c.paragraph as cited_paragraph, c.quote, c.start_at, c.end_at
       from first f
       join citations c on c.target = f.symbol
       join expressions e on e.id = c.expression_id and e.is_current
       join documents d on d.id = e.document_id
       where f.depth < $2 and d.symbol is distinct from c.target
       order by f.depth, d.date nulls last, d.id, c.n limit $3 offset $4`,
      [symbol, depth, limit, offset],
    ),
});
