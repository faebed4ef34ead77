// The consultations that practice asks for before each mandate ends, with the last day for them and whether one was held.
import { z } from 'zod';
import practice from '../../data/consultations.json' with { type: 'json' };
import { MISSIONS, missionOf, type Queries, type Row } from '../register/index.ts';
import { mandateEnds } from './mandate-ends.ts';
import { day, days, name, question } from './question.ts';

// The table of meetings prints the mission's acronym, or its name with United Nations or UN.
const NAMES = new Map(MISSIONS.map(({ key, name }) => [key, [key, name, name.replace('United Nations', 'UN')]]));

// A meeting tells by its topic that it was a consultation of one kind (`place`: its number in the list of practice).
const TALKS = `
  select t.record, t.date, t.topic, p.place
  from jsonb_to_recordset($1::jsonb) as p (place int, topic text)
  join meetings t on t.topic ~* p.topic
  where t.date > $2 and t.date <= $3
  order by t.date desc, t.record`;
const COVERED = "select from_day, to_day from coverage where kind = 'meeting'";

export const consultations = question({
  name: 'consultations',
  sentence: 'Which consultations are due before mandates end, and which were held?',
  parameters: z.object({ on: day, within: days.default(90), mission: name.optional() }),
  columns: [
    { key: 'until', title: 'Before', type: 'day' },
    { key: 'mission', title: 'Mission', type: 'text' },
    { key: 'what', title: 'What', type: 'text' },
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

// Held is told only by the table of meetings: without it, or outside the days it covers, it is unknown.
async function timetable(db: Queries, ends: readonly Row[], on: string): Promise<Row[]> {
  const topics = practice.flatMap(({ topic }, i) => (topic ? [{ place: i + 1, topic }] : []));
  const first = ends.map((end) => String(end.since)).sort()[0] ?? on;
  const talks = await db.query<Talk>(TALKS, [JSON.stringify(topics), first, on]);
  const covered = await db.query<{ from_day: string; to_day: string }>(COVERED);
  return ends.flatMap((end) =>
    practice.map(({ what, when, source, topic }, i) => {
      const talk = talks.find((one) => one.place === i + 1 && isAbout(one, end));
      const isCovered = covered.some(({ from_day, to_day }) => from_day <= String(end.since) && to_day >= on);
      const missing = isCovered ? 'not yet' : 'unknown (not covered)';
      const held = !topic ? 'unknown (no table tells of it)' : talk ? `${talk.record} on ${talk.date}` : missing;
      return { ...end, what, when, source, held, place: i + 1 };
    }),
  );
}

interface Talk extends Row {
  readonly record: string;
  readonly date: string;
  readonly topic: string;
  readonly place: number;
}

const isAbout = ({ topic, date }: Talk, end: Row): boolean =>
  date > String(end.since) &&
  (NAMES.get(String(end.mission)) ?? []).some((form) => topic.toLowerCase().includes(form.toLowerCase()));
