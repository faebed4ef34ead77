// A document, the Charter or an instrument that a text names at a place: what all rules of citation give.
import type { Span } from '../../text/index.ts';
import type { Citation } from '../language.ts';

/** Something cited at a place. `paragraph` is set by the rule that read it; else what stands around the place tells it. */
export interface Mention extends Span, Pick<Citation, 'target' | 'kind'> {
  readonly paragraph?: string | null;
  /** True where another place names it: that resolution. */
  readonly isPointed?: boolean;
}

/** The year that stands beside the number of a resolution somewhere in a text; undefined when none does, or more than one. */
export type YearOf = (number: number) => number | undefined;
