// What mandates say on protection, theme by theme, whether the last decision still says it, and the advisers who are there for it.
import { z } from 'zod';
import { PROTECTIONS } from '../../filings/index.ts';
import { day, name, question } from '../question.ts';
import { filed, holds } from './filed.ts';

/** True of a provision `p` on protection, as migration 0040 indexes it. */
export const PROTECTS = `p.themes ?| array[${PROTECTIONS.map((theme) => `'${theme}'`).join(', ')}]`;

// Which of the themes the sentences `p` of a text are on, as an array with nothing for the others: the few texts are then looked at, not the sentences.
const THEMES_SAID = `array[${PROTECTIONS.map((theme) => `case when bool_or(p.themes ? '${theme}') then '${theme}' end`).join(', ')}]`;

export const protection = question({
  name: 'protection',
  sentence: 'Which mandates carry which language on protection, where was it dropped, and who is there for it?',
  parameters: z.object({ on: day, mission: name.optional() }),
  columns: [
    { key: 'mission', title: 'Mission', type: 'text' },
    { key: 'theme', title: 'Theme', type: 'text' },
    { key: 'provisions', title: 'Provisions', type: 'number' },
    { key: 'document', title: 'Last said in', type: 'text' },
    { key: 'date', title: 'Of', type: 'day' },
    { key: 'status', title: 'Status', type: 'text' },
    { key: 'posts', title: 'Posts', type: 'number' },
    { key: 'filled', title: 'Filled', type: 'number' },
  ],
  calendar: null,
  example: { on: '2031-05-01' },
  order: ['mission', 'theme'],
  // A decision belongs to a mission when it sets something of its mandate. Advisers without any language read stand with "not read".
  query: ({ on, mission }) => ({
    sql: `with deciding as materialized (
         select mission, expression_id, document_id, symbol, date from decisions where date <= $1 and ${holds('mission', '$2')}
       ),
       newest as (select mission, max(date) as date from deciding group by mission),
       protecting as materialized (
         select p.expression_id, ${THEMES_SAID} as themes from provisions p
         where ${PROTECTS} and p.expression_id in (select expression_id from deciding) group by p.expression_id
       ),
       last as materialized (
         select distinct on (x.mission, t.theme) x.mission, t.theme, x.document_id, x.symbol, x.date
         from deciding x
         join protecting p on p.expression_id = x.expression_id
         cross join lateral unnest(p.themes) t (theme)
         where t.theme is not null
         order by x.mission, t.theme, x.date desc, x.symbol
       ),
       said as (
         select l.mission, l.theme, l.symbol, l.date, s.expression_id, s.n, s.provisions
         from last l
         cross join lateral (
           select p.expression_id, p.n, count(*) over () as provisions
           from decisions x
           join provisions p on p.expression_id = x.expression_id and ${PROTECTS} and p.themes ? l.theme
           where x.mission = l.mission and x.date = l.date and x.symbol = l.symbol
           order by p.n limit 1
         ) s
       ),
       advisers as (
         select distinct on (mission, theme) * from ${filed('protection-adviser', 'mission text, theme text, posts integer, filled integer, as_of text')} a
         where a.as_of <= $1 and ${holds('a.mission', '$2')}
         order by mission, theme, as_of desc, filing
       )
       select coalesce(s.mission, a.mission) as mission, coalesce(s.theme, a.theme) as theme, coalesce(s.provisions, 0) as provisions, s.symbol as document, s.date,
         case when s.mission is null then 'not read in any decision' when s.date < n.date then 'dropped in the last decision' else 'in the last decision' end as status,
         a.posts, a.filled, coalesce(p.quote, a.quote) as quote, case when a.filing is null then '[]'::jsonb else jsonb_build_array(a.filing) end as filings
       from said s
       join provisions p on p.expression_id = s.expression_id and p.n = s.n
       left join newest n on n.mission = s.mission
       full join advisers a on lower(a.mission) = lower(s.mission) and a.theme = s.theme`,
    values: [on, mission ?? null],
  }),
});
