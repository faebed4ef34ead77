// A register in, the meetings out at which the Council may have done what it said it would do by a day (review, consider, decide), or
// may have heard what it had asked to be told.

import { APT, type Reason } from '../commitments/score.ts';
import type { Queries } from '../store/database.ts';

/** A meeting that may answer an occurrence of what the Council itself took on, or of information that it asked for. */
export interface MeetingMatch {
  readonly commitmentId: string;
  readonly occurrence: number;
  readonly record: string;
  readonly date: string;
  /** Information was asked for: what was said there the table does not tell. */
  readonly isHearing: boolean;
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly topic: string;
}

interface Announced extends Record<string, unknown> {
  readonly id: string;
  readonly n: number;
  readonly due: string;
  readonly addressee: string;
  readonly asks: 'review' | 'information';
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

//   Briefing by the Chairperson-in-Office of the Organization for Security and Cooperation in Europe
const HEARING = /^Briefings? by /;
const CHAIRS = /\bChair(?:m[ae]n|persons?|s)? of (?:the )?(?:subsidiary bodies|[^,]*\bCommittees?\b)/;

// An interval without a printed end is taken to run for a year, and a request until another takes its place.
const IN_FORCE = `(c.superseded_on is null or o.due <= c.superseded_on)
  and (c.kind <> 'recurring' or c.until is not null or o.due <= ((d.date::date + 370)::text))`;
const ANNOUNCED = `
  select c.id, o.n, o.due, c.addressee, c.asks, d.symbol, d.date from commitments c
  join documents d on d.id = c.document_id
  join occurrences o on o.commitment_id = c.id
  where (c.asks = 'review' and c.addressee = $1 or c.asks = 'information' and c.addressee is not null) and ${IN_FORCE} and d.symbol is not null and d.date is not null
  order by c.id, o.n`;
const MEETINGS = 'select record, date, topic, symbols from meetings where date is not null and topic is not null order by record';
const CITING = `
  select t.target, a.symbol, bool_or(t.relation <> 'recalls') as acts from citations t join expressions e on e.id = t.expression_id and e.is_current
  join documents a on a.id = e.document_id where t.target = any($1) and a.symbol is not null group by 1, 2`;

/**
 * Finds the meeting that answers each occurrence best: one that adopted a document which cites the announcement, else the nearest; of
 * information the nearest at which nothing was adopted, or at which the addressee spoke as the item says.
 */
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
  const cites = new Map(
    (await tx.query<{ target: string; symbol: string; acts: boolean }>(CITING, [symbols])).map(({ target, symbol, acts }) => [
      `${symbol} ${target}`,
      acts,
    ]),
  );
  const hearings = [...byItem].filter(([topic]) => HEARING.test(topic));
  return announced.flatMap((one) => {
    const onItem = byItem.get(itemOf.get(one.symbol) ?? '') ?? [];
    if (one.asks === 'review') return bestOf(one, onItem, cites) ?? [];
    const heard = hearings.flatMap(([topic, held]) => (speaks(topic, one.addressee) ? held : []));
    return heardOf(one, [...onItem.filter(({ symbols }) => !symbols.length), ...heard]) ?? [];
  });
}

function bestOf(announced: Announced, meetings: readonly Meeting[], cites: ReadonlyMap<string, boolean>): MeetingMatch | null {
  let best: MeetingMatch | null = null;
  let worth = Number.NEGATIVE_INFINITY;
  for (const { record, date, topic, symbols } of meetings) {
    const days = Math.round((Date.parse(date) - Date.parse(announced.due)) / DAY);
    if (date <= announced.date || days < -BEFORE || days > AFTER) continue;
    const cited = symbols.flatMap((symbol) => cites.get(`${symbol} ${announced.symbol}`) ?? []);
    const adopts = cited.length ? (cited.includes(true) ? APT.adopts : APT.recalls) : null;
    const here = (adopts ? BEFORE : 0) - Math.abs(days);
    if (here <= worth) continue;
    worth = here;
    const reasons = reasonsFor(days, adopts);
    const score = sumOf(reasons);
    best = { commitmentId: announced.id, occurrence: announced.n, record, date, isHearing: false, score, reasons, topic };
  }
  return best;
}

// Whether the item is a briefing by the addressee; the chairs of the Council's committees speak under one item.
const speaks = (topic: string, addressee: string): boolean =>
  (addressee.includes(' ') && topic.toLowerCase().includes(addressee.toLowerCase())) ||
  (/\bCommittee\b/.test(addressee) && CHAIRS.test(topic));

function heardOf(asked: Announced, meetings: readonly Meeting[]): MeetingMatch | null {
  let best: MeetingMatch | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const { record, date, topic } of meetings) {
    const days = Math.round((Date.parse(date) - Date.parse(asked.due)) / DAY);
    if (date <= asked.date || days < -BEFORE || days > AFTER || Math.abs(days) >= nearest) continue;
    nearest = Math.abs(days);
    const isOwn = HEARING.test(topic) && !CHAIRS.test(topic) && speaks(topic, asked.addressee);
    const item = CHAIRS.test(topic) ? APT.chairs : APT.item;
    const reasons = [item, ...nearTo(days), ...(isOwn ? [APT.speaks] : [])];
    best = { commitmentId: asked.id, occurrence: asked.n, record, date, isHearing: true, score: sumOf(reasons), reasons, topic };
  }
  return best;
}

const sumOf = (reasons: readonly Reason[]): number => Math.round(reasons.reduce((sum, { adds }) => sum + adds, 0) * 100) / 100;

const nearTo = (days: number): Reason[] =>
  Math.abs(days) <= NEAR ? [{ ...APT.near, why: `${Math.abs(days)} days ${days < 0 ? 'before' : 'after'} the day` }] : [];

const reasonsFor = (days: number, adopts: Reason | null): Reason[] => [APT.item, ...nearTo(days), ...(adopts ? [adopts] : [])];
