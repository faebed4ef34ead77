// The matters before the Council as documents name them, with how many documents and the days of the first and the last.
import { z } from 'zod';
import { name, question } from './question.ts';

export const matters = question({
  name: 'matters',
  sentence: 'Which matters are before the Council?',
  parameters: z.object({ matter: name.optional() }),
  columns: [
    { key: 'matter', title: 'Matter', type: 'text' },
    { key: 'documents', title: 'Documents', type: 'number' },
    { key: 'since', title: 'First', type: 'day' },
    { key: 'last', title: 'Last', type: 'day' },
  ],
  calendar: null,
  example: { matter: 'situation' },
  order: ['-last', 'matter'],
  query: ({ matter }) => ({
    sql: `select d.agenda_item as matter, count(*) as documents, min(d.date) as since, max(d.date) as last
          from documents d
          where d.agenda_item is not null and ($1::text is null or strpos(lower(d.agenda_item), lower($1)) > 0)
          group by d.agenda_item`,
    values: [matter ?? null],
  }),
});
