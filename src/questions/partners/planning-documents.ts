// The planning documents of missions, and which of them are older than the last decision on the mandate that was read.
import { z } from 'zod';
import { day, name, question } from '../question.ts';
import { filed, holds } from './filed.ts';

export const planningDocuments = question({
  name: 'planning-documents',
  sentence: 'Which planning document of a mission no longer fits its mandate?',
  parameters: z.object({ on: day, mission: name.optional() }),
  columns: [
    { key: 'mission', title: 'Mission', type: 'text' },
    { key: 'title', title: 'Planning document', type: 'text' },
    { key: 'dated', title: 'As of', type: 'day' },
    { key: 'status', title: 'Status', type: 'text' },
    { key: 'document', title: 'Last decision', type: 'text' },
    { key: 'decided', title: 'Of', type: 'day' },
  ],
  calendar: null,
  example: { on: '2031-05-01' },
  order: ['mission', 'title', 'filing'],
  query: ({ on, mission }) => ({
    sql: `with newest as (
         select distinct on (mission, lower(title)) * from ${filed('planning-document', 'mission text, title text, dated text')} p
         where p.dated <= $1 and ${holds('p.mission', '$2')}
         order by mission, lower(title), dated desc, filing
       )
       select p.mission, p.title, p.dated, l.document, l.decided, p.filing, jsonb_build_array(p.filing) as filings, coalesce(l.quote, p.quote) as quote,
         case when l.document is null then 'unknown: no decision on the mandate was read' when l.decided > p.dated then 'older than the last decision' else 'fits' end as status
       from newest p
       left join lateral (
         select d.symbol as document, d.date as decided, m.quote
         from decisions d join mandates m on m.expression_id = d.expression_id and m.mission = d.mission
         where lower(d.mission) = lower(p.mission) and d.date <= $1
         order by d.date desc, d.document_id, m.n limit 1
       ) l on true`,
    values: [on, mission ?? null],
  }),
});
