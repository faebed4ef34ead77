// The benchmarks that decisions and reports speak of, mission by mission, with how many of the mission's are measured.
import { z } from 'zod';
import { topicFinder } from '../../languages/index.ts';
import { MISSIONS } from '../../register/index.ts';
import { day, inside, name, question } from '../question.ts';
import { filed, holds } from './filed.ts';

const BENCHMARK = topicFinder('benchmark').tokens;
const OWN = MISSIONS.filter(({ by }) => by !== 'other');

export const benchmarksNamed = question({
  name: 'benchmarks-named',
  sentence: 'Which documents speak of the benchmarks of a mission, and are they measured?',
  parameters: z.object({ on: day, mission: name.optional(), from: day.optional() }),
  columns: [
    { key: 'date', title: 'Date', type: 'day' },
    { key: 'document', title: 'Document', type: 'text' },
    { key: 'paragraph', title: 'Paragraph', type: 'text' },
    { key: 'mission', title: 'Mission', type: 'text' },
    { key: 'basis', title: 'How it is known', type: 'text' },
    { key: 'measured', title: 'Benchmarks measured', type: 'number' },
    { key: 'status', title: 'Status', type: 'text' },
    { key: 'quote', title: 'Words', type: 'text' },
  ],
  calendar: null,
  example: { on: '2013-06-30', mission: 'UNAMID' },
  order: ['-date', 'document', 'language', 'n', 'mission'],
  // The mission is the one that the paragraph names; where it names none, the one whose mandate the document sets. Of one mission only
  // texts that name it, or set its mandate, are looked at.
  query: ({ on, mission, from }) => ({
    sql: `with meant as materialized (
         select m.expression_id from mentions m where $2::text is not null and m.actor = any($6)
         union select d.expression_id from decisions d where $2::text is not null and ${holds('d.mission', '$2')}
       ),
       hits as materialized (
         select w.expression_id, w.paragraph from words w
         where w.tokens @@ $4::tsquery and ($2::text is null or w.expression_id in (select expression_id from meant))
       ),
       said as materialized (
         select h.expression_id, g.n, g.path, g.start_at, g.end_at, t.date, t.kind, t.name as document, t.language, t.version
         from hits h
         join current_texts t on t.expression_id = h.expression_id and t.date <= $1 and ($3::text is null or t.date >= $3)
         join paragraphs g on g.expression_id = h.expression_id and g.n = h.paragraph
       ),
       named as materialized (
         select distinct s.expression_id, s.n, k.key as mission from said s
         join mentions m on m.expression_id = s.expression_id and ${inside('m', 's')}
         join jsonb_to_recordset($5::jsonb) as k (name text, key text) on k.name = m.actor
       ),
       placed as (
         select n.*, 'stated' as basis from named n
         union all
         select distinct s.expression_id, s.n, m.mission, 'inferred: the document sets its mandate' from said s join mandates m on m.expression_id = s.expression_id and s.kind = 'resolution'
         where not exists (select 1 from named n where n.expression_id = s.expression_id and n.n = s.n)
       ),
       values as (
         select lower(b.mission) as mission, count(distinct lower(b.benchmark)) as measured, jsonb_agg(b.filing order by b.filing) as filings
         from ${filed('benchmark-value', 'mission text, benchmark text, as_of text')} b where b.as_of <= $1 group by 1
       )
       select s.date, s.document, s.language, s.version, s.expression_id, s.n, p.mission, p.basis, coalesce(v.measured, 0) as measured,
         coalesce(v.filings, '[]'::jsonb) as filings, case when v.mission is null then 'named, not measured' else 'measured' end as status
       from said s join placed p on p.expression_id = s.expression_id and p.n = s.n
       left join values v on v.mission = lower(p.mission)
       where ${holds('p.mission', '$2')}`,
    details:
      'select g.path as paragraph, g.quote, g.start_at, g.end_at from paragraphs g where g.expression_id = answer.expression_id and g.n = answer.n',
    values: [
      on,
      mission ?? null,
      from ?? null,
      BENCHMARK,
      JSON.stringify(OWN.map(({ name: called, key }) => ({ name: called, key }))),
      OWN.filter(({ key }) => mission && key.toLowerCase().includes(mission.toLowerCase())).map(({ name: called }) => called),
    ],
  }),
});
