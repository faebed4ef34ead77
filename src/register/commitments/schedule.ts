// A provision and the day it was adopted in, the days it falls due out; what cannot be dated says why.
import type { Deadline, ProvisionFact } from '../../facts/index.ts';
import { deadlineWords, isHaste, isLasting, type PartLimit } from '../../languages/index.ts';

/** When a commitment is due. `why` says in words why nothing, or no more, is dated. */
export interface Schedule {
  readonly kind: 'dated' | 'recurring' | 'standing' | 'undated' | 'seized';
  readonly why: string | null;
  /** ISO 8601 duration between occurrences. */
  readonly every: string | null;
  /** The last day on which an occurrence may fall, or on which the commitment stands; null when nothing ends it. */
  readonly until: string | null;
  /** ISO days with the rule that gave each. */
  readonly occurrences: readonly { readonly due: string; readonly rule: string }[];
}

/** What a schedule starts from: ISO days, null when unknown. */
export interface Anchors {
  readonly adopted: string | null;
  /** The end of the mandate that the same document sets. */
  readonly expiry: string | null;
  /** Days or months by which the same is to be done again, as printed. */
  readonly further?: readonly string[];
  /** Lengths from the adoption within which the same is to be done again, ISO 8601 durations. */
  readonly again?: readonly string[];
  /** The limits of other parts of what is asked. */
  readonly parts?: readonly PartLimit[];
  /** The day before the end of a period by which the same is to be done again. */
  readonly atEnd?: string | null;
  /** The day from which an interval is counted. */
  readonly counted?: string | null;
  /** The day to which "this date" points. */
  readonly pointed?: string | null;
  /** The day or month in which a series begins. */
  readonly begins?: string | null;
  /** Whether a series begins with an event of which no day is known. */
  readonly isEventBegun?: boolean;
  /** The length from the adoption of the period at whose end something is due, an ISO 8601 duration. */
  readonly period?: string | null;
  /** The words that ask for a report at once, or when it is fit, without naming a day. */
  readonly haste?: string | null;
}

const SEIZED = 'remains-seized';
const PART = { text: '', kind: 'duration', date: null, basis: 'stated' } as const;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(\d+)H)?$/;
const MOST_OCCURRENCES = 120; // ten years of monthly reports: a later resolution renews or ends what lasts longer
const SLACK = 'P15D';
const MONTH = 'P1M'; // an interval that ends so shortly before the last day ends on it
const DAY = 86_400_000;

/** Schedules a commitment. */
export function schedule(provision: ProvisionFact, anchors: Anchors): Schedule {
  const nothing = { every: null, until: null, occurrences: [] };
  const { recurrence } = provision;
  const deadline = provision.deadline && meant(provision.deadline, anchors);
  // remains seized of the matter, and reviews it in June: the review has a day
  if (provision.themes.includes(SEIZED) && !(deadline?.kind === 'date' && !isLasting(deadline.text)))
    return { kind: 'seized', why: 'keeps the item on the agenda; never due', ...nothing };
  const lasts = deadline !== null && isLasting(deadline.text);
  const until = lasts ? lastOf(deadline, anchors) : null;
  if (until && recurrence?.every) return recurring(recurrence.every, null, { ...anchors, expiry: until });
  if (until) return { kind: 'standing', why: null, every: null, until, occurrences: [] };
  const first = deadline && dueOf(deadline, anchors);
  if (recurrence?.every) {
    // upon conclusion of the review, every six months: it is not counted from the adoption
    if (deadline && !first && anchors.isEventBegun)
      return { kind: 'undated', why: whyUndated(deadline, anchors), ...nothing, every: recurrence.every };
    const isLast = deadline?.anchor === 'expiry'; // semi-annually and not later than 45 days before the mandate expires
    return isLast && first && anchors.adopted
      ? untilLast(recurrence.every, first, anchors)
      : recurring(recurrence.every, first, anchors);
  }
  if (first && deadline?.kind === 'date' && anchors.adopted && first.due < anchors.adopted)
    return { kind: 'undated', why: `the day that is printed, ${first.due}, lies before the document`, ...nothing };
  const occurrences = deadline ? listed(first, anchors) : [];
  const why = deadline && !first ? whyUndated(deadline, anchors) : null;
  if (occurrences.length) return { kind: 'dated', why, every: null, until: null, occurrences };
  //   until such time as the cargo has been inspected: what is to be done until then is to be done at once
  if (lasts && deadline.duration)
    return { kind: 'undated', why: `"${deadline.text}" counts from a day that is not printed`, ...nothing };
  if (lasts && !recurrence) return { kind: 'standing', why: `stands "${deadline.text}"`, ...nothing };
  if (deadline) return { kind: 'undated', why: whyUndated(deadline, anchors), ...nothing };
  if (recurrence) return { kind: 'undated', why: `"${recurrence.text}" prints no interval`, ...nothing };
  if (anchors.haste) return { kind: 'undated', why: namesNoDay(anchors.haste), ...nothing };
  return { kind: 'standing', why: null, ...nothing };
}

