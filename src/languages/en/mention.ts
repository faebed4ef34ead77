// A document, the Charter or an instrument that a text names at a place: what all rules of citation give.
import type { Span } from '../../text/index.ts';
import type { Citation } from '../language.ts';

/** Something cited at a place. `paragraph` is set by the rule that read it; else what stands around the place tells it. */
export interface Mention extends Span, Pick<Citation, 'target' | 'kind'> {
  readonly paragraph: string | null | undefined;
  /** True where another place names it: that resolution. */
  readonly isPointed: boolean;
}

/** Makes a mention; all are made here, with one shape, so that those who read them need not ask which. */
export function mentionAt(
  start: number,
  end: number,
  target: string,
  kind: Mention['kind'] = 'un_document',
  { paragraph, isPointed = false }: Partial<Pick<Mention, 'paragraph' | 'isPointed'>> = {},
): Mention {
  return { start, end, target, kind, paragraph, isPointed };
}

/** The year that stands beside the number of a resolution somewhere in a text; undefined when none does, or more than one. */
export type YearOf = (number: number) => number | undefined;
