// Citations in; a finding out for each resolution whose number was not used in the year it is printed with.
import type { FindingFact } from '../../facts/index.ts';
import type { Evidence } from '../../text/index.ts';
import { yearOf } from '../resolution-years.ts';
import type { Check, CheckContext } from './check.ts';

const RESOLUTION = /^S\/RES\/(\d+) \((\d{4})\)$/;

//   resolution 1325 (2001)
//              ^^^^^^^^^^^ number 1325 is of 2000
/** Says which resolution numbers disagree with their year, in citations and in the document's own symbol; a resolution once. */
export const resolutionYear: Check = (reading, _text, context) => {
  const seen = new Set<string>();
  const found: FindingFact[] = [];
  const judge = (target: string, place: Evidence) => {
    if (seen.has(target)) return;
    seen.add(target);
    const message = mismatch(target, context);
    if (message) found.push({ code: 'number-year-mismatch', severity: 'warning', message, evidence: place });
  };
  const { symbol, evidence } = reading.document;
  if (symbol) judge(symbol, evidence.symbol as Evidence);
  for (const citation of reading.citations) judge(citation.target, citation.evidence);
  return found;
};

function mismatch(target: string, { resolutionYears }: CheckContext): string | null {
  const match = target.startsWith('S/RES/') ? RESOLUTION.exec(target) : null;
  if (!match) return null;
  const number = Number(match[1]);
  const year = Number(match[2]);
  const known = yearOf(number, resolutionYears);
  if (known === year) return null;
  if (known !== null) return `Resolution ${number} is of ${known}, not of ${year}.`;
  const ofYear = resolutionYears.find(([one]) => one === year);
  return ofYear && number !== 0
    ? `No resolution ${number} was adopted in ${year}: that year has ${ofYear[1]} to ${ofYear[2]}.`
    : null;
}
