// How completely and how late each regional organisation informed the Council of its activities.
import { z } from 'zod';
import { name, question } from '../question.ts';
import { ACTIVITIES } from './article-54.ts';
import { holds } from './filed.ts';

export const article54Record = question({
  name: 'article-54-record',
  sentence: 'How completely, and after how many days, does each organisation inform the Council under Article 54?',
  parameters: z.object({ organisation: name.optional() }),
  columns: [
    { key: 'by', title: 'Organisation', type: 'text' },
    { key: 'activities', title: 'Activities', type: 'number' },
    { key: 'notified', title: 'Notified', type: 'number' },
    { key: 'completeness', title: 'Per cent', type: 'number' },
    { key: 'median_delay', title: 'Median days after', type: 'number' },
  ],
  calendar: null,
  example: {},
  order: ['by', 'organisation'],
  query: ({ organisation }) => ({
    sql: `with ${ACTIVITIES}
       select organisation, by, count(*) as activities, count(informed) as notified, round(100.0 * count(informed) / count(*), 1) as completeness,
         percentile_cont(0.5) within group (order by late) as median_delay,
         coalesce((select jsonb_agg(distinct x.filing) from told t, jsonb_array_elements_text(t.filings) x (filing) where t.organisation = told.organisation), '[]'::jsonb) as filings,
         string_agg(quote, '; ' order by began, filing) as quote
       from told where ${holds('by', '$1')}
       group by organisation, by`,
    values: [organisation ?? null],
  }),
});
