// A register in, the same with reports matched to the commitments they answer out; every match keeps its reasons and evidence.

import { meetFromFilings } from '../filings/meeting.ts';
import { bondOf, type Matters, mattersOf } from '../lists/matters.ts';
import { type MeetingMatch, meetingsHeld } from '../review/held.ts';
import { reapplyToMatches } from '../review/review.ts';
import { type Database, insertMany, type Queries, type Row, unlessDeadlocked } from '../store/database.ts';
import { gatherStatistics } from '../store/statistics.ts';
import { type Telling, tellingsOf } from './reports.ts';
import { type Asking, askingsOf, makeNewest, type Request } from './requests.ts';
import { ANSWERED, type Candidate, COUNTS, PROPOSED, type Score, scoreOf, withReason } from './score.ts';
import { supersede } from './supersede.ts';

/** How many matches count and how many wait for a human. */
export interface Matched {
  readonly counts: number;
  readonly proposed: number;
}

/** A request and a report that may answer it. */
interface Pair extends Score {
  readonly request: Request;
  readonly telling: Telling;
  readonly isNamed: boolean;
  /** The number of the occurrence, 0 when nothing is dated. */
  readonly occurrence: number;
  readonly days: number | null;
}

const DAY = 86_400_000;
const HALF_YEAR = 183;
const SEASON = 120;
const COUNCIL = 'Security Council';
const GRACE = 7; // days: a report that follows a request so closely was written before it

const MATCH_LOCK = 5_317_003; // of two processes that match at once, the second waits

/** Matches every report that the register knows of, anew; what people decided is kept elsewhere and wins. */
export async function match(db: Database): Promise<Matched> {
  await gatherStatistics(db);
  const matched = await unlessDeadlocked(() => db.transaction(matchAll));
  await db.script('analyze matches, commitments'); // of what was matched just now
  return matched;
}

async function matchAll(tx: Queries): Promise<Matched> {
  await tx.query('select pg_advisory_xact_lock($1)', [MATCH_LOCK]);
  await supersede(tx);
  const reports = settle(pairsOf(await tellingsOf(tx), await askingsOf(tx), await mattersOf(tx)));
  const rows = [...rowsOf(reports), ...(await meetingsHeld(tx, COUNCIL)).map(rowOf)];
  await tx.query(
    "delete from matches m where not exists (select 1 from reviews r join documents d on d.id = m.document_id where r.subject = 'match:' || m.commitment_id || '|' || d.symbol)",
  );
  const documents = await documentsOf(tx, rows);
  const columns = ['commitment_id', 'occurrence', 'document_id', 'score', 'state', 'met_on', 'reasons'];
  await insertMany(
    tx,
    'matches',
    columns,
    rows.map((row) => ({ ...row, document_id: documents.get(row.report) })),
    'on conflict do nothing',
  );
  await reapplyToMatches(tx);
  await meetFromFilings(tx);
  const counts = rows.filter(({ state }) => state === 'counts').length;
  return { counts, proposed: rows.length - counts };
}

// One pair for a request and a report: the best of the places where they meet.
function pairsOf(tellings: readonly Telling[], askings: readonly Asking[], matters: Matters): Pair[] {
  const bySymbol = new Map(askings.map((asking) => [asking.symbol, asking]));
  const newestOn = makeNewest(askings, matters.of);
  const best = new Map<string, Pair>();
  for (const telling of tellings) {
    const matter = matters.of(telling.documentId);
    const day = telling.given ?? telling.toldOn;
    const cited = [...telling.cites].flatMap((symbol) => bySymbol.get(symbol) ?? []);
    const bonded = newestOn(matter, day).filter((asking) => bondOf(matter, matters.of(asking.documentId)));
    const last = lastNamed(telling, bySymbol);
    const newest = newestOf(bonded.length ? bonded : cited, telling, day);
    for (const asking of new Set([...cited, ...bonded])) {
      if (asking.asked >= telling.toldOn && !telling.isHeld) continue;
      const bond = bondOf(matter, matters.of(asking.documentId));
      const facts = {
        asked: asking.asked,
        isRecalled: telling.cites.has(asking.symbol),
        bond,
        isFiledTogether: matters.areFiledTogether(telling.report, asking.symbol),
        isNewest: newest !== null && asking.asked >= newest,
      };
      for (const request of asking.requests) {
        const pair = pairOf(facts, asking, request, telling, last === null || asking.asked >= last);
        const key = `${request.id} ${telling.report}`;
        if (pair && pair.score > (best.get(key)?.score ?? 0)) best.set(key, pair);
      }
    }
  }
  return [...best.values()];
}

