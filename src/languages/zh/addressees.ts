// A directive verb and what is named after it in, who must act out.
import type { Addressee } from '../../facts/index.ts';
import { firstFrom, type Span } from '../../text/index.ts';
import type { Name } from '../language.ts';
import { allMatches } from '../makers/all-matches.ts';
import { setOf } from '../makers/character-sets.ts';
import type { Asking, Named } from './asking.ts';
import { governmentOf, groupAt, isOfMembers, ofPlace, ofThose, otherOf, ownGroupAt, partOf, unknownAt } from './groups.ts';
import { officerAt } from './officers.ts';
import { deployed, prolonged, prolongedBefore } from './prolonged.ts';
import { pronounAt } from './pronouns.ts';
import { toWhom } from './restated.ts';
import { endIf, endOf, makeMarks } from './sticky.ts';

/** Whoever is asked, and where the words that name them end. */
export interface Asked {
  readonly addressees: readonly Addressee[];
  /** Where what is asked begins. */
  readonly end: number;
}

const COUNCIL: Addressee = { name: 'Security Council', type: 'un_organ' };
const MEMBERS: Addressee = { name: 'members of the Security Council', type: 'un_organ' };
const AGENCIES: Addressee = { name: 'United Nations agencies, funds and programmes', type: 'other' };
const QUALIFIER =
  /(?:所有|全体|一切|任何|各个|有关|相关|其他|其余|包括|上述|其|该区域|该地区|区域|主要|国际|双边|多边|联合国|两个|个别|每个|各|那些|这些|本组织|全部|未来|潜在|非国家|国家|此类|这类)/y;
//   具备预防冲突或维持和平能力的区域和次区域组织          尚未这样做的会员国          在利比亚的所有各方
//   ^^^^^^^^^^^^^^^^^^^^^^^^^^^                           ^^^^^^^^^^^^            ^^^^^^^^
const MODIFIER =
  /(?:具备|具有|有能力|能够|有条件|尚未|仍未|还没有|没有|仍在|参与|参加|在|负责|签署|加入|已经|已|从事|主管|受|拥有|派遣|提供|来自|与|为|不是|有|未|处于|领导|涉及|驻)[^,;。:"《》]{1,44}?的|(?:本决议|上文|按照)?第[^,;。:"《》]{1,40}?(?:段|号决议)(?:所设立?|所述|设立|规定|任命)的?|(?:签署|加入|遵守)《[^》\n]{2,40}》的|《[^》\n]{2,40}》/y;
const LINK = /(?:以及|和|及|与|、|同|,以及|,并包括|,包括(?=所有|各|有关))/y;
const AMONG = setOf(',、包特尤其');
const INCLUDED = /[,、]?(?:其中)?(?:包括(?:但不限于)?|特别是|尤其是)/y;
//   所有国家,特别是该区域的国家,向委员会报告        所有各方,包括未签署《协议》的各方,立即停止        not: 特别是通过支持该区域的国家,
//                   ^^^^^^^^^^^^                            ^^^^^^^^^^^^^^^^^^
const ASIDE = /^[^,;。:]{1,40}的(?:所有|各)?(?:国家|各方|[会成]员国|政府|团体|武装团体|组织|机构|实体|伙伴)(?=,)/;
const BY_WAY = /^(?:通过|以|在|为|向|对|把|将|与|同|不|加强|采取|确保|提供|支持|协助)/;
const LONGEST_ASIDE = 56;
const ACRONYM = /\([^()]{1,60}\)/y;
// With whom somebody is to consult or to work is not asked to act: 鼓励秘书长与区域组织密切协商.
const TOGETHER =
  /^[^,;。在就对把将开应()]{0,10}?(?:充分|密切|全面|积极|进一步|继续|保持|不断|更加?|加强|定期){0,3}(?:协商|磋商|商讨|商定|协调|合作|协作|配合|联络|联系|沟通|对话|接触|互动|谈判|交流|交换)/;
