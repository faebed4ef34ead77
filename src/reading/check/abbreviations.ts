// The words of a text in capitals in; a finding out for each abbreviation that the text never spells out and no list knows.

import type { FindingFact, Reading } from '../../facts/index.ts';
import { isCapital } from '../../text/index.ts';
import type { Check } from './check.ts';

const WELL_KNOWN = new Set('AIDS HIV COVID GMT UTC EST EDT CET PRST UNSCR SCR RES UNTS'.split(' '));
const ABBREVIATION = /[A-Z]{3}(?<![\w/.'’&-]...)[A-Z]{0,5}(?![\w/'’&-]|\.[A-Z\d])/g; // three capitals are rare: they come first
const HAS_CAPITALS = /[A-Z]{3}/; // most names have none
const CAPITALS = /[A-Z]{3,}/g;
const NUMERAL = /^[IVXLC]+$/;
const NAME = /[A-ZÀ-Þ][\p{L}\d]*[.,]?$/u; // Lloyd G. WILLIAMS, operation ATALANTA's like
const NAME_AFTER = /^,? ?[A-Z\d]/; // the HALO Trust, UTA 772
const IN_MARKS = /[("“‘（《][^()（）"”’]*$/;
const BRACKET = /^ ?[(（]/;
const ROLES: ReadonlySet<string> = new Set(['preamble', 'operative', 'statement', 'body']);
const MOST = 200; // abbreviations looked at in one text, and places of one
const AROUND = 30;
const LOUD = 20; // capitals among the characters around: a heading

/** An abbreviation: its first place in a paragraph, and whether the text spells it out where it was looked at. */
interface Use {
  start: number | null;
  isDefined: boolean;
  looks: number;
}

//   in consultation with the RVT on the report … nowhere (RVT), nowhere known
//                            ^^^
/** Says which abbreviations are used and never defined; each once, at its first place. */
export const abbreviations: Check = (reading, text) => {
  const found: FindingFact[] = [];
  let known: ReadonlySet<string> | null = null;
  for (const [word, { start, isDefined }] of usesIn(reading, text)) {
    if (start === null || isDefined) continue;
    known ??= namedIn(reading);
    if (known.has(word)) continue;
    const message = `The text uses "${word}" and does not say what it stands for.`;
    const evidence = { start, end: start + word.length, quote: word };
    found.push({ code: 'abbreviation-undefined', severity: 'info', message, evidence });
  }
  return found;
};

function usesIn(reading: Reading, text: string): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>();
  ABBREVIATION.lastIndex = 0;
  for (let match = ABBREVIATION.exec(text); match; match = ABBREVIATION.exec(text)) {
    const [word] = match;
    let use = uses.get(word);
    if (!use) {
      if (uses.size === MOST || WELL_KNOWN.has(word) || NUMERAL.test(word)) continue;
      use = { start: null, isDefined: false, looks: 0 };
      uses.set(word, use);
    }
    if (use.isDefined || use.looks === MOST) continue;
    const { index } = match;
    const end = index + word.length;
    use.looks++;
    use.isDefined = isDefinedAt(text, index, end);
    if (use.start === null && isInParagraph(reading, index) && !isLoud(text, index, end)) use.start = index;
  }
  return uses;
}

// United Nations Verification Team (RVT), "RVT", RVT (United Nations …): in brackets or quotation marks
const isDefinedAt = (text: string, start: number, end: number): boolean =>
  IN_MARKS.test(text.slice(Math.max(0, start - AROUND), start)) || BRACKET.test(text.slice(end, end + 2));

// A person's or a ship's name, or a heading in capitals.
function isLoud(text: string, start: number, end: number): boolean {
  if (isAfterName(text, start) || NAME_AFTER.test(text.slice(end, end + 4))) return true;
  let capitals = 0;
  for (let i = Math.max(0, start - AROUND); i < Math.min(text.length, end + AROUND); i++)
    if (isCapital(text.charCodeAt(i))) capitals++;
  return capitals > LOUD;
}

function isAfterName(text: string, start: number): boolean {
  if (text[start - 1] !== ' ') return false;
  const before = text.slice(Math.max(0, start - AROUND), start - 1);
  return NAME.test(before.slice(before.lastIndexOf(' ') + 1));
}

function isInParagraph({ paragraphs }: Reading, place: number): boolean {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const { evidence, role } = paragraphs[middle]!;
    if (place < evidence.start) high = middle - 1;
    else if (place >= evidence.end) low = middle + 1;
    else return ROLES.has(role);
  }
  return false;
}

// The words in capitals of all that is named and cited.
function namedIn({ actors, missions, citations }: Reading): ReadonlySet<string> {
  const words = new Set<string>();
  const taken = new Set<string>(); // most are printed again and again
  const take = (quote: string): void => {
    if (!HAS_CAPITALS.test(quote) || taken.has(quote)) return;
    taken.add(quote);
    for (const word of quote.match(CAPITALS)!) words.add(word);
  };
  for (const { mentions } of [...actors, ...missions]) for (const { quote } of mentions) take(quote);
  for (const { evidence } of citations) take(evidence.quote);
  return words;
}
