// What a deadline is read from: the words of a provision, the words in them where a time may be told, and the days.
import { firstFrom, type Span } from '../../text/index.ts';
import type { Moment } from '../language.ts';
import type { Cue } from './cues.ts';

/** What a deadline is read from. */
export interface DeadlinePlace {
  readonly text: string;
  /** The words after the verb. */
  readonly span: Span;
  /** The words of the span where a deadline may begin, and the units of time in it. */
  readonly times: readonly Cue[];
  /** Whether a word of it tells of a report. */
  readonly saysReport: boolean;
  /** The days of the document. */
  readonly moments: readonly Moment[];
  /** Whether one of them begins in the span. */
  readonly hasDays: boolean;
  /** The date of the document: a day printed without its year is the first that comes after it. */
  readonly today: string | null;
}

/** Gives the first day of the span that begins between two places of it. */
export function momentAt({ moments, hasDays }: DeadlinePlace, from: number, to: number): Moment | null {
  const moment = hasDays ? moments[firstFrom(moments, from)] : undefined;
  return moment && moment.start < to ? moment : null;
}
