// A request and the telling of an answer in, their pair out: what speaks for it, and which occurrence it would answer.
import { isFounded, likeness } from './authors.ts';
import type { Telling } from './reports.ts';
import type { Asking, Request } from './requests.ts';
import { type Candidate, PROPOSED, type Score, scoreOf } from './score.ts';

/** A request and a report, letter or briefing that may answer it. */
export interface Pair extends Score {
  /** The document that asks. */
  readonly documentId: number;
  readonly request: Request;
  readonly telling: Telling;
  readonly isNamed: boolean;
  /** By what the two documents hang together. */
  readonly bond: Candidate['bond'];
  /** The number of the occurrence, 0 when nothing is dated. */
  readonly occurrence: number;
  readonly days: number | null;
}

/** What is known of a pair of documents before its requests are looked at. */
export type Known = Pick<Candidate, 'asked' | 'isRecalled' | 'bond' | 'isFiledTogether' | 'isNewest'>;

const DAY = 86_400_000;
const HALF_YEAR = 183;
/** Days: a report that follows a request so closely was written before it. */
export const GRACE = 7;
const SEASON = 120;

/** Pairs a request with an answer; null when it cannot be one, or too little speaks for it. */
export function pairOf(known: Known, asking: Asking, request: Request, telling: Telling, isLast: boolean): Pair | null {
  const named = namedIn(telling, asking, request, isLast);
  const isNamed = named === 'paragraph' || named === 'document';
  if (!request.isForReport && named !== 'paragraph') return null;
  const like = likeness(request.addressee, telling.author, isNamed);
  const author =
    (like === 'voice' && telling.medium === 'report' ? null : like) ??
    (isNamed && isFounded(request, telling) ? 'founded' : null);
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
  const isLate =
    telling.medium === 'report' && !nearest && !request.recurs && !isNamed && daysBetween(asking.asked, day) > HALF_YEAR;
  const scored = scoreOf({
    ...known,
    medium: telling.medium,
    given,
    author,
    named,
    asks: request.asks,
    isOral: request.isOral,
    isSuperseded,
    isLate,
    isHasty: daysBetween(asking.asked, day) <= GRACE,
    isOnAll: request.isOnAll,
    isWaiting: request.isWaiting,
    isBeside:
      !isTimely(days) &&
      asking.requests.some((one) => rankOf(one) > rankOf(request) && likeness(one.addressee, telling.author, true)),
    isLateTold: daysBetween(day, telling.toldOn) > SEASON / 2,
    isDated: nearest !== null,
    recurs: request.recurs,
    daysFromDue: days,
  });
  return scored.score < PROPOSED
    ? null
    : {
        ...scored,
        documentId: asking.documentId,
        request,
        telling: { ...telling, given },
        isNamed,
        bond: known.bond,
        occurrence: nearest?.n ?? 0,
        days,
      };
}

// What a report is that is said to answer the document: one on the whole or of a series, else one with a day.
const rankOf = ({ asks, isOnAll, recurs, dues }: Request): number =>
  asks !== 'report' ? 0 : isOnAll || recurs ? 2 : dues.length > 0 ? 1 : 0;

const isTimely = (days: number | null): boolean => days !== null && days >= -45 && days <= 21;

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

const EARLY = 7; // days by which a report that a renewal tells of may come before it is due

// The last due day before a day, for a report of which no more is known than that it was there by then.
function lastDue(dues: readonly string[], day: string): { n: number; days: number } | null {
  if (!dues.length) return null;
  const n = Math.max(1, dues.filter((due) => daysBetween(day, due) <= EARLY).length);
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
