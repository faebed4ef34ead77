// Everybody who was asked to act, with how often, in how many documents and when last.
import { z } from 'zod';
import { addressed, name, question } from './question.ts';

export const actors = question({
  name: 'actors',
  sentence: 'Who was asked to act, how often, and when last?',
  parameters: z.object({ actor: name.optional() }),
  columns: [
    { key: 'actor', title: 'Actor', type: 'text' },
    { key: 'type', title: 'Kind', type: 'text' },
    { key: 'commitments', title: 'Commitments', type: 'number' },
    { key: 'documents', title: 'Documents', type: 'number' },
    { key: 'since', title: 'First', type: 'day' },
    { key: 'last', title: 'Last', type: 'day' },
  ],
  calendar: null,
  example: { actor: 'Union' },
  order: ['-commitments', 'actor'],
  query: ({ actor }) => ({
    sql: `select c.addressee as actor, min(c.addressee_type) as type, count(*) as commitments, count(distinct c.document_id) as documents,
            min(c.since) as since, max(c.since) as last
          from commitments c
          where c.addressee is not null and c.review is distinct from 'rejected'
            and ${addressed('$1')}
          group by c.addressee`,
    values: [actor ?? null],
  }),
});
