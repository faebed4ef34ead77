// A moment and the citations of its text in, whether it is the day of a resolution that is cited there out.
import { lastBefore } from '../../text/index.ts';
import type { Citation, Moment } from '../language.ts';

/** Tells whether a day belongs to the resolution cited before it: resolution 326 (1973) of 2 February 1973. */
export function isOfResolution({ start }: Moment, citations: readonly Citation[]): boolean {
  const before = lastBefore(citations, start);
  return before?.target.startsWith('S/RES/') === true && start - before.end <= ' of '.length;
}
