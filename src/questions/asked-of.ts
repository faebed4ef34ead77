// What somebody was asked to do, newest first.
import { z } from 'zod';
import { day, name, question } from './question.ts';

export const askedOf = question({
  name: 'asked-of',
  sentence: 'What was an actor asked to do?',
  parameters: z.object({ actor: name, from: day.optional(), to: day.optional() }),
  columns: [
    { key: 'date', title: 'Date', type: 'day' },
    { key: 'document', title: 'Document', type: 'text' },
    { key: 'paragraph', title: 'Paragraph', type: 'text' },
    { key: 'force', title: 'Force', type: 'text' },
    { key: 'addressee', title: 'Addressee', type: 'text' },
    { key: 'action', title: 'What', type: 'text' },
    { key: 'kind', title: 'Kind', type: 'text' },
    { key: 'why', title: 'Why undated', type: 'text' },
  ],
  calendar: null,
  example: { actor: 'Secretary-General', from: '2013-01-01' },
  order: ['-date', 'id'],
  query: ({ actor, from, to }) => ({
    sql: `select d.date, coalesce(d.symbol, d.iri) as document, g.path as paragraph, p.force, c.addressee, p.action, c.kind, c.why, c.id, p.quote, p.start_at, p.end_at
       from commitments c
       join documents d on d.id = c.document_id
       join provisions p on p.expression_id = c.expression_id and p.n = c.provision
       join paragraphs g on g.expression_id = c.expression_id and g.n = p.paragraph
       where c.review is distinct from 'rejected' and c.addressee ilike '%' || $1 || '%' and ($2::text is null or d.date >= $2) and ($3::text is null or d.date <= $3)`,
    values: [actor, from ?? null, to ?? null],
  }),
});
