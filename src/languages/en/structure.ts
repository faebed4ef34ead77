// A page in, its header and parts out; see layout.ts for how a source becomes a page.
import type { Page } from '../../text/index.ts';
import type { Outline } from '../language.ts';
import { withAssessment } from './assessment.ts';
import { readHeader } from './header.ts';
import { readMasthead } from './masthead.ts';
import { readParts } from './parts.ts';

export { layout } from './layout.ts';

/** Finds the header and the role of each part. */
export function outline(page: Page): Outline {
  const masthead = readMasthead(page);
  const header = readHeader(page, masthead);
  return withAssessment(page, { header, parts: readParts(page, masthead, header) });
}
