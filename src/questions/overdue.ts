// What is late on a day, by whom and since when; only where the register covers the kind of document and the time of the answer.
import { z } from 'zod';
import { addressed, day, name, PROVISION, question } from './question.ts';
import { ANSWERED, COVERED, REPORTS_COVERED, STANDS } from './status.ts';

export const overdue = question({
  name: 'overdue',
  sentence: 'What is overdue, and by whom?',
  parameters: z.object({ on: day, since: day.optional(), by: name.optional() }),
  columns: [
    { key: 'due', title: 'Due', type: 'day' },
    { key: 'late', title: 'Days late', type: 'number' },
    { key: 'addressee', title: 'By', type: 'text' },
    { key: 'action', title: 'What', type: 'text' },
    { key: 'document', title: 'Asked in', type: 'text' },
    { key: 'paragraph', title: 'Paragraph', type: 'text' },
  ],
  calendar: {
    day: 'due',
    summary: (row) => `Overdue: ${row.addressee ?? 'addressee unknown'}, ${row.document}`,
    uid: (row) => `${row.id}/${row.n}`,
  },
  example: { on: '2010-01-01' },
  order: ['due', 'id', 'n'],
  // Nothing before the first day covered is overdue: it is not looked at.
  query: ({ on, since, by }) => ({
    sql: `with ${REPORTS_COVERED}
       select o.due, ($1::text::date - o.due::date) as late, c.addressee, coalesce(d.symbol, d.iri) as document, c.id, o.n, c.expression_id, c.provision
       from occurrences o
       join commitments c on c.id = o.commitment_id
       join documents d on d.id = c.document_id
       where o.due < $1 and o.due >= greatest($2::text, (select min(from_day) from covered)) and ${COVERED} and ${STANDS} and not ${ANSWERED}
         and c.review is distinct from 'rejected' and ${addressed('$3')}`,
    details: PROVISION,
    values: [on, since ?? null, by ?? null],
  }),
});
