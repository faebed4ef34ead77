// Visits to States on countering terrorism and non-proliferation, and how much of what they recommended is done.
import { z } from 'zod';
import { day, name, question } from '../question.ts';
import { filed, holds } from './filed.ts';

export const visits = question({
  name: 'visits',
  sentence: 'Which States were visited, and how much of what was recommended is done?',
  parameters: z.object({ on: day, state: name.optional(), subject: name.optional() }),
  columns: [
    { key: 'state', title: 'State concerned', type: 'text' },
    { key: 'subject', title: 'Subject', type: 'text' },
    { key: 'visitor', title: 'By', type: 'text' },
    { key: 'until', title: 'Until', type: 'day' },
    { key: 'recommendations', title: 'Recommendations', type: 'number' },
    { key: 'carried_out', title: 'Carried out', type: 'number' },
    { key: 'share', title: 'Per cent', type: 'number' },
  ],
  calendar: null,
  example: { on: '2031-05-01' },
  order: ['state', '-until', 'filing'],
  query: ({ on, state, subject }) => ({
    sql: `select v.state, v.subject, v.visitor, v.until, v.recommendations, v.carried_out, v.filing, jsonb_build_array(v.filing) as filings, v.quote,
         case when v.recommendations > 0 then round(100.0 * v.carried_out / v.recommendations, 1) end as share
       from ${filed('country-visit', 'state text, subject text, visitor text, until text, recommendations integer, carried_out integer')} v
       where v.until <= $1 and ${holds('v.state', '$2')} and ${holds('v.subject', '$3')}`,
    values: [on, state ?? null, subject ?? null],
  }),
});
