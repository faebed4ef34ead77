// The day a view is of: the one in the address, else today, else the newest day of a register that is all of another time.
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { holdings } from '../api/questions.ts';
import { dayAfter, isDay } from '../words/locale.ts';

const YEAR = 366;

/** The day of the view. `why` says where it comes from; `newest` is the register's newest day. */
export interface ViewDay {
  readonly day: string;
  readonly today: string;
  readonly newest: string | null;
  readonly why: 'chosen' | 'today' | 'newest';
}

/** Works the day out. A register whose texts all end more than a year ago, or begin in the future, is looked at on its newest day. */
export function viewDay(chosen: unknown, today: string, from: string | null, newest: string | null): ViewDay {
  if (isDay(chosen)) return { day: chosen, today, newest, why: 'chosen' };
  const isOfNow = !newest || !from || (dayAfter(newest, YEAR) >= today && from <= today);
  return isOfNow ? { day: today, today, newest, why: 'today' } : { day: newest, today, newest, why: 'newest' };
}

/** The day of the view, null until the register has answered. */
export function useDay(): ViewDay | null {
  const { on } = useSearch({ strict: false }) as { on?: string };
  const { data } = useQuery(holdings);
  if (!data) return null;
  const days = (key: 'from_day' | 'to_day') => data.kinds.flatMap((kind) => kind[key] ?? []).sort();
  return viewDay(on, data.today, days('from_day')[0] ?? null, days('to_day').at(-1) ?? null);
}
