// The names of a draft in; each actor and each mission once out, in the order of first mention, with all its mentions.
import type { ActorFact, MissionFact } from '../facts/index.ts';
import type { Name } from '../languages/language.ts';
import type { Page } from '../text/index.ts';

interface Mention {
  readonly start: number;
  readonly end: number;
  quote: string;
}

interface Actor extends ActorFact {
  readonly mentions: Mention[];
}

interface Mission extends MissionFact {
  readonly printed: string[];
  readonly mentions: Mention[];
}

/** Collects the mentions of every actor; those of a mission count for both. */
export function actorsAndMissions(names: readonly Name[], page: Page): { actors: ActorFact[]; missions: MissionFact[] } {
  const actors = new Map<string, Actor>();
  const missions = new Map<string, Mission>();
  for (const one of names) {
    const { name, id, type } = one;
    const mention: Mention = page.evidenceAt(one.start, one.end);
    const actor = actors.get(name);
    if (!actor) actors.set(name, { name, id, type, mentions: [mention] });
    else {
      likeLast(mention, actor.mentions);
      actor.mentions.push(mention);
    }
    if (type === 'mission' && id) addMission(missions, one, mention, page);
  }
  return { actors: [...actors.values()], missions: [...missions.values()] };
}

function addMission(missions: Map<string, Mission>, one: Name, mention: Mention, page: Page): void {
  const { name, acronym } = one;
  let mission = missions.get(name);
  if (!mission) missions.set(name, (mission = { name, acronym, printed: [], mentions: [] }));
  const { printed, mentions } = mission;
  if (!mentions.length || mentions[mentions.length - 1]!.quote !== mention.quote) {
    const words = page.printed(one);
    if (!printed.includes(words)) printed.push(words);
  }
  mentions.push(mention);
}

// A body is mostly called as it was before: one string serves all its mentions, of which a long text keeps hundreds of thousands.
function likeLast(mention: Mention, mentions: readonly Mention[]): void {
  const { quote } = mentions[mentions.length - 1]!;
  if (quote === mention.quote) mention.quote = quote;
}
