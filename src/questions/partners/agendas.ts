// Items that stand on the agendas of two planned meetings, so that the meetings can complement each other.
import { z } from 'zod';
import { day, question } from '../question.ts';
import { filed } from './filed.ts';

export const agendas = question({
  name: 'agendas',
  sentence: 'Which items stand on the agendas of two planned meetings?',
  parameters: z.object({ on: day }),
  columns: [
    { key: 'item', title: 'Item', type: 'text' },
    { key: 'first', title: 'Meeting', type: 'text' },
    { key: 'first_date', title: 'Date', type: 'day' },
    { key: 'second', title: 'And', type: 'text' },
    { key: 'second_date', title: 'Date', type: 'day' },
  ],
  calendar: null,
  example: { on: '2031-05-01' },
  order: ['first_date', 'item', 'first_filing', 'second_filing'],
  query: ({ on }) => ({
    sql: `with items as (
         select distinct on (p.filing, lower(trim(i.item))) p.filing, p.title, p.date, p.quote, trim(i.item) as item
         from ${filed('meeting-planned', 'title text, date text, agenda jsonb')} p
         cross join lateral jsonb_array_elements_text(p.agenda) as i (item)
         where p.date >= $1 order by p.filing, lower(trim(i.item))
       )
       select a.item, a.title as first, a.date as first_date, b.title as second, b.date as second_date, a.filing as first_filing, b.filing as second_filing,
         jsonb_build_array(a.filing, b.filing) as filings, a.quote || '; ' || b.quote as quote
       from items a join items b on lower(b.item) = lower(a.item) and (a.date, a.filing) < (b.date, b.filing)`,
    values: [on],
  }),
});
