// A text in, its dates as they are printed out: years, months and days that stand together, complete or not.
import { isDigit, isSmall, type Page, type Span } from '../../text/index.ts';
import { setOf } from '../makers/character-sets.ts';
import { MONTHS } from '../makers/months.ts';
import { numeralBefore } from './numerals.ts';
import { signsOn } from './page-signs.ts';

/** A year, month and day as far as they are known. */
export interface Day {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** How far a word such as 去年 or 次日 is from its context. */
export interface Shift {
  readonly unit: 'year' | 'day';
  readonly by: number;
}

/** What a place prints, before its surroundings complete it. */
export interface Printed extends Span, Day {
  readonly shift: Shift | null;
}

const [YEAR, MONTH, SPACE] = ['年', '月', ' '].map((sign) => sign.charCodeAt(0));
const ENGLISH = new RegExp(`(?<!\\d)(\\d{1,2}) (${MONTHS.join('|')}) (\\d{4})$`);
const LONGEST_ENGLISH = '30 September 2004'.length;
const TAIL = /年?[初底末]|年?(?:上|下)半年|[上下]半叶|[上中下]旬|份/y;
const LOST_DAY = /(\d{1,2})(?=的)/y;
const TAILS = '年初底末上中下份';
const BETWEEN_YEARS = '-–~至到、和/';
const NONE: readonly Printed[] = [];
const LISTED_DAY = /(\d{1,2})[-–~～至到、和]/g;
const SHIFTS = new Map<string, Shift>([
  ['今年', { unit: 'year', by: 0 }],
  ['去年', { unit: 'year', by: -1 }],
  ['明年', { unit: 'year', by: 1 }],
  ['次日', { unit: 'day', by: 1 }],
]);
const SHIFTING = setOf('今去明次');
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isYear = (value: number): boolean => value >= 1800 && value <= 2100;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Tells whether there is such a day; without a year 29 February may be one. */
export function exists({ year, month, day }: Day): boolean {
  if (month === null) return true;
  if (month < 1 || month > 12) return false;
  if (day === null) return true;
  if (month === 2 && day === 29 && year !== null) return isLeap(year);
  return day >= 1 && day <= LENGTHS[month - 1]!;
}

//   2005年7月25日至26日
//   ^^^^^^^^^^^^^ ^^^
/** Lists the dates of a page in their order: a number before 年, 月 or 日 begins one, or continues the one that ends where it begins. */
export function printedDates(page: Page): Printed[] {
  const { text } = page;
  const found: Printed[] = [];
  const state: { open: Printed | null } = { open: null };
  const close = () => {
    if (state.open) found.push(withTail(text, state.open));
    state.open = null;
  };
  for (const at of signsOn(page).days) {
    const sign = text.charCodeAt(at);
    const end = at + 1;
    if (sign === SPACE) {
      const english = isEnglishYear(text, at) ? englishBefore(text, at + ' 2013'.length) : null;
      if (!english) continue;
      close();
      found.push(english);
      continue;
    }
    const shift = at > 0 && SHIFTING[text.charCodeAt(at - 1)] === 1 ? SHIFTS.get(text.slice(at - 1, end)) : undefined;
    const number = shift ? { value: 0, start: at - 1 } : numeralBefore(text, at);
    if (!number || (!shift && text[number.start - 1] === '第')) continue;
    const { value, start } = number;
    const before = state.open;
    const isNext = before !== null && before.end === start;
    if (shift) {
      close();
      found.push({ start, end, year: null, month: null, day: null, shift });
    } else if (sign === YEAR) {
      if (!isYear(value) || at - start !== 4 || text[end] === '代') continue;
      close();
      found.push(...yearBefore(text, start));
      state.open = { start, end, year: value, month: null, day: null, shift: null };
    } else if (sign === MONTH) {
      if (isNext && before!.month === null && value < 100)
        state.open = { start: before!.start, end, year: before!.year, month: value, day: before!.day, shift: null };
      else if (value >= 1 && value <= 12) {
        close();
        state.open = { start, end, year: null, month: value, day: null, shift: null };
      }
    } else if (value < 100) {
      const isOpen = before !== null && before.month !== null && before.day === null;
      if (isNext && isOpen)
        state.open = { start: before!.start, end, year: before!.year, month: before!.month, day: value, shift: null };
      else if (value >= 1 && value <= 31) {
        const shared = isOpen ? listedDays(text, before!, start) : [];
        if (shared.length) {
          state.open = null;
          found.push(...shared);
        } else close();
        state.open = { start, end, year: null, month: null, day: value, shift: null };
      }
    }
  }
  close();
  return found;
}

//   April 2013
//       ^^^^^^
function isEnglishYear(text: string, space: number): boolean {
  const letter = text.charCodeAt(space - 1);
  if (!isSmall(letter)) return false;
  for (let at = space + 1; at <= space + 4; at++) if (!isDigit(text.charCodeAt(at))) return false;
  return !isDigit(text.charCodeAt(space + 5));
}

//   26 April 2013
function englishBefore(text: string, end: number): Printed | null {
  const from = Math.max(0, end - LONGEST_ENGLISH - 1); // with the sign before
  const match = ENGLISH.exec(text.slice(from, end));
  if (!match) return null;
  const [, day, month, year] = match;
  return {
    start: from + match.index,
    end,
    year: Number(year),
    month: MONTHS.indexOf(month!) + 1,
    day: Number(day),
    shift: null,
  };
}

//   2010年初      1月下旬      2012年12月12的说明 (the sign for the day was lost)
//   ^^^^^^^      ^^^^^^      ^^^^^^^^^^^
function withTail(text: string, date: Printed): Printed {
  if (date.day !== null) return date;
  const behind = date.end < text.length ? text[date.end]! : '\n';
  const isLost = date.year !== null && date.month !== null && isDigit(behind.charCodeAt(0));
  LOST_DAY.lastIndex = date.end;
  const lost = isLost ? LOST_DAY.exec(text) : null;
  const { start, year, month, shift } = date;
  if (lost) return { start, end: LOST_DAY.lastIndex, year, month, day: Number(lost[1]), shift };
  TAIL.lastIndex = date.end;
  return TAILS.includes(behind) && TAIL.test(text) ? { start, end: TAIL.lastIndex, year, month, day: null, shift } : date;
}

//   转变十年(2015-2024年)
//            ^^^^
function yearBefore(text: string, end: number): readonly Printed[] {
  if (end < 5 || !BETWEEN_YEARS.includes(text[end - 1]!)) return NONE;
  const number = numeralBefore(text, end - 1);
  if (!number || end - 1 - number.start !== 4 || !isYear(number.value)) return NONE;
  return [{ start: number.start, end: end - 1, year: number.value, month: null, day: null, shift: null }];
}

//   1月8-11日        1月8、9和10日
//   ^^^              ^^^ ^ the days before the one that has the sign 日
function listedDays(text: string, month: Printed, to: number): Printed[] {
  const between = to - month.end <= 12 ? text.slice(month.end, to) : '';
  const days = [...between.matchAll(LISTED_DAY)];
  if (!days.length || days.reduce((sum, day) => sum + day[0].length, 0) !== between.length) return [];
  return days.map((day, i) => {
    const start = month.end + day.index;
    const isFirst = i === 0;
    return {
      start: isFirst ? month.start : start,
      end: start + day[1]!.length,
      year: isFirst ? month.year : null,
      month: isFirst ? month.month : null,
      day: Number(day[1]),
      shift: null,
    };
  });
}
