// Groups without a name of their own, and the governments of States: their forms in, who they are out.
import type { Addressee } from '../../facts/index.ts';
import type { Name } from '../language.ts';
import { governmentOf as nameOfGovernment, withArticle } from '../makers/governments.ts';
import { makeLexicon } from '../makers/lexicon.ts';
import type { Named } from './asking.ts';
import { GROUPS } from './words.ts';

/** Finds the groups of words.ts. */
export const GROUP_LEXICON = makeLexicon(GROUPS, { words: false });

//   苏丹政府        南苏丹过渡政府        马里当局
/** Names the government or the authorities of a State; `words` stand after its name. */
export function governmentOf(state: Name, words: string): Addressee {
  if (words.endsWith('当局')) return { name: `authorities of ${withArticle(state)}`, type: 'group' };
  return { name: nameOfGovernment(state, words.includes('过渡') ? 'Transitional' : ''), type: 'state' };
}

//   马里各方 → parties in Mali        南苏丹领导人 → leaders of South Sudan        双方及其领导人 → leaders of both parties
const LED = /(?:leaders|people|authorities|forces|opposition|neighbouring States)$/;

/** Names a group by the country that it is of or in. */
export const ofPlace = ({ name, type }: Addressee, place: Name): Addressee => ({
  name: `${name} ${LED.test(name) ? 'of' : 'in'} ${withArticle(place)}`,
  type,
});

/** Names those who lead or serve whoever was named before them; others stand for themselves. */
export const ofThose = (one: Addressee, those: Addressee | undefined): Addressee =>
  those && those.type !== 'state' && LED.test(one.name) ? { name: `${one.name} of ${those.name}`, type: one.type } : one;

const MANY = /^(?!both |all ).*(?:s|s of .*|parties .*)$/; // all armed groups, all parties to the conflict; not: all both parties, all opposition

//   所有国家 are all States; 相关国际组织 are relevant ones
/** Finds a group at a place; other qualifiers than those do not change who is asked. */
export function groupAt(text: string, at: number, qualifiers: readonly string[]): Named | null {
  const hit = GROUP_LEXICON.at(text, at);
  if (!hit) return null;
  const { name, type } = hit.value;
  const isWhole = qualifiers.includes('所有') && MANY.test(name);
  const isRelevant = qualifiers.some((word) => word === '相关' || word === '有关') && name === 'international organizations';
  const full = isWhole ? `all ${name}` : isRelevant ? `relevant ${name}` : name;
  return { start: at, end: hit.end, addressees: [{ name: full, type }] };
}

//   敦促海地|政治行为体        敦促南苏丹|领导人        促请伊拉克|邻国
/** Finds the group of a State right after its name: they are asked, not the State; 国家警察 is another word. */
export function ownGroupAt(text: string, place: Name): Named | null {
  const group = groupAt(text, place.end, []);
  if (!group || (group.addressees[0]!.type !== 'group' && text[place.end] !== '邻')) return null;
  return { ...group, start: place.start, addressees: group.addressees.map((one) => ofPlace(one, place)) };
}

//   其他捐助方 → other donors
/** Names others than those named before. */
export const otherOf = (named: Named): Named => ({
  ...named,
  addressees: named.addressees.map(({ name, type }) => ({ name: `other ${name}`, type })),
});

const MEMBERS_OF = /^(?:各|的)?[成会]员国/;

/** Tells whether the members of a regional organization are meant, not itself. */
export const isOfMembers = (text: string, { type, end }: Name): boolean =>
  type === 'regional_organization' && MEMBERS_OF.test(text.slice(end, end + 5));

//   非洲联盟|成员国        西非经共体|会员国        塔利班|当局        苏丹人民解放运动|反对派
/** Names the members, the authorities or the opposition that a body's name goes on with. */
export function partOf(text: string, at: number, body: Name): Named | null {
  const { name, type, end } = body;
  const states = isOfMembers(text, body) && MEMBERS_OF.exec(text.slice(end, end + 5));
  if (states)
    return { start: at, end: end + states[0].length, addressees: [{ name: `Member States of the ${name}`, type: 'state' }] };
  if (type === 'group' && text.startsWith('当局', end)) return { start: at, end: end + 2, addressees: [{ name, type }] };
  if (type !== 'group' || !text.startsWith('反对派', end)) return null;
  return { start: at, end: end + 3, addressees: [{ name: `${name} in Opposition`, type }] };
}

const UNKNOWN =
  /(?![加促进支协改推确提采开建设继保尊执落防停取消解巩扩增深减避立充尽向对在为与同就把将全该其它他她这那各所有一切国]|制[订定止]|尤其|特别|利用|有关|相关|遵守|完成|恢复|再次|酌情|通过|根据|按照)[々〇㐀-鿿·]{2,10}?(政府|当局|阵线|反对派|抵抗军|解放军|民兵|所有各方|各方)/y;

// A body that the vocabulary does not hold is known by its last word, and named as printed.
//   敦促阿尔万迪亚政府和塔马尔阵线        呼吁阿弗兰各方
//       ^^^^^^^^^^^^^^   ^^^^^^^^^^               ^^^^
/** Finds a body by its last word: a government, a front, the parties somewhere. */
export function unknownAt(text: string, at: number): Named | null {
  UNKNOWN.lastIndex = at;
  const match = UNKNOWN.exec(text);
  if (!match) return null;
  const end = at + match[0].length;
  if (match[1]!.endsWith('各方'))
    return { start: at, end, addressees: [{ name: match[1] === '各方' ? 'parties' : 'all parties', type: 'other' }] };
  return { start: at, end, addressees: [{ name: match[0], type: match[1] === '政府' ? 'state' : 'group' }] };
}
