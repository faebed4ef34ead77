// A page in, its dates out: those printed whole, and those whose year or month follows from what stands around them.
import type { Page, Span } from '../../text/index.ts';
import type { Moment, Outline } from '../language.ts';
import { onceFor } from '../makers/once.ts';
import { type Day, exists, type Printed, printedDates } from './printed-dates.ts';

interface Resolved extends Span {
  readonly value: Day;
  readonly isStated: boolean;
  /** Whether the year is printed, there or where it carries over from; else the document's own date gave it. */
  readonly isYearPrinted: boolean;
}

const RANGES = ['至', '到', '-', '--', '–', '~', '直至', '直到'];
const LINKS = [...RANGES, '和', '与', '及', '以及', '或', '、', ','];
const STOP = /[。;\n]/;
const NO_DAY = /^(?:之?内|以内|期限)/;
const SENTENCE = 400; // how far back the year of a sentence is looked for, in characters
const PARAGRAPH = 1500; // and how far the year of a paragraph

//   2013-01-24, 2013-01, 2013
const dayOf = (iso: string | undefined): Day | null =>
  iso
    ? {
        year: Number(iso.slice(0, 4)),
        month: iso.length < 7 ? null : Number(iso.slice(5, 7)),
        day: iso.length < 10 ? null : Number(iso.slice(8, 10)),
      }
    : null;

// 12月31日 told in January belongs to the year before; 2月 told in December to the year after.
function nearestYear(month: number, context: Day): number {
  const apart = context.month === null ? 0 : month - context.month;
  return context.year! + (apart > 6 ? -1 : apart < -6 ? 1 : 0);
}

function nextDay({ year, month, day }: Day): Day {
  const date = new Date(Date.UTC(year!, month! - 1, day! + 1));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Completes the printed dates one after the other: `last` is the date before, whose year or month may carry over. */
function resolved(text: string, printed: readonly Printed[], { header }: Outline): Resolved[] {
  const presidency = dayOf(header.presidency?.value.month);
  const document = dayOf(header.date?.value);
  const found: Resolved[] = [];
  let last: Resolved | null = null;
  for (const date of printed) {
    const known = complete(text, date, last, presidency, document);
    if (!known) continue;
    last = {
      start: date.start,
      end: date.end,
      isStated: date.year !== null,
      value: known.value,
      isYearPrinted: known.isYearPrinted,
    };
    found.push(last);
  }
  return found;
}

const isNear = (text: string, last: Resolved, date: Printed): boolean =>
  date.start - last.end <= PARAGRAPH && !text.slice(last.end, date.start).includes('\n');

type Known = Pick<Resolved, 'value' | 'isYearPrinted'>;

const carried = ({ isYearPrinted }: Resolved, value: Day): Known => ({ value, isYearPrinted });

function complete(
  text: string,
  date: Printed,
  last: Resolved | null,
  presidency: Day | null,
  document: Day | null,
): Known | null {
  const { year, month, day, shift } = date;
  if (year !== null) return { value: { year, month, day }, isYearPrinted: true };
  if (shift?.unit === 'day')
    return last?.value.day != null && isNear(text, last, date) ? carried(last, nextDay(last.value)) : null;
  const context = presidency ?? document;
  if (shift) return context ? { value: { year: context.year! + shift.by, month, day }, isYearPrinted: false } : null;
  const gap = last && date.start - last.end <= SENTENCE ? text.slice(last.end, date.start) : null;
  const linked = gap !== null && gap.length <= 2 && LINKS.includes(gap) ? last : null;
  if (month === null) {
    if (linked && linked.value.day !== null) return carried(linked, { year: linked.value.year, month: linked.value.month, day });
    const isSpan = NO_DAY.test(text.slice(date.end, date.end + 2)) || /[每近约]/.test(text[date.start - 1] ?? '');
    return presidency && !isSpan ? { value: { ...presidency, day }, isYearPrinted: false } : null;
  }
  const isRange = linked !== null && RANGES.includes(gap!);
  if (linked && (linked.isYearPrinted || isRange)) {
    const isOver = isRange && linked.value.month !== null && month < linked.value.month;
    return carried(linked, { year: linked.value.year! + (isOver ? 1 : 0), month, day });
  }
  if (presidency) return { value: { year: nearestYear(month, presidency), month, day }, isYearPrinted: false };
  if (last?.isYearPrinted && gap !== null && !STOP.test(gap)) return carried(last, { year: last.value.year, month, day });
  if (document) return { value: { year: nearestYear(month, document), month, day }, isYearPrinted: false };
  return last && isNear(text, last, date) ? carried(last, { year: last.value.year, month, day }) : null;
}

const padded = (value: number | null): string => (value === null ? '' : value < 10 ? `-0${value}` : `-${value}`);
const iso = ({ year, month, day }: Day): string => `${year}${padded(month)}${padded(day)}`;

//   1月4日至5日 → 2013-01-04/2013-01-05
function joined(text: string, dates: readonly Resolved[]): Moment[] {
  const moments: Moment[] = [];
  for (let i = 0; i < dates.length; i++) {
    const date = dates[i]!;
    const next = dates[i + 1];
    const isRange =
      next &&
      next.start - date.end <= 2 &&
      date.value.day !== null &&
      next.value.day !== null &&
      RANGES.includes(text.slice(date.end, next.start));
    const basis = date.isStated ? 'stated' : 'inferred';
    const value = iso(date.value);
    if (isRange && value < iso(next.value)) {
      moments.push({ start: date.start, end: next.end, value: `${value}/${iso(next.value)}`, basis });
      i++;
    } else moments.push({ start: date.start, end: date.end, value, basis });
  }
  return moments;
}

// Moments and findings ask for the printed dates of one page: they are worked out once.
const printedOn = onceFor(printedDates);

/** Finds every date; a day that does not exist is none. `outline` gives the year where none is printed. */
export function moments(page: Page, outline: Outline): Moment[] {
  const printed = printedOn(page).filter(exists);
  const dates = resolved(page.text, printed, outline).filter(({ value }) => exists(value));
  return joined(page.text, dates);
}

/** Finds the places where a day or month is printed that does not exist: 2月30日. */
export const impossibleDates = (page: Page): Span[] =>
  printedOn(page)
    .filter((date) => !exists(date))
    .map(({ start, end }) => ({ start, end }));
