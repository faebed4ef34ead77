// The days printed in a text in, the same with the years that the words around them or the rest of the document tell out.
import type { Header, Outline } from '../language.ts';
import { dayAfter, isoDay } from './calendar.ts';
import type { PrintedDays } from './printed-days.ts';
import { isWithin, type Period, reportingPeriod, yearIn } from './reporting-periods.ts';

const LISTED = /^(?:, and |, or |, | and | or | and on |, on | and of |, and on |; | ?[-–—] ?| to | through | until )(?:the )?$/;
const SENTENCE_END = /[.?!] ["(]?[A-Z]|\n/;
const SAME_SENTENCE = 400;
const SAME_PARAGRAPH = 600;
const SYMBOL_YEAR = /,? ?\((?:S|A)\/(PRST\/)?(\d{4})\/(\d{1,4})/y;
const SYMBOLS_OF_JANUARY = 40; // a document of December may bear one of them
const YEAR_BEHIND = / (?:\(((?:19|20)\d\d)\)|((?:19|20)\d\d)\d(?![\d,]))/y; // in brackets, or with the mark of a note: 19495
const RESOLUTION_BEFORE = /\b\d{1,4} \(((?:19[4-9]|20\d)\d)\)(?: of| dated| on| adopted on)? $/;
const LONGEST_BEFORE = '2345 (2031) adopted on '.length;
const HAPPENED = /\b(?:of|on|dated|since|from|between|signed)(?: the (?:night|morning|evening) of)? $/;
const [SPACE, COMMA] = [32, 44];
const EVERY_YEAR = /\b(?:each|every|annually(?: on| by)?) $/;
const IS_NAME = / (?:Movement|Revolution|Front|Brigade|Battalion|Coalition|Party|Forces|(?:of )?(?:each|every) year|annually)\b/y;

/** The month and year of an assessment: days of it and of the months before it are of its year. */
interface ReportedMonth {
  readonly year: number;
  readonly month: number;
}

function reportedMonth({ header }: Outline): ReportedMonth | null {
  const month = header.presidency?.value.month;
  return month ? { year: Number(month.slice(0, 4)), month: Number(month.slice(5, 7)) } : null;
}

// ---- what stands at the day ----

//   its resolutions 9001 (2031) of 4 March, 9002 (2031) of 13 March and 9003 (2031) of 20 June 2031
//                         ^^^^     ^^^^^^^        ^^^^     ^^^^^^^^
function yearOfResolution(text: string, { start }: PrintedDays): number | null {
  const before = text.slice(Math.max(0, start - LONGEST_BEFORE), start);
  const match = before.includes(')') ? RESOLUTION_BEFORE.exec(before) : null;
  return match && Number(match[1]);
}

//   the report of the Secretary-General of 20 October (S/2004/827)        a letter of 30 December (S/2005/4): of the year before, or not
//                                         ^^^^^^^^^^     ^^^^
function yearOfSymbol(text: string, { end, month }: PrintedDays): number | null {
  if (text.charCodeAt(end) !== SPACE && text.charCodeAt(end) !== COMMA) return null;
  YEAR_BEHIND.lastIndex = end;
  const behind = YEAR_BEHIND.exec(text);
  if (behind) return Number(behind[1] ?? behind[2]);
  SYMBOL_YEAR.lastIndex = end;
  const symbol = SYMBOL_YEAR.exec(text);
  return symbol && (month < 12 || symbol[1] || Number(symbol[3]) > SYMBOLS_OF_JANUARY) ? Number(symbol[2]) : null;
}

const isSameSentence = (text: string, from: number, to: number): boolean =>
  to - from <= SAME_SENTENCE && !SENTENCE_END.test(text.slice(from, to));

// ---- what the document tells ----

const keyOf = (month: number, day: number): number => month * 32 + day;

//   the election of 10 March 2031 ... after the events of 10 March: the same day, unless the document has it of two years
function yearsOfDays(printed: readonly PrintedDays[]): ReadonlyMap<number, number> {
  const years = new Map<number, number>();
  for (const { month, days, year } of printed) {
    if (year === null) continue;
    for (const { day } of days) {
      const key = keyOf(month, day);
      const known = years.get(key);
      years.set(key, known === undefined || known === year ? year : 0);
    }
  }
  return years;
}

// Days of every year, and days that are names, are none of a year.
function isOfOneYear(text: string, { start, end }: PrintedDays): boolean {
  IS_NAME.lastIndex = end;
  return !IS_NAME.test(text) && !EVERY_YEAR.test(text.slice(Math.max(0, start - 14), start));
}

// Terms and budgets begin and end with every year.
function isEndOfYear({ month, days }: PrintedDays): boolean {
  const key = keyOf(month, days[0]!.day);
  return key === keyOf(1, 1) || key === keyOf(12, 31);
}

// Of a day long before or after the document it may be by chance that another year has the same.
function yearOfSameDay({ month, days }: PrintedDays, years: ReadonlyMap<number, number>, today: string | null): number | null {
  const found = new Set(days.map(({ day }) => years.get(keyOf(month, day)) ?? 0));
  const year = found.size === 1 ? [...found][0]! : 0;
  const day = year && today ? isoDay(year, month, days[0]!.day) : null;
  return day && today && day > dayAfter(today, -12) && day <= dayAfter(today, 6) ? year : null;
}

/** What the whole document tells of years that it leaves out. */
interface Told {
  readonly today: string | null;
  /** The year in which a day is printed; 0 when there is more than one. */
  readonly years: ReadonlyMap<number, number>;
  readonly reported: Period | null;
  readonly past: Period | null;
}

/** Gives the days of a text their years; those that nothing tells keep none. */
export function withYears(text: string, printed: readonly PrintedDays[], outline: Outline): readonly PrintedDays[] {
  if (printed.every(({ year }) => year !== null)) return printed;
  const dated = printed.map((one) => (one.year === null && one.days.length ? { ...one, year: yearBeside(text, one) } : one));
  for (let i = dated.length - 2; i >= 0; i--) {
    const [one, next] = [dated[i]!, dated[i + 1]!];
    //   on 25 June and 3 July 2011: the list gives the year
    //      ^^^^^^^
    if (one.year !== null || next.year === null || next.start - one.end > 12 || !LISTED.test(text.slice(one.end, next.start)))
      continue;
    dated[i] = { ...one, year: one.month > next.month ? next.year - 1 : next.year };
  }
  const told: Told = {
    today: outline.header.date?.value ?? null,
    years: yearsOfDays(dated),
    reported: reportingPeriod(text, dated, outline),
    past: pastOf(outline.header),
  };
  const month = reportedMonth(outline);
  for (let i = 0; i < dated.length; i++) {
    const one = dated[i]!;
    if (one.year !== null || !one.days.length) continue;
    const before = dated[i - 1];
    const isOne = isOfOneYear(text, one);
    const year =
      (isOne && told.reported ? yearOfPeriod(text, one, before, told.reported) : null) ??
      yearOfSentence(text, one, before) ??
      (month && one.month <= month.month ? month.year : null) ??
      (isOne ? yearOfDocument(text, one, before, told) : null);
    dated[i] = { ...one, year };
  }
  return dated;
}

const yearBeside = (text: string, one: PrintedDays): number | null =>
  yearOfResolution(text, one) ?? (one.isRange ? null : yearOfSymbol(text, one));

//   of 4 May 2005 ... on 18 June: the sentence gives it
//                        ^^^^^^^
function yearOfSentence(text: string, one: PrintedDays, before: PrintedDays | undefined): number | null {
  if (!before?.year || !isSameSentence(text, before.end, one.start)) return null;
  const key = (two: PrintedDays): number => keyOf(two.month, two.days.at(-1)?.day ?? 0);
  const ofSymbol = one.isRange ? yearOfSymbol(text, one) : null;
  return key(one) >= key(before) && (!ofSymbol || ofSymbol === before.year) ? before.year : null;
}

function yearOfDocument(text: string, one: PrintedDays, before: PrintedDays | undefined, told: Told): number | null {
  if (isEndOfYear(one) || (told.reported && yearIn(one, told.reported))) return null; // a paragraph of another time
  const same = yearOfSameDay(one, told.years, told.today);
  if (same !== null || !told.past || !isPast(text, one, before, told.past)) return same;
  return yearOfPeriod(text, one, before, told.past);
}

// A paragraph that has come to another time speaks of that.
function yearOfPeriod(text: string, one: PrintedDays, before: PrintedDays | undefined, period: Period): number | null {
  const from = Math.max(0, one.start - SAME_PARAGRAPH);
  const paragraph = from + text.slice(from, one.start).lastIndexOf('\n') + 1;
  if (before && before.start >= paragraph && before.year !== null && !isWithin(before, period)) return null;
  return namesOtherYear(text.slice(paragraph, one.start), period) ? null : yearIn(one, period);
}

// The year of a resolution or statement until its own day: what has happened of late needs no year.
function pastOf({ kind, date }: Header): Period | null {
  const isDated = date !== null && (kind === 'resolution' || kind === 'presidential_statement' || kind === 'press_statement');
  return isDated ? { from: `${date.value.slice(0, 4)}-01-01`, to: date.value } : null;
}

//   the events of 14 May and 5 June        the 8 July process, by 1 May: of a year that nothing tells
//              ^^^^^^     ^^^^^^
function isPast(text: string, { start }: PrintedDays, before: PrintedDays | undefined, past: Period): boolean {
  if (HAPPENED.test(text.slice(Math.max(0, start - 30), start))) return true;
  return before !== undefined && start - before.end < 12 && isWithin(before, past) && LISTED.test(text.slice(before.end, start));
}

const ANY_YEAR = /(?<=[a-z,] )(?:19|20)\d\d(?=[ ,;.])/g;

const namesOtherYear = (before: string, { from, to }: Period): boolean =>
  (before.match(ANY_YEAR) ?? []).some((year) => year < from.slice(0, 4) || year > to.slice(0, 4));
