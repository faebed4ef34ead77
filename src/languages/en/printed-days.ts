// A page in, the months printed on it with the days and the year that stand at them out.
import type { Basis } from '../../facts/index.ts';
import { isDigit, isSmall, numberAt, type Page, type Span } from '../../text/index.ts';
import { allMatches } from '../makers/all-matches.ts';
import { onceFor } from '../makers/once.ts';
import { monthNumber } from './calendar.ts';
import { landmarksOf } from './landmarks.ts';

/** A month with the days and the year that stand at it, before the calendar is asked. */
export interface PrintedDays extends Span {
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
const SPACE = 32;
const RANGE = /\d(?:st|nd|rd|th)?(?: to | until | through | ?[-–—] ?)\d{1,2}(?:st|nd|rd|th)?(?: day)?(?: of)? $/;
const YEAR_AFTER = /(?:,| of)? ?(1[6-9]\d\d|20\d\d)(?!\d|,\d{3}(?!\d)|[/-]\d)/y;
const DAYS_AFTER =
  / (\d{1,2})(?:st|nd|rd|th)?(?:(?: and |-|–| to )(\d{1,2})(?:st|nd|rd|th)?)?,? (1[6-9]\d\d|20\d\d)(?!\d|,\d{3}(?!\d)|[/-]\d)/y;

/** Tells whether a sign ends a number and cannot be part of one: ) . , and the space. */
export const endsNumber = (code: number): boolean => code === 41 || code === 32 || code === 46 || code === 44;

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
function daysBefore(text: string, at: number): Pick<PrintedDays, 'days' | 'isRange'> {
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
    if (endsNumber(next) && !isDigit(text.charCodeAt(place + 6))) return place + 5;
  }
  YEAR_AFTER.lastIndex = place;
  return YEAR_AFTER.test(text) ? YEAR_AFTER.lastIndex : -1;
}

//   27 June 1950        June 27, 1950        June 1950        May
//                ^^^^        ^^^^^^^^             ^^^^        (no day, no year: nothing)
function printedAt(text: string, at: number, name: string): PrintedDays | null {
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

/** Lists the months of a page that have days or a year. */
export const printedDaysOf = onceFor((page: Page) => {
  const { text } = page;
  const found: PrintedDays[] = [];
  let from = 0;
  for (const { start, end } of landmarksOf(page).month) {
    const one = start < from ? null : printedAt(text, start, text.slice(start, end));
    if (!one) continue;
    found.push(one);
    from = one.end;
  }
  return found;
});
