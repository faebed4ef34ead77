// What is due in a window, by whom, with its status on the day asked.
import { z } from 'zod';
import { addressed, day, days, name, PROVISION, question } from './question.ts';
import { ANSWERED, LAPSED, STANDS, states } from './status.ts';

export const due = question({
  name: 'due',
  sentence: 'What is due in the days to come, and by whom?',
  parameters: z.object({ on: day, within: days.default(90), by: name.optional() }),
  columns: [
    { key: 'due', title: 'Due', type: 'day' },
    { key: 'status', title: 'Status', type: 'text' },
    { key: 'addressee', title: 'By', type: 'text' },
    { key: 'action', title: 'What', type: 'text' },
    { key: 'document', title: 'Asked in', type: 'text' },
    { key: 'paragraph', title: 'Paragraph', type: 'text' },
    { key: 'rule', title: 'Dated by', type: 'text' },
  ],
  calendar: {
    day: 'due',
    summary: (row) => `${row.addressee ?? 'Addressee unknown'}: ${row.document}`,
    uid: (row) => `${row.id}/${row.n}`,
  },
  example: { on: '2013-06-01', within: '60' },
  order: ['due', 'id', 'n'],
  // How an occurrence stands is worked out for the rows of the page alone.
  query: ({ on, within, by }) => ({
    sql: `select o.due, c.addressee, coalesce(d.symbol, d.iri) as document, o.rule, c.id, o.n, c.expression_id, c.provision
       from occurrences o
       join commitments c on c.id = o.commitment_id
       join documents d on d.id = c.document_id
       where o.due >= $1 and o.due <= (($1::date + $2::int)::text)
         and c.review is distinct from 'rejected' and (d.date is null or d.date <= $1) and (${STANDS} and ${LAPSED} is not true or ${ANSWERED})
         and ${addressed('$3')}`,
    details: `select said.*, s.status from (values (true)) once left join lateral (${PROVISION}) said on true left join lateral (
        with ${states('o.commitment_id = answer.id and o.n = answer.n', 'm.commitment_id = answer.id')} select status from states
      ) s on true`,
    values: [on, within, by ?? null],
  }),
});
