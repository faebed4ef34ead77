// A register in, the reports and letters it knows of out: held, or told of by others, with what each is said to answer.
import { isOfClause, subjectOf } from '../../languages/index.ts';
import type { Matter } from '../lists/matters.ts';
import type { Queries } from '../store/database.ts';

/** What a report is said to answer; no paragraphs: the document as a whole. */
export interface Answered {
  readonly symbol: string;
  readonly paragraphs: readonly string[];
}

/** How somebody answered: in a report or a letter, which have symbols, or in spoken words. */
export type Medium = 'report' | 'letter' | 'briefing';

/** A report, letter or briefing as one document tells of it; one that is held tells of itself. */
export interface Telling {
  readonly medium: Medium;
  /** Its symbol; of a briefing that of the record of the meeting, else of the document that tells of it. */
  readonly report: string;
  /** Its ISO day; null when nobody prints it. */
  readonly given: string | null;
  /** Whose it is; null when the words do not say. */
  readonly author: string | null;
  readonly documentId: number;
  /** What it is about where that is not what the document that tells of it is about. */
  readonly matter?: Matter;
  /** What it is said to be about, in the words of the document that tells of it. */
  readonly subject: string | null;
  readonly told: string;
  /** The day of the document that tells of it. */
  readonly toldOn: string;
  readonly isHeld: boolean;
  /** What the words around the report say that it answers. */
  readonly answers: readonly Answered[];
  /** What else the telling document cites. */
  readonly cites: ReadonlySet<string>;
  readonly words: string;
  readonly place: { readonly start: number; readonly end: number };
}

interface Told extends Record<string, unknown> {
  readonly medium: Medium;
  readonly behind: string | null;
  readonly expression_id: number;
  readonly document_id: number;
  readonly told: string;
  readonly told_on: string;
  readonly report: string;
  readonly given: string | null;
  readonly author: string | null;
  readonly start_at: number;
  readonly end_at: number;
  readonly quote: string;
  readonly is_held: boolean;
}

interface Cited extends Record<string, unknown> {
  readonly expression_id: number;
  readonly target: string;
  readonly paragraph: string | null;
  readonly relation: string;
  readonly start_at: number;
  readonly end_at: number;
  /** The words before one that says by what something is done. */
  readonly before: string | null;
}

// The citations of a document in their order, and where its paragraphs end.
interface Page {
  readonly citations: readonly Cited[];
  readonly ends: readonly number[];
}

const BEHIND = 140; // characters behind a symbol in which it may be told what a report is about
const INTRODUCTION = 2_500; // characters in which a report says what it answers
const AFTER = 170; // how far behind the report's symbol "submitted pursuant to" may stand
const NEAR = 110; // and "in accordance with", which others say of themselves
const BEFORE = 120; // how far before it
const JOINT = 80; // characters before a citation in which it may be told what it belongs to
const BESIDE = 12; // (1997) (S/1997/935)
const RUN = 70; // reports that stand so close are told of together
const REPORT_SYMBOL = /^S\/(?:\d{4}\/\d|\d{4})/;

const TOLD = `
  select case a.type when 'letter' then 'letter' else 'report' end as medium, g.behind, a.expression_id, d.id as document_id, coalesce(d.symbol, d.iri) as told, d.date as told_on, a.outcome->>0 as report, a.date as given,
    a.participants->0->>'role' as author, a.start_at, a.end_at, a.quote, false as is_held
  from acts a
  join expressions e on e.id = a.expression_id and e.is_current
  join documents d on d.id = e.document_id and d.date is not null
  left join lateral (
    select substr(quote, a.end_at - start_at + 1, ${BEHIND}) as behind from paragraphs g
    where g.expression_id = a.expression_id and g.start_at <= a.start_at and g.end_at >= a.end_at order by n limit 1
  ) g on true
  where a.type in ('report_submitted', 'letter') and a.outcome->>0 is not null`;
const HELD = `
  select d.kind as medium, null as behind, e.id as expression_id, d.id as document_id, d.symbol as told, d.date as told_on, d.symbol as report, d.date as given,
    null as author, 0 as start_at, 0 as end_at, coalesce(d.title, d.symbol) as quote, true as is_held
  from documents d join expressions e on e.document_id = d.id and e.is_current
  where d.kind in ('report', 'letter') and d.symbol is not null and d.date is not null`;
const AUTHORS = `
  select e.id as expression_id, x.actor from documents d
  join expressions e on e.document_id = d.id and e.is_current
  join lateral (select actor from mentions where expression_id = e.id and actor <> 'President of the Security Council'
      and (type = 'un_office' or d.kind = 'letter' and type in ('person', 'state')) order by start_at, actor limit 1) x on true
  where d.kind in ('report', 'letter')`;

/** Gives every telling of every report and letter, oldest first. */
export async function tellingsOf(tx: Queries): Promise<Telling[]> {
  const told = await tx.query<Told>(
    `select * from (${TOLD} union all ${HELD}) every_one order by told_on, document_id, expression_id, start_at`,
  );
  const pages = await pagesOf(tx, [...new Set(told.map(({ expression_id }) => expression_id))]);
  const authors = new Map(
    (await tx.query<{ expression_id: number; actor: string }>(AUTHORS)).map(({ expression_id, actor }) => [expression_id, actor]),
  );
  return told.map((one) => {
    const page = pages.get(one.expression_id) ?? { citations: [], ends: [] };
    return {
      medium: one.medium,
      report: one.report,
      given: plausible(one),
      author: one.is_held ? (authors.get(one.expression_id) ?? null) : one.author,
      documentId: one.document_id,
      subject: one.is_held ? null : subjectOf(one.quote, one.behind ?? ''),
      told: one.told,
      toldOn: one.told_on,
      isHeld: one.is_held,
      answers: one.is_held ? introducedBy(page) : answeredBy(one.report, page),
      cites: new Set(page.citations.map(({ target }) => target)),
      words: one.quote.slice(0, 400),
      place: { start: one.start_at, end: one.end_at },
    };
  });
}

