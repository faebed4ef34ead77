// The day a view is of: the one in the address, else today, else the newest day of a register that is all of another time.
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { holdings } from '../api/questions.ts';
import { type ViewDay, viewDay } from '../asks/days.ts';

export type { ViewDay };

/** The day of the view, null until the register has answered. */
export function useDay(): ViewDay | null {
  const { on } = useSearch({ strict: false }) as { on?: string };
  const { data } = useQuery(holdings);
  return data ? viewDay(on, data) : null;
}
