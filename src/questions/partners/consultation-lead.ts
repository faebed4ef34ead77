// How long before each renewal of a mandate the contributors and others were consulted, and before which renewals nobody was.
import { z } from 'zod';
import { CONSULTED } from '../../filings/index.ts';
import { day, name, question } from '../question.ts';
import { filed, holds } from './filed.ts';

export const consultationLead = question({
  name: 'consultation-lead',
  sentence: 'How many days before a mandate was extended or changed were contributors and others consulted?',
  parameters: z.object({
    mission: name,
    with: z.enum(CONSULTED).default(CONSULTED[0]),
    from: day.optional(),
    to: day.optional(),
  }),
  columns: [
    { key: 'mission', title: 'Mission', type: 'text' },
    { key: 'document', title: 'Decision', type: 'text' },
    { key: 'adopted', title: 'Adopted', type: 'day' },
    { key: 'held', title: 'Consulted', type: 'day' },
    { key: 'lead', title: 'Days before', type: 'number' },
    { key: 'status', title: 'Status', type: 'text' },
  ],
  calendar: null,
  example: { mission: 'UNDOF' },
  order: ['adopted', 'document', 'mission'],
  // A consultation counts for the first decision after it. None told of is not none held.
  query: ({ mission, with: consulted, from, to }) => ({
    sql: `with renewals as (
         select d.mission, d.symbol as document, d.date as adopted, min(m.quote) as quote,
           lag(d.date) over (partition by d.mission order by d.date, d.symbol) as before
         from decisions d join mandates m on m.expression_id = d.expression_id and m.mission = d.mission and m.action in ('extend', 'renew', 'adjust')
         where ${holds('d.mission', '$1')}
         group by d.mission, d.symbol, d.date
       )
       select r.mission, r.document, r.adopted, c.held, r.adopted::date - c.held::date as lead, r.quote,
         case when c.filing is null then '[]'::jsonb else jsonb_build_array(c.filing) end as filings,
         case when c.filing is null then 'none that was told of' else 'consulted' end as status
       from renewals r
       left join lateral (
         select h.held, h.filing from ${filed('consultation-held', 'mission text, "with" text, held text')} h
         where lower(h.mission) = lower(r.mission) and h."with" = $2 and h.held <= r.adopted and h.held > coalesce(r.before, '')
         order by h.held desc, h.filing limit 1
       ) c on true
       where ($3::text is null or r.adopted >= $3) and ($4::text is null or r.adopted <= $4)`,
    values: [mission, consulted, from ?? null, to ?? null],
  }),
});
