// A provision's words and the dates in them in, the time by which it is to be done out.
import type { Deadline } from '../../facts/index.ts';
import { firstFrom, isCapital, isDigit, lastBefore, type Span } from '../../text/index.ts';
import type { Moment } from '../language.ts';
import { MONTHS } from '../makers/months.ts';
import { dayAfter } from './calendar.ts';
import type { Cue } from './cues.ts';
import { isAside, isEachTime, isTold } from './deadline-asides.ts';
import { anchorOf, cutAt, eventAt } from './deadline-events.ts';
import { type DeadlinePlace, momentAt } from './deadline-place.ts';
import { dueOn } from './due-on.ts';
import { countOf, durationOf, NUMBER, UNIT } from './durations.ts';

// ---- pattern ----

const UNIT_TAIL = /^ (?:after|from|following|before|prior to|in advance of)\b|^' time/i;
const FOR_A_TIME =
  /\b(?:for|of)(?: an?| the)?(?: (?:initial|further|additional|new|final|another))?(?: period)?(?: of)?(?: up to)? $/i;
const COUNT_BEFORE = new RegExp(
  `(?:(?:in|at least|not less than|no less than|no fewer than|(?:no|not) later than|within) )?(?:the |a |an )?(?:next |first )?(?:period of )?\\b(?:${NUMBER})(?: \\(\\d{1,3}\\))?[ -](?:working |calendar )?$`,
  'i',
);
const QUANTITY = `(?:the |a |an )?(?:next |first |coming |following |initial |maximum |further )?(?:period (?:of )?(?:not exceeding |up to )?)?(${NUMBER})(?: \\(\\d{1,3}\\))?[ -](?:working |calendar |consecutive )?(${UNIT})s?(?:'s?)?(?: (?:period|time))?`;
const WITHIN = new RegExp(
  `^(?:within|in|no later than|not later than|not more than|no more than|by) (?:(?:a )?period of )?(?:no more than |not more than |at (?:the )?most )?${QUANTITY}\\b`,
  'i',
);
const BEFORE_OR_AFTER = new RegExp(
  `^(?:at least |not less than |no later than |not later than |no fewer than |no less than )?${QUANTITY} (after|from|following|before|prior to|in advance of|of)\\b`,
  'i',
);
const LATER = new RegExp(
  `^(?:(?:no|not) later than|within|at least|not less than|by|on|after|not more than|no more than) ${QUANTITY}`,
  'i',
);
//   for an additional period terminating on 4 December 2031 · for a period of one month expiring 31 October 2031
//                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ an end of the period alone: what expires otherwise was there before
const ENDS_PERIOD = new Set(['terminating', 'expiring']);
const A_PERIOD = /\bperiod(?: of [^,;.]{1,30})? $/i;
//   within the period of 180 days from 0001 hours, Eastern Standard Time, on 25 May 2031: it counts from that day
const FROM_HOUR = /^ (?:from|after|following|beginning at) \d{2}[.:]?\d{2}\b[^;.]{0,50} on $/i;
const TO_MOMENT =
  /^(?:(?:no|not) later than|ending(?: on| at)?|(?:terminating|expiring)(?: on)?|through|on or before|before|prior to|until|till|by|in advance of|ahead of) (?:the )?(?:(?:close of business|midnight|noon|\d{4} hours|\d{1,2}(?:[:.]\d{2})? ?[ap]\.? ?m\.?)[^,;.]{0,40}? (?:on )?(?:[A-Z][a-z]+day,? )?)?(?:(?:beginning|start|middle|end|first half|second half|first quarter|(?:first|second|third|fourth|last) week|early|late|mid)[- ](?:of )?)?$/i;
//   until the deployment of the Force or 30 June 2031, whichever is sooner: no later than that day
//   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
const OR_DAY = /^(?:until|till|by|before|prior to) [^,;]{1,70} or (?:until |till |by |on |before )?$/i;
const WHICHEVER = /^,? (?:whichever|if) (?:(?:is|comes|occurs) (?:the )?)?(?:sooner|earlier|first)\b/i;
//   with effect from 15 September 2031 until 31 December 2034: the end of the range
const ENDS_RANGE = /^(?:until|till|through|to) /i;
//   to review the measures in 18 months, or sooner if necessary · to report in two months on the talks · to review the mandate after 12 months
const DONE_THEN = /\b(?:review|consider|examin|report|inform|improv|strengthen|brief)[a-z]*\b[^;]{0,130}$/i;
const BEHIND_THEN =
  /^(?:$|[.;]|,? or (?:sooner|earlier)\b| (?:to the (?:Security )?Council|of the progress|on (?:the|its)|and (?:make|that))\b|,? and at any )/;
