// Groups without a name of their own, and the governments of States: their forms in, who they are out.
import type { Addressee } from '../../facts/index.ts';
import { makeLexicon } from '../makers/lexicon.ts';
import type { Named } from './asking.ts';
import { GROUPS } from './words.ts';

/** Finds the groups of words.ts. */
export const GROUP_LEXICON = makeLexicon(GROUPS, { words: false });

//   苏丹政府        南苏丹过渡政府        马里当局
/** Names the government or the authorities of a State; `words` stand after its name. */
export function governmentOf(state: string, words: string): Addressee {
  if (words.endsWith('当局')) return { name: `authorities of ${state}`, type: 'group' };
  return { name: `${words.includes('过渡') ? 'Transitional ' : ''}Government of ${state}`, type: 'state' };
}

//   所有国家 are all States; 相关国际组织 are relevant ones
/** Finds a group at a place; other qualifiers than those do not change who is asked. */
export function groupAt(text: string, at: number, qualifiers: readonly string[]): Named | null {
  const hit = GROUP_LEXICON.at(text, at);
  if (!hit) return null;
  const { name, type } = hit.value;
  const isWhole = qualifiers.includes('所有') && /^(?:States|parties|stakeholders|armed groups|parties to .*)$/.test(name);
  const isRelevant = qualifiers.some((word) => word === '相关' || word === '有关') && name === 'international organizations';
  const full = isWhole ? `all ${name}` : isRelevant ? `relevant ${name}` : name;
  return { start: at, end: hit.end, addressees: [{ name: full, type }] };
}

//   敦促海地|政治行为体        敦促南苏丹|领导人        促请伊拉克|邻国
/** Finds the group of a State right after its name: they are asked, not the State; 国家警察 is another word. */
export function ownGroupAt(text: string, at: number): Named | null {
  const group = groupAt(text, at, []);
  return group && (group.addressees[0]!.type === 'group' || text[at] === '邻') ? group : null;
}
