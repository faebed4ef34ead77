// The lines of a document in, the same out without the quotation marks that open each paragraph of a resolution quoted whole.
import { setOf } from '../makers/character-sets.ts';
import { labelAt } from './labels.ts';
import { openingAt } from './openers.ts';

/** What is done to lines here: their ends move, whatever else they hold stays. */
interface Ends {
  readonly start: number;
  readonly end: number;
}

const QUOTES = setOf('"\'“‘');
const CLOSES = setOf('"\'”’');
const QUOTED_AGAIN = /[\s(]["'“‘]\S/;
const [SPACE, POINT] = [32, 46];
const COUNCIL = /(?:The )?Security Council,/y;

/** Tells whether a code is that of a mark that opens a quotation. */
export const isQuote = (code: number): boolean => QUOTES[code] === 1;

//   "The Security Council, "Decides to adopt ...        printed on one line
//                          ^
/** Gives where the second of two quoted paragraphs begins that are printed on one line, or -1. */
export function secondQuoted(line: string): number {
  if (!isQuote(line.charCodeAt(0))) return -1;
  COUNCIL.lastIndex = 1;
  if (!COUNCIL.test(line) || line.charCodeAt(COUNCIL.lastIndex) !== SPACE) return -1;
  const second = COUNCIL.lastIndex + 1;
  return isQuote(line.charCodeAt(second)) ? second : -1;
}

// The words behind the mark that opens a paragraph: a label, a verb of the Council, or the Council itself. "Zone" is a word quoted.
function wordsBehind(text: string, { start, end }: Ends): number {
  if (!isQuote(text.charCodeAt(start))) return -1;
  let place = start + 1;
  while (place < end && text.charCodeAt(place) === SPACE) place++;
  COUNCIL.lastIndex = place;
  return labelAt(text, place) || openingAt(text, place) || COUNCIL.test(text) ? place : -1;
}

//   ... remains seized of the matter."        the mark that closes the whole
//                                    ^
function closesAll(text: string, { start, end }: Ends): boolean {
  const isClosed = CLOSES[text.charCodeAt(end - 1)] === 1 && text.charCodeAt(end - 2) === POINT;
  return isClosed && !QUOTED_AGAIN.test(text.slice(start, end));
}

//   "The Security Council,        "Recalling its resolution ...,        "1. Decides ...
//   ^                             ^                                     ^
/** Takes the marks off the lines of a resolution from the one on in which the Council is named; without marks there the lines stay as they are. */
export function withoutQuotes<T extends Ends>(text: string, lines: T[], first: number): T[] {
  const isQuoted = first >= 0 && lines.slice(first, first + 2).some((line) => wordsBehind(text, line) >= 0);
  if (!isQuoted) return lines;
  return lines.map((line, i) => {
    if (i < first) return line;
    const start = wordsBehind(text, line);
    const bare = start < 0 ? line : { ...line, start };
    return closesAll(text, bare) ? { ...bare, end: bare.end - 1 } : bare;
  });
}
