// A register in, the briefings it knows of out: told of by decisions, assessments and communiqués, with the meeting where one is known.
import { bondOf, type Matter, type Matters } from '../lists/matters.ts';
import type { Queries } from '../store/database.ts';
import type { Telling } from './reports.ts';

interface Told extends Record<string, unknown> {
  readonly expression_id: number;
  readonly document_id: number;
  readonly symbol: string | null;
  readonly kind: string;
  readonly told_on: string;
  readonly given: string;
  readonly meeting: number | null;
  readonly speaker: string;
  readonly start_at: number;
  readonly end_at: number;
  readonly quote: string;
}

interface Meeting extends Record<string, unknown> {
  readonly record: string;
  readonly date: string;
  readonly topic: string;
}

const MOST_DAYS = 10_000; // of briefings, whose meetings are looked up

const TOLD = `
  select a.expression_id, d.id as document_id, d.symbol, d.kind, d.date as told_on, a.date as given, a.meeting, p.value->>'role' as speaker,
    a.start_at, a.end_at, a.quote
  from acts a
  join expressions e on e.id = a.expression_id and e.is_current
  join documents d on d.id = e.document_id and d.date is not null
  cross join lateral jsonb_array_elements(a.participants) p (value)
  where p.value->>'as' = 'briefer' and p.value->>'role' <> '' and a.date ~ '^\\d{4}-\\d{2}-\\d{2}$'
  order by d.date, d.id, e.id, a.start_at, a.n`;

// Who is named around an act of an assessment, in which every section is about something else.
const NAMED = `
  select distinct a.expression_id, a.start_at, x.actor as name, x.type from acts a
  join expressions e on e.id = a.expression_id and e.is_current
  join documents d on d.id = e.document_id and d.kind = 'monthly_assessment'
  join paragraphs g on g.expression_id = a.expression_id and g.start_at <= a.start_at and g.end_at >= a.start_at
  join mentions x on x.expression_id = a.expression_id and x.start_at >= g.start_at and x.end_at <= g.end_at
  where x.type in ('state', 'mission') order by 1, 2, 3`;

/** Gives every briefing that a document tells of with its day, one telling for each who gave it, oldest first. */
export async function briefingsOf(tx: Queries, matters: Matters): Promise<Telling[]> {
  const told = await tx.query<Told>(TOLD);
  if (!told.length) return [];
  const around = await namesAround(tx);
  const meetings = await meetingsOn(tx, [...new Set(told.map(({ given }) => given))].slice(-MOST_DAYS));
  const cites = await citedBy(tx, [...new Set(told.map(({ expression_id }) => expression_id))]);
  return told.flatMap((one): Telling[] => {
    const isAssessment = one.kind === 'monthly_assessment';
    const own = isAssessment
      ? (around.get(`${one.expression_id} ${one.start_at}`) ?? { missions: new Set(), states: new Set(), agenda: new Set() })
      : matters.of(one.document_id);
    const meeting = meetingOf(one, own, meetings.get(one.given) ?? [], matters);
    const report = one.meeting ? `S/PV.${one.meeting}` : (meeting?.record ?? one.symbol);
    if (!report) return []; // nothing by which it could be named
    return [
      {
        medium: 'briefing',
        report,
        given: one.given,
        author: one.speaker,
        documentId: one.document_id,
        matter: meeting && isAssessment ? { ...own, agenda: matters.agendaOf(meeting.topic) } : own,
        subject: null,
        told: one.symbol ?? report,
        toldOn: one.told_on,
        isHeld: false,
        answers: [],
        cites: isAssessment ? new Set() : (cites.get(one.expression_id) ?? new Set()),
        words: one.quote.slice(0, 400),
        place: { start: one.start_at, end: one.end_at },
      },
    ];
  });
}

// The one meeting of that day on the same item; of several, which it was is not told.
function meetingOf({ meeting }: Told, own: Matter, meetings: readonly Meeting[], { agendaOf }: Matters): Meeting | null {
  const fitting = meetings.filter(({ record, topic }) =>
    meeting ? record === `S/PV.${meeting}` : isAbout(topic, own) || bondOf(own, { ...own, agenda: agendaOf(topic) }) === 'agenda',
  );
  return fitting.length === 1 ? fitting[0]! : null;
}

const isAbout = (topic: string, { states }: Matter): boolean => {
  const first = states.values().next().value;
  return first !== undefined && topic.toLowerCase().includes(first.toLowerCase());
};

async function namesAround(tx: Queries): Promise<Map<string, Matter>> {
  const around = new Map<string, { missions: Set<string>; states: Set<string>; agenda: Set<string> }>();
  for (const one of await tx.query<{ expression_id: number; start_at: number; name: string; type: string }>(NAMED)) {
    const key = `${one.expression_id} ${one.start_at}`;
    const names = around.get(key) ?? { missions: new Set<string>(), states: new Set<string>(), agenda: new Set<string>() };
    (one.type === 'mission' ? names.missions : names.states).add(one.name);
    around.set(key, names);
  }
  return around;
}

async function meetingsOn(tx: Queries, days: readonly string[]): Promise<Map<string, Meeting[]>> {
  const found = new Map<string, Meeting[]>();
  for (const one of await tx.query<Meeting>(
    'select record, date, topic from meetings where date = any($1) and topic is not null order by record',
    [days],
  ))
    found.set(one.date, [...(found.get(one.date) ?? []), one]);
  return found;
}

async function citedBy(tx: Queries, expressions: readonly number[]): Promise<Map<number, Set<string>>> {
  const found = new Map<number, Set<string>>();
  for (const { expression_id, target } of await tx.query<{ expression_id: number; target: string }>(
    'select distinct expression_id, target from citations where expression_id = any($1)',
    [expressions],
  ))
    found.set(expression_id, (found.get(expression_id) ?? new Set()).add(target));
  return found;
}
