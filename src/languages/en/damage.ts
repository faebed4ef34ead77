// A read draft in, what is wrong with its words out.
import type { FindingClaim, ReadDraft } from '../language.ts';

/** Finds damaged words and truncated symbols. */
export const findings = (_draft: ReadDraft): FindingClaim[] => [];
