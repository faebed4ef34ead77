// A register in, the same with reports, letters, briefings and meetings matched to the commitments they answer out; every match keeps its reasons and evidence.

import { meetFromFilings } from '../filings/meeting.ts';
import { bondOf, type Matters, mattersOf } from '../lists/matters.ts';
import { meetingsHeld } from '../review/held.ts';
import { reapplyToMatches } from '../review/review.ts';
import { type Database, insertMany, type Queries, unlessDeadlocked } from '../store/database.ts';
import { gatherStatistics } from '../store/statistics.ts';
import { isFounded, likeness } from './authors.ts';
import { briefingsOf } from './briefings.ts';
import { lapse } from './lapse.ts';
import { documentsOf, rowOf, rowsOf } from './match-rows.ts';
import { GRACE, type Pair, pairOf } from './pairs.ts';
import { type Telling, tellingsOf } from './reports.ts';
import { type Asking, askingsOf, makeNewest, type Request } from './requests.ts';
import { ANSWERED, COUNTS, PROPOSED, RIVALLED, STRANGE, withReason } from './score.ts';
import { strangersAmong } from './subjects.ts';
import { supersede } from './supersede.ts';

/** How many matches count and how many wait for a human. */
export interface Matched {
  readonly counts: number;
  readonly proposed: number;
}

const DAY = 86_400_000;
const COUNCIL = 'Security Council';

const WEEKS = 14; // days by which two reports must differ for the nearer to be the one that was due
const MARGIN = 0.1;

// What matching depends on.
const KEEPING = ['ingest', 'reread', 'import-meetings', 'import-proceedings', 'import-membership'];

const MATCH_LOCK = 5_317_003; // of two processes that match at once, the second waits

/** Matches every report, letter, briefing and meeting that the register knows of, anew; what people decided is kept elsewhere and wins. */
export async function match(db: Database): Promise<Matched> {
  await gatherStatistics(db);
  const matched = await unlessDeadlocked(() => db.transaction(matchAll));
  await db.script('vacuum (analyze) matches, commitments'); // of what was matched just now; of what is tidied an index tells all
  return matched;
}

/** How far matching has come. */
export interface Matching {
  /** The entry of the audit chain by which something was kept last; 0 in an empty register. */
  readonly kept: number;
  /** Whether everything kept until then was matched: a process that was killed between keeping and matching leaves that to the next. */
  readonly isMatched: boolean;
}

/** Tells whether what was kept is matched. */
export async function matchingOf(db: Queries): Promise<Matching> {
  const [row] = await db.query<{ kept: number; until: number }>(
    `select coalesce((select n from audit where what = any($1) order by n desc limit 1), 0)::int as kept,
       coalesce((select until from matched), 0)::int as until`,
    [KEEPING],
  );
  return { kept: row!.kept, isMatched: row!.until >= row!.kept };
}

