// Citations in; a finding out for each resolution whose number was not used in the year it is printed with.
import type { FindingFact } from '../../facts/index.ts';
import type { Evidence } from '../../text/index.ts';
import { yearOf } from '../resolution-years.ts';
import type { Check, CheckContext } from './check.ts';

const SYMBOL = 'S/RES/';
const YEAR = ' (2000)'.length;

//   resolution 1325 (2001)
//              ^^^^^^^^^^^ number 1325 is of 2000
/** Says which resolution numbers disagree with their year, in citations and in the document's own symbol; a resolution once. */
export const resolutionYear: Check = (reading, _text, context) => {
  const seen = new Set<string>();
  const found: FindingFact[] = [];
  const judge = (target: string, place: Evidence) => {
    const message = target.startsWith(SYMBOL) ? mismatch(target, context) : null;
    if (!message || seen.has(target)) return;
    seen.add(target);
    found.push({ code: 'number-year-mismatch', severity: 'warning', message, evidence: place });
  };
  const { symbol, evidence } = reading.document;
  if (symbol) judge(symbol, evidence.symbol as Evidence);
  for (const citation of reading.citations) judge(citation.target, citation.evidence);
  return found;
};

function mismatch(target: string, { resolutionYears }: CheckContext): string | null {
  const end = target.length - YEAR;
  if (!target.startsWith(' (', end) || !target.endsWith(')')) return null;
  const number = Number(target.slice(SYMBOL.length, end));
  const year = Number(target.slice(end + 2, -1));
  if (Number.isNaN(number) || Number.isNaN(year)) return null; // S/RES/46 A (1948)
  const known = yearOf(number, resolutionYears);
  if (known === year) return null;
  if (known !== null) return `Resolution ${number} is of ${known}, not of ${year}.`;
  const ofYear = resolutionYears.find(([one]) => one === year);
  return ofYear && number !== 0
    ? `No resolution ${number} was adopted in ${year}: that year has ${ofYear[1]} to ${ofYear[2]}.`
    : null;
}
