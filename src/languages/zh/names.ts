// A vocabulary in, a finder of names out.
import type { Vocabulary } from '../../facts/index.ts';
import type { Page } from '../../text/index.ts';
import type { Name } from '../language.ts';

/** Makes the finder of everybody named on a page. */
export const makeNames =
  (_vocabulary: Vocabulary) =>
  (_page: Page): Name[] => [];
