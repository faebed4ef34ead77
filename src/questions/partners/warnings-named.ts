// Where documents say that a situation gets worse, in decisions, reports and accounts of briefings, with the alert that was filed for it.
import { z } from 'zod';
import { topicFinder } from '../../languages/index.ts';
import { STATES } from '../../register/index.ts';
import { day, days, inside, isAmong, name, question } from '../question.ts';
import { filed } from './filed.ts';

const WORSENING = topicFinder('worsening').tokens;

export const warningsNamed = question({
  name: 'warnings-named',
  sentence: 'Where do documents say that a situation gets worse, and was an alert filed for it?',
  parameters: z.object({ on: day, within: days.default(365), situation: name.optional() }),
  columns: [
    { key: 'date', title: 'Date', type: 'day' },
    { key: 'document', title: 'Document', type: 'text' },
    { key: 'paragraph', title: 'Paragraph', type: 'text' },
    { key: 'situation', title: 'Situation', type: 'text' },
    { key: 'alerts', title: 'Alerts filed', type: 'number' },
    { key: 'alerted', title: 'First alert', type: 'day' },
    { key: 'before', title: 'Days before the document', type: 'number' },
    { key: 'status', title: 'Status', type: 'text' },
    { key: 'quote', title: 'Words', type: 'text' },
  ],
  calendar: null,
  example: { on: '2013-06-30', within: '180' },
  order: ['-date', 'document', 'language', 'n', 'situation'],
  // The situation is the State that the paragraph names first; an alert is for it when its place names it, within a year before the document.
  query: ({ on, within, situation }) => ({
    sql: `with said as materialized (
         select w.expression_id, g.n, g.start_at, g.end_at, t.date, t.name as document, t.language, t.version
         from words w
         join current_texts t on t.expression_id = w.expression_id and t.date <= $1 and t.date > (($1::date - $2::int)::text)
         join paragraphs g on g.expression_id = w.expression_id and g.n = w.paragraph and g.role not in ('title', 'heading')
         where w.tokens @@ $4::tsquery
       ),
       placed as (
         select s.*, m.actor as situation from said s
         cross join lateral (
           select m.actor from mentions m where m.expression_id = s.expression_id and ${inside('m', 's')} and ${isAmong('m', '$5')}
           order by m.start_at, m.actor limit 1
         ) m
         where $3::text is null or strpos(lower(m.actor), lower($3)) > 0
       ),
       alerts as materialized (select a.place, a.observed, a.filing from ${filed('alert', 'place text, observed text')} a where a.observed <= $1)
       select p.date, p.document, p.language, p.version, p.expression_id, p.n, p.situation, count(a.filing) as alerts, min(a.observed) as alerted,
         p.date::date - min(a.observed)::date as before, coalesce(jsonb_agg(a.filing order by a.filing) filter (where a.filing is not null), '[]'::jsonb) as filings,
         case when count(a.filing) = 0 then 'named in documents only' else 'an alert was filed' end as status
       from placed p
       left join alerts a on strpos(lower(a.place), lower(p.situation)) > 0 and a.observed <= p.date and a.observed > ((p.date::date - interval '12 months')::date)::text
       group by p.date, p.document, p.language, p.version, p.expression_id, p.n, p.situation`,
    details:
      'select g.path as paragraph, g.quote, g.start_at, g.end_at from paragraphs g where g.expression_id = answer.expression_id and g.n = answer.n',
    values: [on, within, situation ?? null, WORSENING, STATES],
  }),
});
