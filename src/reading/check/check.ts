// What a check is: facts and context in, findings out.
import type { FindingFact, Reading } from '../../facts/index.ts';
import type { Preface } from '../preface.ts';
import type { ResolutionYears } from '../resolution-years.ts';

/** What the checks may use besides the reading. */
export interface CheckContext {
  readonly preface: Preface | null;
  readonly resolutionYears: ResolutionYears;
  /** The official English names of States, in lower case. */
  readonly states: ReadonlySet<string>;
}

/** One check: reads facts, gives findings; `text` is the source text. */
export type Check = (reading: Reading, text: string, context: CheckContext) => readonly FindingFact[];
