// What changed in the register since a moment: documents kept, tables imported, texts read anew, words of people; without their names.
import { z } from 'zod';
import { day, name, question } from './question.ts';

const moment = z.union([day, z.iso.datetime({ error: 'must be a day or a moment such as 2013-06-30T12:00:00Z' })]);

export const changes = question({
  name: 'changes',
  sentence: 'What changed in the register since a day or moment?',
  parameters: z.object({ since: moment, until: moment.optional(), what: name.optional() }),
  columns: [
    { key: 'at', title: 'At', type: 'text' },
    { key: 'what', title: 'What', type: 'text' },
    { key: 'document', title: 'Of', type: 'text' },
    { key: 'outcome', title: 'Outcome', type: 'text' },
    { key: 'entry', title: 'Entry', type: 'number' },
  ],
  calendar: { day: 'at', summary: (row) => `${row.what}: ${row.document}`, uid: (row) => `change/${row.entry}` },
  example: { since: '2026-01-01' },
  order: ['entry'],
  query: ({ since, until, what }) => ({
    sql: `select to_char(c.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, c.what, coalesce(d.symbol, c.subject) as document,
         c.outcome, c.n as entry, 'entry ' || c.n || ' of the audit chain, ' || c.hash as quote
       from changes c left join documents d on d.iri = c.subject
       where c.at >= $1::timestamptz and ($2::timestamptz is null or c.at < $2) and ($3::text is null or c.what = $3)`,
    values: [since, until ?? null, what ?? null],
  }),
});
