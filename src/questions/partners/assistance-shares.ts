// Help that was given by subject and unit, and what part of it went to African organisations, whose capacity has priority.
import { z } from 'zod';
import { AFRICAN_ORGANIZATIONS } from '../../facts/index.ts';
import { day, name, question } from '../question.ts';
import { filed, holds } from './filed.ts';

export const assistanceShares = question({
  name: 'assistance-shares',
  sentence: 'What part of the help that was given went to African organisations?',
  parameters: z.object({ on: day, subject: name.optional() }),
  columns: [
    { key: 'subject', title: 'Subject', type: 'text' },
    { key: 'form', title: 'Form', type: 'text' },
    { key: 'unit', title: 'Unit', type: 'text' },
    { key: 'given', title: 'Given', type: 'number' },
    { key: 'african', title: 'To African organisations', type: 'number' },
    { key: 'share', title: 'Per cent', type: 'number' },
    { key: 'recipients', title: 'Recipients', type: 'list' },
  ],
  calendar: null,
  example: { on: '2031-05-01' },
  order: ['subject', 'form', 'unit'],
  query: ({ on, subject }) => ({
    sql: `select min(r.subject) as subject, min(r.form) as form, min(r.unit) as unit, sum(d.quantity) as given,
         coalesce(sum(d.quantity) filter (where r.organisation = any($3)), 0) as african,
         round(100 * coalesce(sum(d.quantity) filter (where r.organisation = any($3)), 0) / sum(d.quantity), 1) as share,
         jsonb_agg(distinct r.by) as recipients, string_agg(d.quote, '; ' order by d.filing) as quote,
         jsonb_path_query_array(jsonb_agg(jsonb_build_array(d.filing, r.filing) order by d.filing), '$[*][*]') as filings
       from ${filed('assistance-delivery', 'request text, quantity numeric, delivered text')} d
       join ${filed('assistance-request', 'subject text, form text, unit text')} r on r.filing = d.request
       where d.delivered <= $1 and ${holds('r.subject', '$2')}
       group by lower(r.subject), lower(r.form), lower(r.unit)`,
    values: [on, subject ?? null, [...AFRICAN_ORGANIZATIONS]],
  }),
});
