// A vocabulary in, a finder of names out.
import type { Vocabulary } from '../../facts/index.ts';
import type { Page } from '../../text/index.ts';
import type { Name } from '../language.ts';
import { makeBodyLexicon, nameOf } from '../makers/names.ts';
import { BLOCKS } from './bodies-grammar.ts';

/** Makes the finder of everybody named on a page. */
export function makeNames(vocabulary: Vocabulary): (page: Page) => Name[] {
  const lexicon = makeBodyLexicon(vocabulary, 'zh', { words: false, variants: () => [] }, BLOCKS);
  return ({ text }) => lexicon.find(text).flatMap((hit) => (hit.value ? [nameOf(hit, hit.value)] : []));
}
