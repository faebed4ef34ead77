// A reading in, findings out: what does not add up between its facts. Each check is one file; none corrects anything.
import type { FindingFact, Reading } from '../../facts/index.ts';
import type { Preface } from '../preface.ts';

/** What the checks may use besides the reading. */
export interface CheckContext {
  readonly preface: Preface | null;
  readonly resolutionYears: readonly (readonly [year: number, first: number, last: number])[];
}

/** One check: reads facts, gives findings; `text` is the source text. */
export type Check = (reading: Reading, text: string, context: CheckContext) => readonly FindingFact[];

const CHECKS: readonly Check[] = [];

/** Runs every check over a reading. */
export const check = (reading: Reading, text: string, context: CheckContext): FindingFact[] =>
  CHECKS.flatMap((one) => one(reading, text, context));
