// Requests of sanctions committees by organisation: how many were answered, how soon, and which are late.
import { z } from 'zod';
import { day, name, question } from '../question.ts';
import { filed, holds } from './filed.ts';

export const sanctionsCooperation = question({
  name: 'sanctions-cooperation',
  sentence: 'Who answers the requests of sanctions committees, how soon, and what is late?',
  parameters: z.object({ on: day, committee: name.optional() }),
  columns: [
    { key: 'by', title: 'Organisation', type: 'text' },
    { key: 'committee', title: 'Committee', type: 'text' },
    { key: 'asked', title: 'Asked', type: 'number' },
    { key: 'answered', title: 'Answered', type: 'number' },
    { key: 'rate', title: 'Per cent', type: 'number' },
    { key: 'median_days', title: 'Median days', type: 'number' },
    { key: 'late', title: 'Late', type: 'number' },
  ],
  calendar: null,
  example: { on: '2031-05-01' },
  order: ['by', 'committee', 'organisation'],
  query: ({ on, committee }) => ({
    sql: `select organisation, by, committee, count(*) as asked, count(*) filter (where replied <= $1) as answered,
         round(100.0 * count(*) filter (where replied <= $1) / count(*), 1) as rate,
         percentile_cont(0.5) within group (order by case when replied <= $1 then replied::date - asked::date end) as median_days,
         count(*) filter (where due < $1 and coalesce(replied, '9999') > $1) as late,
         jsonb_agg(filing order by filing) as filings, string_agg(quote, '; ' order by filing) as quote
       from ${filed('sanctions-cooperation', 'committee text, asked text, due text, replied text')} s
       where s.asked <= $1 and ${holds('s.committee', '$2')}
       group by organisation, by, committee`,
    values: [on, committee ?? null],
  }),
});
