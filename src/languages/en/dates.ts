// A page in, its dates out: days, lists and ranges of days, months, and years where the words around them say that they are years.
import type { Basis } from '../../facts/index.ts';
import { isDigit, isSmall, numberAt, type Page, type Span } from '../../text/index.ts';
import type { Moment, Outline } from '../language.ts';
import { allMatches } from '../makers/all-matches.ts';
import { onceFor } from '../makers/once.ts';
import { digitsOf } from '../makers/text-words.ts';
import { isoDay, isoMonth, monthNumber } from './calendar.ts';
import { landmarksOf } from './landmarks.ts';

/** A month with the days and the year that stand at it, before the calendar is asked. */
interface Printed extends Span {
  readonly days: readonly { readonly day: number; readonly start: number }[];
  /** True when the days are the ends of a range: 7 to 11 January. */
  readonly isRange: boolean;
  readonly month: number;
  readonly year: number | null;
  readonly basis: Basis;
}

const DAYS_BEFORE =
  /(?<![\d/$.:–-])(?<!\d,)\d{1,2}(?:st|nd|rd|th)?(?:(?:, and |, | and | or | & | to | until | through | ?[-–—] ?)\d{1,2}(?:st|nd|rd|th)?){0,12}(?: day)?(?: of)? $/;
const DAY = /\d{1,2}/g;
const DAY_ENDS = [...'tdh,'].map((sign) => sign.charCodeAt(0)); // 1st, 2nd, 3rd, 4th; 1, and 2
const LONGEST_JOIN = ' through '.length;
const [SPACE, COMMA] = [32, 44];
const RANGE = /\d(?:st|nd|rd|th)?(?: to | until | through | ?[-–—] ?)\d{1,2}(?:st|nd|rd|th)?(?: day)?(?: of)? $/;
const YEAR_AFTER = /(?:,| of)? ?(1[6-9]\d\d|20\d\d)(?!\d|,\d{3}(?!\d)|[/-]\d)/y;
const DAYS_AFTER =
  / (\d{1,2})(?:st|nd|rd|th)?(?:(?: and |-|–| to )(\d{1,2})(?:st|nd|rd|th)?)?,? (1[6-9]\d\d|20\d\d)(?!\d|,\d{3}(?!\d)|[/-]\d)/y;
