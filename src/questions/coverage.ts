// What the register holds and what it could have seen: read, undated, unmatched, covered.
import { z } from 'zod';
import { question } from './question.ts';

export const coverage = question({
  name: 'coverage',
  sentence: 'What does the register hold, and what could it have seen?',
  parameters: z.object({}),
  columns: [
    { key: 'what', title: 'What', type: 'text' },
    { key: 'count', title: 'Count', type: 'number' },
    { key: 'from_day', title: 'From', type: 'day' },
    { key: 'to_day', title: 'To', type: 'day' },
  ],
  calendar: null,
  example: {},
  order: ['what'],
  query: () => ({
    sql: `select * from (
         select 'documents: ' || kind as what, count(*) as count, min(date) as from_day, max(date) as to_day from documents group by kind
         union all select 'commitments: ' || k.kind, k.count, s.first, s.last
         from (select kind, sum(count) as count from commitment_counts group by kind having sum(count) > 0) k
         cross join lateral (select min(since) as first, max(since) as last from commitments c where c.kind = k.kind) s
         union all select 'covered: ' || kind || ' (' || source || ')', count(*), min(from_day), max(to_day) from coverage group by kind, source
         union all select 'meetings', count(*), min(date), max(date) from meetings
       ) all_rows`,
    values: [],
  }),
});
