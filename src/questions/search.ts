// Words, phrases or a symbol in, the paragraphs and documents that hold them out.
import { z } from 'zod';
import { foldVariants } from '../languages/index.ts';
import { queryOf, type Row, symbolPatternOf } from '../register/index.ts';
import { day, name, question } from './question.ts';

const MOST_RANKED = 500; // ranking reads every hit: of a word that stands everywhere the newest are ranked
const SNIPPET = 240;

export const search = question({
  name: 'search',
  sentence: 'Where does a text say this?',
  parameters: z.object({
    words: name,
    kind: name.optional(),
    actor: name.optional(),
    force: name.optional(),
    language: z.enum(['zh', 'en']).optional(),
    from: day.optional(),
    to: day.optional(),
  }),
  columns: [
    { key: 'date', title: 'Date', type: 'day' },
    { key: 'document', title: 'Document', type: 'text' },
    { key: 'paragraph', title: 'Paragraph', type: 'text' },
    { key: 'language', title: 'Language', type: 'text' },
    { key: 'snippet', title: 'Words', type: 'text' },
  ],
  calendar: null,
  example: { words: 'small arms' },
  order: ['-rank', '-date', 'id', 'expression', 'n'],
  query: ({ words, kind, actor, force, language, from, to }) => ({
    sql: `with hits as (
         select w.expression_id, w.paragraph, w.tokens, d.date, d.id
         from words w
         join expressions e on e.id = w.expression_id and e.is_current
         join documents d on d.id = e.document_id
         where w.tokens @@ $1::tsquery
           and ($2::text is null or d.kind = $2) and ($3::text is null or e.language = $3)
           and ($4::text is null or d.date >= $4) and ($5::text is null or d.date <= $5)
           and ($6::text is null or exists (select 1 from mentions m where m.expression_id = w.expression_id and m.actor ilike '%' || $6 || '%'))
           and ($7::text is null or exists (select 1 from provisions p where p.expression_id = w.expression_id and p.paragraph = w.paragraph and p.force = $7))
         order by d.date desc nulls last, d.id, w.paragraph limit ${MOST_RANKED}
       ),
       by_symbol as (select id from documents where $8::text is not null and symbol like $8)
       select d.date, coalesce(d.symbol, d.iri) as document, g.path as paragraph, e.language, e.version, g.quote, g.start_at, g.end_at, h.rank, d.id, e.id as expression, g.n
       from (
         select expression_id, paragraph, max(rank) as rank from (
         select expression_id, paragraph, ts_rank(tokens, $1::tsquery) as rank from hits
         union all
         select e.id, 1, 10 from by_symbol b join expressions e on e.document_id = b.id and e.is_current
         ) found group by expression_id, paragraph
       ) h
       join expressions e on e.id = h.expression_id
       join documents d on d.id = e.document_id
       join paragraphs g on g.expression_id = h.expression_id and g.n = h.paragraph`,
    values: [
      queryOf(words, foldVariants) ?? '',
      kind ?? null,
      language ?? null,
      from ?? null,
      to ?? null,
      actor ?? null,
      force ?? null,
      symbolPatternOf(words),
    ],
  }),
  finish: (row, { words }) => {
    const first = foldVariants(words.replace(/["“”]/g, '').trim()).toLowerCase().split(/\s+/)[0] ?? '';
    return { ...row, snippet: snippetOf(row, first) };
  },
});

// The words around the first one searched for, cut at the ends with an ellipsis.
function snippetOf({ quote }: Row, first: string): string {
  const text = String(quote)
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    .replace(/\s+/g, ' ');
  const place = Math.max(0, foldVariants(text).toLowerCase().indexOf(first));
  const start = Math.max(0, place - SNIPPET / 3);
  const end = Math.min(text.length, start + SNIPPET);
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}