// every three months from 1 July 2013 … until the mandate ends or for ever
function recurring(every: string, first: { due: string; rule: string } | null, anchors: Anchors): Schedule {
  const { counted } = anchors;
  const begins = first ?? (anchors.begins ? { due: lastDayOf(anchors.begins), rule: 'printed' } : null);
  const start = begins?.due ?? addDuration(counted ?? anchors.adopted ?? '', every);
  if (!start) return { kind: 'undated', why: 'the document prints no date to count from', every, until: null, occurrences: [] };
  if (anchors.expiry && start > addDuration(anchors.expiry, SLACK)!) return recurring(every, first, { ...anchors, expiry: null }); // longer than the mandate
  //   by 8 December 2031 and every ninety days thereafter, in a mandate that ends in January: the series is not that mandate's
  const second = begins && addDuration(start, every);
  if (second && anchors.expiry && second > addDuration(anchors.expiry, SLACK)!)
    return recurring(every, first, { ...anchors, expiry: null });
  const occurrences = [{ due: start, rule: begins?.rule ?? `${counted ?? 'adoption'} plus ${every}` }];
  for (let i = 1; i < MOST_OCCURRENCES; i++) {
    const due = addDuration(counted ?? start, every, i);
    if (due && counted && due <= start) continue; // within 45 days, and then every three months from 1 July
    if (!due) break;
    if (anchors.expiry && due > anchors.expiry) {
      // six months less a day: the last report comes with the end of the mandate
      if (addDuration(anchors.expiry, SLACK)! >= due && occurrences.at(-1)!.due < anchors.expiry)
        occurrences.push({ due: anchors.expiry, rule: 'when the mandate expires' });
      break;
    }
    const isCounted = counted && first && occurrences.length === 1;
    occurrences.push({ due, rule: isCounted ? `${counted} plus ${every}` : `${every} after the one before` });
  }
  const isEndless = !anchors.expiry;
  return { kind: 'recurring', why: isEndless ? 'no end is printed' : null, every, until: anchors.expiry, occurrences };
}

// by 15 February 2031 a midterm report and by 15 August 2031 a report · within 6 months, and again within 12 months
function listed(
  first: { due: string; rule: string } | null,
  { adopted, expiry, further = [], again = [], parts = [], atEnd = null }: Anchors,
): { due: string; rule: string }[] {
  const later = first?.due ?? '';
  const days = further.map((day) => ({ due: lastDayOf(day), rule: 'printed' }));
  const counted = again.flatMap((length) => dated(adopted && addDuration(adopted, length), `adoption plus ${length}`) ?? []);
  const ending = atEnd ? [{ due: atEnd, rule: 'inferred from the text' }] : [];
  const ofParts = parts.flatMap((part) => dueOf({ ...PART, ...part }, { adopted, expiry }) ?? []);
  const inOrder = [
    ...(first ? [first, ...[...days, ...counted, ...ending].filter(({ due }) => due > later)] : []),
    ...ofParts,
  ].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  return inOrder.filter(({ due }, i) => due !== inOrder[i - 1]?.due);
}

