// Two agreements in, what both cover and what only one of them does, clause by clause.
import { z } from 'zod';
import { name, question } from '../question.ts';
import { filed } from './filed.ts';

export const agreementClauses = question({
  name: 'agreement-clauses',
  sentence: 'What do two agreements both cover, and what only one of them?',
  parameters: z.object({ first: name, second: name }),
  columns: [
    { key: 'clause', title: 'Clause', type: 'text' },
    { key: 'status', title: 'In', type: 'text' },
    { key: 'first', title: 'First agreement', type: 'text' },
    { key: 'second', title: 'Second agreement', type: 'text' },
  ],
  calendar: null,
  example: { first: 'Joint Framework', second: 'Liaison guideline' },
  order: ['clause', 'filing'],
  // Of each title the agreement that was told of last; clauses are the same by their words, in any case.
  query: ({ first, second }) => ({
    sql: `with given as (
         select * from ${filed('agreement', 'title text, covers jsonb')} a
       ),
       one as (select * from given where strpos(lower(title), lower($1)) > 0 order by told_on desc, filing desc limit 1),
       two as (select * from given g where strpos(lower(title), lower($2)) > 0 and not exists (select 1 from one where one.filing = g.filing) order by told_on desc, filing desc limit 1),
       clauses as (
         select lower(trim(c.value)) as key, min(trim(c.value)) as clause, bool_or(a.place = 1) as in_first, bool_or(a.place = 2) as in_second
         from (select 1 as place, covers from one union all select 2, covers from two) a cross join lateral jsonb_array_elements_text(a.covers) c (value)
         group by lower(trim(c.value))
       )
       select c.clause, o.title as first, t.title as second, o.filing, jsonb_build_array(o.filing, t.filing) as filings, o.quote || '; ' || t.quote as quote,
         case when in_first and in_second then 'both' when in_first then 'the first only' else 'the second only' end as status
       from clauses c cross join one o cross join two t`,
    values: [first, second],
  }),
});
