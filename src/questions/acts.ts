// What was done in a month: each act once, however many documents tell of it, and the meetings of the library's table.
import { z } from 'zod';
import { ACT_TYPES } from '../facts/index.ts';
import { month, name, question } from './question.ts';

const MEETING = 'meeting'; // of the table, whatever was done there

export const acts = question({
  name: 'acts',
  sentence: 'What was done in a month?',
  parameters: z.object({ month, type: z.enum([...ACT_TYPES, MEETING]).optional(), matter: name.optional() }),
  columns: [
    { key: 'date', title: 'Date', type: 'day' },
    { key: 'type', title: 'Act', type: 'text' },
    { key: 'matter', title: 'Matter', type: 'text' },
    { key: 'outcome', title: 'Outcome', type: 'text' },
    { key: 'vote', title: 'Vote', type: 'text' },
    { key: 'participants', title: 'Participants', type: 'text' },
    { key: 'document', title: 'Told in', type: 'text' },
    { key: 'times', title: 'Documents that tell of it', type: 'number' },
  ],
  calendar: {
    day: 'date',
    summary: (row) => [String(row.type).replaceAll('_', ' '), row.matter ?? row.outcome].filter(Boolean).join(': '),
    uid: (row) => `act/${row.id}`,
  },
  example: { month: '2013-01' },
  order: ['date', 'type', 'id'],
  // An act is the same when its day, type and outcome are; without an outcome, when its meeting or its matter is.
  query: ({ month: wanted, type, matter }) => ({
    sql: `with told as (
         select a.date, a.type, coalesce(a.matter, t.topic) as matter, a.expression_id, a.quote, a.start_at, a.end_at, e.language, e.version,
           coalesce(d.symbol, d.iri) as document,
           (select string_agg(o.value, ', ' order by o.n) from jsonb_array_elements_text(a.outcome) with ordinality o (value, n)) as outcome,
           concat_ws('-', a.vote->>'for', a.vote->>'against', a.vote->>'abstain') as vote,
           (select string_agg(concat_ws(', ', coalesce(p.value->>'english', p.value->>'name'), p.value->>'role'), '; ' order by p.n)
             from jsonb_array_elements(a.participants) with ordinality p (value, n)) as participants,
           concat_ws('/', a.date, a.type, coalesce(a.outcome->>0, 'S/PV.' || a.meeting, lower(a.matter), a.expression_id || '-' || a.n)) as id,
           row_number() over w as place, count(*) over (partition by a.date, a.type, coalesce(a.outcome->>0, 'S/PV.' || a.meeting, lower(a.matter), a.expression_id || '-' || a.n)) as times
         from acts a
         join expressions e on e.id = a.expression_id and e.is_current
         join documents d on d.id = e.document_id
         left join meetings t on t.record = 'S/PV.' || a.meeting
         where a.date >= $1 || '-01' and a.date <= $1 || '-31'
         window w as (partition by a.date, a.type, coalesce(a.outcome->>0, 'S/PV.' || a.meeting, lower(a.matter), a.expression_id || '-' || a.n)
           order by d.kind = 'monthly_assessment' desc, e.language, d.id, a.n)
       ),
       all_told as (
         select date, type, matter, outcome, nullif(vote, '') as vote, participants, document, times, id, language, version, quote, start_at, end_at
         from told where place = 1
         union all
         select date, '${MEETING}', topic, outcome, vote, null, record, 1, record, null, null, concat_ws(' — ', topic, outcome), null, null
         from meetings where date >= $1 || '-01' and date <= $1 || '-31'
       )
       select * from all_told
       where ($2::text is null or type = $2) and ($3::text is null or strpos(lower(concat_ws(' ', matter, outcome, quote)), lower($3)) > 0)`,
    values: [wanted, type ?? null, matter ?? null],
  }),
});
