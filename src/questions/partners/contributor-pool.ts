// Who has units to give on a day: what each keeps ready, less what of it serves in missions already.
import { z } from 'zod';
import { day, name, question } from '../question.ts';
import { filed, holds } from './filed.ts';

export const contributorPool = question({
  name: 'contributor-pool',
  sentence: 'Which contributors have units free for another mission?',
  parameters: z.object({ on: day, capability: name.optional() }),
  columns: [
    { key: 'capability', title: 'Capability', type: 'text' },
    { key: 'by', title: 'Contributor', type: 'text' },
    { key: 'ready', title: 'Units kept ready', type: 'number' },
    { key: 'deployed', title: 'Units deployed', type: 'number' },
    { key: 'free', title: 'Units free', type: 'number' },
    { key: 'missions', title: 'Serving in', type: 'list' },
    { key: 'contributors', title: 'Contributors with units free', type: 'number' },
  ],
  calendar: null,
  example: { on: '2031-05-01' },
  order: ['capability', '-free', 'by', 'organisation'],
  // A deployment that does not say which units it is takes none away.
  query: ({ on, capability }) => ({
    sql: `with kept as (
         select organisation, min(by) as by, lower(trim(capability)) as unit, min(capability) as capability, sum(units)::integer as ready,
           jsonb_agg(filing order by filing) as filings, string_agg(quote, '; ' order by filing) as quote
         from ${filed('standby-capability', 'capability text, units integer, available_from text, available_until text')} c
         where c.available_from <= $1 and coalesce(c.available_until, '9999') >= $1 and ${holds('c.capability', '$2')}
         group by organisation, lower(trim(capability))
       ),
       serving as (
         select organisation, lower(trim(capability)) as unit, sum(units)::integer as deployed, jsonb_agg(distinct mission) as missions, jsonb_agg(filing order by filing) as filings
         from ${filed('deployment', 'mission text, capability text, units integer, "from" text, until text')} d
         where d.capability is not null and d."from" <= $1 and coalesce(d.until, '9999') >= $1
         group by organisation, lower(trim(capability))
       ),
       pool as (
         select k.*, coalesce(s.deployed, 0) as deployed, greatest(0, k.ready - coalesce(s.deployed, 0)) as free, coalesce(s.missions, '[]'::jsonb) as missions,
           coalesce(s.filings, '[]'::jsonb) as serving
         from kept k left join serving s on s.organisation = k.organisation and s.unit = k.unit
       )
       select capability, by, organisation, ready, deployed, free, missions, quote, filings || serving as filings,
         (select count(*) from pool o where o.unit = p.unit and o.free > 0) as contributors
       from pool p`,
    values: [on, capability ?? null],
  }),
});
