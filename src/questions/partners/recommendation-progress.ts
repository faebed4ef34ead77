// Of each document the share of its recommendations that are done, by the last status told of each, with the open ones.
import { z } from 'zod';
import { day, name, question } from '../question.ts';
import { filed, holds } from './filed.ts';

export const recommendationProgress = question({
  name: 'recommendation-progress',
  sentence: 'What share of the recommendations of a document is done, and which are open?',
  parameters: z.object({ on: day, source: name.optional() }),
  columns: [
    { key: 'source', title: 'Document', type: 'text' },
    { key: 'told', title: 'Recommendations told of', type: 'number' },
    { key: 'done', title: 'Done', type: 'number' },
    { key: 'share', title: 'Per cent', type: 'number' },
    { key: 'open', title: 'Open', type: 'list' },
  ],
  calendar: null,
  example: { on: '2031-05-01' },
  order: ['source'],
  query: ({ on, source }) => ({
    sql: `with last as (
         select distinct on (source, paragraph) * from ${filed('recommendation-status', 'source text, paragraph text, recommendation text, owner text, status text, as_of text')} r
         where r.as_of <= $1 and ${holds('r.source', '$2')}
         order by source, paragraph, as_of desc, filing
       )
       select source, count(*) as told, count(*) filter (where status = 'done') as done,
         round(100.0 * count(*) filter (where status = 'done') / count(*), 1) as share,
         coalesce(jsonb_agg(paragraph || ': ' || recommendation || ' (' || owner || ')' order by paragraph) filter (where status in ('open', 'under way')), '[]'::jsonb) as open,
         jsonb_agg(filing order by filing) as filings, string_agg(quote, '; ' order by filing) as quote
       from last group by source`,
    values: [on, source ?? null],
  }),
});
