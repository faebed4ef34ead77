// A draft in, the reports out that its text says were submitted: whose, of which day, under which symbols; each report once.
import { firstFrom, type Page, type Span } from '../../text/index.ts';
import type { ActClaim, Citation, Moment, Name, ReadDraft } from '../language.ts';
import { isOfResolution } from './day-of-resolution.ts';

/** How a language says "report": the noun, what may stand around it, and on which side of it its author stands. */
export interface ReportWords {
  /** Gives the last noun between two places of a page. */
  readonly noun: (page: Page, from: number, to: number) => Span | null;
  /** Finds a mark over which the phrase does not reach. */
  readonly end: RegExp;
  /** Finds another noun before the symbol: the symbol is that of a letter. */
  readonly other: RegExp;
  /** Fits the end of what stands before the noun when the report is only asked for: to submit a ... */
  readonly asked: RegExp;
  /** Fits what stands between the noun and the author who follows it; null when none does. */
  readonly authorAfter: RegExp | null;
  /** Fits the end of what stands before an author who is named in a list of reports: (S/24976) and of the ... */
  readonly authorListed: RegExp | null;
  /** Fits what stands between the author and the noun that follows. */
  readonly authorBefore: RegExp;
  /** Fits what stands between an author and the noun when it begins with what the report is about: 秘书长|关于…的; null when none does. */
  readonly authorLeads: RegExp | null;
  /** Fits the end of what stands before the noun when a pronoun stands for the office or person that is the author. */
  readonly pronoun: RegExp | null;
  /** Fits what stands between the noun or the author and the day of the report that follows. */
  readonly dayAfter: RegExp;
  /** Fits what stands between the day of the report and the noun that follows. */
  readonly dayBefore: RegExp;
  /** Fits what stands between the symbol and a day of the report that follows it; null when none does. */
  readonly dayBehind: RegExp | null;
  /** How far before its symbol the noun may stand, in characters. */
  readonly reach: number;
}

/** A report while its mentions are put together. */
interface Report extends Span {
  date: string | null;
  author: Name | null;
  readonly symbols: string[];
  readonly alsoAt: Span[];
}

// The symbols under which reports are issued: S/2013/7, S/21274; not S/RES/..., S/PRST/..., S/PV...; and the parts of one.
const REPORT_SYMBOL = /^(S\/(?:\d{4}\/\d+|\d{4,5}))(?:\/(?:Add|Corr|Rev)\.\d+)*$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const FAR_AUTHOR = 90;
const NEAR = 40; // how far a day may stand from the noun or the author
const LIST = 60; // how far from one another the symbols of a list stand
const MOST_NAMES = 6; // that are asked before a noun

//   Welcoming the report of the Secretary-General of 15 June 1995 (S/1995/488 and Add.1)
//                 ^^^^^^        ^author            ^date          ^symbol     ^symbol
/** Makes the finder of reports for a language. */
export const makeReportActs =
  (words: ReportWords) =>
  (draft: ReadDraft): ActClaim[] => {
    const reports = new Map<string, Report>();
    let previous: { readonly citation: Citation; readonly report: Report | null } | null = null;
    for (const citation of draft.citations) {
      const base = mayBeReport(citation) ? REPORT_SYMBOL.exec(citation.target)?.[1] : undefined;
      if (!base) continue;
      const known = reports.get(base);
      const isSupplement = citation.target !== base && `${previous?.citation.target}/`.startsWith(`${base}/`);
      if (isSupplement && citation.start - previous!.citation.end < LIST) {
        if (known && previous!.report && !known.symbols.includes(citation.target)) known.symbols.push(citation.target);
        continue;
      }
      const report: Report | null = reportAt(citation, previous, draft, words);
      previous = { citation, report };
      if (!report) continue;
      if (known) join(known, report);
      else reports.set(base, report);
    }
    return [...reports.values()].map(claimOf);
  };

// Most citations are of resolutions, which are told by the sign that follows S/.
const mayBeReport = ({ kind, target }: Citation): boolean => kind === 'un_document' && target.charAt(2) <= '9';

function join(known: Report, later: Report): void {
  known.date ??= later.date;
  known.author ??= later.author;
  for (const symbol of later.symbols) if (!known.symbols.includes(symbol)) known.symbols.push(symbol);
  known.alsoAt.push({ start: later.start, end: later.end });
}

function reportAt(
  citation: Citation,
  previous: { readonly citation: Citation; readonly report: Report | null } | null,
  draft: ReadDraft,
  words: ReportWords,
): Report | null {
  const { text } = draft.page;
  const from = lineStart(text, citation.start, words.reach);
  const noun = nounIn(draft.page, from, citation.start, words);
  if (!noun) return null;
  const isListed = previous !== null && previous.citation.start > noun.end;
  if (isListed && (!previous.report || citation.start - previous.citation.end > LIST)) return null;
  const author = isListed
    ? (listedAuthor(previous.citation.end, citation.start, draft, words) ?? previous.report!.author)
    : authorOf(noun, citation.start, draft, words);
  const start = Math.min(noun.start, author?.start ?? noun.start);
  const places = isListed ? [] : [noun, ...(author ? [author] : [])];
  const since = isListed ? previous.citation.end : Math.min(start, noun.start - NEAR);
  return {
    start,
    end: citation.end,
    date: dayAt(draft, words, since, citation, places),
    author,
    symbols: [citation.target],
    alsoAt: [],
  };
}