//   to report in 10 days from the adoption of this resolution
const OF_ADOPTION = /^ (?:from|of|after|following) (?:the (?:date of )?|its )adoption\b/i;
//   prior to February 2032 → 2032-01-31; before the end of February 2032 is another day
const BEFORE_MONTH = /^(?:before|prior to|in advance of|ahead of) $/i;
//   to extend the mandate of the Mission for a further 12 months to 31 July 2032
//                                                              ^^^^^^^^^^^^^^^
const EXTENDED =
  /\b(?:extend(?:ed)?|renew(?:ed)?|continue) (?!to\b)[^,;]{0,180}(?<! from [^,;]{4,30}) to $|\b(?:extended|renewed|continue) to $/i;
//   within 60 days after the formation of the new Government and at the latest 15 October 2012
//                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a day behind which no event can put it off
const AT_LATEST =
  /(?:,|\band|\bbut|\bor) (?:in any (?:event|case),? )?(?:at the latest(?:,? (?:by|on))?|(?:no|not) later than|(?<=in any (?:event|case),? )(?:by|before)) $/i;
const LATEST_OFF = 60; // characters between an event and that day
const THEREAFTER = /^,? (?:thereafter|afterwards)\b/i;
const BACK = 300; // characters before "thereafter" in which the day stands that it counts from
const THAT_DATE = /^until (?:that|the same) date\b/;
const DAYS_OFF = 60;
const LENGTH_OFF = 110; // characters in which a length stands

// ---- function ----

function durationAt(place: DeadlinePlace, start: number, match: RegExpExecArray): Deadline | null {
  const { text, span } = place;
  const duration = durationOf(countOf(match[1]!), match[2]!);
  if (!duration) return null;
  const end = start + match[0].length;
  const rest = cutAt(text, end, span.end);
  const moment = countedFrom(place, end);
  const side =
    isDoneThen(place, start, match[0].length) || isTold(text, span, start, end)
      ? undefined
      : (match[3] ?? /^ (after|from|following|before|prior to|in advance of|of)\b/i.exec(text.slice(end, end + 16))?.[1]);
  if (!side) {
    const isLater = THEREAFTER.test(text.slice(end, end + 16));
    const isOfEvent = !isLater && isEachTime(text, span, start);
    const anchor = isLater ? (dayBefore(place, start) ?? 'event') : isOfEvent ? 'event' : 'adoption';
    return { text: text.slice(start, end), kind: 'duration', date: null, duration, anchor, basis: 'inferred' };
  }
  const anchor = moment?.value ?? anchorOf(rest);
  const latest = anchor === 'event' ? latestAfter(place, end + rest.length) : null;
  if (latest) return latest;
  const printed = text.slice(start, moment?.end ?? end + rest.length);
  return { text: printed, kind: 'duration', date: null, duration, anchor, basis: 'stated' };
}

function countedFrom(place: DeadlinePlace, end: number): Moment | null {
  const { text, span } = place;
  const moment = momentAt(place, end, Math.min(span.end, end + 80));
  return moment && (moment.start - end < 24 || FROM_HOUR.test(text.slice(end, moment.start))) ? moment : null;
}

function latestAfter(place: DeadlinePlace, from: number): Deadline | null {
  const { text, span } = place;
  const moment = momentAt(place, from, Math.min(span.end, from + LATEST_OFF));
  const words = moment && AT_LATEST.exec(text.slice(from, moment.start));
  if (!words || moment.value.includes('/')) return null;
  const printed = text.slice(from + words.index, moment.end).replace(/^(?:,|and|but|or) /i, '');
  return { text: printed, kind: 'date', date: moment.value, duration: null, anchor: null, basis: moment.basis };
}

// views by 30 November 1964, and a report within three months thereafter: the last day printed before in the paragraph
function dayBefore({ text, moments }: DeadlinePlace, start: number): string | null {
  const moment = lastBefore(moments, start);
  const isNear = moment && start - moment.end < BACK && !text.slice(moment.end, start).includes('\n');
  return isNear && /^\d{4}-\d{2}-\d{2}$/.test(moment.value) ? moment.value : null;
}

