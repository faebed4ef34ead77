// The consultations that practice asks for before each mandate ends, with the last day for them and whether one was held.
import { z } from 'zod';
import practice from '../../data/consultations.json' with { type: 'json' };
import { MISSIONS, missionOf, type Queries, type Row } from '../register/index.ts';
import { mandateEnds } from './mandate-ends.ts';
import { filed } from './partners/filed.ts';
import { day, days, name, question } from './question.ts';

// Côte d'Ivoire → cote d'ivoire; the Sudan → sudan: the table writes names of places as it comes
const folded = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\bthe /g, '');
// The table of meetings prints the mission's acronym, or its name with United Nations or UN.
const NAMES = new Map(MISSIONS.map(({ key, name }) => [key, [key, name, name.replace('United Nations', 'UN')].map(folded)]));
//   ... to the UN Peacekeeping Force in Côte d'Ivoire · ... annex II, sections A and B - Haiti: a place, and no mission by its name
const PLACE = /(?: in | - )([^-]+)$/;
const placeOf = (words: string): string | null => PLACE.exec(words)?.[1] ?? null;
const PLACES = new Map(MISSIONS.map(({ key, name }) => [key, placeOf(folded(name))]));

// A meeting tells by its topic that it was a consultation of one kind (`place`: its number in the list of practice).
const TALKS = `
  select t.record, t.date, t.topic, p.place
  from jsonb_to_recordset($1::jsonb) as p (place int, topic text)
  join meetings t on t.topic ~* p.topic
  where t.date > $2 and t.date <= $3
  order by t.date desc, t.record`;
// What organisations filed of consultations that were held, as far as whoever asks may see it.
const FILED = `
  select f.filing, f.by, f.mission, f."with", f.held from ${filed('consultation-held', 'mission text, "with" text, held text')} f
  where f.held > $1 and f.held <= $2
  order by f.held desc, f.filing`;
const COVERED = "select from_day, to_day from coverage where kind = 'meeting'";

export const consultations = question({
  name: 'consultations',
  sentence: 'Which consultations are due before mandates end, and which were held?',
  parameters: z.object({ on: day, within: days.default(90), mission: name.optional() }),
  columns: [
    { key: 'until', title: 'Before', type: 'day' },
    { key: 'mission', title: 'Mission', type: 'text' },
    { key: 'what', title: 'What', type: 'text' },
    { key: 'with', title: 'With', type: 'text' },
    { key: 'when', title: 'When', type: 'text' },
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
  order: ['until', 'mission', 'place'],
  rows: async (db, { on, within, mission }) => {
    const ends = (await mandateEnds(db, on, within, mission)).filter((end) => missionOf(String(end.mission))?.by === 'un');
    return timetable(db, ends, on);
  },
});

// Held is told by the table of meetings, or by a filing; without either, or outside the days that the table covers, it is unknown.
async function timetable(db: Queries, ends: readonly Row[], on: string): Promise<Row[]> {
  const topics = practice.flatMap(({ topic }, i) => (topic ? [{ place: i + 1, topic }] : []));
  const first = ends.map((end) => String(end.since)).sort()[0] ?? on;
  const talks = (await db.query<Talk>(TALKS, [JSON.stringify(topics), first, on])).map(readTopic);
  const told = await db.query<Told>(FILED, [first, on]);
  const covered = await db.query<{ from_day: string; to_day: string }>(COVERED);
  return ends.flatMap((end) =>
    practice.map(({ what, when, source, topic, with: whom }, i) => {
      const talk = talks.find((one) => one.place === i + 1 && isAbout(one, end));
      const filing = told.find(
        (one) =>
          one.with === whom && one.mission.toLowerCase() === String(end.mission).toLowerCase() && one.held > String(end.since),
      );
      const isCovered = covered.some(({ from_day, to_day }) => from_day <= String(end.since) && to_day >= on);
      const missing = topic ? (isCovered ? 'not yet' : 'unknown (not covered)') : 'unknown (no table tells of it)';
      const seen = talk ? `${talk.record} on ${talk.date}` : filing ? `${filing.held}, as ${filing.by} told` : missing;
      return {
        ...end,
        what,
        with: whom,
        when,
        source,
        held: seen,
        place: i + 1,
        ...(filing && !talk ? { filings: [filing.filing] } : {}),
      };
    }),
  );
}

interface Talk extends Row {
  readonly record: string;
  readonly date: string;
  readonly topic: string;
  readonly place: number;
}

interface Told extends Row {
  readonly filing: string;
  readonly by: string;
  readonly mission: string;
  readonly with: string;
  readonly held: string;
}

// A meeting with its topic folded and, where that names no mission, the State or territory that it names.
interface Topic extends Talk {
  readonly words: string;
  readonly where: string | null;
}

function readTopic(talk: Talk): Topic {
  const words = folded(talk.topic);
  const isNamed = [...NAMES.values()].some(([, ...names]) => names.some((form) => words.includes(form)));
  return { ...talk, words, where: isNamed ? null : placeOf(words) };
}

function isAbout({ date, words, where }: Topic, { mission, since }: Row): boolean {
  if (date <= String(since)) return false;
  const key = String(mission);
  return (NAMES.get(key) ?? []).some((form) => words.includes(form)) || (where !== null && where === PLACES.get(key));
}
