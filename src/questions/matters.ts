// The matters before the Council as documents and the tables of meetings name them, with how many of each and the days of the first and the last.
import { z } from 'zod';
import { day, name, question } from './question.ts';

// A document belongs to the item that it prints, else to that of the meeting whose outcome it was.
export const MATTERS = `
  select matter, sum(documents)::int as documents, sum(meetings)::int as meetings, min(since) as since, max(last) as last from (
    select d.agenda_item as matter, count(*) as documents, 0 as meetings, min(d.date) as since, max(d.date) as last
    from documents d
    where d.agenda_item is not null and ($2::text is null or d.date >= $2) and ($3::text is null or d.date <= $3)
    group by d.agenda_item
    union all
    select m.topic, 0, count(*), min(m.date), max(m.date)
    from meetings m
    where m.topic is not null and ($2::text is null or m.date >= $2) and ($3::text is null or m.date <= $3)
    group by m.topic
    union all
    select m.topic, count(*), 0, min(m.date), max(m.date)
    from meetings m
    join meeting_outcomes o on o.record = m.record
    join documents d on d.symbol = o.symbol and d.agenda_item is null
    where m.topic is not null and ($2::text is null or m.date >= $2) and ($3::text is null or m.date <= $3)
    group by m.topic
  ) named
  where $1::text is null or strpos(lower(matter), lower($1)) > 0
  group by matter`;

export const matters = question({
  name: 'matters',
  sentence: 'Which matters are before the Council?',
  parameters: z.object({ matter: name.optional(), from: day.optional(), to: day.optional() }),
  columns: [
    { key: 'matter', title: 'Matter', type: 'text' },
    { key: 'documents', title: 'Documents', type: 'number' },
    { key: 'meetings', title: 'Meetings', type: 'number' },
    { key: 'since', title: 'First', type: 'day' },
    { key: 'last', title: 'Last', type: 'day' },
  ],
  calendar: null,
  example: { matter: 'situation' },
  order: ['-last', 'matter'],
  query: ({ matter, from, to }) => ({ sql: MATTERS, values: [matter ?? null, from ?? null, to ?? null] }),
});
