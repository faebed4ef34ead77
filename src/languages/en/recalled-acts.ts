// The words between a recalled resolution and a participle in, whether that participle tells what the resolution did out.
import type { Force } from '../../facts/index.ts';
import { FORMS } from './verb-forms.ts';
import { HEAD_ONLY, HEAD_ONLY_PARTICIPLES } from './words.ts';

// ---- data and pattern ----

const RECALLING: ReadonlySet<Force> = new Set(['recalls', 'reaffirms']);

/** What resolutions do: the Council's own stress and concern stands behind what it recalls, too. */
const DEEDS: ReadonlySet<Force> = new Set(['decides', 'demands', 'authorizes', 'requests', 'urges', 'calls', 'invites']);

const RESOLUTION =
  /^(?: (?:also|further|in particular))? (?:(?:its|the|Security Council|previous|earlier) )*resolutions? \d{1,4} \(\d{4}\)(?: of \d{1,2} [A-Z][a-z]+ \d{4})?, (?:(?:inter alia|also),? )?([a-z]+ing) (?=the|an?|its|all|any|new|further|[A-Z])/;

const PREPOSITIONS = new Set(
  'including concerning regarding following containing pertaining considering relating during'.split(' '),
);

// ---- function ----

//   Recalling its resolution 9711 (2031) of 22 May 2031, establishing the Mechanism and requesting the Tribunal to finish its work
//                                                        ^^^^^^^^^^^^ none of those that the Council says of itself there: both tell what that resolution did
//   not: Recalling its resolution 9711 (2031), stressing the need for restraint and requesting the Tribunal to finish its work
/** Tells whether a participle joined by "and" goes on with what a recalled resolution did; `said` are the words since the last verb. */
export function isOfRecalled(last: Force, force: Force, said: string): boolean {
  if (!RECALLING.has(last) || !DEEDS.has(force)) return false;
  const opening = RESOLUTION.exec(said)?.[1];
  if (opening === undefined || PREPOSITIONS.has(opening)) return false;
  const base = FORMS.at(opening, 0)?.value.base;
  return base === undefined || HEAD_ONLY.has(base) || HEAD_ONLY_PARTICIPLES.has(base);
}
