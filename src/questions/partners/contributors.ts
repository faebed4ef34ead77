// Who serves in which mission on a day, each contributor's share, and how concentrated the mission is (Herfindahl index, 1: one contributor).
import { z } from 'zod';
import { day, name, question } from '../question.ts';
import { filed, holds } from './filed.ts';

export const contributors = question({
  name: 'contributors',
  sentence: 'Who contributes what to which mission, and how concentrated is it?',
  parameters: z.object({ on: day, mission: name.optional() }),
  columns: [
    { key: 'mission', title: 'Mission', type: 'text' },
    { key: 'by', title: 'Contributor', type: 'text' },
    { key: 'personnel', title: 'Personnel', type: 'number' },
    { key: 'share', title: 'Per cent', type: 'number' },
    { key: 'contributors', title: 'Contributors', type: 'number' },
    { key: 'concentration', title: 'Concentration', type: 'number' },
  ],
  calendar: null,
  example: { on: '2031-05-01' },
  order: ['mission', '-personnel', 'organisation'],
  query: ({ on, mission }) => ({
    sql: `with serving as (
         select mission, organisation, by, sum(personnel) as personnel, jsonb_agg(filing order by filing) as filings, string_agg(quote, '; ' order by filing) as quote
         from ${filed('deployment', 'mission text, personnel integer, "from" text, until text')} d
         where d."from" <= $1 and coalesce(d.until, '9999') >= $1 and ${holds('d.mission', '$2')}
         group by mission, organisation, by
       ),
       shares as (select *, personnel::numeric / sum(personnel) over (partition by mission) as part from serving)
       select mission, organisation, by, personnel::integer as personnel, round(100 * part, 1) as share,
         count(*) over (partition by mission) as contributors, round(sum(part * part) over (partition by mission), 4) as concentration, filings, quote
       from shares`,
    values: [on, mission ?? null],
  }),
});
