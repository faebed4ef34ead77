// Words in, the ceilings of a mission's military and police personnel that they print out.
import { allMatches } from '../makers/all-matches.ts';

/** Ceilings; null where nothing is printed. */
export interface Ceiling {
  readonly military: number | null;
  readonly police: number | null;
}

//   up to 15,000 United Nations military personnel, including up to 250 military observers, and up to 1,115 civilian police officers
//         ^^^^^^                                                                                     ^^^^^
const LIMIT =
  /\b(?:up to|maximum(?: deployment)? of|ceiling of|level of(?: up to)?|strength of(?: up to)?|to a total of|not (?:to )?exceed(?:ing)?|no more than|consist(?:s|ing)? of(?: up to)?|comprising(?: up to)?|comprise(?:d of)?(?: up to)?|increase[^.;]{0,60}? (?:to|by)(?: up to)?|reduc[^.;]{0,60}? to) (?:a (?:total|maximum) of |some |approximately )?(\d{1,3}(?:[, ]\d{3})+|\d{2,6})(?![\d,.]*\d) ?((?:[A-Za-z-]+ ){0,6}?)(military|troops?|soldiers?|peace-?keepers|infantry|uniformed|police|policemen|gendarme|officers|all ranks|personnel)/g;
// What every limit ends with; few clauses have it.
const COUNTED =
  /\d ?(?:[A-Za-z-]+ ){0,6}?(?:military|troop|soldier|peace-?keepers|infantry|uniformed|police|gendarme|officers|all ranks|personnel)/;
const OTHER =
  /observer|civilian staff|international staff|liaison|staff officers|corrections|judge|language|experts|dollars|metric/i;

// increase … by up to 3,500 additional troops · an increase of up to 140 police personnel · up to 2,785 additional military personnel
const MORE_BEFORE =
  /\bby(?: up to| a maximum of)? ?$|\b(?:increase|reduction|reinforcement|addition|additional|expansion)\b(?:(?! to )[^.;,]){0,60}\bof(?: up to)? ?$/;
const MORE = /\badditional\b/;
// … formed police units … from 1,375 to 1,795 personnel      personnel of the kind named last before
const KIND = /\b(?:(police|gendarm)|(military|troops?|soldiers?))/gi;
// 8,645 troops, 192 military observers, and 1,555 police personnel
// up to 16,200 military personnel, 2,310 police personnel      up to 11,200 military personnel, including reserve battalions ..., and 1,440 police personnel
// up to 14,400 military personnel, including 590 Military Observers and Staff Officers, and 3,020 police personnel
const BESIDE =
  /^(?: personnel,? including (?:(?:up to )?\d[\d,]* )?[^.;\d]{1,110}|[^.;\d]{0,30}(?:, \d{1,4} (?:military )?(?:observers|liaison officers|staff officers),?)?)(?:,| and) (?:a maximum of )?(\d{1,3}(?:,\d{3})+|\d{2,4}) (?:individual |civilian )?police (?:personnel|officers)(?! and [\d,]+ personnel of formed)/; // whom another number adds to: no total
const LOOK_BACK = 160;

/** Finds the first ceiling of each kind; military observers counted within are none of their own, nor is what is only added. */
export function ceilingIn(text: string, start: number, end: number): Ceiling | null {
  let military: number | null = null;
  let police: number | null = null;
  const words = text.slice(start, end);
  for (const match of limitsIn(words)) {
    if (isMore(words, match)) break; // and what is included in it
    const after = match.index + match[0].length;
    if (OTHER.test(match[2]!) || words.startsWith(' each', after)) continue;
    const value = Number(match[1]!.replace(/[, ]/g, ''));
    const isPolice = isOfPolice(words, match);
    if (isPolice) police ??= value;
    else if (match[3] !== 'officers') {
      military ??= value;
      const beside = BESIDE.exec(words.slice(after, after + LOOK_BACK));
      if (beside) police ??= Number(beside[1]!.replace(/,/g, ''));
    }
  }
  return military === null && police === null ? null : { military, police };
}

/** Tells whether a clause adds to a strength or takes from it, without saying how great it is then. */
export const changesStrength = (text: string, start: number, end: number): boolean => {
  const words = text.slice(start, end);
  for (const match of limitsIn(words)) if (isMore(words, match)) return true;
  return false;
};

const limitsIn = (words: string): RegExpExecArray[] => (COUNTED.test(words) ? allMatches(LIMIT, words) : []);

function isMore(words: string, match: RegExpMatchArray): boolean {
  const number = match.index! + match[0].indexOf(match[1]!);
  return MORE.test(match[2]!) || MORE_BEFORE.test(words.slice(Math.max(0, number - LOOK_BACK), number));
}

function isOfPolice(words: string, match: RegExpMatchArray): boolean {
  const named = match[2]! + match[3]!;
  if (/polic|gendarm/i.test(named)) return !/military/i.test(match[2]!);
  if (!/^(?:personnel|uniformed)$/.test(match[3]!) || /military|troop/i.test(match[2]!)) return false;
  const before = [...words.slice(Math.max(0, match.index! - LOOK_BACK), match.index!).matchAll(KIND)].at(-1);
  return before?.[1] !== undefined;
}
