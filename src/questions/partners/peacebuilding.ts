// Gaps in peacebuilding that are open on a day, how large, since when, and whether the mission is linked to a partner for it.
import { z } from 'zod';
import { day, name, question } from '../question.ts';
import { filed, holds } from './filed.ts';

export const peacebuilding = question({
  name: 'peacebuilding',
  sentence: 'Which gaps in peacebuilding are open since when, and which missions lack a link to a partner?',
  parameters: z.object({ on: day, mission: name.optional() }),
  columns: [
    { key: 'mission', title: 'Mission', type: 'text' },
    { key: 'aim', title: 'Aim', type: 'text' },
    { key: 'gap', title: 'Gap', type: 'number' },
    { key: 'unit', title: 'Unit', type: 'text' },
    { key: 'open_since', title: 'Since', type: 'day' },
    { key: 'days', title: 'Days', type: 'number' },
    { key: 'partners', title: 'Linked to', type: 'list' },
    { key: 'status', title: 'Status', type: 'text' },
  ],
  calendar: null,
  example: { on: '2031-05-01' },
  order: ['mission', 'open_since', 'aim', 'filing'],
  query: ({ on, mission }) => ({
    sql: `with gaps as (
         select distinct on (mission, lower(aim)) * from ${filed('peacebuilding-gap', 'mission text, aim text, unit text, target numeric, actual numeric, open_since text, closed text')} g
         where g.open_since <= $1 and ${holds('g.mission', '$2')}
         order by mission, lower(aim), told_on desc, filing
       ),
       links as (
         select mission, jsonb_agg(distinct partner) as partners, jsonb_agg(distinct filing) as filings
         from ${filed('coordination-arrangement', 'mission text, partner text, "from" text, until text')} a
         where a."from" <= $1 and coalesce(a.until, '9999') >= $1 group by mission
       )
       select g.mission, g.aim, g.target - g.actual as gap, g.unit, g.open_since, $1::date - g.open_since::date as days,
         coalesce(l.partners, '[]'::jsonb) as partners, case when l.mission is null then 'open, no link' else 'open' end as status,
         g.filing, g.quote, jsonb_build_array(g.filing) || coalesce(l.filings, '[]'::jsonb) as filings
       from gaps g left join links l on l.mission = g.mission
       where g.actual < g.target and coalesce(g.closed, '9999') > $1`,
    values: [on, mission ?? null],
  }),
});
