// Instruments on small arms by the States that they bind.
import { z } from 'zod';
import { day, name, question } from '../question.ts';
import { filed, holds } from './filed.ts';

export const armsInstruments = question({
  name: 'arms-instruments',
  sentence: 'Which instruments on small arms serve which States?',
  parameters: z.object({ on: day, state: name.optional() }),
  columns: [
    { key: 'state', title: 'State concerned', type: 'text' },
    { key: 'title', title: 'Instrument', type: 'text' },
    { key: 'serves', title: 'Serves', type: 'text' },
    { key: 'in_force', title: 'In force since', type: 'day' },
  ],
  calendar: null,
  example: { on: '2031-05-01' },
  order: ['state', 'title', 'filing'],
  query: ({ on, state }) => ({
    sql: `select s.state, a.title, a.serves, a.in_force, a.filing, jsonb_build_array(a.filing) as filings, a.quote
       from ${filed('arms-instrument', 'title text, serves text, states jsonb, in_force text')} a
       cross join lateral (select distinct value as state from jsonb_array_elements_text(a.states)) s
       where a.in_force <= $1 and ${holds('s.state', '$2')}`,
    values: [on, state ?? null],
  }),
});