function pairOf(
  facts: Omit<Candidate, 'author' | 'named' | 'asks' | 'given' | 'isSuperseded' | 'isLate' | 'daysFromDue'>,
  asking: Asking,
  request: Request,
  telling: Telling,
  isLast: boolean,
): Pair | null {
  const named = namedIn(telling, asking, request, isLast);
  const isNamed = named === 'paragraph' || named === 'document';
  if (!request.isForReport && named !== 'paragraph') return null;
  const author =
    likeness(request.addressee, telling.author, isNamed) ?? (isNamed && isFounded(request, telling) ? 'founded' : null);
  if (!author) return null;
  const given = isNamed && telling.given !== null && telling.given < asking.asked ? null : telling.given; // 1991 for 1992: a misprint
  if (given === null && yearOf(telling.report) < asking.asked.slice(0, 4)) return null;
  const day = given ?? telling.toldOn;
  const dues = author === 'founded' ? [] : request.dues; // what is dated is the founding
  const dated = given === null ? lastDue(dues, day) : nearestDue(dues, given);
  const isPast = request.recurs && dues.length === 1 && (dated?.days ?? 0) > SEASON; // the first within 30 days, then regularly
  const nearest = isPast ? null : dated;
  const days = given === null ? null : (nearest?.days ?? null);
  const isSuperseded = !isNamed && request.supersededOn !== null && request.supersededOn < day;
  const isLate = !nearest && !request.recurs && !isNamed && daysBetween(asking.asked, day) > HALF_YEAR;
  const scored = scoreOf({ ...facts, given, author, named, asks: request.asks, isSuperseded, isLate, daysFromDue: days });
  return scored.score < PROPOSED
    ? null
    : { ...scored, request, telling: { ...telling, given }, isNamed, occurrence: nearest?.n ?? 0, days };
}

// The day of the newest of the documents that the report is said to answer.
function lastNamed(telling: Telling, bySymbol: ReadonlyMap<string, Asking>): string | null {
  const isAsked = (request: Request) =>
    request.isForReport && (likeness(request.addressee, telling.author, true) !== null || isFounded(request, telling));
  const days = telling.answers.flatMap(({ symbol }) => {
    const asking = bySymbol.get(symbol);
    return asking && asking.asked <= telling.toldOn && asking.requests.some(isAsked) ? [asking.asked] : [];
  });
  return days.sort().at(-1) ?? null;
}

// The day of the newest request for a report to the same body that the report can have known of.
function newestOf(askings: readonly Asking[], { author }: Telling, day: string): string | null {
  const last = new Date(Date.parse(day) - GRACE * DAY).toISOString().slice(0, 10);
  const days = askings.flatMap(({ asked, requests }) =>
    asked <= last && requests.some(({ addressee, asks }) => asks === 'report' && likeness(addressee, author)) ? [asked] : [],
  );
  return days.sort().at(-1) ?? null;
}

//   Monitoring Group ~ Security Council Monitoring Group established pursuant to resolution 1853 (2008)
function likeness(addressee: string, author: string | null, isNamed = false): Candidate['author'] | null {
  if (author === null) return 'unknown';
  const [a, b] = [addressee.toLowerCase(), author.toLowerCase()];
  if (a === b) return 'same';
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (isNamed || short.includes(' ')) && ` ${long} `.includes(` ${short} `) && !long.startsWith(`${short} `) ? 'akin' : null;
}

//   Panel of Experts on Liberia ← "to establish ... a Panel of Experts ... to report"
function isFounded({ action, asks }: Request, { author }: Telling): boolean {
  if (asks !== 'body' && asks !== 'report') return false;
  const name = author?.replace(/^(?:United Nations|Security Council) /, '').split(/ (?:on|for|in|established) /)[0];
  return Boolean(name?.includes(' ') && action.includes(name));
}

// Of several documents that are named at once, the last one asked for this report.
// A paragraph that asks nothing of the author is a slip of the one who cites it: the document is meant.
function namedIn(
  { answers, author }: Telling,
  { symbol, requests }: Asking,
  { paragraph }: Request,
  isLast: boolean,
): Candidate['named'] {
  if (!answers.length) return null;
  const here = answers.filter((one) => one.symbol === symbol);
  if (!here.length) return 'other document';
  if (here.some(({ paragraphs }) => paragraphs.includes(paragraph))) return 'paragraph';
  const cited = new Set(here.flatMap(({ paragraphs }) => paragraphs));
  const isMeant = requests.some((one) => cited.has(one.paragraph) && likeness(one.addressee, author, true));
  if (isMeant && here.every(({ paragraphs }) => paragraphs.length)) return 'other paragraph';
  return isLast ? 'document' : null;
}

