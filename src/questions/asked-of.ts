// What somebody was asked to do, newest first; by one document or by all.
import { z } from 'zod';
import { symbolPatternOf } from '../register/index.ts';
import { addressed, day, name, PROVISION, question } from './question.ts';

export const askedOf = question({
  name: 'asked-of',
  sentence: 'What was an actor asked to do?',
  parameters: z.object({ actor: name, symbol: name.optional(), from: day.optional(), to: day.optional() }),
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
  calendar: {
    day: 'date',
    summary: (row) => `${row.document} ${row.force} ${row.addressee}: ${row.action}`,
    uid: (row) => `asked/${row.id}`,
  },
  example: { actor: 'Secretary-General', from: '2013-01-01' },
  order: ['-date', 'id'],
  query: ({ actor, symbol, from, to }) => ({
    sql: `select d.date, coalesce(d.symbol, d.iri) as document, c.addressee, c.kind, c.why, c.id, c.expression_id, c.provision
       from commitments c
       join documents d on d.id = c.document_id
       where c.review is distinct from 'rejected' and ${addressed('$1')}
         and ($2::text is null or d.symbol like $2) and ($3::text is null or d.date >= $3) and ($4::text is null or d.date <= $4)`,
    details: PROVISION,
    values: [actor, symbol ? (symbolPatternOf(symbol) ?? symbol) : null, from ?? null, to ?? null],
  }),
});
