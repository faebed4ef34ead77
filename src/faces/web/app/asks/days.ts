// ISO days in, days before and after them out, and the day a view is of.

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;
const YEAR = 366;

/** An ISO day moved by days. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** Whole days from one ISO day to another. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** A month (`2013-04`) moved by months. */
export function monthAfter(month: string, months: number): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

/** Tells an ISO day that the calendar has. */
export const isDay = (value: unknown): value is string =>
  typeof value === 'string' && ISO_DAY.test(value) && !Number.isNaN(Date.parse(value));

/** The day of the view. `why` says where it comes from; `newest` is the register's newest day. */
export interface ViewDay {
  readonly day: string;
  readonly today: string;
  readonly newest: string | null;
  readonly why: 'chosen' | 'today' | 'newest';
}

/** What the register says of its days: today, and the first and last day of the documents of each kind. */
export interface Span {
  readonly today: string;
  readonly kinds: readonly { readonly from_day: string | null; readonly to_day: string | null }[];
}

/**
 * Works the day out: the one in the address, else today. A register whose texts all end more than a year ago, or begin in the future,
 * is looked at on its newest day.
 */
export function viewDay(chosen: unknown, { today, kinds }: Span): ViewDay {
  const days = (key: 'from_day' | 'to_day') => kinds.flatMap((kind) => kind[key] ?? []).sort();
  const [from, newest] = [days('from_day')[0] ?? null, days('to_day').at(-1) ?? null];
  if (isDay(chosen)) return { day: chosen, today, newest, why: 'chosen' };
  const isOfNow = !newest || !from || (dayAfter(newest, YEAR) >= today && from <= today);
  return isOfNow ? { day: today, today, newest, why: 'today' } : { day: newest, today, newest, why: 'newest' };
}
