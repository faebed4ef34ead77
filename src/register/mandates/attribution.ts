// Deeds whose body has no name of its own in, the same deeds each with the mission it is about out.
import type { Deed } from './deeds.ts';
import { missionOf, setUpBy } from './missions.ts';

/** A deed with the body it is done to, as read. */
export interface BodyDeed extends Deed {
  readonly mission: string;
}

//   the Force · a United Nations interim force · an observation group · the United Nations mission · military liaison personnel
const UNNAMED =
  /^(?!multinational )(?:[a-z-]+ )?(?:United Nations )?(?:(?!multinational )(?:[a-z-]+ ){0,4}?(?:force|mission|operation|group|team|observers|presence|unit|contingent|personnel|officers)|Force|Mission|Operation)$/;
const BY_REFERENCE = /^mandates under (S\/RES\/\d+ \(\d{4}\))$/;
const OF_MEMBERS = /^(?:special )?mission$/i; // of members of the Council, sent once
const GOES_ON = new Set(['extend', 'renew', 'terminate', 'liquidate']);

/** The same as a pattern for the database: bodies without a name, and mandates meant by their resolution. */
export const UNNAMED_PATTERN = `${UNNAMED.source}|${BY_REFERENCE.source}`;

/** Tells whether a body's name must be found out elsewhere. */
export const isUnnamed = (mission: string): boolean => UNNAMED.test(mission) || BY_REFERENCE.test(mission);

/**
 * Gives each deed the mission it is about. A body without a name is the mission that the list says this resolution set up; else the
 * one that the same words meant in a resolution which is cited; else the only one with whose mandate the cited resolutions dealt.
 * What another resolution's provisions carry on are the mandates that stand in it. What stays open keeps its words.
 * @param deeds in the order of adoption
 * @param citedBy the symbols that a document cites
 * @param others with whose mandates documents dealt whose deeds are not among `deeds`
 */
export function attributed<D extends BodyDeed>(
  deeds: readonly D[],
  citedBy: (document: string) => readonly string[],
  others: readonly Pick<BodyDeed, 'document' | 'mission'>[] = [],
): D[] {
  const dealtWith = new Map<string, Set<string>>();
  const meant = new Map<string, string>();
  const note = (document: string, mission: string) => {
    const known = dealtWith.get(document);
    if (known) known.add(mission);
    else dealtWith.set(document, new Set([mission]));
  };
  for (const { document, mission } of others) if (!isUnnamed(mission)) note(document, missionOf(mission)?.key ?? mission);
  const missionsOf = (document: string): string[] => [
    ...(dealtWith.get(document) ?? []),
    ...setUpBy(document)
      .filter(({ by }) => by === 'un')
      .map(({ key }) => key),
  ];
  return deeds.flatMap((deed): D[] => {
    const referred = BY_REFERENCE.exec(deed.mission);
    if (referred) return [...(dealtWith.get(referred[1]!) ?? [])].map((mission) => ({ ...deed, mission }));
    const mission = UNNAMED.test(deed.mission) ? missionMeant(deed) : (missionOf(deed.mission)?.key ?? deed.mission);
    if (mission) note(deed.document, mission);
    if (mission && UNNAMED.test(deed.mission)) meant.set(`${deed.document} ${deed.mission}`, mission);
    return [mission ? { ...deed, mission } : deed];
  });

  function missionMeant(deed: D): string | null {
    const named = dealtWith.get(deed.document);
    const own = setUpBy(deed.document).filter(({ by, key }) => by === 'un' && !named?.has(key));
    const hasTerm = deed.until !== null || deed.length !== null;
    if (own.length === 1 && (!OF_MEMBERS.test(deed.mission) || hasTerm)) return own[0]!.key;
    if (!GOES_ON.has(deed.action) && !hasTerm) return null;
    const cited = citedBy(deed.document);
    const same = cited.map((document) => meant.get(`${document} ${deed.mission}`)).find((mission) => mission !== undefined);
    if (same) return same;
    const candidates = new Set(cited.flatMap(missionsOf).filter((mission) => missionOf(mission)?.by === 'un'));
    return candidates.size === 1 ? [...candidates][0]! : null;
  }
}
