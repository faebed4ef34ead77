// The 28 systems in which the Council's documents ask others to act, in order of their numbers: what answers each, what can be filed for it,
// what tests it, what is missing.
import { CAPACITIES } from './capacities.ts';
import { DECISIONS } from './decisions.ts';
import { MISSIONS } from './missions.ts';
import { PARTNERS } from './partners.ts';
import { PREVENTION } from './prevention.ts';
import type { System } from './system.ts';
import { THREATS } from './threats.ts';

export { systemsPage } from './page.ts';
export { kindNamesOf, questionsOf, type System } from './system.ts';

export const SYSTEMS: readonly System[] = [...DECISIONS, ...MISSIONS, ...PARTNERS, ...CAPACITIES, ...PREVENTION, ...THREATS].sort(
  (one, other) => one.n - other.n,
);
