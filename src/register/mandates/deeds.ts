// What is known of a mission's mandate: the deeds of documents, and the periods of authority that follow from them.
import type { MandateAction } from '../../facts/index.ts';

/** One deed that a document does to a mission's mandate. Days are ISO days, `length` an ISO 8601 duration. */
export interface Deed {
  readonly document: string;
  /** The day the document was adopted. */
  readonly date: string;
  readonly action: MandateAction;
  readonly until: string | null;
  readonly length: string | null;
  readonly from: string | null;
}

/**
 * How the end of a period is known; `from what follows`: counted from the adoption it was over when the next document extended it; `open`
 * has no day, `event` at most the one set before; `list`: only the list of missions tells which resolution set the mission up, what it
 * says of the end was not read; `closed`: no document sets an end, the list of missions tells the month.
 */
export type EndRule =
  | 'printed'
  | 'from the day printed'
  | 'after the end before'
  | 'from adoption'
  | 'from what follows'
  | 'open'
  | 'event'
  | 'not read'
  | 'list'
  | 'closed';

/** The authority that one document gives. */
export interface Period {
  /** The deed, by its place in the list that was given; null for what only the list of missions tells. */
  readonly deed: number | null;
  readonly document: string;
  /** The day of adoption, from which the document counts. */
  readonly since: string;
  /** The first day of what it gives, later than its adoption when the text says so. */
  readonly begins: string;
  /** The last day, inclusive; null when there is none. */
  readonly ends: string | null;
  readonly rule: EndRule;
  /** True when the document ends the mandate. */
  readonly isLast: boolean;
}
