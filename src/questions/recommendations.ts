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

const HELD = [...new Set(Object.values(STATES)), 'met', 'mentioned'];

// As migration 0040 indexes it.
const SPEAKS = `(p.force = 'recommends' or strpos(p.quote, 'ecommendation') > 0 or strpos(p.quote, 'ECOMMENDATION') > 0
  or strpos(replace(p.quote, ' ', ''), '建议') > 0)`;

// The documents that meet what a provision asks.
const MEETING = `from commitments c join matches m on m.commitment_id = c.id and m.state = 'counts'
  join documents r on r.id = m.document_id and r.symbol is not null
  where c.document_id = answer.document_id and c.expression_id = answer.expression_id and c.provision = answer.n and c.review is distinct from 'rejected'`;

export const recommendations = question({
  name: 'recommendations',
  sentence: 'Which recommendations were made or taken up, and how do they stand?',
  parameters: z.object({
    symbol: name.optional(),
    state: name.meta({ examples: HELD }).optional(),
    from: day.optional(),
    to: day.optional(),
  }),
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
  // Whether a recommendation was met is looked up for the rows of the page alone, unless the state is what chooses the rows.
  query: ({ symbol, state, from, to }) => ({
    sql: `select * from (
         select d.date, d.name as document, d.document_id, d.language, d.version, p.expression_id, p.n, p.force, p.start_at, p.end_at,
           case when (select true ${MEETING.replaceAll('answer.', 'p.').replace('p.document_id', 'd.document_id')} limit 1) then 'met' else coalesce($5::jsonb->>p.force, 'mentioned') end as state
         from current_texts d
         join provisions p on p.expression_id = d.expression_id and ${SPEAKS}
         where ($3::text is null or d.date >= $3) and ($4::text is null or d.date <= $4)
           and ($1::text is null or d.symbol like $1 or exists (
             select 1 from citations c where c.expression_id = p.expression_id and c.start_at >= p.start_at and c.end_at <= p.end_at and c.target like $1))
       ) stated where $2::text is null or state = $2`,
    details: `select g.path as paragraph, p.quote,
         case when answer.force = 'recommends' then answer.document else (
           select string_agg(distinct c.target, ', ') from citations c
           where c.expression_id = answer.expression_id and c.kind = 'un_document' and c.start_at >= answer.start_at and c.end_at <= answer.end_at) end as source,
         (select string_agg(c.addressee, ', ' order by c.id) from commitments c
           where c.document_id = answer.document_id and c.expression_id = answer.expression_id and c.provision = answer.n and c.review is distinct from 'rejected') as addressee,
         case when answer.state = 'met' then (select string_agg(distinct r.symbol, ', ') ${MEETING}) end as met_by
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
