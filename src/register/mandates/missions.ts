// A name or a symbol in, the missions of the list of missions that are meant or were set up by it out.
import list from '../../../data/missions.json' with { type: 'json' };

/** A mission as data/missions.json has it; `by` tells whose it is: the Council's (un), the Assembly's or Secretary-General's (ga), others'. */
export interface Mission {
  /** How mandates name it: the acronym, else the official English name. */
  readonly key: string;
  readonly name: string;
  readonly by: string;
  /** The symbol of the resolution that set it up. */
  readonly established: string | null;
  /** The month in which it began, ISO. */
  readonly start: string | null;
  /** The month in which it ended, ISO, where no resolution sets an end. */
  readonly end: string | null;
}

const folded = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const byName = new Map<string, Mission>();
const byResolution = new Map<string, Mission[]>();
for (const { id, name, acronym, zh, by, established, start, end } of list) {
  const mission = { key: acronym ?? name, name, by, established, start, end };
  for (const form of [id, name, acronym ?? name, ...zh]) if (!byName.has(folded(form))) byName.set(folded(form), mission);
  if (established) byResolution.set(established, [...(byResolution.get(established) ?? []), mission]);
}

/** Every mission of the list. */
export const MISSIONS: readonly Mission[] = [...new Set(byName.values())];

/** The mission that a name means: acronym, official name or Chinese name, in any case; null when the list has none. */
export const missionOf = (name: string): Mission | null => byName.get(folded(name)) ?? null;

/** The missions that a resolution set up, by the list. */
export const setUpBy = (symbol: string): readonly Mission[] => byResolution.get(symbol) ?? [];

/** What a name holds that only one body bears, an acronym or the resolution that set it up; a pattern for the database as well. */
export const OWN_NAME = '[A-Z]{3}|resolution [0-9]';

/** Tells whether a name is borne by one body alone; a Group of Experts or a monitoring mechanism may be several in the course of time. */
export const isOneBody = (name: string): boolean => missionOf(name) !== null || new RegExp(OWN_NAME).test(name);