function dateAt(place: DeadlinePlace, start: number): Deadline | null {
  const { text, span } = place;
  const range = rangeEndAt(place, start) ?? thatDateAt(place, start);
  if (range) return range;
  const moment = momentAt(place, start, Math.min(span.end, start + DAYS_OFF));
  if (!moment || moment.end > span.end) return null;
  if (!TO_MOMENT.test(text.slice(start, moment.start))) return soonerAt(text, start, moment);
  if (text.startsWith('the ', moment.start - 4) && NAMED_BY_DAY.test(text.slice(moment.end, moment.end + 40))) return null;
  if (moment.value.length === 7 && BEFORE_MONTH.test(text.slice(start, moment.start))) {
    const date = dayAfter(`${moment.value}-01`, 0, -1);
    return { text: text.slice(start, moment.end), kind: 'date', date, duration: null, anchor: null, basis: 'inferred' };
  }
  const date = moment.value.includes('/') ? moment.value.slice(moment.value.indexOf('/') + 1) : moment.value;
  return { text: text.slice(start, moment.end), kind: 'date', date, duration: null, anchor: null, basis: moment.basis };
}

function soonerAt(text: string, start: number, { start: from, end, value: date, basis }: Moment): Deadline | null {
  if (!WHICHEVER.test(text.slice(end, end + 30)) || !OR_DAY.test(text.slice(start, from)) || date.includes('/')) return null;
  return { text: text.slice(start, end), kind: 'date', date, duration: null, anchor: null, basis };
}

