// Money for missions by source and currency: pledged, paid, outstanding, earmarked; sums are never made across currencies.
import { z } from 'zod';
import { day, name, question } from '../question.ts';
import { filed, holds } from './filed.ts';

export const financing = question({
  name: 'financing',
  sentence: 'How much is pledged, paid and earmarked for a mission, by source and currency?',
  parameters: z.object({ on: day, mission: name.optional() }),
  columns: [
    { key: 'mission', title: 'Mission', type: 'text' },
    { key: 'currency', title: 'Currency', type: 'text' },
    { key: 'source', title: 'Source', type: 'text' },
    { key: 'pledged', title: 'Pledged', type: 'number' },
    { key: 'paid', title: 'Paid', type: 'number' },
    { key: 'outstanding', title: 'Outstanding', type: 'number' },
    { key: 'earmarked', title: 'Paid and earmarked', type: 'number' },
    { key: 'contributors', title: 'Contributors', type: 'number' },
  ],
  calendar: null,
  example: { on: '2031-05-01' },
  order: ['mission', 'currency', 'source'],
  // What somebody paid beyond their pledges to the same source is not held against the pledges of others.
  query: ({ on, mission }) => ({
    sql: `with each as (
         select mission, currency, source, organisation,
           coalesce(sum(amount) filter (where nature = 'pledge'), 0) as pledged,
           coalesce(sum(amount) filter (where nature = 'payment'), 0) as paid,
           coalesce(sum(amount) filter (where nature = 'payment' and earmarked is not null), 0) as earmarked,
           jsonb_agg(filing order by filing) as filings, string_agg(quote, '; ' order by filing) as quote
         from ${filed('contribution', 'mission text, nature text, amount numeric, currency text, source text, earmarked text, dated text')} c
         where c.dated <= $1 and ${holds('c.mission', '$2')}
         group by mission, currency, source, organisation
       )
       select mission, currency, source, sum(pledged) as pledged, sum(paid) as paid, sum(greatest(pledged - paid, 0)) as outstanding,
         sum(earmarked) as earmarked, count(*) as contributors, string_agg(quote, '; ' order by organisation) as quote,
         jsonb_path_query_array(jsonb_agg(filings order by organisation), '$[*][*]') as filings
       from each group by mission, currency, source`,
    values: [on, mission ?? null],
  }),
});
