// A day and a window in, the mandates in force on that day that end in the window out, each with the deed that set its end.
import {
  chainNames,
  evidenceOf,
  type MissionChain,
  mandateChains,
  missionOf,
  type Queries,
  type Row,
  stateOn,
} from '../register/index.ts';

const DAY = 86_400_000;
// No mandate with an end was ever given for longer: what was adopted before says nothing of the days to come.
const LONGEST = 5 * 366;

/** The last day of a window of so many days from an ISO day. */
export const windowEnd = (on: string, within: number): string =>
  new Date(Date.parse(on) + within * DAY).toISOString().slice(0, 10);

/** Tells whether somebody who typed a name, or a part of one, means a mission. */
export const isMeant = (mission: string, typed: string | undefined): boolean =>
  !typed || missionOf(typed)?.key === mission || mission.toLowerCase().includes(typed.toLowerCase());

/**
 * Gives the mandates that hold on `on` and end within so many days after it, by mission: `until`, `mission`, `document` with the day it
 * was adopted (`since`), how the end is known (`rule`), and the words of the deed with their place.
 */
export async function mandateEnds(db: Queries, on: string, within: number, mission: string | undefined): Promise<Row[]> {
  if (mission !== undefined && !(await chainNames(db)).some((one) => isMeant(one, mission))) return [];
  const last = windowEnd(on, within);
  const scope = { from: windowEnd(on, -LONGEST), to: on };
  const ending = (await mandateChains(db, scope))
    .flatMap((one) => endOf(one, on, last))
    .filter((one) => isMeant(one.mission, mission));
  const words = await evidenceOf(
    db,
    ending.map(({ deed }) => deed),
  );
  return ending.map(({ deed: _, ...row }, i) => ({ ...row, ...words[i] }));
}

function endOf({ mission, deeds, chain }: MissionChain, on: string, last: string) {
  const { standing, period } = stateOn(chain, on);
  if (standing !== 'in force' || !period?.ends || period.ends > last || period.deed === null) return [];
  const { document, since, ends, rule } = period;
  return [{ until: ends, mission, document, since, rule, deed: deeds[period.deed]! }];
}
