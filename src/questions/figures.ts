// How far the register can be relied on: what was read, what people looked at, what is not known, each with its share.
import { z } from 'zod';
import { day, question } from './question.ts';
import { states } from './status.ts';

export const figures = question({
  name: 'figures',
  sentence: 'How much was read, how much was reviewed, and what is unknown?',
  parameters: z.object({ on: day }),
  columns: [
    { key: 'part', title: 'Part', type: 'text' },
    { key: 'what', title: 'What', type: 'text' },
    { key: 'count', title: 'Count', type: 'number' },
    { key: 'of', title: 'Of', type: 'number' },
    { key: 'share', title: 'Per cent', type: 'number' },
  ],
  calendar: null,
  example: { on: '2013-06-01' },
  order: ['part', 'what'],
  query: ({ on }) => ({
    sql: `with ${states("o.due <= $1 and c.review is distinct from 'rejected'")},
       kinds as materialized (select kind, why, review, count(*) as count from commitments group by kind, why, review),
       counted as (
         select 'read' as part, case when e.language is null then 'documents known only from others' else 'texts in ' || e.language end as what, count(*) as count
         from documents d left join expressions e on e.document_id = d.id and e.is_current group by 2
         union all
         select 'commitments', case kind when 'undated' then 'undated: ' || case
             when why like 'depends on an event%' then 'depends on an event' when why like '%names no day' then 'names no day'
             when why like '%prints no interval' then 'prints no interval' else why end else kind end, sum(count)
         from kinds where review is distinct from 'rejected' group by 2
         union all
         select 'reviewed', coalesce(review, 'not looked at'), sum(count) from kinds group by 2
         union all
         select 'matches', case m.state when 'counts' then case when exists (select 1 from reviews r where r.subject = 'match:' || m.commitment_id || '|' || d.symbol)
             then 'counted by a person' else 'counted by the machine' end when 'proposed' then 'wait for a person' else 'rejected by a person' end, count(*)
         from matches m join documents d on d.id = m.document_id group by 2
         union all
         select 'due by the day', status, count(*) from states group by 2
         union all
         select 'findings', severity || ': ' || code, count(*) from findings f join expressions e on e.id = f.expression_id and e.is_current group by 2
       )
       select part, what, count, sum(count) over (partition by part) as of, round(100 * count / sum(count) over (partition by part), 1) as share from counted`,
    values: [on],
  }),
});
