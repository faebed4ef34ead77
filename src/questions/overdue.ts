// What is late on a day, by whom; only where the register covers the kind of document and the time of the answer.
import { z } from 'zod';
import { day, name, question } from './question.ts';
import { COVERED, states } from './status.ts';

export const overdue = question({
  name: 'overdue',
  sentence: 'What is overdue, and by whom?',
  parameters: z.object({ on: day, by: name.optional() }),
  columns: [
    { key: 'due', title: 'Due', type: 'day' },
    { key: 'late', title: 'Days late', type: 'number' },
    { key: 'addressee', title: 'By', type: 'text' },
    { key: 'action', title: 'What', type: 'text' },
    { key: 'document', title: 'Asked in', type: 'text' },
    { key: 'paragraph', title: 'Paragraph', type: 'text' },
  ],
  calendar: null,
  example: { on: '2010-01-01' },
  order: ['due', 'id', 'n'],
  query: ({ on, by }) => ({
    sql: `with ${states(`o.due < $1 and ${COVERED}`)}
       select s.due, ($1::date - s.due::date) as late, c.addressee, p.action, coalesce(d.symbol, d.iri) as document, g.path as paragraph,
         c.id, s.n, e.language, e.version, p.quote, p.start_at, p.end_at
       from states s
       join commitments c on c.id = s.commitment_id
       join documents d on d.id = c.document_id
       join expressions e on e.id = c.expression_id
       join provisions p on p.expression_id = c.expression_id and p.n = c.provision
       join paragraphs g on g.expression_id = c.expression_id and g.n = p.paragraph
       where c.review is distinct from 'rejected' and s.status = 'overdue' and ($2::text is null or strpos(lower(c.addressee), lower($2)) > 0)`,
    values: [on, by ?? null],
  }),
});
