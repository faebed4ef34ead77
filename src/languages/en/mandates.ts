// A read draft in, changes to missions' authority out.
import type { MandateClaim, ReadDraft } from '../language.ts';

/** Finds what a text establishes, extends, adjusts or ends. */
export const mandates = (_draft: ReadDraft): MandateClaim[] => [];
