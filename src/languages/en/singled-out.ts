// The words that say who is asked in, those out whom they single out by name: "the parties, in particular UNITA".
import { firstFrom, isCapital, type Span } from '../../text/index.ts';
import type { Name } from '../language.ts';
import { headOf, isThing, namesAgent } from './agents.ts';
import { masked } from './masks.ts';
import { type Asked, isPronoun, partiesIn } from './parties.ts';
import { withoutAsides } from './party-lists.ts';

// ---- data and pattern ----

const MAY_SINGLE_OUT = /\b(?:particular|especially|notably|including)/;
const MARK =
  /(?:,? and |, but |, | )(?:(?:more|most) )?(?:in particular|particularly|especially|notably|including)(?:,? in particular)?,? (?:also )?(?:upon |on |to )?(?:the |all )?(?=[A-Za-z])/g;
const END =
  /, (?!(?:the )?X)| \((?=[^)]*,)| (?:in|with|for|by|through|at|as|which|who|under|on|itself|and the relevant|and all|and other) |$/;
//   all parties, in particular the |armed groups, to cease fire
const CLASS_END = /,| \((?=[^)]*,)| (?:in order|so as|with a view|in line|in accordance|as well as|through|by|at|itself|to) |$/;
// those in the region · other parties: named by nothing of their own
const NO_CLASS =
  /^(?:those|all|any|each|such|other|others|its|their|his|her|our|these|this|that|by|through|in|on|with|from|as|at|and|but|when|where|while|within|during|under|to|for|of|via|if|not|both|also|between|among|against|women|children|civilians)\b/;
const VAGUE =
  /^(?:other )?(?:forces|members|groups|institutions|organizations|agencies|bodies|organs|elements|actors|units|States|countries|parties|authorities)$/;
const SINGULAR = /^[a-z]*[a-rt-z]$/;
const LAST_WORD = /[A-Za-z-]+$/;
// Member States; the States bordering Exampleland
const CLASS = /^(?:Member|States|Members|Governments|Parties|Powers?)\b(?! of\b)/;
// in consultation with the parties, in particular X: X is consulted
const CONSULTED =
  / (?:consultation|cooperation|coordination|collaboration|conjunction)\b(?!.*, (?:and|as well as) (?:all|the|other) )/;
const CAPITAL = /^\p{Lu}/u;

// ---- function ----

// armed groups, donor countries: the noun names somebody who acts, and tells who; "its supporters and forces" does not
const isClassOfOwn = (one: Asked): boolean =>
  !isPronoun(one) && !VAGUE.test(one.name) && !isThing(one.name) && namesAgent(LAST_WORD.exec(headOf(one.name))?.[0] ?? '');

const isSame = (one: Asked, two: Asked): boolean => !isPronoun(one) && !isPronoun(two) && one.name === two.name;

const isName = (one: Asked): boolean => !isPronoun(one) && CAPITAL.test(one.name) && !CLASS.test(one.name);

function namedIn(text: string, names: readonly Name[], span: Span): Asked[] {
  const printed = text.slice(span.start, span.end);
  const isActor = names[firstFrom(names, span.start)]?.start === span.start || namesAgent(printed);
  return isActor && !CLASS.test(printed) ? partiesIn(text, names, span).filter((one) => isName(one) || isClassOfOwn(one)) : [];
}

//   all parties, in particular the |armed groups        not: all States, in particular |flag, port and coastal States
function classesIn(text: string, names: readonly Name[], span: Span): Asked[] {
  const printed = text.slice(span.start, span.end);
  const isCut = SINGULAR.test(printed) && text[span.end] === ',' && !text.startsWith('the ', span.start - 4);
  return isCut || NO_CLASS.test(printed) ? [] : partiesIn(text, names, span).filter(isClassOfOwn);
}

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
    const ending = (pattern: RegExp): Span => ({ start, end: start + pattern.exec(mask.slice(MARK.lastIndex))!.index });
    const named = isCapital(text.charCodeAt(start)) ? namedIn(text, names, ending(END)) : [];
    found.push(...named, ...classesIn(text, names, ending(CLASS_END)).filter((one) => !named.some((two) => isSame(one, two))));
  }
  return found;
}
