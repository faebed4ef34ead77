// The words behind a verb that states in, whether they lay a duty on somebody out: "stresses that the parties are obliged to ...".
import type { Force } from '../../facts/index.ts';
import type { Name } from '../language.ts';
import { obligedBy } from './addressees.ts';

// ---- data and pattern ----

const DUTY =
  /\b(?:(?:is|are|be|been|remains?) (?:[a-z]+ly )?(?:legally )?(?:obliged|obligated|required|bound|under (?:an? |the )?obligations?) to|(?:has|have|had) (?:an? |the )?(?:[a-z]+ )?(?:obligation|duty) (?:to|under)|obligations? (?:on|upon) (?:both|all|the) [a-z ]{3,40} to)\b/;
const DUTY_SHALL = /\bshall (?:not )?(?:be |immediately |fully )?[a-z]+/;
const DUTIFUL: ReadonlySet<Force> = new Set(['determines', 'reaffirms', 'endorses', 'emphasises', 'recalls']);

// What no deed is, though somebody shall: be held responsible, have full authority, remain in office
const NO_DEED =
  'be|have|remain|enjoy|retain|constitute|consist|apply|lie|prejudge|prejudice|affect|oblige|impair|imply|supersede|operate|begin|start|end|expire|terminate|take (?:effect|precedence)|enter into force';
const SHALL = new RegExp(
  `^(?!(?:no|none|nothing|neither|it)\\b)(?:(?!,? (?:that|which|who|whose|whom|is|are) )[^;:.])*? shall (?!(?:not |(?!apply )[a-z]+ly |also |without (?:any )?(?:further )?delay )*(?:(?:continue|begin|cease) to )?(?:${NO_DEED})\\b)[a-z]`,
);
const SHALL_FORCES: ReadonlySet<Force> = new Set([...DUTIFUL, 'recognises']);

const REACH = 1200;
const LONGEST_SUBJECT = 260;

// ---- function ----

//   Reaffirms that all States shall cooperate fully        Stresses that the Mission, in doing so, shall protect civilians
//                  ^^^^^^^^^^ bound                                       ^^^^^^^^^^^
function bindsByShall(text: string, names: readonly Name[], from: number, end: number): boolean {
  if (!text.startsWith(' that ', from)) return false;
  const clause = text.slice(from + ' that '.length, Math.min(end, from + LONGEST_SUBJECT));
  return clause.includes(' shall ') && SHALL.test(clause) && obligedBy(text, names, from, end).length > 0;
}

/** Tells whether what a verb of this force states, from its end to the end of its provision, is a duty of somebody; `told` says that its words may be one. */
export function isDuty(text: string, names: readonly Name[], force: Force, from: number, end: number, told: boolean): boolean {
  if (SHALL_FORCES.has(force) && bindsByShall(text, names, from, end)) return true;
  if (!DUTIFUL.has(force) || !(told || force === 'determines')) return false;
  const said = text.slice(from, Math.min(end, from + REACH));
  return DUTY.test(said) || (force === 'determines' && DUTY_SHALL.test(said));
}
