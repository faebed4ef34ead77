// What documents did to one mission's mandate in, the periods of its authority and what does not fit between them out.
import type { MandateAction } from '../../facts/index.ts';
import { addDuration, lastDayOf } from '../commitments/schedule.ts';
import type { Deed, Period } from './deeds.ts';
import { type Misfit, misfitsOf } from './misfits.ts';

/** The periods of a mission in their order, and what does not fit, which is worked out when it is looked at: most who ask want the periods alone. */
export interface Chain {
  readonly periods: readonly Period[];
  readonly misfits: readonly Misfit[];
}

/** The document that set a mission up, by the list of missions, and its day. */
export interface Founding {
  readonly document: string;
  readonly date: string;
}

const ENDING: ReadonlySet<MandateAction> = new Set(['terminate', 'liquidate']);
const GRANTING: ReadonlySet<MandateAction> = new Set(['establish', 'extend', 'renew', 'authorise']);
// A length follows the end before when the document is adopted so many days around it; else it runs from the adoption.
const NEAR = 31;
const LATE = 92;
const DAY = 86_400_000;

/**
 * Makes the chain of one mission of its deeds, which come in the order of adoption. `closed` is the month (ISO) in which it ended by the
 * list of missions; it counts only where no document sets an end.
 */
export function chainOf(deeds: readonly Deed[], founding: Founding | null = null, closed: string | null = null): Chain {
  const periods: Period[] = [];
  const placed: (readonly [group: readonly number[], period: Period, before: Period | null])[] = [];
  if (founding && deeds.find(isGranting)?.document !== founding.document && !(deeds[0] && deeds[0].date < founding.date))
    periods.push(foundingPeriod(founding));
  for (const group of byDocument(deeds)) {
    const last = periods.at(-1) ?? null;
    const period = periodOf(deeds, group, last);
    if (!period) continue;
    const before = last && period.deed !== null ? untilFollowed(last, period, deeds[period.deed]!) : last;
    if (before) periods[periods.length - 1] = before;
    placed.push([group, period, before]);
    periods.push(period);
  }
  const last = periods.at(-1);
  if (closed && last && !last.ends)
    periods[periods.length - 1] = { ...last, ends: lastDayOf(closed), rule: 'closed', isLast: true };
  return {
    periods,
    get misfits() {
      return placed.flatMap(([group, period, before]) => misfitsOf(deeds, group, period, before));
    },
  };
}

const isGranting = ({ action }: Deed): boolean => GRANTING.has(action);

const foundingPeriod = ({ document, date }: Founding): Period => ({
  deed: null,
  document,
  since: date,
  begins: date,
  ends: null,
  rule: 'list',
  isLast: false,
});

function byDocument(deeds: readonly Deed[]): number[][] {
  const groups: number[][] = [];
  deeds.forEach((deed, i) => {
    const last = groups.at(-1);
    if (last && deeds[last[0]!]!.document === deed.document) last.push(i);
    else groups.push([i]);
  });
  return groups;
}

// Of what one document does, the deed that sets the end: a printed day before a length, a length before neither; the last of equals.
function periodOf(deeds: readonly Deed[], group: readonly number[], before: Period | null): Period | null {
  const rank = (i: number): number => (deeds[i]!.until ? 2 : deeds[i]!.length ? 1 : 0);
  const ending = group.findLast((i) => ENDING.has(deeds[i]!.action));
  const granting = group.filter((i) => isGranting(deeds[i]!)).sort((a, b) => rank(a) - rank(b) || a - b);
  const deed = granting.at(-1) ?? ending;
  if (deed === undefined) return null;
  const { document, date, action, from } = deeds[deed]!;
  const isLast = ending !== undefined;
  if (ending !== undefined && (deed === ending || !rank(deed))) {
    const { ends, rule } = endingOf(deeds[ending]!, before);
    return { deed: ending, document, since: date, begins: date, ends, rule, isLast };
  }
  if (action === 'authorise' && !rank(deed) && before) return null; // a deployment inside a mandate that runs
  const { ends, rule } = endOf(deeds[deed]!, before);
  return { deed, document, since: date, begins: isDay(from) ? from : date, ends, rule, isLast };
}

// A first term that was counted from the adoption, for want of a printed day, may have begun later: what is extended soon after still ran.
//   186 (4 March 1964): for three months            192 (20 June 1964): for three months, ending 26 September      so it ran until 26 June
function untilFollowed(before: Period, { since, isLast }: Period, { action, until, length }: Deed): Period {
  const goesOn = action === 'extend' || action === 'renew';
  if (before.rule !== 'from adoption' || !goesOn || isLast || !before.ends || since <= before.ends) return before;
  if (Date.parse(since) - Date.parse(before.ends) > LATE * DAY) return before;
  const implied = until && length ? addDuration(until, length, -1) : null;
  return { ...before, ends: implied && implied >= since ? implied : since, rule: 'from what follows' };
}

const isDay = (day: string | null): day is string => day !== null && day.length === 10;

function endingOf({ until, from }: Deed, before: Period | null): Pick<Period, 'ends' | 'rule'> {
  const ends = until ?? from;
  if (ends) return { ends: lastDayOf(ends), rule: 'printed' };
  return { ends: before?.ends ?? null, rule: 'event' };
}

function endOf({ action, date, until, length, from }: Deed, before: Period | null): Pick<Period, 'ends' | 'rule'> {
  if (until) return { ends: lastDayOf(until), rule: 'printed' };
  const goesOn = action === 'extend' || action === 'renew';
  if (!length) return { ends: null, rule: goesOn ? 'not read' : 'open' };
  if (isDay(from)) return { ends: addDuration(from, length), rule: 'from the day printed' };
  const isNear = before?.ends && Math.abs(Date.parse(before.ends) - Date.parse(date)) <= NEAR * DAY;
  return goesOn && isNear
    ? { ends: afterEnd(before.ends!, length), rule: 'after the end before' }
    : { ends: addDuration(date, length), rule: 'from adoption' };
}

/** The day to which a length leads when it follows an end: from 30 November, six months lead to 31 May. */
export function afterEnd(end: string, length: string): string | null {
  const last = addDuration(addDuration(end, 'P1D')!, length);
  return last && addDuration(last, 'P1D', -1);
}
