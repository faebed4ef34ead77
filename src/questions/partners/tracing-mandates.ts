// The missions whose decisions speak on small arms or an embargo, whether the last one still does, and the instruments of the States named there.
import { z } from 'zod';
import { day, name, question } from '../question.ts';
import { filed, holds } from './filed.ts';
import { STATE_NAMES } from './regions.ts';

const ON_ARMS = "p.themes ?| array['small-arms', 'arms-embargo']"; // as the index of the migration 0061 says it

export const tracingMandates = question({
  name: 'tracing-mandates',
  sentence: 'Which mandates must deal with small arms or an embargo, and which instruments serve the States named there?',
  parameters: z.object({ on: day, mission: name.optional() }),
  columns: [
    { key: 'mission', title: 'Mission', type: 'text' },
    { key: 'document', title: 'Last said in', type: 'text' },
    { key: 'date', title: 'Date', type: 'day' },
    { key: 'force', title: 'Force', type: 'text' },
    { key: 'status', title: 'Status', type: 'text' },
    { key: 'states', title: 'States named', type: 'list' },
    { key: 'instruments', title: 'Instruments', type: 'list' },
    { key: 'quote', title: 'Words', type: 'text' },
  ],
  calendar: null,
  example: { on: '2013-06-30' },
  order: ['mission'],
  // A decision belongs to a mission when it sets something of its mandate. The sentence shown asks, where one does.
  query: ({ on, mission }) => ({
    sql: `with deciding as materialized (
         select mission, expression_id, symbol, date, language, version from decisions where date <= $1 and ${holds('mission', '$2')}
       ),
       newest as (select mission, max(date) as date from deciding group by mission),
       tracing as materialized (select p.expression_id, p.n, p.commitment from provisions p where ${ON_ARMS}),
       last as materialized (
         select distinct on (x.mission) x.*, p.n
         from deciding x join tracing p on p.expression_id = x.expression_id
         order by x.mission, x.date desc, x.symbol, p.commitment desc, p.n
       ),
       said as (
         select l.*, p.force, p.quote, p.start_at, p.end_at
         from last l join provisions p on p.expression_id = l.expression_id and p.n = l.n
       ),
       instruments as (
         select a.filing, a.title, lower(s.state) as state
         from ${filed('arms-instrument', 'title text, states jsonb, in_force text')} a cross join lateral jsonb_array_elements_text(a.states) s (state)
         where a.in_force <= $1
       )
       select s.mission, s.symbol as document, s.date, s.force, s.quote, s.language, s.version, s.start_at, s.end_at, i.states, i.instruments, i.filings,
         case when s.date < n.date then 'dropped in the last decision' else 'in the last decision' end as status
       from said s
       join newest n on n.mission = s.mission
       cross join lateral (
         select coalesce(jsonb_agg(distinct x.actor), '[]') as states, coalesce(jsonb_agg(distinct i.title) filter (where i.filing is not null), '[]') as instruments,
           coalesce(jsonb_agg(distinct i.filing) filter (where i.filing is not null), '[]') as filings
         from mentions x left join instruments i on i.state = lower(x.actor)
         where x.expression_id = s.expression_id and x.actor = any($3)
       ) i`,
    values: [on, mission ?? null, [...STATE_NAMES]],
  }),
});
