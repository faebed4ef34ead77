// A text in, the document symbols out that break off: their form is the same in every language.
import { isDigit, isLetter } from '../../text/index.ts';
import type { FindingClaim } from '../language.ts';

// Begins with a character that is rare in a text, and looks back from it.
//   (S/PRST/安理会发表了            S/2013/号说明            the report (S/2012/)
//    ^^^^^^^                        ^^^^^^^                             ^^^^^^^
const TRUNCATED =
  /(?:[SA](?<![A-Za-z\d/].)\/(?:(?:RES|PRST|PV|AGENDA|INF|AC|C)(?:\/\d{0,4}\/?|\.)?|\d{2,4}\/)?|P(?<![A-Za-z\d/].)RST\/(?:\d{4}\/?)?)(?![A-Za-z\d/.(])/g;
const PREFIX_ONLY = /^(?:[SA]\/(?:[A-Z]+(?:\/\d{0,4}\/?|\.)?|\d{2,4}\/)?|PRST\/(?:\d{4}\/?)?)$/;
const CUT_BY_SPACE = /^\s{1,3}(?:\d|Add)/; // S/1996/ 123 is only parted in print

const goesOn = (code: number): boolean => isLetter(code) || isDigit(code) || code === 47 || code === 46 || code === 40; // / . (

// Hardly any text has a stroke behind which nothing goes on.
function endsWithStroke(text: string): boolean {
  for (let stroke = text.indexOf('/'); stroke >= 0; stroke = text.indexOf('/', stroke + 1)) {
    if (stroke + 1 === text.length || !goesOn(text.charCodeAt(stroke + 1))) return true;
  }
  return false;
}

/**
 * Finds symbols that break off. In a language written `withSpaces` only a stroke at the end says so: S/RES/1000 (1995) has a space before
 * its year.
 */
export function truncatedSymbols(text: string, withSpaces: boolean): FindingClaim[] {
  const found: FindingClaim[] = [];
  if (withSpaces && !endsWithStroke(text)) return found;
  TRUNCATED.lastIndex = 0;
  for (let match = TRUNCATED.exec(text); match; match = TRUNCATED.exec(text)) {
    const [symbol] = match;
    const end = TRUNCATED.lastIndex;
    if (!PREFIX_ONLY.test(symbol)) continue;
    if (withSpaces && (!symbol.endsWith('/') || symbol.length < 4 || CUT_BY_SPACE.test(text.slice(end, end + 6)))) continue;
    const message = `The document symbol "${symbol}" breaks off here.`;
    found.push({ start: match.index, end, code: 'truncated-symbol', severity: 'error', message });
  }
  return found;
}
