// A provision and the dates printed around it in, the days that its deadline means beyond its own words out: those of a list, and "this date".
import type { DateFact, ParagraphFact, ProvisionFact, Reading } from '../../facts/index.ts';
import { deadlineWords, type PartLimit } from '../../languages/index.ts';
import { dayAgain, dayPointedTo, type Telling } from './told-periods.ts';

/** Days that a paragraph tells besides the deadline itself, as printed: ISO days or months. */
export interface ToldDays {
  /** By which the same is to be done again, in their order. */
  readonly further: readonly string[];
  /** The day to which "this date", "entry into force of paragraph 1" or "the end of this period" points; null when the words point to none. */
  readonly pointed: string | null;
  /** The day before the end of a period by which the same is to be done again; null when none is told. */
  readonly atEnd: string | null;
  /** The length from the adoption, as an ISO 8601 duration, of the period at whose end it is due; null when none is told. */
  readonly period: string | null;
  /** The lengths from the adoption, ISO 8601 durations, within which the same is to be done again. */
  readonly again: readonly string[];
  /** The limits of other parts of what is asked. */
  readonly parts: readonly PartLimit[];
  /** The day or month in which a series begins; null when none is told. */
  readonly begins: string | null;
  /** The day from which an interval is counted; null when none is told. */
  readonly counted: string | null;
  /** Whether a series begins with an event of which no day is known. */
  readonly isEventBegun: boolean;
}

const NONE: ToldDays = {
  further: [],
  pointed: null,
  atEnd: null,
  period: null,
  again: [],
  parts: [],
  begins: null,
  counted: null,
  isEventBegun: false,
};
const DAY_OR_MONTH = /^\d{4}-\d{2}(?:-\d{2})?$/;
const PART = 300; // characters before a day in which the part that is due on it begins
const BEHIND = 50; // characters behind a day that tell what is due on it
const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Gives the days that a provision's paragraph tells besides its deadline. */
export function toldDays(provision: ProvisionFact, telling: Telling): ToldDays {
  const { dates, paragraphs } = telling;
  const { deadline, evidence, recurrence } = provision;
  const inside = dates.filter((date) => date.evidence.start >= evidence.start && date.evidence.end <= evidence.end);
  const counted = recurrence?.every ? countedFrom(provision, inside) : null;
  if (!deadline) return recurrence?.every ? { ...NONE, begins: beginningOf(provision, inside), counted } : NONE;
  const words = deadlineWords(deadline.text);
  if (!words.POINTS_BACK.test(words.asRead(deadline.text))) {
    const sentence = words.asRead(evidence.quote);
    return {
      ...NONE,
      further: furtherIn(provision, inside),
      atEnd: dayAgain(provision, telling),
      pointed: dayPointedTo(provision, telling),
      period: deadline.date ? null : words.periodFromAdoption(words.asRead(deadline.text), sentence),
      again: deadline.anchor === 'adoption' ? words.againWithin(sentence) : [],
      parts: words.partsWithin(sentence),
      counted,
      isEventBegun:
        recurrence?.every != null &&
        deadline.anchor === 'event' &&
        words.beginsWithEvent(sentence, words.asRead(deadline.text), words.asRead(recurrence.text)),
    };
  }
  return { ...NONE, pointed: pointedTo(provision, { dates, paragraphs }) };
}

//   2. Welcomes the decision to install the government on 11 April 2031; 3. Calls upon the parties to form it on that date  →  2031-04-11
function pointedTo(
  { paragraph, evidence }: ProvisionFact,
  { dates, paragraphs }: Pick<Reading, 'dates' | 'paragraphs'>,
): string | null {
  const i = paragraphs.findIndex(({ id }) => id === paragraph);
  const own = paragraphs[i];
  if (!own) return null;
  const inside = daysIn(own, dates);
  if (inside.length) return inside.filter((day) => day.evidence.end <= evidence.start).at(-1)?.value ?? null;
  const last = paragraphs[i - 1];
  if (!last || last.role !== own.role) return null;
  const days = daysIn(last, dates);
  const { asRead, isDayOfDocument } = deadlineWords(last.evidence.quote);
  const [only] = days;
  if (!only || days.length > 1) return null;
  const at = only.evidence.start - last.evidence.start;
  const words = last.evidence.quote;
  const behind = words.slice(at + only.evidence.quote.length);
  return isDayOfDocument(asRead(words.slice(0, at)), asRead(behind)) ? null : only.value;
}

const daysIn = ({ evidence }: ParagraphFact, dates: readonly DateFact[]): DateFact[] =>
  dates.filter(
    (date) => WHOLE_DAY.test(date.value) && date.evidence.start >= evidence.start && date.evidence.end <= evidence.end,
  );

//   within 45 days of the adoption of this resolution, and then every three months from 1 July 2031  →  2031-07-01
function countedFrom({ evidence }: ProvisionFact, dates: readonly DateFact[]): string | null {
  const { asRead, COUNTED_FROM } = deadlineWords(evidence.quote);
  const before = ({ evidence: at }: DateFact) =>
    asRead(evidence.quote.slice(Math.max(0, at.start - evidence.start - 60), at.start - evidence.start));
  return dates.find((date) => WHOLE_DAY.test(date.value) && COUNTED_FROM.test(before(date)))?.value ?? null;
}

//   to convene on a biennial basis, beginning in September 2031  →  2031-09
function beginningOf({ evidence }: ProvisionFact, dates: readonly DateFact[]): string | null {
  const { asRead, BEGINS } = deadlineWords(evidence.quote);
  const before = ({ evidence: at }: DateFact) => asRead(evidence.quote.slice(0, at.start - evidence.start));
  return dates.find((date) => DAY_OR_MONTH.test(date.value) && BEGINS.test(before(date)))?.value ?? null;
}

//   to provide by 15 February 2031 a midterm report and by 15 August 2031 a report on the issues …  →  2031-08-15
function furtherIn({ deadline, evidence }: ProvisionFact, dates: readonly DateFact[]): string[] {
  const { asRead, listsAnother, LISTS_DAYS, LISTS_ON, LISTS_PART } = deadlineWords(evidence.quote);
  const plain = (from: number, to: number) =>
    asRead(evidence.quote.slice(Math.max(0, from) - evidence.start, to - evidence.start));
  const words = asRead(deadline!.text);
  const further: string[] = [];
  let last = evidence.start;
  for (const { value, evidence: at } of dates) {
    const before = plain(evidence.start, at.start);
    const between = plain(last, at.start);
    const goesOn = further.length > 0 ? LISTS_ON.test(between) : before.endsWith(words + between) && LISTS_DAYS.test(between);
    if (
      DAY_OR_MONTH.test(value) &&
      before.includes(words) &&
      (goesOn || listsAnother(before, plain(at.end, at.end + BEHIND)) || LISTS_PART.test(before.slice(-PART)))
    )
      further.push(value);
    last = at.end;
  }
  return further;
}
