// A page in, its dates out: days, lists and ranges of days, months, and years where the words around them say that they are years.
import { isDigit, type Page, type Span } from '../../text/index.ts';
import type { Moment, Outline } from '../language.ts';
import { digitsOf } from '../makers/text-words.ts';
import { isoDay, isoMonth } from './calendar.ts';
import { endsNumber, type PrintedDays, printedDaysOf } from './printed-days.ts';
import { withYears } from './years-left-out.ts';

const SPACE = 32;
const RANGED = /^(?: ?[-–—] ?| to | through | until )$/;
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

// ---- values ----

//   25 June to 3 July 2011        12 March 1999 to 4 April 1999
//   ^^^^^^^^^^^^^^^^^^^^^^        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
function rangeOf(text: string, one: PrintedDays, next: PrintedDays | undefined): Moment | null {
  if (!next || one.year === null || next.year === null || one.days.length > 1 || next.days.length > 1) return null;
  if (next.start - one.end > 9 || !RANGED.test(text.slice(one.end, next.start))) return null;
  const [from, to] = [isoOf(one, one.days[0]?.day), isoOf(next, next.days[0]?.day)];
  if (!from || !to || from.length !== to.length || from >= to) return null;
  return { start: one.start, end: next.end, value: `${from}/${to}`, basis: next.basis };
}

function isoOf({ year, month }: PrintedDays, day: number | undefined): string | null {
  if (year === null) return null;
  return day === undefined ? isoMonth(year, month) : isoDay(year, month, day);
}

function addMoments(found: Moment[], one: PrintedDays): void {
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
function yearsAlone(text: string, taken: readonly PrintedDays[]): Moment[] {
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
  return text.charCodeAt(start - 1) === SPACE || !endsNumber(text.charCodeAt(start + 4));
}

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

/** Finds every date. A presidency's month in the header gives the year to days of that month and the months before it. */
export function moments(page: Page, outline: Outline): Moment[] {
  const { text } = page;
  const printed = withYears(text, printedDaysOf(page), outline);
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
  const impossible = ({ year, month, days }: PrintedDays): boolean =>
    days.some(({ day }) => isoDay(year ?? 2000, month, day) === null); // without a year 29 February may be
  return printedDaysOf(page)
    .filter(impossible)
    .map(({ start, end }) => ({ start, end, printed: page.printed({ start, end }) }));
}
