// A text in, the document symbols out that break off: their form is the same in every language.
import { isDigit, isLetter } from '../../text/index.ts';
import type { FindingClaim } from '../language.ts';

// Looked for by its first stroke.
//   (S/PRST/安理会发表了            S/2013/号说明            the report (S/2012/)
//    ^^^^^^^                        ^^^^^^^                             ^^^^^^^
const TRUNCATED =
  /(?:[SA](?<![A-Za-z\d/].)\/(?:(?:RES|PRST|PV|AGENDA|INF|AC|C)(?:\/\d{0,4}\/?|\.)?|\d{2,4}\/)?|P(?<![A-Za-z\d/].)RST\/(?:\d{4}\/?)?)(?![A-Za-z\d/.(])/y;
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
  let last = 0;
  for (let stroke = text.indexOf('/'); stroke >= 0; stroke = text.indexOf('/', stroke + 1)) {
    const start = text.startsWith('PRST', stroke - 4) ? stroke - 4 : stroke - 1;
    if (start < last) continue;
    TRUNCATED.lastIndex = start;
    const [symbol] = TRUNCATED.exec(text) ?? [];
    if (!symbol) continue;
    const end = TRUNCATED.lastIndex;
    last = end;
    if (!PREFIX_ONLY.test(symbol)) continue;
    if (withSpaces && (!symbol.endsWith('/') || symbol.length < 4 || CUT_BY_SPACE.test(text.slice(end, end + 6)))) continue;
    const message = `The document symbol "${symbol}" breaks off here.`;
    found.push({ start, end, code: 'truncated-symbol', severity: 'error', message });
  }
  return found;
}
