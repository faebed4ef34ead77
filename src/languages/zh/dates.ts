// A page in, its dates out.
import type { Page } from '../../text/index.ts';
import type { Moment, Outline } from '../language.ts';

/** Finds every date. */
export const moments = (_page: Page, _outline: Outline): Moment[] => [];
