// A register in, the meetings out at which the Council may have done what it said it would do by a day: review, consider, decide.

import { APT, type Reason } from '../commitments/score.ts';
import type { Queries } from '../store/database.ts';

/** A meeting that may answer an occurrence of what the Council itself took on. */
export interface MeetingMatch {
  readonly commitmentId: string;
  readonly occurrence: number;
  readonly record: string;
  readonly date: string;
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly topic: string;
}

interface Announced extends Record<string, unknown> {
  readonly id: string;
  readonly n: number;
  readonly due: string;
  readonly symbol: string;
  readonly date: string;
}

interface Meeting extends Record<string, unknown> {
  readonly record: string;
  readonly date: string;
  readonly topic: string;
  readonly symbols: readonly string[];
}

const DAY = 86_400_000;
const BEFORE = 45; // days before the day in which a meeting is looked for
const AFTER = 30;
const NEAR = 15;

const ANNOUNCED = `
  select c.id, o.n, o.due, d.symbol, d.date from commitments c
  join documents d on d.id = c.document_id
  join occurrences o on o.commitment_id = c.id
  where c.addressee = $1 and c.asks = 'review' and d.symbol is not null and d.date is not null
  order by c.id, o.n`;
const MEETINGS = 'select record, date, topic, symbols from meetings where date is not null and topic is not null order by record';
const CITING = `
  select t.target, a.symbol from citations t join expressions e on e.id = t.expression_id and e.is_current
  join documents a on a.id = e.document_id where t.target = any($1) and a.symbol is not null`;

/** Finds the meeting that answers each occurrence best: one that adopted a document which cites the announcement, else the nearest. */
export async function meetingsHeld(tx: Queries, council: string): Promise<MeetingMatch[]> {
  const announced = await tx.query<Announced>(ANNOUNCED, [council]);
  if (!announced.length) return [];
  const itemOf = new Map<string, string>();
  const byItem = new Map<string, Meeting[]>();
  for (const meeting of await tx.query<Meeting>(MEETINGS)) {
    for (const symbol of meeting.symbols) if (!itemOf.has(symbol)) itemOf.set(symbol, meeting.topic);
    const list = byItem.get(meeting.topic);
    if (list) list.push(meeting);
    else byItem.set(meeting.topic, [meeting]);
  }
  const symbols = [...new Set(announced.map(({ symbol }) => symbol))];
  const cites = new Set(
    (await tx.query<{ target: string; symbol: string }>(CITING, [symbols])).map(({ target, symbol }) => `${symbol} ${target}`),
  );
  return announced.flatMap((one) => bestOf(one, byItem.get(itemOf.get(one.symbol) ?? '') ?? [], cites) ?? []);
}

function bestOf(announced: Announced, meetings: readonly Meeting[], cites: ReadonlySet<string>): MeetingMatch | null {
  let best: MeetingMatch | null = null;
  let worth = Number.NEGATIVE_INFINITY;
  for (const { record, date, topic, symbols } of meetings) {
    const days = Math.round((Date.parse(date) - Date.parse(announced.due)) / DAY);
    if (date <= announced.date || days < -BEFORE || days > AFTER) continue;
    const adopts = symbols.some((symbol) => cites.has(`${symbol} ${announced.symbol}`));
    const here = (adopts ? BEFORE : 0) - Math.abs(days);
    if (here <= worth) continue;
    worth = here;
    const reasons = reasonsFor(days, adopts);
    const score = Math.round(reasons.reduce((sum, { adds }) => sum + adds, 0) * 100) / 100;
    best = { commitmentId: announced.id, occurrence: announced.n, record, date, score, reasons, topic };
  }
  return best;
}

const reasonsFor = (days: number, adopts: boolean): Reason[] => [
  APT.item,
  ...(Math.abs(days) <= NEAR ? [{ ...APT.near, why: `${Math.abs(days)} days ${days < 0 ? 'before' : 'after'} the day` }] : []),
  ...(adopts ? [APT.adopts] : []),
];
