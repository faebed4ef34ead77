// How far the register can be relied on: what was read, what people looked at, what is not known, each with its share.
import { z } from 'zod';
import { day, question } from './question.ts';
import { STATUS_COUNTS } from './status.ts';

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
    sql: `with ${STATUS_COUNTS},
       kinds as materialized (select kind, why, review, sum(count) as count from commitment_counts group by kind, why, review having sum(count) > 0),
       texts as materialized (select language, sum(count) as count from holding_counts where what = 'texts' group by language having sum(count) > 0),
       others as materialized (select coalesce(sum(case what when 'known' then count else -count end), 0) as count from holding_counts where what in ('known', 'held')),
       looked_at as materialized (
         select count(*) as count from (select distinct subject from reviews where subject like 'match:%') r
         join (matches m join documents d on d.id = m.document_id) on r.subject = 'match:' || m.commitment_id || '|' || d.symbol where m.state = 'counts'
       ),
       outcomes as materialized (select state, count(*) as count from matches group by state),
       counted as (
         select 'read' as part, 'texts in ' || language as what, count from texts
         union all
         select 'read', 'documents known only from others', count from others where count > 0
         union all
         select 'commitments', case kind when 'undated' then 'undated: ' || case
             when why like 'depends on an event%' then 'depends on an event' when why like '%names no day' then 'names no day'
             when why like '%prints no interval' then 'prints no interval' else why end else kind end, sum(count)
         from kinds where review is distinct from 'rejected' group by 2
         union all
         select 'reviewed', coalesce(review, 'not looked at'), sum(count) from kinds group by 2
         union all
         select 'matches', case state when 'proposed' then 'wait for a person' else 'rejected by a person' end, count from outcomes where state <> 'counts'
         union all
         select 'matches', 'counted by a person', count from looked_at where count > 0
         union all
         select 'matches', 'counted by the machine', o.count - l.count from outcomes o cross join looked_at l where o.state = 'counts' and o.count > l.count
         union all
         select 'due by the day', status, count from status_counts
         union all
         select 'findings', severity || ': ' || code, count(*) from findings where expression_id not in (select id from expressions where not is_current) group by 2
       )
       select part, what, count, sum(count) over (partition by part) as of, round(100 * count / sum(count) over (partition by part), 1) as share from counted`,
    values: [on],
  }),
});
