// The chain of a mission and a day in, what it may do on that day and by which document out.
import type { Chain } from './chains.ts';
import type { Period } from './deeds.ts';

/** How a mandate stands on a day. */
export type Standing = 'not yet begun' | 'in force' | 'expired' | 'ended';

/** The state of a mandate on a day. */
export interface State {
  readonly standing: Standing;
  /** The period that holds, or held last; the first to come when nothing has begun; null without any. */
  readonly period: Period | null;
}

/** Tells how a mandate stands on an ISO day: by what had been decided until then, so that later documents change nothing. */
export function stateOn({ periods }: Chain, day: string): State {
  const decided = periods.filter(({ since }) => since <= day);
  const begun = decided.filter(({ begins }) => begins <= day);
  const period = begun.at(-1) ?? null;
  if (!period) return { standing: 'not yet begun', period: decided[0] ?? null };
  if (!period.ends || period.ends >= day) return { standing: 'in force', period };
  return { standing: period.isLast ? 'ended' : 'expired', period };
}
