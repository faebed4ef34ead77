// What became of one file: the small account that a worker hands to the command besides the printed form.
import type { Digest } from './digest.ts';

/** What became of one file. */
export type Outcome =
  | { readonly is: 'read'; readonly digest: Digest | null }
  /** Could not be read; said on standard error, and the exit status is 1. */
  | { readonly is: 'failed'; readonly code: string; readonly message: string }
  /** Met inside a folder and of a kind that is not read; counted by `what` ("French", ".csv"). */
  | { readonly is: 'skipped'; readonly what: string; readonly why: 'type' | 'language' };