//   与安全理事会设立的其他小组积极合作        another body is meant than the one named
//                 ^^^^^^
const OF_THEIRS = /^所?(?:设立|成立|指定|任命)的/;
const FOLLOWS_NAME = /^(?:之间|间的|方面|的|(?:主持|领导|主导|授权|通过|牵头)[的下了])/;
const DUTY = /(?:均|都|也|必须|仍|还)?(?:应当|应该|应|须|必须|不得|有义务|有责任|负有义务)/g;
//   决定,会员国可允许        what the Council lets somebody do; 可能, 可行 and 可持续 are other words
const MAY = /可以?(?![以能行靠持信视疑比供见])/g;
const DIRECTING = ['指示', '责成', '委托'];
const GOES_ON = /^(?:还|也|均|都|仍)?(?:将(?!其)|应?继续)/;
// 阿拉伯叙利亚共和国各方, 有关国家各政党: the State is not the one who is asked
const INSIDE = /(?:境内|内部)?的?(?:所有|各|相关|有关(?!各?方面))/y;
const THERE = new Set(['parties', 'all-parties', 'parties-concerned', 'all-parties-concerned', 'neighbouring-states']);
const OTHERS = new Set(['parties', 'stakeholders', 'partners', 'donors', 'actors', 'organizations']);
const GOVERNMENT = /(?:联邦|共和国|过渡|民族团结|全国|临时|统一){0,2}(?:政府(?!军|部队)|当局)/y;
//   授权法国部队        the forces of a State, not the State
//       ^^^^^^^^
const FORCES = /部队(?!派遣)|军队/y;
const PRACTICE =
  /采取(?=[^,;。]{2,60}的(?:做法|办法|措施|方式|步骤))|由|(?:继续)?让|(?:加强|扩大|深化|促进|增进)(?=[^,;。]{2,40}(?:相互|彼此))/y;
// These point at somebody named before, whatever noun follows them.
const POINTING = /(?:这|该|两个|两国)/y;
// What each of these patterns begins with.
const { of: MARKS, bit: BEGINS } = makeMarks({
  qualifier: '所全一任各有相其包上该区主国双多联两个别每那这本未潜非此',
  modifier: '具有能尚仍还没在参负签加已从主受拥派提来与为不未处领涉驻本上按第《',
  link: '以和及与、同,',
  acronym: '(',
  inside: '境内的所各相有',
  chair: '第主执总团',
  government: '联共过民全临统政当',
  practice: '采由继让加扩深促增',
  pointing: '这该两',
  forces: '部军',
  follower: '之间方的主领授通牵',
});
const OPENING = setOf(',、。;:的在');

const markAt = (text: string, at: number): number => (at < text.length ? MARKS[text.charCodeAt(at)]! : 0);

/** Finds who must act under a verb that may commit somebody. */
export function askedBy(asking: Asking): Asked {
  const { force, verb } = asking;
  if (force === 'intends') return { addressees: [COUNCIL], end: verb.end };
  if (force === 'decides') return decided(asking);
  const from = asking.text.startsWith(',即', verb.end) ? verb.end + 2 : verb.end; // 重申其要求,即各方停火
  const named = namedAt(asking, from) ?? practised(asking);
  if (named) return { addressees: named.addressees, end: named.end };
  const whom = toWhom(asking);
  const told = whom < 0 ? null : firstAt(asking, whom);
  if (told) return { addressees: told.addressees, end: from };
  const sent = deployed(asking);
  return sent ? { addressees: [sent], end: from } : obliged(asking, from);
}

/** Finds who is said to have a duty: 区域组织有义务随时…. */
export const dutyOf = (asking: Asking): readonly Addressee[] => obliged(asking, asking.verb.end).addressees;

//   决定所有国家应采取必要措施          决定将西撒特派团的任务期限延长至…          决定继续处理此案
//       ^^^^^^^^                            ^^^^^^^^^^                             the Council itself
function decided(asking: Asking): Asked {
  const { text, verb } = asking;
  if (DIRECTING.includes(text.slice(verb.start, verb.start + 2))) {
    const directed = namedAt(asking, verb.end);
    return { addressees: directed?.addressees ?? [], end: directed?.end ?? verb.end };
  }
  const bound = obliged(asking, verb.end);
  if (bound.addressees.length) return bound;
  const allowed = subjectOf(asking, verb.end, MAY);
  if (allowed.addressees.length) return allowed;
  const mission = continuing(asking) ?? prolonged(asking) ?? prolongedBefore(asking);
  return { addressees: mission ? [mission].flat() : [COUNCIL], end: verb.end };
}

//   决定联刚稳定团将协助开展改革        决定专家小组继续协助各国        what they will do; not: 决定将…延长
//       ^^^^^^^^^^                          ^^^^^^^^
function continuing(asking: Asking): readonly Addressee[] | null {
  const { text, verb } = asking;
  const from = text[verb.end] === ',' ? verb.end + 1 : verb.end;
  const named = namedAt(asking, from, true);
  return named && GOES_ON.test(text.slice(named.end, named.end + 5)) ? named.addressees : null;
}

// The names right before 应, 须, 有义务.
const obliged = (asking: Asking, from: number): Asked => subjectOf(asking, from, DUTY);

