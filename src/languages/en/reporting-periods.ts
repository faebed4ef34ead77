// The days printed in a report in, the period that it says it covers out: a day of that period needs no year.
import type { Outline } from '../language.ts';
import { dayAfter, isoDay } from './calendar.ts';
import type { PrintedDays } from './printed-days.ts';

/** The first and the last day, ISO, a year apart at most. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const OPENING = 5000; // characters of the first paragraphs
const MOST_MONTHS = 12;
const BEFORE = 240;
const COVERED =
  /\b(?:covers?|covering|updates?|developments|activities|account|progress)\b[^.;\n]{0,140}\b(?:from|since)(?: the (?:issuance|submission|date) of)?(?: my (?:(?:last|previous|first|second|third|[a-z]+th) )?(?:progress )?report,?(?: of| dated)?)? $/;
const UNTIL = /^(?: \(S\/[\d/]+\),?)? (?:to|until|through|up to) $/;

function isoOf({ year, month, days }: PrintedDays, day = days.at(-1)?.day): string | null {
  return year === null || day === undefined ? null : isoDay(year, month, day);
}

//   covers developments from 26 June to 31 October 2031        provides an update since my report of 7 June 2031: until the day of this one
//                            ^^^^^^^^^^^^^^^^^^^^^^^^^^                                               ^^^^^^^^^^^
/** Gives the period that a report says it covers in its first paragraphs; null when it says none. */
export function reportingPeriod(text: string, dated: readonly PrintedDays[], { header, parts }: Outline): Period | null {
  if (header.kind !== 'report' || !header.date) return null;
  const opening = parts.find(({ role }) => role === 'body')?.start ?? 0;
  for (let i = 0; i < dated.length && dated[i]!.start < opening + OPENING; i++) {
    const one = dated[i]!;
    const from = one.start >= opening && !one.isRange ? isoOf(one, one.days[0]?.day) : null;
    if (!from || !COVERED.test(text.slice(Math.max(opening, one.start - BEFORE), one.start))) continue;
    const next = dated[i + 1];
    const isClosed = next !== undefined && next.start - one.end < 40 && UNTIL.test(text.slice(one.end, next.start));
    const to = isClosed ? isoOf(next) : header.date.value;
    return to && to > from && to <= dayAfter(from, MOST_MONTHS) ? { from, to } : null;
  }
  return null;
}

/** Tells whether a day with its year lies in a period. */
export function isWithin(one: PrintedDays, { from, to }: Period): boolean {
  const day = isoOf(one) ?? '';
  return day >= from && day <= to;
}

/** Gives the year in which a day without one lies in a period; null when it lies outside. */
export function yearIn(one: PrintedDays, period: Period): number | null {
  const first = Number(period.from.slice(0, 4));
  for (const year of [first, first + 1]) if (isWithin({ ...one, year }, period)) return year;
  return null;
}
