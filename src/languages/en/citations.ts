// A page in, what it cites out.
import type { Page } from '../../text/index.ts';
import type { Citation, Outline } from '../language.ts';

/** Finds every mention of a document, the Charter or an instrument. */
export const citations = (_page: Page, _outline: Outline): Citation[] => [];
