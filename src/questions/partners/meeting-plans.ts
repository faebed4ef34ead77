// Meetings that are planned and that were held, and the planned ones of which nobody told that they were.
import { z } from 'zod';
import { day, days, question } from '../question.ts';
import { filed } from './filed.ts';

const MEETING = 'title text, date text, level text, participants jsonb, agenda jsonb';

export const meetingPlans = question({
  name: 'meeting-plans',
  sentence: 'Which meetings with partners are planned, which were held, and which were planned only?',
  parameters: z.object({ on: day, within: days.default(365) }),
  columns: [
    { key: 'date', title: 'Date', type: 'day' },
    { key: 'title', title: 'Meeting', type: 'text' },
    { key: 'level', title: 'Level', type: 'text' },
    { key: 'status', title: 'Status', type: 'text' },
    { key: 'participants', title: 'Participants', type: 'list' },
    { key: 'agenda', title: 'Agenda', type: 'list' },
  ],
  calendar: { day: 'date', summary: (row) => `${row.title} (${row.status})`, uid: (row) => `meeting/${row.filing}` },
  example: { on: '2031-05-01' },
  order: ['date', 'title', 'filing'],
  query: ({ on, within }) => ({
    sql: `with planned as (select * from ${filed('meeting-planned', MEETING)} p),
       held as (select * from ${filed('meeting-held', MEETING)} h)
       select * from (
         select h.date, h.title, h.level, 'held' as status, h.participants, h.agenda, h.filing, jsonb_build_array(h.filing) as filings, h.quote from held h
         union all
         select p.date, p.title, p.level, case when p.date < $1 then 'planned, not told of as held' else 'planned' end,
           p.participants, p.agenda, p.filing, jsonb_build_array(p.filing), p.quote
         from planned p
         where not exists (select 1 from held h where lower(h.title) = lower(p.title) and abs(h.date::date - p.date::date) <= 60)
       ) meetings
       where date between (($1::date - $2::int)::text) and (($1::date + $2::int)::text)`,
    values: [on, within],
  }),
});
