// The chain of a mission's authority: what each document established, extended, adjusted or ended.
import { z } from 'zod';
import { day, name, question } from './question.ts';

export const mission = question({
  name: 'mission',
  sentence: 'What may a mission do on a day, until when, and under which paragraphs?',
  parameters: z.object({ mission: name, on: day.optional() }),
  columns: [
    { key: 'date', title: 'Date', type: 'day' },
    { key: 'action', title: 'Action', type: 'text' },
    { key: 'until', title: 'Until', type: 'day' },
    { key: 'length', title: 'For', type: 'text' },
    { key: 'document', title: 'Document', type: 'text' },
    { key: 'paragraph', title: 'Paragraph', type: 'text' },
    { key: 'quote', title: 'Words', type: 'text' },
  ],
  calendar: null,
  example: { mission: 'UNDOF', on: '1990-01-01' },
  order: ['date', 'document', 'language', 'n'],
  query: ({ mission: wanted, on }) => ({
    sql: `select d.date, m.action, m.until, m.length, coalesce(d.symbol, d.iri) as document, g.path as paragraph, m.n, e.language, e.version, m.quote, m.start_at, m.end_at
       from mandates m
       join expressions e on e.id = m.expression_id and e.is_current
       join documents d on d.id = e.document_id
       left join paragraphs g on g.expression_id = m.expression_id and g.start_at <= m.start_at and g.end_at >= m.end_at
       where lower(m.mission) = lower($1) and ($2::text is null or d.date <= $2)`,
    values: [wanted, on ?? null],
  }),
});
