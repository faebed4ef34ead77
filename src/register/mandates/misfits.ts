// A period of a mandate with the one before in, what does not fit between them out.

import { addDuration, lastDayOf } from '../commitments/schedule.ts';
import type { Deed, Period } from './deeds.ts';

/** What does not fit in a chain. */
export type Flaw = 'hole' | 'overlap' | 'contradiction' | 'shortened' | 'end not read';

/** A place where a chain does not fit, with the deed at which it shows; days are ISO days, inclusive. */
export interface Misfit {
  readonly flaw: Flaw;
  readonly deed: number;
  readonly from: string;
  readonly to: string;
  /** In words, for people. */
  readonly message: string;
}

// A printed end and a printed length may count the first day or not.
const COUNTED_DAYS = 2;
const DAY = 86_400_000;

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);
const next = (day: string): string => addDuration(day, 'P1D')!;
const previous = (day: string): string => addDuration(day, 'P1D', -1)!;

/** Tells what does not fit in what one document does (`group`: its deeds), and with the period before. */
export function misfitsOf(deeds: readonly Deed[], group: readonly number[], period: Period, before: Period | null): Misfit[] {
  const found = [...ofOneDocument(deeds, group, period)];
  if (before) found.push(...ofFollowing(period, before));
  return found;
}

function* ofOneDocument(deeds: readonly Deed[], group: readonly number[], { deed, document, since, ends, rule, isLast }: Period) {
  const at = deed!;
  const [first, ...others] = group.filter((i) => deeds[i]!.until && deeds[i]!.action !== 'adjust');
  const other = others.find((i) => deeds[i]!.until !== deeds[first!]!.until && !isLast);
  if (other !== undefined) {
    const [one, two] = [deeds[first!]!.until!, deeds[other]!.until!];
    yield misfit('contradiction', other, one, two, `${document} sets two ends: ${one} and ${two}.`);
  }
  if (rule === 'not read') yield misfit('end not read', at, since, since, `No end could be read in what ${document} extends.`);
  if (ends && ends < since && !isLast)
    yield misfit('contradiction', at, ends, since, `${document} of ${since} sets an end before its own day: ${ends}.`);
  const { until, length, from } = deeds[at]!;
  const implied = until && length && from?.length === 10 ? addDuration(from, length) : null;
  if (implied && Math.abs(daysBetween(implied, lastDayOf(until!))) > COUNTED_DAYS)
    yield misfit('contradiction', at, until!, implied, `${document} prints ${until} and a length that leads to ${implied}.`);
}

function* ofFollowing({ deed, document, since, begins, ends, rule, isLast }: Period, before: Period) {
  const at = deed!;
  if (!before.ends) return;
  const starts = begins < since ? begins : since;
  const [from, to] = [next(before.ends), previous(starts)];
  if (from <= to) yield misfit('hole', at, from, to, `Nothing held from ${from} until ${document} of ${since}.`);
  if (before.isLast && before.rule !== 'event' && before.ends < since && !isLast)
    yield misfit('contradiction', at, before.ends, since, `${document} goes on with a mandate that was ended on ${before.ends}.`);
  if (rule === 'from the day printed' && begins < before.ends)
    yield misfit(
      'overlap',
      at,
      begins,
      before.ends,
      `${document} counts from ${begins}; the term before ran until ${before.ends}.`,
    );
  if (ends && ends < before.ends && !isLast)
    yield misfit('shortened', at, ends, before.ends, `${document} sets ${ends}; ${before.document} had set ${before.ends}.`);
}

const misfit = (flaw: Flaw, deed: number, from: string, to: string, message: string): Misfit => ({
  flaw,
  deed,
  from,
  to,
  message,
});