async function matchAll(tx: Queries): Promise<Matched> {
  await tx.query('select pg_advisory_xact_lock($1)', [MATCH_LOCK]);
  await tx.query('delete from matched'); // what is kept while this goes on is not seen by it
  await tx.query('insert into matched select coalesce(max(n), 0) from audit');
  await supersede(tx);
  await lapse(tx);
  const matters = await mattersOf(tx);
  const tellings = [...(await tellingsOf(tx)), ...(await briefingsOf(tx, matters))];
  const pairs = pairsOf(tellings, await askingsOf(tx), matters).filter(({ score }) => score >= PROPOSED);
  const strangers = await strangersAmong(tx, pairs, tellings, matters);
  const settled = settle(pairs, strangers);
  const answered = new Set(
    settled.flatMap(({ score, request, occurrence }) => (score >= COUNTS ? [`${request.id} ${occurrence}`] : [])),
  );
  const held = (await meetingsHeld(tx, COUNCIL)).filter(
    ({ isHearing, commitmentId, occurrence }) => !isHearing || !answered.has(`${commitmentId} ${occurrence}`),
  );
  const rows = [...rowsOf(settled), ...held.map(rowOf)];
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
    const matter = telling.matter ?? matters.of(telling.documentId);
    const day = telling.given ?? telling.toldOn;
    const cited = [...telling.cites].flatMap((symbol) => bySymbol.get(symbol) ?? []);
    const bonded = newestOn(matter, day).filter((asking) => bondOf(matter, matters.of(asking.documentId)));
    const last = lastNamed(telling, bySymbol);
    const newest = newestOf(bonded.length ? bonded : cited, telling, day);
    for (const asking of new Set([...cited, ...bonded])) {
      if (asking.asked >= telling.toldOn && !telling.isHeld) continue;
      const bond = bondOf(matter, matters.of(asking.documentId));
      const known = {
        asked: asking.asked,
        isRecalled: telling.cites.has(asking.symbol),
        bond,
        isFiledTogether: matters.areFiledTogether(telling.report, asking.symbol),
        isNewest: newest !== null && asking.asked >= newest,
      };
      for (const request of asking.requests) {
        const pair = pairOf(known, asking, request, telling, last === null || asking.asked >= last);
        const key = `${request.id} ${telling.report}`;
        if (pair && pair.score > (best.get(key)?.score ?? 0)) best.set(key, pair);
      }
    }
  }
  return [...best.values()];
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
function newestOf(askings: readonly Asking[], { author, medium }: Telling, day: string): string | null {
  const last = new Date(Date.parse(day) - GRACE * DAY).toISOString().slice(0, 10);
  const isAsked = ({ addressee, asks }: Request) =>
    (asks === 'report' || (asks === 'information' && medium !== 'report')) && likeness(addressee, author) !== null;
  const days = askings.flatMap(({ asked, requests }) => (asked <= last && requests.some(isAsked) ? [asked] : []));
  return days.sort().at(-1) ?? null;
}

// One answer for a due day, the first report for a single request without a day, and the first letter and briefing for any; what says itself that it answers keeps its score.
function settle(pairs: readonly Pair[], strangers: ReadonlySet<Pair>): Pair[] {
  const rivals = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const { request, occurrence, telling } = pair;
    if (occurrence === 0 && telling.medium === 'report' && (request.asks !== 'report' || request.recurs)) continue;
    const key = occurrence ? `${request.id} ${occurrence}` : `${request.id} ${telling.medium}`;
    const list = rivals.get(key);
    if (list) list.push(pair);
    else rivals.set(key, [pair]);
  }
  const losers = new Set<Pair>();
  const rivalled = new Set<Pair>();
  for (const list of rivals.values()) {
    const sorted = list.sort((a, b) => Number(strangers.has(a)) - Number(strangers.has(b)) || byWorth(a, b));
    for (const pair of sorted.slice(1)) if (!pair.isNamed) losers.add(pair);
    const [first, second] = sorted;
    if (first && second && isClose(first, second) && !strangers.has(second)) rivalled.add(first);
  }
  return pairs.map((pair) => {
    const score = strangers.has(pair) ? withReason(pair, STRANGE) : pair;
    if (losers.has(pair)) return { ...pair, ...withReason(score, ANSWERED) };
    return { ...pair, ...(rivalled.has(pair) ? withReason(score, RIVALLED) : score) };
  });
}

// Two reports of the same weeks, of which nothing but the days tells which was due.
const isClose = (a: Pair, b: Pair): boolean =>
  a.occurrence > 0 &&
  !a.isNamed &&
  a.telling.medium === 'report' &&
  b.telling.medium === 'report' &&
  a.telling.report !== b.telling.report &&
  a.days !== null &&
  b.days !== null &&
  a.score - b.score < MARGIN &&
  Math.abs(Math.abs(b.days) - Math.abs(a.days)) <= WEEKS;

// What was asked for in writing is answered in writing, and what was asked for in words by words.
const isFit = ({ request: { asks, isOral }, telling: { medium } }: Pair): boolean =>
  asks === 'report' ? medium === 'report' : isOral ? medium === 'briefing' : true;

function byWorth(a: Pair, b: Pair): number {
  if (a.isNamed !== b.isNamed) return a.isNamed ? -1 : 1;
  if (isFit(a) !== isFit(b)) return isFit(a) ? -1 : 1;
  if (a.occurrence && a.days !== null && b.days !== null && a.days !== b.days) return Math.abs(a.days) - Math.abs(b.days);
  const [dayA, dayB] = [a.telling.given ?? a.telling.toldOn, b.telling.given ?? b.telling.toldOn];
  return dayA < dayB ? -1 : dayA > dayB ? 1 : b.score - a.score;
}
