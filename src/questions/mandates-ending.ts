// Which mandates end in a window, by the last document that set their end before the day asked.
import { z } from 'zod';
import { day, days, name, question } from './question.ts';

export const mandatesEnding = question({
  name: 'mandates-ending',
  sentence: 'Which mandates end in the days to come?',
  parameters: z.object({ on: day, within: days.default(180), mission: name.optional() }),
  columns: [
    { key: 'until', title: 'Ends', type: 'day' },
    { key: 'mission', title: 'Mission', type: 'text' },
    { key: 'document', title: 'Under', type: 'text' },
    { key: 'paragraph', title: 'Paragraph', type: 'text' },
  ],
  calendar: {
    day: 'until',
    summary: (row) => `Mandate of ${row.mission} ends (${row.document})`,
    uid: (row) => `mandate/${row.mission}/${row.until}`,
  },
  example: { on: '2013-06-01', within: '90' },
  order: ['until', 'mission'],
  query: ({ on, within, mission }) => ({
    sql: `select * from (
         select distinct on (m.mission) m.until, m.mission, coalesce(d.symbol, d.iri) as document, g.path as paragraph, e.language, e.version, m.quote, m.start_at, m.end_at
         from mandates m
         join expressions e on e.id = m.expression_id and e.is_current
         join documents d on d.id = e.document_id
         left join paragraphs g on g.expression_id = m.expression_id and g.start_at <= m.start_at and g.end_at >= m.end_at
         where m.until is not null and d.date <= $1 and d.kind = 'resolution'
         order by m.mission, d.date desc, m.n
       ) last
       where until >= $1 and until <= (($1::date + $2::int)::text) and ($3::text is null or mission ilike '%' || $3 || '%')`,
    values: [on, within, mission ?? null],
  }),
});
