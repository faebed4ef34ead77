// The consultations that practice asks for before each mandate ends, with the last day for them and whether one was held.
import { z } from 'zod';
import practice from '../../data/consultations.json' with { type: 'json' };
import missions from '../../data/missions.json' with { type: 'json' };
import { day, days, name, question } from './question.ts';

// The table of meetings prints the mission's name, with United Nations or UN.
const NAMES = missions.flatMap(({ acronym, name: full }) =>
  acronym
    ? [
        { mission: acronym, name: full },
        { mission: acronym, name: full.replace('United Nations', 'UN') },
      ]
    : [],
);

export const consultations = question({
  name: 'consultations',
  sentence: 'Which consultations are due before mandates end, and which were held?',
  parameters: z.object({ on: day, within: days.default(90), mission: name.optional() }),
  columns: [
    { key: 'until', title: 'Before', type: 'day' },
    { key: 'mission', title: 'Mission', type: 'text' },
    { key: 'what', title: 'What', type: 'text' },
    { key: 'held', title: 'Held', type: 'text' },
    { key: 'document', title: 'Mandate under', type: 'text' },
    { key: 'source', title: 'Practice of', type: 'text' },
  ],
  calendar: {
    day: 'until',
    summary: (row) => `${row.what}: before the mandate of ${row.mission} ends`,
    uid: (row) => `consultation/${row.mission}/${row.until}/${row.place}`,
  },
  example: { on: '2013-06-01', within: '60' },
  // Held is told only by the table of meetings: without it, or outside the days it covers, it is unknown.
  order: ['until', 'mission', 'place'],
  query: ({ on, within, mission }) => ({
    sql: `with names as (select * from jsonb_to_recordset($5::jsonb) as n (mission text, name text)),
       ending as (
         select distinct on (m.mission) m.mission, m.until, d.date as since, coalesce(d.symbol, d.iri) as document, e.language, e.version, m.quote, m.start_at, m.end_at
         from mandates m
         join expressions e on e.id = m.expression_id and e.is_current
         join documents d on d.id = e.document_id
         where m.until is not null and d.date <= $1 and d.kind = 'resolution'
           and exists (select 1 from names n where n.mission = m.mission)
         order by m.mission, d.date desc, m.n
       ),
       practice as (select p.*, row_number() over () as place from jsonb_to_recordset($2::jsonb) as p (what text, "with" text, source text, topic text))
       , talks as materialized (select t.record, t.date, t.topic, p.place from practice p join meetings t on t.topic ~* p.topic)
       select e.until, e.mission, p.what, p.source, e.document, e.language, e.version, e.quote, e.start_at, e.end_at, p.place,
         case
           when p.topic is null then 'unknown (no table tells of it)'
           when h.record is not null then h.record || ' on ' || h.date
           when exists (select 1 from coverage c where c.kind = 'meeting' and c.from_day <= e.since and c.to_day >= least($1, e.until)) then 'not yet'
           else 'unknown (not covered)'
         end as held
       from ending e cross join practice p
       left join lateral (
         select record, date from talks t
         where t.place = p.place
           and (t.topic like '%' || e.mission || '%' or exists (select 1 from names n where n.mission = e.mission and strpos(lower(t.topic), lower(n.name)) > 0)) and t.date > e.since and t.date <= least($1, e.until)
         order by date desc, record limit 1
       ) h on true
       where e.until >= $1 and e.until <= (($1::date + $3::int)::text) and ($4::text is null or e.mission ilike '%' || $4 || '%')`,
    values: [on, JSON.stringify(practice), within, mission ?? null, JSON.stringify(NAMES)],
  }),
});
