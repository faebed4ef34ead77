// Words in, the ceilings of a mission's military and police personnel that they print out.

/** Ceilings; null where nothing is printed. */
export interface Ceiling {
  readonly military: number | null;
  readonly police: number | null;
}

//   up to 15,000 United Nations military personnel, including up to 250 military observers, and up to 1,115 civilian police officers
//         ^^^^^^                                                                                     ^^^^^
const LIMIT =
  /\b(?:up to|maximum of|ceiling of|level of(?: up to)?|strength of(?: up to)?|to a total of|not (?:to )?exceed(?:ing)?|no more than|consist(?:s|ing)? of(?: up to)?|comprising(?: up to)?|comprise(?:d of)?(?: up to)?|increase[^.;]{0,60}? (?:to|by)(?: up to)?|reduc[^.;]{0,60}? to) (?:a (?:total|maximum) of |some |approximately )?(\d{1,3}(?:[, ]\d{3})+|\d{2,6})(?![\d,.]*\d) ?((?:[A-Za-z-]+ ){0,6}?)(military|troops?|soldiers?|peace-?keepers|infantry|uniformed|police|policemen|gendarme|officers|all ranks|personnel)/g;
const OTHER =
  /observer|civilian staff|international staff|liaison|staff officers|corrections|judge|language|experts|dollars|metric/i;

/** Finds the first ceiling of each kind; military observers counted within are none of their own. */
export function ceilingIn(text: string, start: number, end: number): Ceiling | null {
  let military: number | null = null;
  let police: number | null = null;
  for (const match of text.slice(start, end).matchAll(LIMIT)) {
    if (OTHER.test(match[2]!)) continue;
    const value = Number(match[1]!.replace(/[, ]/g, ''));
    const isPolice = /polic|gendarm/i.test(match[2]! + match[3]!) && !/military/i.test(match[2]!);
    if (isPolice) police ??= value;
    else if (match[3] !== 'officers') military ??= value;
  }
  return military === null && police === null ? null : { military, police };
}
