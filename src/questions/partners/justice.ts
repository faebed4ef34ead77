// Support for justice that is given on a day, by State and area, with the number of partners in each.
import { z } from 'zod';
import { day, name, question } from '../question.ts';
import { filed, holds } from './filed.ts';

export const justice = question({
  name: 'justice',
  sentence: 'Which institutions of justice are supported by whom?',
  parameters: z.object({ on: day, state: name.optional() }),
  columns: [
    { key: 'state', title: 'State concerned', type: 'text' },
    { key: 'area', title: 'Area', type: 'text' },
    { key: 'institution', title: 'Institution', type: 'text' },
    { key: 'by', title: 'By', type: 'text' },
    { key: 'from_day', title: 'Since', type: 'day' },
    { key: 'partners', title: 'Partners in the area', type: 'number' },
  ],
  calendar: null,
  example: { on: '2031-05-01' },
  order: ['state', 'area', 'institution', 'filing'],
  query: ({ on, state }) => ({
    sql: `with given as (
         select * from ${filed('justice-support', 'state text, institution text, area text, "from" text, until text')} j
         where j."from" <= $1 and coalesce(j.until, '9999') >= $1 and ${holds('j.state', '$2')}
       )
       select g.state, g.area, g.institution, g.by, g."from" as from_day, g.filing, jsonb_build_array(g.filing) as filings, g.quote,
         (select count(distinct o.organisation) from given o where o.state = g.state and o.area = g.area) as partners
       from given g`,
    values: [on, state ?? null],
  }),
});
