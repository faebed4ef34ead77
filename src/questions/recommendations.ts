// Recommendations and how they stand: those the Council makes, and those of others that it endorses, welcomes, notes or wants carried out.
import { z } from 'zod';
import { symbolPatternOf } from '../register/index.ts';
import { day, name, question } from './question.ts';

// What a provision that speaks of recommendations makes of them; only a document that answers makes a recommendation "met".
const STATES: Readonly<Record<string, string>> = {
  recommends: 'made',
  endorses: 'endorsed',
  decides: 'decided on',
  intends: 'to be considered',
  requests: 'to be carried out',
  urges: 'to be carried out',
  calls: 'to be carried out',
  demands: 'to be carried out',
  encourages: 'to be carried out',
  welcomes: 'welcomed',
  commends: 'welcomed',
  notes: 'noted',
  recalls: 'recalled',
  reaffirms: 'reaffirmed',
};

export const recommendations = question({
  name: 'recommendations',
  sentence: 'Which recommendations were made or taken up, and how do they stand?',
  parameters: z.object({ symbol: name.optional(), state: name.optional(), from: day.optional(), to: day.optional() }),
  columns: [
    { key: 'date', title: 'Date', type: 'day' },
    { key: 'document', title: 'Document', type: 'text' },
    { key: 'paragraph', title: 'Paragraph', type: 'text' },
    { key: 'state', title: 'State', type: 'text' },
    { key: 'source', title: 'Recommended in', type: 'text' },
    { key: 'addressee', title: 'To', type: 'text' },
    { key: 'met_by', title: 'Met by', type: 'text' },
    { key: 'quote', title: 'Words', type: 'text' },
  ],
  calendar: {
    day: 'date',
    summary: (row) => `Recommendation ${row.state}: ${row.document}`,
    uid: (row) => `recommendation/${row.document}/${row.language}/${row.n}`,
  },
  example: { from: '2013-01-01' },
  order: ['-date', 'document', 'language', 'n'],
  // The words of the paragraphs are indexed; the provisions of such paragraphs are then looked at one by one.
  query: ({ symbol, state, from, to }) => ({
    sql: `with hits as materialized (
         select expression_id, paragraph from words where tokens @@ '''recommendation'' | ''recommendations'' | ''建议'''
       ),
       speaking as materialized (
         select p.expression_id, p.n, p.force, p.start_at, p.end_at from provisions p where p.force = 'recommends'
         union all
         select p.expression_id, p.n, p.force, p.start_at, p.end_at
         from hits h cross join lateral (
           select * from provisions p where p.expression_id = h.expression_id and p.paragraph = h.paragraph offset 0
         ) p
         where p.force <> 'recommends' and (strpos(p.quote, 'ecommendation') > 0 or strpos(p.quote, 'ECOMMENDATION') > 0 or strpos(replace(p.quote, ' ', ''), '建议') > 0)
       ),
       met as materialized (
         select c.expression_id, c.provision, string_agg(distinct r.symbol, ', ') as met_by
         from matches m join commitments c on c.id = m.commitment_id join documents r on r.id = m.document_id
         where m.state = 'counts' and c.review is distinct from 'rejected' group by 1, 2
       )
       select * from (
         select d.date, coalesce(d.symbol, d.iri) as document, d.id as document_id, e.language, e.version, s.expression_id, s.n, s.force, s.start_at, s.end_at,
           case when m.met_by is not null then 'met' else coalesce($5::jsonb->>s.force, 'mentioned') end as state, m.met_by
         from speaking s
         join expressions e on e.id = s.expression_id and e.is_current
         join documents d on d.id = e.document_id
         left join met m on m.expression_id = s.expression_id and m.provision = s.n
         where ($3::text is null or d.date >= $3) and ($4::text is null or d.date <= $4)
           and ($1::text is null or d.symbol like $1 or exists (
             select 1 from citations c where c.expression_id = s.expression_id and c.start_at >= s.start_at and c.end_at <= s.end_at and c.target like $1))
       ) stated where $2::text is null or state = $2`,
    details: `select g.path as paragraph, p.quote,
         case when answer.force = 'recommends' then answer.document else (
           select string_agg(distinct c.target, ', ') from citations c
           where c.expression_id = answer.expression_id and c.kind = 'un_document' and c.start_at >= answer.start_at and c.end_at <= answer.end_at) end as source,
         (select string_agg(c.addressee, ', ' order by c.id) from commitments c
           where c.document_id = answer.document_id and c.expression_id = answer.expression_id and c.provision = answer.n and c.review is distinct from 'rejected') as addressee
       from provisions p join paragraphs g on g.expression_id = p.expression_id and g.n = p.paragraph
       where p.expression_id = answer.expression_id and p.n = answer.n`,
    values: [
      symbol ? (symbolPatternOf(symbol) ?? symbol) : null,
      state ?? null,
      from ?? null,
      to ?? null,
      JSON.stringify(STATES),
    ],
  }),
});
