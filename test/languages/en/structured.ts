// A text in, its page with header and parts out, for tests of structure; and the masthead of a drawn resolution.
import { layout, outline } from '../../../src/languages/en/structure.ts';
import { layPage, plainText } from '../../../src/text/index.ts';

/** Lays a text out and tells its header and parts. */
export function structureOf(text: string) {
  const source = plainText(text);
  const page = layPage(source, layout(source), 'narrow');
  return { page, ...outline(page) };
}

/** The head of a drawn resolution, up to its body. */
export const MASTHEAD = `United Nations
Security Council

S/RES/3105 (2031)
Distr.: General 4 March 2031

Resolution 3105 (2031)
Adopted by the Security Council at its 9999th meeting, on 4 March 2031
The Security Council,
`;