// S/1998/61 → 1998; symbols before 1994 tell no year and are taken for late enough
const yearOf = (report: string): string => /^S\/(\d{4})\//.exec(report)?.[1] ?? '9999';

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

// The last due day before a day, for a report of which no more is known than that it was there by then.
function lastDue(dues: readonly string[], day: string): { n: number; days: number } | null {
  if (!dues.length) return null;
  const n = Math.max(1, dues.filter((due) => due <= day).length);
  return { n, days: daysBetween(dues[n - 1]!, day) };
}

function nearestDue(dues: readonly string[], given: string): { n: number; days: number } | null {
  let nearest: { n: number; days: number } | null = null;
  dues.forEach((due, i) => {
    const days = daysBetween(due, given);
    if (!nearest || Math.abs(days) < Math.abs(nearest.days)) nearest = { n: i + 1, days };
  });
  return nearest;
}

// One report for a due day, and the first one for a single request without a day; what says itself that it answers keeps its score.
function settle(pairs: readonly Pair[]): Pair[] {
  const rivals = new Map<string, Pair[]>();
  for (const pair of pairs) {
    if (pair.occurrence === 0 && (pair.request.asks !== 'report' || pair.request.recurs)) continue;
    const key = `${pair.request.id} ${pair.occurrence}`;
    const list = rivals.get(key);
    if (list) list.push(pair);
    else rivals.set(key, [pair]);
  }
  const losers = new Set<Pair>();
  for (const list of rivals.values()) for (const pair of list.sort(byWorth).slice(1)) if (!pair.isNamed) losers.add(pair);
  return pairs.map((pair) => (losers.has(pair) ? { ...pair, ...withReason(pair, ANSWERED) } : pair));
}

function byWorth(a: Pair, b: Pair): number {
  if (a.isNamed !== b.isNamed) return a.isNamed ? -1 : 1;
  if (a.occurrence && a.days !== null && b.days !== null && a.days !== b.days) return Math.abs(a.days) - Math.abs(b.days);
  const [dayA, dayB] = [a.telling.given ?? a.telling.toldOn, b.telling.given ?? b.telling.toldOn];
  return dayA < dayB ? -1 : dayA > dayB ? 1 : b.score - a.score;
}

interface MatchRow extends Row {
  readonly kind: 'report' | 'meeting_record';
  readonly report: string;
  readonly given: string | null;
  readonly state: 'counts' | 'proposed';
}

const rowsOf = (pairs: readonly Pair[]): MatchRow[] =>
  pairs
    .filter(({ score }) => score >= PROPOSED)
    .map(({ request, telling, occurrence, score, reasons }) => ({
      commitment_id: request.id,
      kind: 'report' as const,
      occurrence,
      report: telling.report,
      given: telling.given,
      met_on: telling.given,
      score,
      state: score >= COUNTS ? 'counts' : 'proposed',
      reasons: JSON.stringify({
        reasons,
        evidence: { told_by: telling.told, told_on: telling.toldOn, words: telling.words, ...telling.place },
      }),
    }));

const rowOf = ({ commitmentId, occurrence, record, date, score, reasons, topic }: MeetingMatch): MatchRow => ({
  commitment_id: commitmentId,
  occurrence,
  kind: 'meeting_record',
  report: record,
  given: date,
  met_on: date,
  score,
  state: score >= COUNTS ? 'counts' : 'proposed',
  reasons: JSON.stringify({ reasons, evidence: { told_by: record, told_on: date, words: topic } }),
});

// A report that is known only because others tell of it is a document without an expression.
async function documentsOf(tx: Queries, rows: readonly MatchRow[]): Promise<Map<string, number>> {
  const reports = new Map(rows.map(({ report, given, kind }) => [report, { given, kind }]));
  const stubs = [...reports].map(([symbol, { given, kind }]) => ({
    iri: `seized:${symbol.replace(/\s+/g, '')}`,
    symbol,
    kind,
    date: given,
  }));
  await insertMany(tx, 'documents', ['iri', 'symbol', 'kind', 'date'], stubs, 'on conflict do nothing');
  const known = await tx.query<{ id: number; symbol: string }>('select id, symbol from documents where symbol = any($1)', [
    [...reports.keys()],
  ]);
  return new Map(known.map(({ id, symbol }) => [symbol, id]));
}
