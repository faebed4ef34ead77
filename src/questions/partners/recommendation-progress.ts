// Of each document the share of its recommendations that are done: of all that it makes, or of those told of where it was not read.
import { z } from 'zod';
import { topicFinder } from '../../languages/index.ts';
import { day, name, question } from '../question.ts';
import { filed, holds } from './filed.ts';

const RECOMMENDING = topicFinder('recommending').tokens;

export const recommendationProgress = question({
  name: 'recommendation-progress',
  sentence: 'What share of the recommendations of a document is done, and which are open?',
  parameters: z.object({ on: day, source: name.optional() }),
  columns: [
    { key: 'source', title: 'Document', type: 'text' },
    { key: 'made', title: 'Recommendations made', type: 'number' },
    { key: 'told', title: 'Recommendations told of', type: 'number' },
    { key: 'done', title: 'Done', type: 'number' },
    { key: 'share', title: 'Per cent', type: 'number' },
    { key: 'share_of', title: 'Of which', type: 'text' },
    { key: 'open', title: 'Open', type: 'list' },
    { key: 'untold', title: 'Paragraphs not told of', type: 'list' },
  ],
  calendar: null,
  example: { on: '2031-05-01' },
  order: ['source'],
  // A document makes a recommendation in each paragraph that says so, or in the provisions that recommend.
  query: ({ on, source }) => ({
    sql: `with last as (
         select distinct on (source, paragraph) * from ${filed('recommendation-status', 'source text, paragraph text, recommendation text, owner text, status text, as_of text')} r
         where r.as_of <= $1 and ${holds('r.source', '$2')}
         order by source, paragraph, as_of desc, filing
       ),
       progress as (
         select source, count(*) as told, count(*) filter (where status = 'done') as done, jsonb_agg(paragraph) as paragraphs,
           coalesce(jsonb_agg(paragraph || ': ' || recommendation || ' (' || owner || ')' order by paragraph) filter (where status in ('open', 'under way')), '[]'::jsonb) as open,
           jsonb_agg(filing order by filing) as filings, string_agg(quote, '; ' order by filing) as quote
         from last group by source
       ),
       making as materialized (
         select p.source, g.path, min(g.n) as n from progress p
         join documents d on d.symbol = p.source
         join lateral (select id from expressions where document_id = d.id and is_current order by language = 'en' desc, language limit 1) e on true
         join words w on w.expression_id = e.id and w.tokens @@ $3::tsquery
         join paragraphs g on g.expression_id = w.expression_id and g.n = w.paragraph and g.role not in ('title', 'heading', 'annex') and g.path <> ''
         group by p.source, g.path
       )
       select p.source, m.made, p.told, p.done, p.open, p.filings, p.quote,
         round(100.0 * p.done / greatest(p.told + coalesce(m.not_told, 0), 1), 1) as share,
         case when m.made is null then 'of those told of: the document makes none that was read' else 'of all that are made' end as share_of,
         coalesce(m.untold, '[]'::jsonb) as untold
       from progress p
       left join (
         select m.source, count(*) as made, count(*) filter (where not p.paragraphs ? m.path) as not_told,
           jsonb_agg(m.path order by m.n) filter (where not p.paragraphs ? m.path) as untold
         from making m join progress p on p.source = m.source group by m.source
       ) m on m.source = p.source`,
    values: [on, source ?? null, RECOMMENDING],
  }),
});