function subjectOf(asking: Asking, from: number, modal: RegExp): Asked {
  const { text } = asking;
  const reach = text.slice(from, Math.min(asking.end, from + 160));
  for (const { index } of allMatches(modal, reach)) {
    const place = from + index;
    if (text[place] === '应' && '对急用邀请有'.includes(text[place + 1] ?? '\n')) continue;
    const list = listBefore(asking, from, place);
    if (list.length) return { addressees: list, end: from };
  }
  return { addressees: [], end: from };
}

function listBefore(asking: Asking, from: number, end: number): readonly Addressee[] {
  for (let start = Math.max(from, end - 60); start < end; start++) {
    const isOpening = start === from || OPENING[asking.text.charCodeAt(start - 1)] === 1 || nameStarting(asking, start);
    const list = isOpening ? namedAt(asking, start, true) : null;
    if (list && list.end === end) return list.addressees;
  }
  return [];
}

const nameStarting = ({ names }: Asking, at: number): boolean => names[firstFrom(names, at)]?.start === at;

//   鼓励采取安理会成员与秘书处在讨论延长任务之前举行…会议的做法
//           ^^^^^^^^^^ ^^^^^^
//   鼓励加强区域组织在这方面的相互合作        what is mutual is done by those named
//           ^^^^^^^^
function practised(asking: Asking): Named | null {
  const { text, verb } = asking;
  const end = endIf(markAt(text, verb.end) & BEGINS.practice, PRACTICE, text, verb.end);
  return end ? namedAt(asking, end) : null;
}

const firstAt = (asking: Asking, at: number): Named | null =>
  asking.text.startsWith('所有', at)
    ? groupAt(asking.text, at + 2, ['所有'])
    : longer(nameAt(asking, at), groupAt(asking.text, at, []), false);

// The names that stand at a place, joined by 和, 及 or 、, with what qualifies them.
//   敦促所有国家和相关国际组织帮助加强
//       ^^^^^^^^   ^^^^^^^^^^^^
function namedAt(asking: Asking, from: number, isBound = false): Named | null {
  const { text } = asking;
  const list: Addressee[] = [];
  let at = from;
  let end = from;
  let alone = { count: -1, end: from }; // the list before 与: the rest may be partners only
  for (let steps = 0; steps < 12; steps++) {
    const one = oneAt(asking, at);
    if (!one) break;
    const those = text[at] === '其' ? list.at(-1) : undefined;
    list.push(...one.addressees.map((asked) => ofThose(asked, those)));
    end = endIf(markAt(text, one.end) & BEGINS.acronym, ACRONYM, text, one.end) || one.end;
    const next = endIf(markAt(text, end) & BEGINS.link, LINK, text, end);
    if (!next || next >= asking.end || text[next - 1] === '同') break;
    if (text[next - 1] === '与' && alone.count < 0) alone = { count: list.length, end };
    at = next;
  }
  if (alone.count >= 0 && (TOGETHER.test(text.slice(end, end + 16)) || OF_THEIRS.test(text.slice(end, end + 4)))) {
    list.length = alone.count;
    end = alone.end;
  }
  if (!list.length || (!isBound && isFollowed(text, end))) return null;
  return { start: from, end: isBound ? end : afterIncluded(asking, end), addressees: distinct(list) };
}

const isFollowed = (text: string, end: number): boolean =>
  (markAt(text, end) & BEGINS.follower) !== 0 && FOLLOWS_NAME.test(text.slice(end, end + 3));

//   促请各当事方,包括阿弗兰过渡政府,充分遵守《协议》        those named after 包括 are among whoever is asked; not: 会员国,包括通过…,提供支持
//               ^^^^^^^^^^^^^^^^^^^^                 所有国家、特别是邻国,充分合作
function afterIncluded(asking: Asking, end: number): number {
  const { text } = asking;
  const among = AMONG[text.charCodeAt(end)] ? endOf(INCLUDED, text, end) : 0;
  if (!among) return end;
  const aside = ASIDE.exec(text.slice(among, among + LONGEST_ASIDE));
  if (aside && !BY_WAY.test(aside[0]))
    return among + aside[0].length + ('都均'.includes(text[among + aside[0].length + 1] ?? ' ') ? 2 : 0);
  const included = namedAt(asking, among, true);
  const isAside = text[end] !== ',' || text[included?.end ?? 0] === ',';
  return included && isAside && included.end < asking.end ? included.end : end;
}

