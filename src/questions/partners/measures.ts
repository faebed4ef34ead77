// The measures of sanctions that bind all States, with what the last decision on each did to it: in force on a day, expired or ended.
import { z } from 'zod';
import { day, inside, name, question } from '../question.ts';
import { holds } from './filed.ts';
import { STATE_NAMES } from './regions.ts';

// Who is bound; a measure that a committee or one State must carry out is asked for with asked-of.
const BOUND = ['all states', 'states', 'all member states', 'member states'];
const ON_SANCTIONS = "p.themes ?| array['arms-embargo', 'sanctions']"; // as the index of the migration 0065 says it
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
    sql: `with bound as materialized (
         select k.expression_id, k.provision as n from commitments k
         where k.addressee = any(array(select name from addressees where lower(name) = any($2))) and k.review is distinct from 'rejected'
       ),
       measures as materialized (
         select distinct on (d.id, g.path) d.id, d.symbol, d.date, g.path, substring(g.path from '^\\d+')::int as number, p.expression_id, p.n, e.language, e.version
         from provisions p
         join expressions e on e.id = p.expression_id and e.is_current
         join documents d on d.id = e.document_id and d.kind = 'resolution' and d.symbol is not null and d.date <= $1
         join paragraphs g on g.expression_id = p.expression_id and g.n = p.paragraph
         where p.force = 'decides' and ${ON_SANCTIONS} and (p.expression_id, p.n) in (select expression_id, n from bound)
         order by d.id, g.path, e.language, p.n
       ),
       moving as materialized (
         select c.expression_id, c.target, c.paragraph, c.relation, c.start_at, c.end_at from citations c
         where c.relation in ('extends', 'terminates') and c.target in (select symbol from measures)
       ),
       moves as materialized (
         select c.target, c.paragraph, c.relation, d.id, d.symbol, d.date, a.deadline->>'date' as until
         from moving c
         join provisions a on a.expression_id = c.expression_id and a.force = 'decides' and a.start_at <= c.start_at and a.end_at >= c.end_at
         join expressions e on e.id = c.expression_id and e.is_current
         join documents d on d.id = e.document_id and d.kind = 'resolution' and d.date <= $1
       ),
       last as materialized (
         select distinct on (m.id, m.path) m.id, m.path, c.relation, c.symbol, c.date, c.until
         from measures m join moves c on c.target = m.symbol and c.id <> m.id and c.date >= m.date and ${COVERS}
         order by m.id, m.path, c.date desc, c.symbol desc, c.until desc nulls last, c.relation
       ),
       standing as materialized (
         select m.symbol as document, m.path as paragraph, m.date as since, p.expression_id, p.start_at, p.end_at, p.quote, m.language, m.version, a.symbol as last,
           case when a.id is null then p.deadline->>'date' else a.until end as until,
           case when a.relation = 'terminates' and coalesce(a.until, a.date) <= $1 then 'ended'
             when (case when a.id is null then p.deadline->>'date' else a.until end) < $1 then 'expired' else 'in force' end as status
         from measures m
         join provisions p on p.expression_id = m.expression_id and p.n = m.n
         left join last a on a.id = m.id and a.path = m.path
       ),
       told as (
         select s.document, s.paragraph, s.since, s.quote, s.language, s.version, s.start_at, s.end_at, s.last, s.until, s.status,
           coalesce((select jsonb_agg(distinct x.actor) from mentions x
             where x.expression_id = s.expression_id and x.actor = any($3) and ${inside('x', 's')}), '[]') as states
         from standing s where s.status = $4
       )
       select * from told where ${holds('states::text', '$5')}`,
    values: [on, BOUND, [...STATE_NAMES], status, state ?? null],
  }),
});
