// Groups without a name of their own, and the governments of States: their forms in, who they are out.
import type { Addressee } from '../../facts/index.ts';
import { makeLexicon } from '../makers/lexicon.ts';
import { GROUPS } from './words.ts';

/** Finds the groups of words.ts. */
export const GROUP_LEXICON = makeLexicon(GROUPS, { words: false });

//   苏丹政府        南苏丹过渡政府        马里当局
/** Names the government or the authorities of a State; `words` stand after its name. */
export function governmentOf(state: string, words: string): Addressee {
  if (words.endsWith('当局')) return { name: `authorities of ${state}`, type: 'group' };
  return { name: `${words.includes('过渡') ? 'Transitional ' : ''}Government of ${state}`, type: 'state' };
}
