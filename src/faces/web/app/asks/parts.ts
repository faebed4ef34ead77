// A day and a name in, the questions that make a view up out, each with its values; one list for the view and for whoever asks ahead of it.
import { dayAfter, daysBetween, monthAfter } from './days.ts';
import type { Values } from './definition.ts';

/** A question of a view, with the values it would give it; the question takes those it knows. */
export interface Part {
  readonly question: string;
  /** What a dossier calls it, when its question's own sentence says too little. */
  readonly title?: 'dossier.did';
  readonly values: (day: string, name: string) => Values;
}

const AHEAD = 60;
const BACK = 90;
const MANDATES_BACK = 3 * 365;
const MANDATES_AHEAD = 500;
const RECENT = 5 * 365; // days: a map of all time shows what nobody asks about any more

/** As many rows as one page of an answer holds: what is drawn as a whole has no pages. */
export const WHOLE = 1000;
/** The rows of a page that is read from its beginning. */
export const PAGE = 200;
/** The places a search shows first. */
export const HITS = 50;

/** What makes a day. */
export const TODAY = [
  { question: 'overdue', values: (on) => ({ on }) },
  { question: 'due', values: (on) => ({ on, within: AHEAD }) },
  { question: 'mandates-ending', values: (on) => ({ on, within: 180 }) },
  { question: 'consultations', values: (on) => ({ on, within: 90 }) },
  { question: 'documents', values: (on) => ({ from: dayAfter(on, -BACK), to: on }) },
] as const satisfies readonly Part[];

/** An actor: what it owes, what it did, what it was asked, the mandates and meetings that name it. */
export const ACTOR: readonly Part[] = [
  { question: 'overdue', values: (on, by) => ({ by, on }) },
  { question: 'due', values: (on, by) => ({ by, on, within: 180 }) },
  { question: 'commitments', values: (on, actor) => ({ actor, on }) },
  { question: 'commitments', title: 'dossier.did', values: (on, actor) => ({ actor, on, state: 'met' }) },
  { question: 'asked-of', values: (to, actor) => ({ actor, to }) },
  { question: 'mandates', values: (on, mission) => ({ on, mission, to: on }) },
  { question: 'meetings', values: (to, matter) => ({ matter, to }) },
];

/** A situation: what comes up, its documents, its meetings, what was recommended, who does what there. */
export const SITUATION: readonly Part[] = [
  { question: 'developments', values: (on, matter) => ({ matter, on }) },
  { question: 'documents', values: (to, matter) => ({ matter, to }) },
  { question: 'meetings', values: (to, matter) => ({ matter, to }) },
  { question: 'recommendations', values: (_, matter) => ({ matter }) },
  { question: 'partner-ledger', values: (on, situation) => ({ situation, on }) },
];

/** A mission: the chain of its mandates, and what falls due before its end. */
export const MISSION: readonly Part[] = ['mission', 'mandates-ending', 'consultations', 'meetings'].map((question) => ({
  question,
  values: (day, mission) => ({ mission, matter: mission, on: day, to: day, within: 366 }),
}));

/** The consultations beside the timeline of mandates. */
export const CONSULTATIONS: Part = { question: 'consultations', values: (on) => ({ on, within: 180 }) };

/** The days that the timeline of mandates shows around a day. */
export const mandatesWindow = (day: string) => ({ from: dayAfter(day, -MANDATES_BACK), to: dayAfter(day, MANDATES_AHEAD) });

/** The days from which on the map of situations counts. */
export const mapWindow = (day: string) => ({ from: dayAfter(day, -RECENT) });

/** How situations are shown, and the question of each form. */
export const SITUATIONS = { list: 'matters', map: 'places', matrix: 'partner-ledger' } as const;

/** The questions whose days stand in the calendar. */
export const CALENDAR = ['due', 'mandates-ending', 'consultations'] as const;

/**
 * The months that the calendar shows, and the days for which it asks. What is in the future of the day of the view is asked of that day;
 * months before it are asked as of their own first day.
 */
export function calendarSpan(chosen: string | undefined, as: string, day: string) {
  const first = /^\d{4}-\d{2}$/.test(chosen ?? '') ? chosen! : day.slice(0, 7);
  const months = as === 'quarter' ? [first, monthAfter(first, 1), monthAfter(first, 2)] : [first];
  const begin = `${first}-01`;
  const end = dayAfter(`${monthAfter(months.at(-1)!, 1)}-01`, -1);
  const on = begin > day ? day : begin;
  return { months, begin, end, values: { on, within: daysBetween(on, end) } };
}
