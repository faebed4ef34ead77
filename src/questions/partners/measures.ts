// The measures of sanctions that bind all States, with what the last decision on each did to it: in force on a day, expired or ended.
import { z } from 'zod';
import { day, name, question } from '../question.ts';
import { holds } from './filed.ts';
import { STATE_NAMES } from './regions.ts';

// Who is bound; a measure that a committee or one State must carry out is asked for with asked-of.
const BOUND = ['all states', 'states', 'all member states', 'member states'];
const ON_SANCTIONS = "p.themes ?| array['arms-embargo', 'sanctions']"; // as the index of the migration 0061 says it
const STATUSES = ['in force', 'expired', 'ended'] as const;

// "paragraphs 7 to 12" is kept as 7-12; what is ended without a paragraph is ended whole, what is extended so is a mandate of experts.
const FIRST = "substring(c.paragraph from '^\\d+')::int";
const COVERS = `case when c.paragraph is null then c.relation = 'terminates'
  else m.number between ${FIRST} and coalesce(substring(c.paragraph from '-\\s*(\\d+)')::int, ${FIRST}) end`;

export const measures = question({
  name: 'measures',
  sentence: 'Which measures of sanctions are in force on a day, since when, and until when?',
  parameters: z.object({ on: day, state: name.optional(), status: z.enum(STATUSES).default('in force') }),
  columns: [
    { key: 'document', title: 'Imposed by', type: 'text' },
    { key: 'paragraph', title: 'Paragraph', type: 'text' },
    { key: 'since', title: 'Since', type: 'day' },
    { key: 'states', title: 'States named', type: 'list' },
    { key: 'quote', title: 'Words', type: 'text' },
    { key: 'last', title: 'Last decided by', type: 'text' },
    { key: 'until', title: 'Until', type: 'day' },
    { key: 'status', title: 'Status', type: 'text' },
  ],
  calendar: {
    day: 'until',
    summary: (row) => `Measures of ${row.document}, paragraph ${row.paragraph}, end`,
    uid: (row) => `measure/${row.document}/${row.paragraph}`,
  },
  example: { on: '2012-12-31' },
  order: ['since', 'document', 'paragraph'],
  // Only a sentence by which the Council decides imposes, extends or ends. What was ended in words that were not read still stands here.
  query: ({ on, state, status }) => ({
    sql: `with measures as materialized (
         select distinct on (d.id, g.path) d.id, d.symbol, d.date, g.path, substring(g.path from '^\\d+')::int as number, p.expression_id, p.start_at, p.end_at, p.quote,
           e.language, e.version, p.deadline->>'date' as until,
           coalesce((select jsonb_agg(distinct x.actor) from mentions x
             where x.expression_id = p.expression_id and x.actor = any($3) and x.start_at >= p.start_at and x.end_at <= p.end_at), '[]') as states
         from provisions p
         join expressions e on e.id = p.expression_id and e.is_current
         join documents d on d.id = e.document_id and d.kind = 'resolution' and d.symbol is not null and d.date <= $1
         join paragraphs g on g.expression_id = p.expression_id and g.n = p.paragraph
         join commitments k on k.expression_id = p.expression_id and k.provision = p.n and k.review is distinct from 'rejected' and lower(k.addressee) = any($2)
         where p.force = 'decides' and ${ON_SANCTIONS}
         order by d.id, g.path, e.language, p.n
       ),
       moves as materialized (
         select c.target, c.paragraph, c.relation, d.id, d.symbol, d.date, a.deadline->>'date' as until
         from citations c
         join provisions a on a.expression_id = c.expression_id and a.force = 'decides' and a.start_at <= c.start_at and a.end_at >= c.end_at
         join expressions e on e.id = c.expression_id and e.is_current
         join documents d on d.id = e.document_id and d.kind = 'resolution' and d.date <= $1
         where c.relation in ('extends', 'terminates')
       ),
       acts as materialized (
         select m.id, m.path, c.relation, c.symbol, c.date, c.until,
           row_number() over (partition by m.id, m.path order by c.date desc, c.symbol desc, c.until desc nulls last, c.relation) as place
         from measures m join moves c on c.target = m.symbol and c.id <> m.id and c.date >= m.date and ${COVERS}
       ),
       standing as (
         select m.symbol as document, m.path as paragraph, m.date as since, m.states, m.quote, m.language, m.version, m.start_at, m.end_at, a.symbol as last,
           case when a.id is null then m.until else a.until end as until,
           case when a.relation = 'terminates' and coalesce(a.until, a.date) <= $1 then 'ended'
             when (case when a.id is null then m.until else a.until end) < $1 then 'expired' else 'in force' end as status
         from measures m left join acts a on a.id = m.id and a.path = m.path and a.place = 1
       )
       select * from standing where status = $4 and ${holds('states::text', '$5')}`,
    values: [on, BOUND, [...STATE_NAMES], status, state ?? null],
  }),
});
