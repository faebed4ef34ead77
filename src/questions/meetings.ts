// The meetings of a matter, from the library's table.
import { z } from 'zod';
import { day, name, question } from './question.ts';

export const meetings = question({
  name: 'meetings',
  sentence: 'Which meetings were held on a matter?',
  parameters: z.object({ matter: name, from: day.optional(), to: day.optional() }),
  columns: [
    { key: 'date', title: 'Date', type: 'day' },
    { key: 'record', title: 'Record', type: 'text' },
    { key: 'topic', title: 'Topic', type: 'text' },
    { key: 'outcome', title: 'Outcome', type: 'text' },
    { key: 'vote', title: 'Vote', type: 'text' },
  ],
  calendar: { day: 'date', summary: (row) => `${row.record}: ${row.topic}`, uid: (row) => `meeting/${row.record}` },
  example: { matter: 'Cyprus', from: '2012-01-01' },
  order: ['date', 'record'],
  query: ({ matter, from, to }) => ({
    sql: `select date, record, topic, outcome, vote, source, record as document, concat_ws(' — ', topic, outcome) as quote from meetings
       where strpos(lower(topic), lower($1)) > 0 and ($2::text is null or date >= $2) and ($3::text is null or date <= $3)`,
    values: [matter, from ?? null, to ?? null],
  }),
});
