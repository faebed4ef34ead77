// The names of a page in, the bodies out that a later place means: the mission named last before it, the last Panel, the one misprinted there.
import { firstFrom, lastBefore } from '../../text/index.ts';
import type { Name } from '../language.ts';
import { onceFor } from '../makers/once.ts';

/** The nouns that stand for a body named before: the Commission, the Force. */
export const NOUNS =
  'Commission Committee Group Panel Team Mechanism Office Tribunal Ombudsperson Representative Mission mission Force force Operation'.split(
    ' ',
  );

/** Bodies whose names hold a noun, in the order of the page; `ours` are the missions of the United Nations among them. */
interface Bodies {
  readonly all: Name[];
  readonly ours: Name[];
}

const missionsOf = onceFor((names: readonly Name[]) => names.filter(({ type }) => type === 'mission'));

// Each acronym with the first name that has it.
const acronymsOf = onceFor((names: readonly Name[]) => {
  const found = new Map<string, Name>();
  for (const name of names) if (name.acronym && !found.has(name.acronym)) found.set(name.acronym, name);
  return found;
});

// Each mission with an acronym, where it is named first.
const speltOf = onceFor((names: readonly Name[]) => {
  const found = new Map<string, Name>();
  for (const name of missionsOf(names)) if (name.acronym && !found.has(name.name)) found.set(name.name, name);
  return found;
});

const bodiesOf = onceFor((names: readonly Name[]): ReadonlyMap<string, Bodies> => {
  const found = new Map(NOUNS.map((noun): [string, Bodies] => [noun, { all: [], ours: [] }]));
  const known = new Map<string, readonly string[]>(); // the nouns of each name
  for (const name of names) {
    if (name.type === 'state' || name.type === 'regional_organization') continue;
    let nouns = known.get(name.name);
    if (!nouns) known.set(name.name, (nouns = name.name.split(' ').filter((word) => found.has(word))));
    for (const noun of nouns) {
      const bodies = found.get(noun)!;
      bodies.all.push(name);
      if (name.type === 'mission' && name.name.startsWith('United Nations')) bodies.ours.push(name);
    }
  }
  return found;
});

/** The last body before a place whose name holds one of the nouns; missions of the United Nations come before others. */
export function lastNamed(names: readonly Name[], place: number, noun: string): Name | null {
  const bodies = bodiesOf(names).get(noun);
  return bodies ? (lastBefore(bodies.ours, place) ?? lastBefore(bodies.all, place) ?? null) : null;
}

/** The mission named last before a place, else first behind it. */
export function lastMission(names: readonly Name[], place: number): Name | null {
  const missions = missionsOf(names);
  return lastBefore(missions, place) ?? missions[firstFrom(missions, place)] ?? null;
}

/** The acronym on the page that differs from a printed one by one letter at most. */
export const acronymLike = (names: readonly Name[], printed: string): string | null =>
  [...acronymsOf(names).keys()].find((acronym) => isNear(acronym, printed, 1)) ?? null;

//   United Nations Disemgagement Observer Force      a misprint of the mission that the document names elsewhere
/** The acronym of the mission on the page from whose name a printed one differs by two letters at most. */
export function acronymOfMisprint(names: readonly Name[], printed: string): string | null {
  for (const { name, acronym } of speltOf(names).values()) if (isNear(name, printed, 2)) return acronym;
  return null;
}

// As long as the other, and at most so many letters different.
function isNear(one: string, other: string, most: number): boolean {
  if (one.length !== other.length) return false;
  let different = 0;
  for (let i = 0; i < one.length && different <= most; i++) if (one[i] !== other[i]) different++;
  return different <= most;
}
