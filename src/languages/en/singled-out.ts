// The words that say who is asked in, those out whom they single out by name: "the parties, in particular UNITA".
import { firstFrom } from '../../text/index.ts';
import type { Name } from '../language.ts';
import { namesAgent } from './agents.ts';
import { masked } from './masks.ts';
import { type Asked, isPronoun, partiesIn } from './parties.ts';
import { withoutAsides } from './party-lists.ts';

// ---- data and pattern ----

const MAY_SINGLE_OUT = /\b(?:particular|especially|notably|including)/;
const MARK =
  /(?:,? and |, but |, | )(?:(?:more|most) )?(?:in particular|particularly|especially|notably|including)(?:,? in particular)?,? (?:also )?(?:upon |on |to )?(?:the |all )?(?=[A-Z])/g;
const END =
  /, (?!(?:the )?X)| \((?=[^)]*,)| (?:in|with|for|by|through|at|as|which|who|under|on|itself|and the relevant|and all|and other) |$/;
// Member States; the States bordering Exampleland
const CLASS = /^(?:Member|States|Members|Governments|Parties|Powers?)\b(?! of\b)/;
// in consultation with the parties, in particular X: X is consulted
const CONSULTED =
  / (?:consultation|cooperation|coordination|collaboration|conjunction)\b(?!.*, (?:and|as well as) (?:all|the|other) )/;
const CAPITAL = /^\p{Lu}/u;

// ---- function ----

const isNamed = (one: Asked): boolean => !isPronoun(one) && CAPITAL.test(one.name) && !CLASS.test(one.name);

//   the parties, in particular UNITA, to lay down their arms        all parties, including the authorities, to ...
//                              ^^^^^                                whom no name tells is one of the parties already
/** Reads those who are singled out by name among those who are asked, between two places. */
export function singledOut(text: string, names: readonly Name[], from: number, end: number): Asked[] {
  if (!MAY_SINGLE_OUT.test(text.slice(from, end))) return [];
  const mask = masked(text, names, { start: from, end });
  const found: Asked[] = [];
  MARK.lastIndex = 0;
  for (let match = MARK.exec(mask); match; match = MARK.exec(mask)) {
    const start = from + MARK.lastIndex;
    const before = withoutAsides(text, from, from + match.index).at(-1);
    if (before?.end !== from + match.index || CONSULTED.test(text.slice(from, before.end))) continue;
    const span = { start, end: start + END.exec(mask.slice(MARK.lastIndex))!.index };
    const printed = text.slice(start, span.end);
    const isActor = names[firstFrom(names, start)]?.start === start || namesAgent(printed);
    if (isActor && !CLASS.test(printed)) found.push(...partiesIn(text, names, span).filter(isNamed));
  }
  return found;
}