function oneAt(asking: Asking, from: number): Named | null {
  const { text } = asking;
  if (endIf(markAt(text, from) & BEGINS.pointing, POINTING, text, from)) {
    const pointed = pronounAt(asking, from);
    if (pointed?.addressees.length) return pointed;
  }
  let at = from;
  const qualifiers: string[] = [];
  for (let steps = 0; steps < 5; steps++) {
    const named = longer(nameAt(asking, at), groupAt(text, at, qualifiers), qualifiers.includes('所有'));
    if (named) {
      const after = markAt(text, named.end);
      const inside = endIf(after & BEGINS.inside, INSIDE, text, named.end);
      const inner = inside ? (innerAt(asking, named, inside) ?? unknownAt(text, inside)) : null;
      if (inner || (inside && text[inside - 1] !== '关')) return inner;
      const officer = after & BEGINS.chair ? officerAt(text, named) : null;
      if (officer) return officer;
      if (qualifiers.includes('其他') && OTHERS.has(named.addressees[0]!.name)) return otherOf(named);
      if (text[named.end] !== '的' || text.startsWith('做法', named.end + 1)) return named;
    }
    const marks = markAt(text, at);
    const qualified = endIf(marks & BEGINS.qualifier, QUALIFIER, text, at);
    if (qualified) qualifiers.push(text.slice(at, qualified));
    const onward = qualified || endIf(marks & BEGINS.modifier, MODIFIER, text, at) || (named ? named.end + 1 : 0);
    if (!onward || onward >= asking.end) break;
    at = onward;
  }
  return pronounAt(asking, from) ?? unknownAt(text, from);
}

//   阿拉伯叙利亚共和国各方        有关国家各政党        索马里境内所有各方        联合国所有相关机构
//                     ^^^^                ^^^^^^                ^^^^^^^^                ^^^^^^^^^^^^
function innerAt(asking: Asking, named: Named, at: number): Named | null {
  const { text } = asking;
  if (named.addressees[0]?.name === COUNCIL.name && text.startsWith('成员', at) && text[at + 2] !== '国')
    return { start: named.start, end: at + 2, addressees: [MEMBERS] };
  const isAll = text.slice(named.end, at).includes('所有');
  const group = groupAt(text, at - 1, []) ?? groupAt(text, at, isAll ? ['所有'] : []);
  const place = group && placeOf(asking, named);
  if (place) return { ...group, addressees: group.addressees.map((one) => ofPlace(one, place)) };
  const inner =
    group ??
    nameAt(asking, at - 1) ??
    nameAt(asking, at) ??
    groupAt(text, endIf(markAt(text, at) & BEGINS.qualifier, QUALIFIER, text, at) || at, []);
  const isAgencies =
    /^United Nations/.test(named.addressees[0]?.name ?? '') &&
    /^(?:agencies|organizations|entities)$/.test(inner?.addressees[0]?.name ?? '');
  return inner && isAgencies ? { ...inner, addressees: [AGENCIES] } : inner;
}

function placeOf({ names }: Asking, { start, end }: Span): Name | null {
  const name = names[firstFrom(names, start)];
  return name && name.start === start && name.end === end && isPlace(name) ? name : null;
}

// Of a name and a group the longer; of two as long the States, where 所有 says that all of them are asked.
const longer = (name: Named | null, group: Named | null, isWhole: boolean): Named | null =>
  name && group
    ? group.end > name.end || (isWhole && group.end === name.end && group.addressees[0]?.type === 'state')
      ? group
      : name
    : (name ?? group);

function nameAt({ names, text }: Asking, at: number): Named | null {
  let index = firstFrom(names, at);
  if (names[index]?.start !== at) return null;
  const first = names[index]!;
  while (names[index + 1]?.start === names[index]!.end && !isOfMembers(text, names[index]!)) index++; // 联合国|制裁委员会: the last is the one
  const name = names[index]!;
  if (isPlace(first) && THERE.has(name.id ?? '')) return { start: at, end: name.end, addressees: [ofPlace(name, first)] }; // 马里|各方
  const isState = name.id?.startsWith('state:') ?? false;
  const mark = markAt(text, name.end);
  const government = isState ? endIf(mark & BEGINS.government, GOVERNMENT, text, name.end) : 0;
  if (government) return { start: at, end: government, addressees: [governmentOf(name, text.slice(name.end, government))] };
  const own = isPlace(name) ? ownGroupAt(text, name) : null;
  if (own) return own;
  const forces = isState ? endIf(mark & BEGINS.forces, FORCES, text, name.end) : 0;
  if (forces) return { start: at, end: forces, addressees: [ofPlace({ name: 'forces', type: 'group' }, name)] };
  return partOf(text, at, name) ?? { start: at, end: name.end, addressees: [{ name: name.name, type: name.type }] };
}

const isPlace = ({ id }: Name): boolean => id !== null && (id.startsWith('state:') || id.startsWith('territory:'));

function distinct(list: readonly Addressee[]): readonly Addressee[] {
  return list.length < 2 ? list : list.filter((one, i) => list.findIndex((other) => other.name === one.name) === i);
}
