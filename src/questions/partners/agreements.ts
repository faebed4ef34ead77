// Agreements and guidelines on cooperation: which covers a subject between two partners, and which are still being explored.
import { z } from 'zod';
import { day, name, question } from '../question.ts';
import { filed, holds } from './filed.ts';

export const agreements = question({
  name: 'agreements',
  sentence: 'Which agreement covers this cooperation, and what is still being explored?',
  parameters: z.object({ on: day, party: name.optional(), subject: name.optional() }),
  columns: [
    { key: 'title', title: 'Agreement', type: 'text' },
    { key: 'type', title: 'Type', type: 'text' },
    { key: 'status', title: 'Status', type: 'text' },
    { key: 'parties', title: 'Parties', type: 'list' },
    { key: 'covers', title: 'Covers', type: 'list' },
    { key: 'since', title: 'Since', type: 'day' },
    { key: 'expires', title: 'Expires', type: 'day' },
    { key: 'cited', title: 'Documents that cite it', type: 'number' },
  ],
  calendar: { day: 'expires', summary: (row) => `${row.title} expires`, uid: (row) => `agreement/${row.filing}` },
  example: { on: '2031-05-01', party: 'African Union' },
  order: ['title', 'filing'],
  query: ({ on, party, subject }) => ({
    sql: `select a.title, a.type, case when a.expires < $1 then 'expired' else a.status end as status, a.parties, a.covers, a.since, a.expires, a.filing,
         jsonb_build_array(a.filing) as filings, a.quote,
         (select count(distinct e.document_id) from citations c join expressions e on e.id = c.expression_id and e.is_current
          where lower(c.target) = lower(a.title) or c.target = a.source) as cited
       from ${filed('agreement', 'title text, type text, status text, parties jsonb, covers jsonb, since text, expires text, source text')} a
       where a.since <= $1 and ${holds('a.parties::text', '$2')} and ${holds('a.covers::text', '$3')}`,
    values: [on, party ?? null, subject ?? null],
  }),
});