function rangeEndAt({ text, span, moments, hasDays }: DeadlinePlace, start: number): Deadline | null {
  const range = hasDays ? lastBefore(moments, start) : undefined;
  if (!range || range.end <= start || range.end > span.end || !ENDS_RANGE.test(text.slice(start, start + 9))) return null;
  if (!/^\d{4}-\d{2}(?:-\d{2})?\//.test(range.value)) return null;
  const date = range.value.slice(range.value.indexOf('/') + 1);
  return { text: text.slice(start, range.end), kind: 'date', date, duration: null, anchor: null, basis: range.basis };
}

//   to extend the deployment until 31 May 2032, authorizes its strength until that date: the day by which the other ends
//                                                                      ^^^^^^^^^^^^^^^
function thatDateAt(place: DeadlinePlace, start: number): Deadline | null {
  const { text, moments } = place;
  const words = text.startsWith('until ', start) ? THAT_DATE.exec(text.slice(start, start + 20)) : null;
  const date = words && dayBefore(place, start);
  if (!date || !text.startsWith('until ', lastBefore(moments, start)!.start - 'until '.length)) return null;
  return { text: words[0], kind: 'date', date, duration: null, anchor: null, basis: 'inferred' };
}

//   as provided by the 27 September 2031 Agreement: the day names a document
const NAMED_BY_DAY =
  /^ (?:[A-Z][a-z]+ )?(?:Agreements?|Accords?|Protocol|Declaration|Memorandum|Communiqu[eé]|report|letter|resolution)\b/i;

const BY_THEN = '^(?:(?:no|not) later than|on or before|before|prior to|until|by)';
const YEARLESS = new RegExp(
  `${BY_THEN} (?:(?:(\\d{1,2})|the end of) (${MONTHS.join('|')})\\b(?!,? \\d)|(${MONTHS.join('|')}) (\\d{1,2})\\b(?!,? \\d))`,
);

// by 15 June (June 15), in a resolution of 29 March 1990 → 1990-06-15
function yearlessAt({ text, span, today }: DeadlinePlace, { start, end }: Cue): Deadline | null {
  const next = text.charCodeAt(end + 1);
  if (!today || !(isDigit(next) || isCapital(next) || text.startsWith('the end of ', end + 1))) return null;
  const match = YEARLESS.exec(text.slice(start, Math.min(span.end, start + 60)));
  if (!match) return null;
  const month = String(MONTHS.indexOf(match[2] ?? match[3]!) + 1).padStart(2, '0');
  const printed = match[1] ?? match[4];
  const day = printed ? `${month}-${printed.padStart(2, '0')}` : month;
  const year = Number(today.slice(0, 4)) + (day < today.slice(5, 5 + day.length) ? 1 : 0);
  return { text: match[0], kind: 'date', date: `${year}-${day}`, duration: null, anchor: null, basis: 'inferred' };
}

// ---- export ----

//   to report to the Council within 30 days of the adoption of this resolution
//                            ^^^^^^^^^^^^^^ P30D                ^^^^^^^^ adoption
/** Reads the first deadline that binds what is asked: a date, a duration from an anchor, or an event. */
export function deadlineOf(place: DeadlinePlace): Deadline | null {
  const { text, span, times } = place;
  let event: Deadline | null = null;
  for (let i = 0; i < times.length; i++) {
    const cue = times[i]!;
    const start = cue.start < span.start ? -1 : startOf(text, span, cue); // calls upon: the verb itself
    if (start < 0) continue;
    const late = namesLength(times, i) ? lengthAt(place, start) : null;
    const found = late ?? dateAt(place, start) ?? (cue.value.kind === 'deadline' ? yearlessAt(place, cue) : null);
    const told: Deadline | null = found ?? event ?? eventAt(place, start, cue);
    if (told === null || told === event || isAside(text, span, start, told) || isPast(place, told)) continue;
    if (found) return found;
    event = told;
  }
  return event ?? (place.hasDays ? extendedTo(place) : null) ?? dueOn(place);
}

// within |30 days: a unit of time stands at the place or not far behind it
function namesLength(times: readonly Cue[], place: number): boolean {
  const limit = times[place]!.start + LENGTH_OFF;
  for (let i = place; i < times.length && times[i]!.start < limit; i++) if (times[i]!.value.kind === 'unit') return true;
  return false;
}

function lengthAt(place: DeadlinePlace, start: number): Deadline | null {
  const { text, span } = place;
  const words = text.slice(start, Math.min(span.end, start + LENGTH_OFF));
  const late =
    BEFORE_OR_AFTER.exec(words) ?? (/^(?:within|in)\b/i.test(words) ? withinOf(place, start, words) : LATER.exec(words));
  if (!late || !(isBinding(words, late) || isDoneThen(place, start, late[0].length))) return null;
  return durationAt(place, start, late);
}

//   to return to the positions held before 15 September 2031, in a resolution of 17 September: nobody is asked to do it by then
const isPast = ({ saysReport, today }: DeadlinePlace, { date }: Deadline): boolean =>
  date !== null && today !== null && date < today.slice(0, date.length) && !saysReport;

function extendedTo({ text, span, moments }: DeadlinePlace): Deadline | null {
  for (let i = firstFrom(moments, span.start); i < moments.length && moments[i]!.end <= span.end; i++) {
    const { value: date, basis, start, end } = moments[i]!;
    if (date.length !== 10 || !text.startsWith(' to ', start - 4)) continue;
    if (!EXTENDED.test(text.slice(Math.max(span.start, start - 200), start))) continue;
    const from = text.startsWith(' up to ', start - 7) ? start - 6 : start - 3;
    return { text: text.slice(from, end), kind: 'date', date, duration: null, anchor: null, basis };
  }
  return null;
}

// at least thirty days before the end of the mandate
//                 ^^^^^^^^^^^ found here, the number stands before it
function startOf(text: string, span: Span, cue: Cue): number {
  if (cue.value.kind === 'deadline') {
    if (!ENDS_PERIOD.has(cue.value.phrase)) return cue.start;
    return A_PERIOD.test(text.slice(Math.max(span.start, cue.start - 50), cue.start)) ? cue.start : -1;
  }
  const tail = text.slice(cue.end, Math.min(span.end, cue.end + 30));
  if (!UNIT_TAIL.test(tail) && !BEHIND_THEN.test(tail)) return -1;
  const count = COUNT_BEFORE.exec(text.slice(Math.max(span.start, cue.start - 60), cue.start));
  if (!count || (/period of/i.test(count[0]) && !/^(?:within|no|not)/i.test(count[0]))) return -1;
  const start = cue.start - count[0].length;
  if (!UNIT_TAIL.test(tail) && !/^in /i.test(count[0])) return -1;
  return FOR_A_TIME.test(text.slice(Math.max(span.start, start - 40), start)) ? -1 : start; // a length, not a deadline
}

function withinOf(place: DeadlinePlace, start: number, words: string): RegExpExecArray | null {
  const match = WITHIN.exec(words);
  if (!match || !/^in\b/i.test(words)) return match;
  return /^in [^,;]{1,30}'s? time\b/i.test(words) ||
    OF_ADOPTION.test(words.slice(match[0].length)) ||
    isDoneThen(place, start, match[0].length)
    ? match
    : null;
}

const isDoneThen = ({ text, span }: DeadlinePlace, start: number, length: number): boolean =>
  /^(?:in|after)\b/i.test(text.slice(start, start + 6)) &&
  BEHIND_THEN.test(text.slice(start + length, Math.min(span.end, start + length + 30))) &&
  DONE_THEN.test(text.slice(Math.max(span.start, start - 170), start));

const isBinding = (words: string, match: RegExpExecArray): boolean =>
  match[3] !== undefined ||
  /^(?:within|in|(?:no|not) later than|by)\b/i.test(words) ||
  /^ (?:after|from|following|before|prior to|in advance of)\b/i.test(words.slice(match[0].length));