// Where the paragraph of a place begins, or a place so far before it.
function lineStart(text: string, place: number, reach: number): number {
  const from = Math.max(0, place - reach);
  return from + text.slice(from, place).lastIndexOf('\n') + 1;
}

// The last noun before the symbol, when nothing ends its phrase and it is not only asked for.
function nounIn(page: Page, from: number, to: number, words: ReportWords): Span | null {
  const noun = words.noun(page, from, to);
  if (!noun) return null;
  const { text } = page;
  const between = text.slice(noun.end, to);
  if (words.end.test(between) || words.other.test(between)) return null;
  return words.asked.test(text.slice(Math.max(from, noun.start - FAR_AUTHOR), noun.start)) ? null : noun;
}

// "report of the Secretary-General", "the Secretary-General's report", 秘书长1999年9月8日的报告
function authorOf(noun: Span, until: number, { page, names }: ReadDraft, words: ReportWords): Name | null {
  const { text } = page;
  const at = firstFrom(names, noun.start);
  const after = names[at];
  if (
    words.authorAfter &&
    after &&
    after.start < until &&
    words.authorAfter.test(text.slice(noun.end, Math.min(after.start, noun.end + 60)))
  )
    return after;
  const leading = text.slice(Math.max(0, noun.start - FAR_AUTHOR), noun.start);
  if (words.pronoun?.test(leading)) return officeBefore(names, at, lineStart(text, noun.start, words.reach * 4));
  for (let i = at - 1; words.authorLeads && i >= Math.max(0, at - MOST_NAMES); i--) {
    if (noun.start - names[i]!.end > FAR_AUTHOR) break;
    if (words.authorLeads.test(text.slice(names[i]!.end, noun.start))) return names[i]!;
  }
  const before = at > 0 ? names[at - 1] : undefined;
  if (!before || noun.start - before.end > FAR_AUTHOR) return null;
  const between = text.slice(before.end, noun.start);
  return words.authorBefore.test(between) && !words.end.test(between) ? before : null;
}

// He or she is the office or person named last in the paragraph.
function officeBefore(names: readonly Name[], at: number, from: number): Name | null {
  for (let i = at - 1; i >= Math.max(0, at - MOST_NAMES) && names[i]!.start >= from; i--)
    if (names[i]!.type === 'un_office' || names[i]!.type === 'person') return names[i]!;
  return null;
}

// (S/24976) and of the Secretary-General of 19 December 1992 (S/24992)
function listedAuthor(from: number, until: number, { page, names }: ReadDraft, { authorListed }: ReportWords): Name | null {
  const first = names[firstFrom(names, from)];
  return authorListed && first && first.end <= until && authorListed.test(page.text.slice(from, first.start)) ? first : null;
}

// report of 3 May 2031, its 18 July 2031 report
const isDayOf = (text: string, day: Span, place: Span, { dayAfter, dayBefore }: ReportWords): boolean =>
  day.start >= place.end
    ? day.start - place.end <= NEAR && dayAfter.test(text.slice(place.end, day.start))
    : place.start >= day.end && place.start - day.end <= NEAR && dayBefore.test(text.slice(day.end, place.start));

// The day that stands before the symbol, else the one beside the noun or the author, else the one right behind the symbol.
function dayAt(
  { page, moments, citations }: ReadDraft,
  words: ReportWords,
  from: number,
  symbol: Span,
  places: readonly Span[],
): string | null {
  let best: Moment | null = null;
  for (let i = firstFrom(moments, from); i < moments.length && moments[i]!.end <= symbol.start; i++) {
    const moment = moments[i]!;
    if (!DAY.test(moment.value) || isOfResolution(moment, citations)) continue;
    if (symbol.start - moment.end <= 3) return moment.value;
    if (!best && places.some((place) => isDayOf(page.text, moment, place, words))) best = moment;
  }
  return best?.value ?? dayBehind(page.text, moments[firstFrom(moments, symbol.end)], symbol, words);
}

//   the report of the Secretary-General (S/2009/465) of 16 September 2009
//                                                       ^^^^^^^^^^^^^^^^^
function dayBehind(text: string, day: Moment | undefined, symbol: Span, words: ReportWords): string | null {
  if (!day || !words.dayBehind || day.start - symbol.end > NEAR || !DAY.test(day.value)) return null;
  return words.dayBehind.test(text.slice(symbol.end, day.start)) ? day.value : null;
}

function claimOf({ start, end, date, author, symbols, alsoAt }: Report): ActClaim {
  return {
    start,
    end,
    type: 'report_submitted',
    date,
    matter: null,
    section: null,
    participants: author ? [{ name: null, english: null, role: author.name, as: 'speaker' }] : [],
    outcome: symbols,
    vote: null,
    meeting: null,
    meetingGroup: null,
    alsoAt,
  };
}
