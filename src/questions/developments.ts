// A subject and a day in, what is new and what comes up about it out: documents, filings, days that fall due, answers, ends of mandates.
import { z } from 'zod';
import { THEMES } from '../facts/index.ts';
import { kindOf } from '../filings/index.ts';
import { missionOf, type Queries, type Row } from '../register/index.ts';
import { mandateEnds, windowEnd } from './mandate-ends.ts';
import { addressed, day, days, name, PROVISION, question } from './question.ts';
import { states } from './status.ts';

const BACK = 60; // days in which something counts as new
const LATE = 366; // days after its day on which an answer, or its absence, is still told
const MENTIONS = 3; // of a mission, that make a document one about it

// The documents about a mission ($1, its names in small letters) and a matter ($2).
const ABOUT = `
  with of_mission as (
    select e.document_id as id from mandates m join expressions e on e.id = m.expression_id and e.is_current where lower(m.mission) = any($1)
    union
    select e.document_id from actor_names a join mentions m on m.actor = a.name join expressions e on e.id = m.expression_id and e.is_current
    where lower(a.name) = any($1) group by e.document_id having count(*) >= ${MENTIONS}
  ),
  of_matter as (
    select d.id from documents d where strpos(lower(d.title), lower($2)) > 0 or strpos(lower(d.agenda_item), lower($2)) > 0
      or exists (select 1 from jsonb_array_elements_text(d.subjects) s (subject) where strpos(lower(s.subject), lower($2)) > 0)
    union
    select d.id from meetings t join meeting_outcomes o on o.record = t.record join documents d on d.symbol = o.symbol
    where strpos(lower(t.topic), lower($2)) > 0
    union
    select d.id from proceedings p join documents d on d.symbol = p.symbol where strpos(lower(p.subject), lower($2)) > 0
  )
  select d.id from documents d
  where ($1::text[] is null or d.id in (select id from of_mission)) and ($2::text is null or d.id in (select id from of_matter))`;

// $1 is the day asked about, $2 the documents about the subject (null: all), $3 the theme, $4 the actor, $5 the commitment.
const ASKED = `c.review is distinct from 'rejected' and ($2::bigint[] is null or c.document_id = any($2)) and ($5::text is null or c.id = $5)
  and ${addressed('$4')}
  and ($3::text is null or exists (select 1 from provisions p where p.expression_id = c.expression_id and p.n = c.provision and p.themes ? $3))`;

// What the sentences of a page's rows say, and where: told in the order in which they are asked for.
const SAID = `select answer.place, detail.action as says, detail.paragraph, detail.language, detail.version, detail.quote, detail.start_at, detail.end_at
  from unnest($1::bigint[], $2::int[]) with ordinality as answer (expression_id, provision, place) cross join lateral (${PROVISION}) detail`;

const parameters = z.object({
  on: day,
  since: day.optional(),
  within: days.default(30),
  mission: name.optional(),
  matter: name.optional(),
  actor: name.optional(),
  theme: z.enum(THEMES).optional(),
  commitment: name.optional(),
});
type Parameters = z.infer<typeof parameters>;

export const developments = question({
  name: 'developments',
  sentence: 'What is new and what comes up about a mission, a matter, an actor, a theme or a commitment?',
  parameters,
  columns: [
    { key: 'date', title: 'Date', type: 'day' },
    { key: 'what', title: 'What', type: 'text' },
    { key: 'document', title: 'Document', type: 'text' },
    { key: 'paragraph', title: 'Paragraph', type: 'text' },
    { key: 'addressee', title: 'By', type: 'text' },
    { key: 'says', title: 'Says', type: 'text' },
    { key: 'answer', title: 'Answer', type: 'text' },
  ],
  calendar: {
    day: 'date',
    summary: (row) => [`${row.what}: ${row.document}`, row.addressee, row.says].filter(Boolean).join(' – '),
    uid: (row) => `development/${row.thing}`,
  },
  example: { on: '2013-06-01', actor: 'Secretary-General' },
  order: ['date', 'id'],
  rows: async (db, wish) => {
    const since = wish.since ?? windowEnd(wish.on, -BACK);
    const scope = [wish.on, await documentsAbout(db, wish), wish.theme ?? null, wish.actor ?? null, wish.commitment ?? null];
    return [
      ...(await newDocuments(db, scope, since)),
      ...(await occurrences(db, scope, wish.within)),
      ...(await proposals(db, scope, wish.within)),
      ...(await newFilings(db, wish, since)),
      ...(await endingMandates(db, wish)),
    ];
  },
  complete: async (db, rows) => {
    const asked = rows.filter(({ provision }) => typeof provision === 'number');
    if (!asked.length) return rows;
    const said = await db.query<Row & { place: number }>(SAID, [
      asked.map(({ expression_id }) => expression_id),
      asked.map(({ provision }) => provision),
    ]);
    const found = new Map(said.map(({ place, ...words }) => [asked[place - 1], words]));
    return rows.map((row) => ({ ...row, ...found.get(row) }));
  },
});

async function documentsAbout(db: Queries, { mission, matter }: Parameters): Promise<number[] | null> {
  if (mission === undefined && matter === undefined) return null;
  const known = mission === undefined ? undefined : missionOf(mission);
  const names =
    mission === undefined ? null : [mission, ...(known ? [known.key, known.name] : [])].map((one) => one.toLowerCase());
  return (await db.query<{ id: number }>(ABOUT, [names, matter ?? null])).map(({ id }) => id);
}

