// What is looked at to find who must act, and what is found: the types that the files about addressees share.
import type { Addressee, Force } from '../../facts/index.ts';
import type { Span } from '../../text/index.ts';
import type { Name } from '../language.ts';

/** What is looked at to find an addressee. */
export interface Asking {
  readonly text: string;
  readonly names: readonly Name[];
  readonly force: Force;
  readonly verb: Span;
  /** Where the provision ends. */
  readonly end: number;
  /** The provision before, in whose words a pronoun finds its noun; whom it asks. */
  readonly before: (Span & { readonly addressees: readonly Addressee[] }) | null;
}

/** The words that name somebody. */
export interface Named extends Span {
  readonly addressees: readonly Addressee[];
}