// The deadline that the words mean beside what they print; null for a day that lay before the document.
function meant(deadline: Deadline, { adopted, expiry, pointed, period }: Anchors): Deadline | null {
  const words = deadlineWords(deadline.text);
  const text = words.asRead(deadline.text);
  if (words.ALREADY_PAST.test(text)) return null;
  const dated = (date: string): Deadline => ({ ...deadline, kind: 'date', date, duration: null, basis: 'inferred' });
  if (deadline.date?.length === 4 && words.EARLY_IN_YEAR.test(text)) return dated(`${deadline.date}-03`); // its first quarter
  const early = deadline.date?.length === 7 ? words.dayInMonth(text) : null; // by the first week of March
  if (early) return dated(`${deadline.date}-${String(early).padStart(2, '0')}`);
  if (deadline.date) return deadline;
  if (period && !expiry) return { ...deadline, kind: 'duration', duration: period, anchor: 'adoption', basis: 'inferred' };
  if (adopted && words.OWN_YEAR.test(text)) return dated(adopted.slice(0, 4));
  if (!pointed || (deadline.anchor === 'expiry' && expiry)) return deadline;
  const times = words.BEFOREHAND.test(text) ? -1 : 1;
  const due = deadline.duration ? addDuration(pointed, deadline.duration, times) : pointed;
  return due ? dated(due) : deadline;
}

function untilLast(every: string, last: { due: string; rule: string }, { adopted, expiry }: Anchors): Schedule {
  const { occurrences, ...rest } = recurring(every, null, { adopted, expiry });
  const slack = addDuration(last.due, MONTH, -1)!;
  return { ...rest, why: null, until: expiry, occurrences: [...occurrences.filter(({ due }) => due < slack), last] };
}

// until 31 August 2031 · until the end of the mandate of UNEXA · for a period of six months from 1 July 2031
const lastOf = (deadline: Deadline, anchors: Anchors): string | null =>
  deadline.kind === 'event' && deadline.anchor !== 'expiry' ? null : (dueOf(deadline, anchors)?.due ?? null);

function dueOf(deadline: Deadline, { adopted, expiry }: Anchors): { due: string; rule: string } | null {
  if (deadline.date)
    return { due: lastDayOf(deadline.date), rule: deadline.basis === 'stated' ? 'printed' : 'inferred from the text' };
  if (deadline.kind === 'event' && deadline.anchor === 'expiry' && expiry)
    return { due: expiry, rule: 'when the mandate expires' };
  if (!deadline.duration) return null;
  if (deadline.anchor === 'adoption' && adopted)
    return dated(addDuration(adopted, deadline.duration), `adoption plus ${deadline.duration}`);
  if (deadline.anchor === 'expiry' && expiry)
    return dated(addDuration(expiry, deadline.duration, -1), `${deadline.duration} before the mandate expires`);
  if (deadline.anchor && /^\d{4}-\d{2}-\d{2}$/.test(deadline.anchor))
    return dated(addDuration(deadline.anchor, deadline.duration), `${deadline.anchor} plus ${deadline.duration}`);
  return null;
}

const dated = (due: string | null, rule: string) => (due ? { due, rule } : null);

function whyUndated(deadline: Deadline, anchors: Anchors): string {
  if (deadline.anchor === 'expiry') return 'the document sets no mandate end to count back from';
  if (deadline.kind === 'event' && !isHaste(deadline.text)) return `depends on an event: "${deadline.text}"`;
  if (deadline.anchor === 'adoption' && !anchors.adopted) return 'the document prints no date to count from';
  return namesNoDay(deadline.text);
}

const namesNoDay = (words: string): string => `"${words}" names no day`;

/** Gives the last day of an ISO day, month or year. */
export function lastDayOf(date: string): string {
  if (/^\d{4}$/.test(date)) return `${date}-12-31`;
  if (!/^\d{4}-\d{2}$/.test(date)) return date.split('/').at(-1)!;
  const [year, month] = date.split('-').map(Number);
  return new Date(Date.UTC(year!, month!, 0)).toISOString().slice(0, 10);
}

/** Adds an ISO 8601 duration (years, months, weeks, days or hours) to an ISO day `times` times; the end of a month stays inside it. */
export function addDuration(day: string, duration: string, times = 1): string | null {
  const match = DURATION.exec(duration);
  if (!match || !ISO_DAY.test(day)) return null;
  const of = (part: number): number => (match[part] === undefined ? 0 : Number(match[part]) * times);
  const monthCount = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + of(1) * 12 + of(2);
  const [year, month] = [Math.floor(monthCount / 12), ((monthCount % 12) + 12) % 12];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const at = Date.UTC(year, month, Math.min(Number(day.slice(8)), lastOfMonth));
  return new Date(at + (of(3) * 7 + of(4) + Math.ceil(of(5) / 24)) * DAY).toISOString().slice(0, 10);
}
