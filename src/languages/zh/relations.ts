// A mention of a document in, how the text relates to it out: the verb that governs the mention.
import type { Relation } from '../../facts/index.ts';
import type { Span } from '../../text/index.ts';
import { setOf } from './character-sets.ts';

const REACH = 500; // how far back a governing verb is looked for; lists of resolutions are long
const STOPS = setOf('。;\n');

// The last verb before the mention governs it; the group tells how.
const VERB =
  /(回顾|忆及|重申)|(延长|延展)|(修正|修订|修改)|(取代|代替)|(终止|解除|撤销|废除)|(执行(?!部分|主任|局)|落实|履行|遵守|实施)|(根据|按照|依照|依据|遵照|依循)|欢迎|注意到|审议|强调|请|决定|敦促|呼吁|要求|促请|认定|表示|赞扬|谴责|确认|鼓励|通过|意识到|铭记|听取|提到|提及/g;
const BY_GROUP: readonly Relation[] = ['recalls', 'extends', 'amends', 'supersedes', 'terminates', 'implements', 'implements'];
const CHANGES: ReadonlySet<Relation> = new Set(['extends', 'amends', 'supersedes', 'terminates']);
const UNDER = 6; // the group of 根据
const NEAR = 24; // how near a verb of change must stand: 执行安理会第338(1973)号决议

//   将第2387(2017)号决议规定的任务期限延至2018年12月15日
//   ^  ^^^^^^^^^^^^^^^           ^^^^ what is done to it comes after
const CHANGED: readonly (readonly [RegExp, Relation])[] = [
  [/延长|延至|延期|展期|续延/, 'extends'],
  [/终止|解除|撤销/, 'terminates'],
  [/修正|修改|修订/, 'amends'],
];

function clauseBefore(text: string, at: number): string {
  const least = Math.max(0, at - REACH);
  let from = at;
  while (from > least && !STOPS[text.charCodeAt(from - 1)]) from--;
  return text.slice(from, at);
}

/** Tells how the text relates to the document it cites at a place: by the verb before it, or by what 将 and 把 say is done to it. */
export function relationAt(text: string, { start, end }: Span, isDocument: boolean): Relation {
  if (!isDocument || text[start - 1] === '经' || text[start - 1] === '由') return 'cites';
  const before = clauseBefore(text, start);
  const after = /^[^,。;\n]{0,80}/.exec(text.slice(end, end + 80))![0];
  if (/[将把][^,]{0,60}$/.test(before.slice(-64))) {
    for (const [pattern, relation] of CHANGED) if (pattern.test(after)) return relation;
  }
  let last: RegExpExecArray | null = null;
  VERB.lastIndex = 0;
  for (let match = VERB.exec(before); match; match = VERB.exec(before)) last = match;
  const group = last ? last.slice(1).findIndex(Boolean) : -1;
  if (group < 0) return 'cites';
  if (group === 0) return 'recalls';
  if (CHANGES.has(BY_GROUP[group]!) && /回顾|忆及/.test(before)) return 'recalls'; // 回顾其终止了…的决定
  const gap = before.slice(last!.index + last![0].length);
  if (gap.length > NEAR || /[,]/.test(gap)) return 'cites';
  if (group === UNDER && /^[^,]{0,40}(?:提交|提出|要求)/.test(after)) return 'requests_under';
  return BY_GROUP[group]!;
}
