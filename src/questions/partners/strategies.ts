// Strategies of prevention with their milestones: which are stale (a year without review) and which have a milestone behind them.
import { z } from 'zod';
import { day, name, question } from '../question.ts';
import { filed, holds } from './filed.ts';

export const strategies = question({
  name: 'strategies',
  sentence: 'Which strategy of prevention is stale or late?',
  parameters: z.object({ on: day, situation: name.optional() }),
  columns: [
    { key: 'situation', title: 'Situation', type: 'text' },
    { key: 'title', title: 'Strategy', type: 'text' },
    { key: 'owner', title: 'Owner', type: 'text' },
    { key: 'reached', title: 'Milestones reached', type: 'number' },
    { key: 'milestones', title: 'Of', type: 'number' },
    { key: 'next_due', title: 'Next due', type: 'day' },
    { key: 'reviewed', title: 'Reviewed', type: 'day' },
    { key: 'status', title: 'Status', type: 'text' },
  ],
  calendar: { day: 'next_due', summary: (row) => `Milestone of ${row.title}`, uid: (row) => `strategy/${row.filing}` },
  example: { on: '2031-05-01' },
  order: ['situation', 'title', 'filing'],
  query: ({ on, situation }) => ({
    sql: `select situation, title, owner, reached, milestones, next_due, reviewed, filing, jsonb_build_array(filing) as filings, quote,
         case
           when reached = milestones then 'complete'
           when next_due < $1 then 'late'
           when reviewed < (($1::date - interval '12 months')::date)::text then 'stale: not reviewed for a year'
           else 'under way' end as status
       from ${filed('prevention-strategy', 'title text, situation text, owner text, milestones integer, reached integer, next_due text, reviewed text')} s
       where s.reviewed <= $1 and ${holds('s.situation', '$2')}`,
    values: [on, situation ?? null],
  }),
});
