// Who does what where: organisations in situations by function, with functions that nobody or more than one has.
import { z } from 'zod';
import { day, name, question } from '../question.ts';
import { filed, holds } from './filed.ts';

export const partnerLedger = question({
  name: 'partner-ledger',
  sentence: 'Who does what where, and where do partners do the same?',
  parameters: z.object({ on: day, situation: name.optional() }),
  columns: [
    { key: 'situation', title: 'Situation', type: 'text' },
    { key: 'function', title: 'Function', type: 'text' },
    { key: 'organisations', title: 'Organisations', type: 'list' },
    { key: 'activities', title: 'Activities', type: 'list' },
    { key: 'status', title: 'Status', type: 'text' },
  ],
  calendar: null,
  example: { on: '2031-05-01' },
  order: ['situation', 'function'],
  // A gap is a function that somebody has elsewhere and nobody here; an overlap is true only between different organisations.
  query: ({ on, situation }) => ({
    sql: `with active as (
         select * from ${filed('operation', 'name text, situation text, function text, began text, ended text')} p
         where p.began <= $1 and coalesce(p.ended, '9999') >= $1
       ),
       cells as (select s.situation, f.function from (select distinct situation from active) s cross join (select distinct function from active) f)
       select c.situation, c.function, coalesce(jsonb_agg(distinct a.by) filter (where a.filing is not null), '[]'::jsonb) as organisations,
         coalesce(jsonb_agg(a.name order by a.name) filter (where a.filing is not null), '[]'::jsonb) as activities,
         coalesce(jsonb_agg(a.filing order by a.filing) filter (where a.filing is not null), '[]'::jsonb) as filings,
         string_agg(a.quote, '; ' order by a.filing) as quote,
         case when count(distinct a.organisation) = 0 then 'gap' when count(distinct a.organisation) > 1 then 'overlap' else 'covered' end as status
       from cells c left join active a on a.situation = c.situation and a.function = c.function
       where ${holds('c.situation', '$2')}
       group by c.situation, c.function`,
    values: [on, situation ?? null],
  }),
});
