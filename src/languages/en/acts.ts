// A read draft in, what was done out.
import type { Totals } from '../../facts/index.ts';
import type { ActClaim, Claim, ReadDraft } from '../language.ts';

/** Finds the acts that the text tells of. */
export const acts = (_draft: ReadDraft): ActClaim[] => [];

/** Finds the totals that a monthly assessment prints. */
export const totals = (_draft: ReadDraft): Claim<Totals> | null => null;
