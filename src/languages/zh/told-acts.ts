// An act while it is being put together, and what joins two tellings of it.
import type { ActType, Participant, Vote } from '../../facts/index.ts';
import type { Span } from '../../text/index.ts';

/** An act while it is being put together. */
export interface ToldAct {
  type: ActType;
  date: string | null;
  /** What it is about: the heading of its section, or the words of a list. */
  about: Span | null;
  section: Span | null;
  participants: Participant[];
  outcome: string[];
  vote: Vote | null;
  meeting: number | null;
  meetingGroup: string | null;
  evidence: Span;
  alsoAt: Span[];
}

/** How many acts are looked back upon; no section tells of as many. */
export const RECENT = 60;

/** Tells whether two tellings are of one act: the same kind, day, outcome and matter. */
export const isOne = (a: ToldAct, b: ToldAct): boolean =>
  a.type === b.type &&
  a.date === b.date &&
  (a.outcome[0] ?? '') === (b.outcome[0] ?? a.outcome[0] ?? '') &&
  a.about?.start === b.about?.start;

/** Notes where else an act is told; places come in the order of the text, so the last one tells whether a sentence was noted. */
export function addPlace(act: ToldAct, place: Span): void {
  const last = act.alsoAt.at(-1) ?? act.evidence;
  if (last.start !== place.start && act.evidence.start !== place.start) act.alsoAt.push(place);
}

/** Adds to an act what a later telling of it says. */
export function enrich(act: ToldAct, later: ToldAct): void {
  addPlace(act, later.evidence);
  if (!act.outcome.length) act.outcome = later.outcome;
  act.vote ??= later.vote;
  act.meeting ??= later.meeting;
}