const newDocuments = (db: Queries, scope: readonly unknown[], since: string): Promise<Row[]> =>
  db.query(
    `with recent as materialized (
       select id from documents where date between $6 and $1
       union
       select id from documents where (added_at at time zone 'UTC')::date between $6::date and $1::date and (date is null or date <= $1)
     )
     select d.date, 'document' as what, coalesce(d.symbol, d.iri) as document, d.title as says,
       'document/' || d.iri as id, 'document/' || d.iri as thing
     from recent r join documents d on d.id = r.id
     where (select true from current_texts t where t.document_id = d.id limit 1)
       and ($2::bigint[] is null or d.id = any($2))
       and ($3::text is null or exists (
         select 1 from current_texts t join provisions p on p.expression_id = t.expression_id where t.document_id = d.id and p.themes ? $3))
       and ($4::text is null or d.id in (
         select c.document_id from commitments c where ${addressed('$4')}))
       and ($5::text is null or exists (select 1 from matches m where m.document_id = d.id and m.commitment_id = $5))`,
    [...scope, since],
  );

// Of a commitment that is named every day is told; else those that are near. `upcoming` and `due` are told alike: they come up. How they
// stand is worked out for these alone: an actor has few of all that was answered.
const occurrences = (db: Queries, scope: readonly unknown[], within: number): Promise<Row[]> =>
  db.query(
    `with near as materialized (
       select o.commitment_id, o.n from occurrences o join commitments c on c.id = o.commitment_id
       where o.due <= (($1::text::date + $6::int)::text) and ($5::text is not null or o.due >= (($1::date - ${LATE})::text)) and ${ASKED}
     ),
     ${states('(o.commitment_id, o.n) in (select commitment_id, n from near)', 'm.commitment_id in (select commitment_id from near)')},
     told as (
       select s.*, case when s.status in ('upcoming', 'due') then 'due' else s.status end as what
       from states s where s.status in ('upcoming', 'due', 'met', 'met late', 'overdue')
     ),
     answer as (
       select t.due as date, t.what, t.met_by as answer, c.addressee, coalesce(d.symbol, d.iri) as document,
         c.expression_id, c.provision, t.what || '/' || c.id || '/' || t.n as id, 'occurrence/' || c.id || '/' || t.n as thing
       from told t join commitments c on c.id = t.commitment_id join documents d on d.id = c.document_id
       where d.date is null or d.date <= $1
     )
     select * from answer`,
    [...scope, within],
  );

const proposals = (db: Queries, scope: readonly unknown[], within: number): Promise<Row[]> =>
  db.query(
    `with answer as (
       select coalesce(o.due, r.date) as date, 'proposed' as what, r.symbol as answer, c.addressee, coalesce(d.symbol, d.iri) as document,
         c.expression_id, c.provision, 'proposed/' || c.id || '/' || m.occurrence || '/' || r.iri as id,
         'proposal/' || c.id || '/' || m.occurrence || '/' || r.iri as thing
       from matches m
       join commitments c on c.id = m.commitment_id
       join documents d on d.id = c.document_id
       join documents r on r.id = m.document_id
       left join occurrences o on o.commitment_id = m.commitment_id and o.n = m.occurrence
       where m.state = 'proposed' and ${ASKED} and (d.date is null or d.date <= $1)
         and coalesce(m.met_on, m.reasons->'evidence'->>'told_on', r.date, '') <= $1
         and ($5::text is not null or coalesce(o.due, r.date) between (($1::date - ${LATE})::text) and (($1::date + $6::int)::text))
     )
     select * from answer`,
    [...scope, within],
  );

// The view shows the viewer what they may see. A filing is about what one of its fields names; of its content nothing is told here.
async function newFilings(db: Queries, wish: Parameters, since: string): Promise<Row[]> {
  const { on, mission, matter, actor, theme, commitment } = wish;
  const filed = await db.query<{ kind: string; state: string }>(
    `with told as (
       select f.*, (coalesce(f.closed_at, f.accepted_at, f.submitted_at, f.drafted_at) at time zone 'UTC')::date as day from filings f
     )
     select f.day::text as date, 'filing' as what, f.id as document, f.kind, f.state, o.name as addressee,
       'filing/' || f.id || '/' || f.state as id, 'filing/' || f.id as thing, jsonb_build_array(f.id) as filings
     from told f join organisations o on o.id = f.organisation
     where f.state <> 'draft' and f.day >= $2::date and f.day <= $1::date
       and ($3::text is null or exists (select 1 from jsonb_each_text(f.content) v where strpos(lower(v.value), lower($3)) > 0))
       and ($4::text is null or exists (select 1 from jsonb_each_text(f.content) v where strpos(lower(v.value), lower($4)) > 0))
       and ($5::text is null or o.id = lower($5) or lower(o.acronym) = lower($5) or strpos(lower(o.name), lower($5)) > 0)
       and ($6::text is null or f.content->>'theme' = $6)
       and ($7::text is null or exists (
         select 1 from commitments c join documents d on d.id = c.document_id where c.id = $7 and d.symbol = f.content->>'asked_in'))`,
    [on, since, mission ?? null, matter ?? null, actor ?? null, theme ?? null, commitment ?? null],
  );
  return filed.map(({ kind, state, ...row }) => ({ ...row, says: `${kindOf(kind)?.title ?? kind} (${state})` }));
}

async function endingMandates(db: Queries, wish: Parameters): Promise<Row[]> {
  const { on, within, mission, matter, actor, theme, commitment } = wish;
  if (matter ?? theme ?? commitment) return [];
  const ends = await mandateEnds(db, on, within, mission ?? actor);
  return ends.map(({ until, since: _, rule: __, ...row }) => {
    const thing = `mandate/${row.mission}/${until}`;
    return { ...row, date: until, what: 'mandate ends', addressee: row.mission, id: thing, thing };
  });
}
