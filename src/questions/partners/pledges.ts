// What contributors pledged to missions, how much of it serves, and what lapsed unfulfilled.
import { z } from 'zod';
import { day, name, question } from '../question.ts';
import { filed, holds } from './filed.ts';

export const pledges = question({
  name: 'pledges',
  sentence: 'Which pledges of personnel are open, fulfilled or lapsed?',
  parameters: z.object({ on: day, mission: name.optional() }),
  columns: [
    { key: 'mission', title: 'Mission', type: 'text' },
    { key: 'by', title: 'Contributor', type: 'text' },
    { key: 'category', title: 'Category', type: 'text' },
    { key: 'pledged', title: 'Pledged', type: 'number' },
    { key: 'deployed', title: 'Deployed', type: 'number' },
    { key: 'outstanding', title: 'Outstanding', type: 'number' },
    { key: 'valid_until', title: 'Until', type: 'day' },
    { key: 'status', title: 'Status', type: 'text' },
  ],
  calendar: {
    day: 'valid_until',
    summary: (row) => `Pledge of ${row.by} to ${row.mission} ends`,
    uid: (row) => `pledge/${row.filing}`,
  },
  example: { on: '2031-05-01' },
  order: ['mission', 'by', 'valid_until', 'filing'],
  // A deployment fulfils the earliest pledge of its contributor, mission and category first, and each person one pledge only.
  query: ({ on, mission }) => ({
    sql: `with pledged as (
         select *, coalesce(sum(personnel) over (
             partition by organisation, mission, category order by valid_until, filing rows between unbounded preceding and 1 preceding
           ), 0) as before
         from ${filed('contributor-pledge', 'mission text, category text, personnel integer, pledged text, valid_until text')} p
         where p.pledged <= $1 and ${holds('p.mission', '$2')}
       ),
       serving as (
         select organisation, mission, category, sum(personnel) as personnel, jsonb_agg(filing order by filing) as filings
         from ${filed('deployment', 'mission text, category text, personnel integer, "from" text, until text')} d
         where d."from" <= $1 and coalesce(d.until, '9999') >= $1
         group by organisation, mission, category
       ),
       settled as (
         select p.*, s.filings as deployments, greatest(0, least(p.personnel, coalesce(s.personnel, 0) - p.before))::integer as deployed
         from pledged p
         left join serving s on s.organisation = p.organisation and s.mission = p.mission and s.category = p.category
       )
       select mission, by, category, personnel as pledged, deployed, personnel - deployed as outstanding, valid_until, filing, quote,
         jsonb_build_array(filing) || coalesce(deployments, '[]'::jsonb) as filings,
         case when deployed = personnel then 'fulfilled' when valid_until < $1 then 'lapsed' else 'open' end as status
       from settled`,
    values: [on, mission ?? null],
  }),
});
