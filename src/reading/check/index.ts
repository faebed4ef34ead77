// A reading in, findings out: what does not add up between its facts. Each check is one file; none corrects anything.
import type { FindingFact, Reading } from '../../facts/index.ts';
import { abbreviations } from './abbreviations.ts';
import type { Check, CheckContext } from './check.ts';
import { header } from './header.ts';
import { keywords } from './keywords.ts';
import { mandateLength } from './mandate-length.ts';
import { mentions } from './mentions.ts';
import { numbering } from './numbering.ts';
import { resolutionYear } from './resolution-year.ts';
import { totals } from './totals.ts';
import { votes } from './votes.ts';

const CHECKS: readonly Check[] = [
  header,
  keywords,
  resolutionYear,
  numbering,
  votes,
  mandateLength,
  mentions,
  totals,
  abbreviations,
];

/** Runs every check over a reading. */
export function check(reading: Reading, text: string, context: CheckContext): FindingFact[] {
  const found: FindingFact[] = [];
  for (const one of CHECKS) for (const finding of one(reading, text, context)) found.push(finding);
  return found;
}
