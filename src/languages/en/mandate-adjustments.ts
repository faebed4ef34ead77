// A clause of the Council in, the ceiling that it sets for a mission out.
import type { Clause, MandateClaim, ReadDraft } from '../language.ts';
import { ceilingIn, changesStrength } from './ceilings.ts';
import { bodiesIn } from './mandate-bodies.ts';
import { termOf } from './terms.ts';

const ADJUSTS = /^(?:increas|reduc|rais|expand|enlarg|consist|adjust|strength|ceiling|comprise|includes?$|authori[sz]ed)/i;

//   Decides that the mandate of UNMIL shall also include |monitoring the elections
const WIDENS = /^ (?:(?:also|further),? )?that the mandate of [^;]{3,160}? shall (?:also|further|additionally) include\b/;

//   Decides to increase the military strength of MONUC to up to 16,700 personnel         Decides that UNMIL will consist of up to 15,000 …
/** Reads a mandate made wider, or a change of ceilings or strength; nothing where the clause names no number. What is only added gives no ceiling. */
export function adjustment(draft: ReadDraft, clause: Clause): MandateClaim[] {
  const { text } = draft.page;
  if (clause.force === 'endorses' || clause.force === 'reaffirms') return [];
  const ceiling = ceilingIn(text, clause.verb.end, clause.end);
  const isWider =
    clause.force === 'decides' && WIDENS.test(text.slice(clause.verb.end, Math.min(clause.end, clause.verb.end + 260)));
  if (!isWider && ceiling === null && !changesStrength(text, clause.verb.end, clause.end)) return [];
  const words = text.slice(clause.verb.start, Math.min(clause.end, clause.verb.end + 400));
  const isAdjusting = /\d/.test(words) && words.split(/[^\w-]+/).some((word) => ADJUSTS.test(word));
  if (!isWider && !isAdjusting) return [];
  const [mission] = bodiesIn(draft, { start: clause.verb.end, end: clause.end });
  if (!mission) return [];
  const term = termOf(text, { start: clause.verb.end, end: clause.end }, draft.moments);
  const authority = draft.outline.header.symbol?.value ?? null;
  return [
    {
      start: clause.start,
      end: clause.end,
      mission,
      action: 'adjust',
      until: null,
      for: null,
      from: term.from,
      ceiling,
      authority,
    },
  ];
}
