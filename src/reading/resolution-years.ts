// The first and last resolution of each year in, the year of a number out; citations without a year get theirs.
import type { Citation, FindingClaim } from '../languages/language.ts';

/** The first and last resolution number of each year, as [year, first, last]; years and numbers rise together. */
export type ResolutionYears = readonly (readonly [year: number, first: number, last: number])[];

const YEARLESS = /^S\/RES\/(\d+)( [A-Z])?$/;
const LEAST = 100; // smaller numbers without a year belong to conferences and committees

/** Gives the year in which a resolution was adopted, null when the list has no such number. */
export function yearOf(number: number, years: ResolutionYears): number | null {
  let low = 0;
  let high = years.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const one = years[middle]!;
    if (number < one[1]) high = middle - 1;
    else if (number > one[2]) low = middle + 1;
    else return one[0];
  }
  return null;
}

//   resolution 1493, in a document of 2004  →  S/RES/1493 (2003), inferred
//              ^^^^
/**
 * Adds the years that a text leaves out. `own` is the symbol of the document, which is no citation, `latest` its year: it cites nothing
 * younger. Such a year is inferred. A number that the list does not tell is no citation but a finding at its place.
 */
export function dateCitations(
  citations: readonly Citation[],
  years: ResolutionYears,
  own: string | null,
  latest: number,
): { readonly citations: readonly Citation[]; readonly findings: readonly FindingClaim[] } {
  const dated: Citation[] = [];
  const findings: FindingClaim[] = [];
  for (const one of citations) {
    const { start, end, target } = one;
    const yearless = target.endsWith(')') ? null : YEARLESS.exec(target);
    const number = Number(yearless?.[1]);
    const year = yearless && !yearless[2] && number >= LEAST ? yearOf(number, years) : null;
    if (!yearless) dated.push(one);
    else if (year !== null && year <= latest) {
      const whole = `${target} (${year})`;
      if (whole !== own) dated.push({ ...one, target: whole, basis: 'inferred' });
    } else if (one.basis === 'stated') {
      const message = `The text does not say of which year resolution ${target.slice('S/RES/'.length)} is.`;
      findings.push({ start, end, code: 'unresolved-reference', severity: 'info', message });
    }
  }
  return { citations: dated, findings };
}