const LISTED = /^(?:, and |, or |, | and | or | and on |, on | and of |, and on |; | ?[-–—] ?| to | through | until )(?:the )?$/;
const RANGED = /^(?: ?[-–—] ?| to | through | until )$/;
const SENTENCE_END = /[.?!] ["(]?[A-Z]|\n/;
const SAME_SENTENCE = 400;
const YEARS = /(?<![\d/,.-])\b(?:1[89]\d\d|20[0-4]\d)(?:[/–-](?:\d{4}|\d{2})\b(?![/–-]\d)|(?![\d/]|,\d{3}|[–-]\d))/y;
const BEFORE_YEAR =
  /(?:\b(?:[Ii]n|[Ss]ince|[Bb]y|[Dd]uring|[Uu]ntil|[Tt]hrough|[Tt]hroughout|[Bb]efore|[Aa]fter|[Ff]rom|[Bb]etween|[Ee]arly|[Ll]ate|[Oo]f|[Ff]or|to|and|or|[Yy]ears?|mid|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)|,)[ -]$/;
const AFTER_YEAR =
  /(?:[.,;:)\]"'\n]|$| (?:and|or|to|in|on|of|at|by|for|the|its|as|with|when|until|that|which|who|he|she|it|they|has|have|had|is|are|was|were|will|shall|should|would|from|between|through|under|after|before|during|against|a|an|this|these|those|if|but|not|be|into|budget|period|biennium|financial|fiscal|elections?|launched|held|adopted|established|regarding|concerning|\((?!1[89]\d\d|20\d\d|[IVX]+\))))/y;
const NAMED_AFTER =
  / (?:[A-Z][a-z]+|elections?|budget|period|biennium|financial|fiscal|independent|presidential|general|world)\b/y;
const COUNT_BEFORE =
  /\b(?:total|number|strength|maximum|minimum|average|sum|amount|ceiling|force|level|estimated|capacity|resolutions?) (?:of|for) $/i;
const LISTED_YEAR =
  /(?<!(?:uary|March|April|May|June|July|August|ember|ober) )(?<![/(])\b(?:1[89]|20)\d\d(?: and|,| or| to|, and) $/;
const SYMBOL_YEAR = /,? ?\((?:S|A)\/(PRST\/)?(\d{4})\/(\d{1,4})/y;
const SYMBOLS_OF_JANUARY = 40; // a document of December may bear one of them

// ---- months with their days ----

// Where a day begins that ends before `end` and stands after a word that goes on with no list: of 15, until 3; -1 for all others.
function loneDay(text: string, end: number): number {
  let start = end;
  while (start > end - 3 && isDigit(text.charCodeAt(start - 1))) start--;
  if (start === end || end - start > 2 || text[start - 1] !== ' ') return -1;
  const last = text.charAt(start - 2);
  return last >= 'a' && last <= 'z' && !('dlorh'.includes(last) && isListed(text, start)) ? start : -1; // and, until, to, or, through
}

//   7 until 11        7th to 11        the period to 11
//    ^^^^^^^            ^^^^                  ^^^^       this one is seen to be none when the list is read
function isListed(text: string, start: number): boolean {
  let place = start - 2;
  while (place > start - LONGEST_JOIN && isSmall(text.charCodeAt(place))) place--;
  const before = text.charCodeAt(place - 1);
  return text.charCodeAt(place) === SPACE && (isDigit(before) || DAY_ENDS.includes(before));
}

//   on 1 and 15 March 2011        7-11 January 1989        27 June        the 3rd of May 1948
//      ^     ^^^^^^^^^^^^^        ^^^^^^^^^^^^^^^^^        ^^^^^^^            ^^^^^^^^^^^^^^^
function daysBefore(text: string, at: number): Pick<Printed, 'days' | 'isRange'> {
  const before = text.charCodeAt(at - 2);
  const isPossible = text[at - 1] === ' ' && (isDigit(before) || isSmall(before));
  const start = isPossible ? loneDay(text, at - 1) : -1;
  if (start >= 0) return { days: [{ day: numberAt(text, start, at - 1), start }], isRange: false };
  const from = Math.max(0, at - 72);
  const match = isPossible ? DAYS_BEFORE.exec(text.slice(from, at)) : null;
  if (!match) return { days: [], isRange: false };
  const base = from + match.index;
  let days = allMatches(DAY, match[0]).map((one) => ({ day: Number(one[0]), start: base + one.index }));
  for (let i = days.length - 1; i > 0; i--) {
    if (days[i - 1]!.day >= days[i]!.day || !days[i - 1]!.day) days = days.slice(i); // what stands before is no day: paragraphs 20 and 3 May
  }
  return { days, isRange: days.length === 2 && RANGE.test(match[0]) };
}

// Where the year ends that goes on at a place, -1 when none does. Most years stand behind a space and before no number.
function yearEnd(text: string, place: number): number {
  const century = text.slice(place, place + 3);
  if ((century === ' 19' || century === ' 20') && isDigit(text.charCodeAt(place + 3)) && isDigit(text.charCodeAt(place + 4))) {
    const next = text.charCodeAt(place + 5);
    if (isStop(next) && !isDigit(text.charCodeAt(place + 6))) return place + 5;
  }
  YEAR_AFTER.lastIndex = place;
  return YEAR_AFTER.test(text) ? YEAR_AFTER.lastIndex : -1;
}

//   27 June 1950        June 27, 1950        June 1950        May
//                ^^^^        ^^^^^^^^             ^^^^        (no day, no year: nothing)
function printedAt(text: string, at: number, name: string): Printed | null {
  const month = monthNumber(name);
  const end = at + name.length;
  const { days, isRange } = daysBefore(text, at);
  const close = yearEnd(text, end);
  if (close >= 0) {
    const start = days[0]?.start ?? at;
    return { start, end: close, days, isRange, month, year: numberAt(text, close - 4, close), basis: 'stated' };
  }
  if (days.length) return { start: days[0]!.start, end, days, isRange, month, year: null, basis: 'inferred' };
  DAYS_AFTER.lastIndex = end;
  const after = DAYS_AFTER.exec(text);
  if (!after) return isMonthAlone(text, at, end) ? { start: at, end, days, isRange, month, year: null, basis: 'inferred' } : null;
  const own = [after[1], after[2]].filter(Boolean).map((day) => ({ day: Number(day), start: at }));
  const isSpan = own.length === 2 && !after[0].includes('and');
  return { start: at, end: DAYS_AFTER.lastIndex, days: own, isRange: isSpan, month, year: Number(after[3]), basis: 'stated' };
}

// "May" and "March" are words besides; a month without day and year counts only when a list with a year goes on: in March and April 2012
const isMonthAlone = (text: string, at: number, end: number): boolean =>
  text[at - 1] === ' ' && /^(?: and | to |, |-|–|, and | through )[A-Z]/.test(text.slice(end, end + 10));

const monthsOf = onceFor((page: Page) => {
  const { text } = page;
  const found: Printed[] = [];
  let from = 0;
  for (const { start, end } of landmarksOf(page).month) {
    const one = start < from ? null : printedAt(text, start, text.slice(start, end));
    if (!one) continue;
    found.push(one);
    from = one.end;
  }
  return found;
});

// ---- years that are not printed ----

//   on 25 June and 3 July 2011: the list gives the year        of 4 May 2005 ... on 18 June: the sentence gives it
//      ^^^^^^^                                                                      ^^^^^^^
function withYears(
  text: string,
  printed: readonly Printed[],
  reported: { year: number; month: number } | null,
): readonly Printed[] {
  if (printed.every(({ year }) => year !== null)) return printed;
  const dated = [...printed];
  for (let i = dated.length - 2; i >= 0; i--) {
    const [one, next] = [dated[i]!, dated[i + 1]!];
    if (one.year !== null || next.year === null || next.start - one.end > 12 || !LISTED.test(text.slice(one.end, next.start)))
      continue;
    dated[i] = { ...one, year: one.month > next.month ? next.year - 1 : next.year };
  }
  for (let i = 0; i < dated.length; i++) {
    const one = dated[i]!;
    if (one.year !== null || !one.days.length) continue;
    const ofSymbol = yearOfSymbol(text, one);
    const before = dated[i - 1];
    if (before?.year && isSameSentence(text, before.end, one.start)) {
      const day = (two: Printed): number => two.month * 32 + (two.days.at(-1)?.day ?? 0);
      if (day(one) >= day(before) && (!ofSymbol || ofSymbol === before.year)) dated[i] = { ...one, year: before.year };
    }
    if (dated[i]!.year === null && ofSymbol && !one.isRange) dated[i] = { ...one, year: ofSymbol };
    if (dated[i]!.year === null && reported && one.month <= reported.month) dated[i] = { ...one, year: reported.year };
  }
  return dated;
}

//   the report of the Secretary-General of 20 October (S/2004/827)        a letter of 30 December (S/2005/4): of the year before, or not
//                                         ^^^^^^^^^^     ^^^^
function yearOfSymbol(text: string, { end, month }: Printed): number | null {
  if (text.charCodeAt(end) !== SPACE && text.charCodeAt(end) !== COMMA) return null;
  SYMBOL_YEAR.lastIndex = end;
  const symbol = SYMBOL_YEAR.exec(text);
  return symbol && (month < 12 || symbol[1] || Number(symbol[3]) > SYMBOLS_OF_JANUARY) ? Number(symbol[2]) : null;
}

const isSameSentence = (text: string, from: number, to: number): boolean =>
  to - from <= SAME_SENTENCE && !SENTENCE_END.test(text.slice(from, to));

// ---- values ----

//   25 June to 3 July 2011        12 March 1999 to 4 April 1999
//   ^^^^^^^^^^^^^^^^^^^^^^        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
function rangeOf(text: string, one: Printed, next: Printed | undefined): Moment | null {
  if (!next || one.year === null || next.year === null || one.days.length > 1 || next.days.length > 1) return null;
  if (next.start - one.end > 9 || !RANGED.test(text.slice(one.end, next.start))) return null;
  const [from, to] = [isoOf(one, one.days[0]?.day), isoOf(next, next.days[0]?.day)];
  if (!from || !to || from.length !== to.length || from >= to) return null;
  return { start: one.start, end: next.end, value: `${from}/${to}`, basis: next.basis };
}

function isoOf({ year, month }: Printed, day: number | undefined): string | null {
  if (year === null) return null;
  return day === undefined ? isoMonth(year, month) : isoDay(year, month, day);
}

function addMoments(found: Moment[], one: Printed): void {
  const { basis, end, days } = one;
  const add = (start: number, value: string | null): void => {
    if (value) found.push({ start, end, value, basis });
  };
  if (one.isRange) {
    const [from, to] = [isoOf(one, days[0]!.day), isoOf(one, days[1]!.day)];
    if (from && to) add(one.start, `${from}/${to}`);
  } else if (days.length) {
    for (const { day, start } of days) add(start, isoOf(one, day));
  } else add(one.start, isoOf(one, undefined));
}

// ---- years alone ----

//   in 2010        between 1990 and 1995        the 1974 Disengagement Agreement        the 2025/26 period
//      ^^^^                ^^^^     ^^^^            ^^^^                                    ^^^^^^^
function yearsAlone(text: string, taken: readonly Printed[]): Moment[] {
  const found: Moment[] = [];
  let next = 0;
  let from = 0;
  for (const start of digitsOf(text)) {
    if (start < from || !mayBeYear(text, start)) continue;
    while (next < taken.length && taken[next]!.end <= start) next++;
    YEARS.lastIndex = start;
    if ((next < taken.length && taken[next]!.start <= start) || !YEARS.test(text)) continue;
    const end = YEARS.lastIndex;
    from = end;
    if (next < taken.length && taken[next]!.start < end) continue;
    const value = isYearAt(text, start, end) ? yearValue(text.slice(start, end)) : null;
    if (value) found.push({ start, end, value, basis: 'stated' });
  }
  return found;
}

// A year stands by itself, after a space; one with its end (2025/26) also after others.
function mayBeYear(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  if ((code !== 49 && code !== 50) || !isDigit(text.charCodeAt(start + 3))) return false;
  return text.charCodeAt(start - 1) === SPACE || !isStop(text.charCodeAt(start + 4));
}

const isStop = (code: number): boolean => code === 41 || code === 32 || code === 46 || code === 44; // ) . ,

function isYearAt(text: string, start: number, end: number): boolean {
  const last = text[start - 1];
  if (end - start === 4 && last !== ' ' && last !== '-') return false;
  const before = text.slice(Math.max(0, start - 24), start);
  if (end - start > 4) return !/\b(?:resolutions?|paras?\.|paragraphs?|Nos?\.) $/i.test(before);
  NAMED_AFTER.lastIndex = end;
  if (/\b[Tt]he $/.test(before)) return NAMED_AFTER.test(text);
  AFTER_YEAR.lastIndex = end;
  if (!BEFORE_YEAR.test(before) || !AFTER_YEAR.test(text)) return false;
  if (/\b(?:of|for) $/.test(before)) return !COUNT_BEFORE.test(before);
  return !/(?:,|\band|\bor|\bto) $/.test(before) || LISTED_YEAR.test(before); // resolutions 1559 and 1680: these are no years
}

//   2025/26 → 2025/2026        1995-1996 → 1995/1996
function yearValue(printed: string): string | null {
  const [first, second] = printed.split(/[/–-]/);
  if (!second) return first!;
  const last = second.length === 2 ? first!.slice(0, 2) + second : second;
  return Number(last) > Number(first) && Number(last) - Number(first) <= 10 ? `${first}/${last}` : null;
}

// ---- all of them ----

const reportedMonth = ({ header }: Outline): { year: number; month: number } | null => {
  const month = header.presidency?.value.month;
  return month ? { year: Number(month.slice(0, 4)), month: Number(month.slice(5, 7)) } : null;
};

/** Finds every date. A presidency's month in the header gives the year to days of that month and the months before it. */
export function moments(page: Page, outline: Outline): Moment[] {
  const { text } = page;
  const printed = withYears(text, monthsOf(page), reportedMonth(outline));
  const found: Moment[] = [];
  for (let i = 0; i < printed.length; i++) {
    const range = rangeOf(text, printed[i]!, printed[i + 1]);
    if (range) {
      found.push(range);
      i++;
    } else addMoments(found, printed[i]!);
  }
  const years = yearsAlone(text, printed);
  return years.length ? [...found, ...years].sort((a, b) => a.start - b.start || a.end - b.end) : found;
}

/** Lists the days that are printed and that no calendar has, such as 31 June 1999, with what is printed. */
export function impossibleDates(page: Page): (Span & { readonly printed: string })[] {
  const impossible = ({ year, month, days }: Printed): boolean =>
    days.some(({ day }) => isoDay(year ?? 2000, month, day) === null); // without a year 29 February may be
  return monthsOf(page)
    .filter(impossible)
    .map(({ start, end }) => ({ start, end, printed: page.printed({ start, end }) }));
}
