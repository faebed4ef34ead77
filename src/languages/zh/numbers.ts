// A page in, its figures out.
import type { Page } from '../../text/index.ts';
import type { Figure, Outline } from '../language.ts';

/** Finds amounts, strengths and counts. */
export const figures = (_page: Page, _outline: Outline): Figure[] => [];