async function pagesOf(tx: Queries, expressions: readonly number[]): Promise<Map<number, Page>> {
  const pages = new Map(expressions.map((id) => [id, { citations: [] as Cited[], ends: [] as number[] }]));
  for (const one of await tx.query<Cited>(
    `select c.expression_id, target, paragraph, relation, start_at, end_at,
       case when relation = 'implements' then substr(e.text, greatest(start_at - $2 + 1, 1), least($2, start_at)) end as before
     from citations c join expressions e on e.id = c.expression_id where c.expression_id = any($1)
     order by c.expression_id, start_at, n`,
    [expressions, JOINT],
  ))
    pages.get(one.expression_id)!.citations.push(one);
  for (const { expression_id, end_at } of await tx.query<{ expression_id: number; end_at: number }>(
    'select expression_id, end_at from paragraphs where expression_id = any($1) order by expression_id, end_at',
    [expressions],
  ))
    pages.get(expression_id)!.ends.push(end_at);
  return pages;
}

//   S/23777 of 2 April 1991, told of on 7 April 1992 stays; of a day after the telling, or of another year than the symbol's: a misprint
function plausible({ report, given, told_on }: Told): string | null {
  if (!given || given > told_on) return null;
  const year = /^S\/(\d{4})\//.exec(report)?.[1];
  if (!year || year === given.slice(0, 4)) return given;
  const isNewYear = Math.abs(Number(year) - Number(given.slice(0, 4))) === 1 && /-(?:12-[123]|01-[01])/.test(given);
  return isNewYear ? given : null;
}

//   the report ... (S/22660) submitted pursuant to paragraph 26 of resolution 687 (1991)
//   the report submitted ... in accordance with paragraph 3 of resolution 1111 (1997) (S/1997/935)
function answeredBy(report: string, { citations, ends }: Page): Answered[] {
  return citations.flatMap((one, i) => (one.target === report ? saidAround(i, citations, ends) : []));
}

function saidAround(i: number, citations: readonly Cited[], ends: readonly number[]): Answered[] {
  const { start_at, end_at } = citations[i]!;
  const stop = ends.find((end) => end >= end_at) ?? Number.POSITIVE_INFINITY;
  const found: Cited[] = [];
  const begin = ends.findLast((end) => end <= start_at) ?? 0;
  for (let j = i - 1; j >= 0 && citations[j]!.start_at >= begin && start_at - citations[j]!.end_at < BEFORE; j--) {
    const { target, relation, end_at: before } = citations[j]!;
    if (REPORT_SYMBOL.test(target)) {
      found.length = 0; // what stands between two reports is said of the first
      break;
    }
    const isBeside = start_at - before < BESIDE;
    if (relation === 'requests_under' || (relation === 'implements' && isBeside)) found.push(citations[j]!);
    if (found.length && isBeside) return found.map(answered);
  }
  let last = end_at;
  for (let j = i + 1; j < citations.length; j++) {
    const one = citations[j]!;
    const gap = one.start_at - last;
    if (one.start_at > stop || gap > AFTER) break;
    if (REPORT_SYMBOL.test(one.target)) {
      if (found.length || gap > RUN) break;
      last = one.end_at; // both submitted pursuant to ...
    } else if (
      one.relation === 'requests_under' ||
      (one.relation === 'implements' && gap < NEAR && !isOfClause(one.before ?? ''))
    )
      found.push(one);
  }
  const reports = runAround(i, citations);
  const place = reports.indexOf(start_at);
  // (S/2002/1115) and (S/2003/498) submitted pursuant to paragraph 16 of ... and paragraph 4 of ... respectively
  return (reports.length > 1 && reports.length === found.length ? [found[place]!] : found).map(answered);
}

// The places of the reports that are told of together.
function runAround(i: number, citations: readonly Cited[]): number[] {
  const isReport = ({ target }: Cited) => REPORT_SYMBOL.test(target);
  let from = i;
  while (from > 0 && isReport(citations[from - 1]!) && citations[from]!.start_at - citations[from - 1]!.end_at <= RUN) from--;
  let to = i;
  while (to + 1 < citations.length && isReport(citations[to + 1]!) && citations[to + 1]!.start_at - citations[to]!.end_at <= RUN)
    to++;
  return citations.slice(from, to + 1).flatMap(({ target, start_at }) => (/\/(?:Add|Corr|Rev)/.test(target) ? [] : [start_at]));
}

//   1. The present report is submitted pursuant to Security Council resolution 1666 (2006)
const introducedBy = ({ citations }: Page): Answered[] => {
  const early = citations.filter((one) => one.start_at < INTRODUCTION && one.target.startsWith('S/RES/'));
  const named = early.filter(({ relation }) => relation === 'requests_under' || relation === 'implements');
  return (named.length ? named : early.slice(0, 1)).map(answered);
};

//   paragraphs 3, 5-7 and 9 (b) → 3, 5, 6, 7, 9
function answered({ target, paragraph }: Cited): Answered {
  const paragraphs = (paragraph ?? '').split(/,\s*/).flatMap((part) => {
    const [, from, to] = /^(\d+)(?:\s*-\s*(\d+))?/.exec(part) ?? [];
    if (!from) return [];
    return Array.from({ length: Math.min(40, Math.max(0, Number(to ?? from) - Number(from)) + 1) }, (_, k) =>
      String(Number(from) + k),
    );
  });
  return { symbol: target, paragraphs };
}
