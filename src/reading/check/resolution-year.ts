// Citations in; a finding out for each resolution whose number was not used in the year it is printed with.
import type { FindingFact } from '../../facts/index.ts';
import type { Evidence } from '../../text/index.ts';
import type { Check, CheckContext } from './check.ts';

//   resolution 1325 (2001)
//              ^^^^^^^^^^^ number 1325 is of 2000
/** Says which resolution numbers disagree with their year, in citations and in the document's own symbol; a resolution once. */
export const resolutionYear: Check = (reading, _text, context) => {
  const seen = new Set<string>();
  const places: (readonly [symbol: string, evidence: Evidence])[] = reading.citations.map((citation) => [
    citation.target,
    citation.evidence,
  ]);
  const { symbol, evidence } = reading.document;
  if (symbol) places.unshift([symbol, evidence.symbol as Evidence]);
  const found: FindingFact[] = [];
  for (const [target, place] of places) {
    const message = seen.has(target) ? null : mismatch(target, context);
    seen.add(target);
    if (message) found.push({ code: 'number-year-mismatch', severity: 'warning', message, evidence: place });
  }
  return found;
};

function mismatch(target: string, { resolutionYears }: CheckContext): string | null {
  const match = /^S\/RES\/(\d+) \((\d{4})\)$/.exec(target);
  if (!match) return null;
  const [number, year] = [Number(match[1]), Number(match[2])];
  const known = resolutionYears.find(([, first, last]) => first <= number && number <= last);
  if (known && known[0] !== year) return `Resolution ${number} is of ${known[0]}, not of ${year}.`;
  const ofYear = resolutionYears.find(([one]) => one === year);
  return !known && ofYear && number !== 0
    ? `No resolution ${number} was adopted in ${year}: that year has ${ofYear[1]} to ${ofYear[2]}.`
    : null;
}
