// How far each benchmark of a mission is from its baseline to its target on a day, and what changed since the value before.
import { z } from 'zod';
import { day, name, question } from '../question.ts';
import { filed, holds } from './filed.ts';

export const benchmarks = question({
  name: 'benchmarks',
  sentence: 'How far is a mission with its benchmarks, and what changed since the value before?',
  parameters: z.object({ on: day, mission: name.optional() }),
  columns: [
    { key: 'mission', title: 'Mission', type: 'text' },
    { key: 'benchmark', title: 'Benchmark', type: 'text' },
    { key: 'as_of', title: 'As of', type: 'day' },
    { key: 'baseline', title: 'Baseline', type: 'number' },
    { key: 'value', title: 'Value', type: 'number' },
    { key: 'target', title: 'Target', type: 'number' },
    { key: 'unit', title: 'Unit', type: 'text' },
    { key: 'progress', title: 'Per cent', type: 'number' },
    { key: 'change', title: 'Points since', type: 'number' },
    { key: 'status', title: 'Status', type: 'text' },
  ],
  calendar: null,
  example: { on: '2031-05-01' },
  order: ['mission', 'benchmark', 'filing'],
  // Where less is better the target is below the baseline, and both differences are negative. A missing value is missing, not zero.
  query: ({ on, mission }) => ({
    sql: `with given as (
         select *, 100 * (value - baseline) / (target - baseline) as reached,
           row_number() over (partition by mission, lower(benchmark) order by as_of desc, filing desc) as place
         from ${filed('benchmark-value', 'mission text, benchmark text, unit text, baseline numeric, target numeric, value numeric, as_of text')} b
         where b.as_of <= $1 and ${holds('b.mission', '$2')}
       )
       select g.mission, g.benchmark, g.as_of, g.baseline, g.value, g.target, g.unit, round(g.reached, 1) as progress,
         round(g.reached - p.reached, 1) as change, g.filing, g.quote,
         case when p.filing is null then jsonb_build_array(g.filing) else jsonb_build_array(g.filing, p.filing) end as filings,
         case when g.value is null then 'not measured' when g.reached >= 100 then 'reached' when g.reached < 0 then 'behind the baseline' else 'under way' end as status
       from given g
       left join lateral (
         select reached, filing from given p
         where p.mission = g.mission and lower(p.benchmark) = lower(g.benchmark) and p.place > 1 and p.value is not null order by p.place limit 1
       ) p on true
       where g.place = 1`,
    values: [on, mission ?? null],
  }),
});
