// A mention of a document in, how the text relates to it out: the verb that governs the mention.
import type { Relation } from '../../facts/index.ts';
import type { Span } from '../../text/index.ts';
import { setOf } from './character-sets.ts';

const REACH = 500; // how far back a governing verb is looked for; lists of resolutions are long
const STOPS = setOf('。;\n');

// The last verb before the mention governs it; the group tells how.
const VERB =
  /(回顾|忆及|重申)|(延长|延展)|(修正|修订|修改)|(取代|代替)|(终止|解除|撤销|废除)|(执行(?!部分|主任|局)|落实|履行|遵守|实施)|(根据|按照|依照|依据|遵照|依循)|欢迎|注意到|审议|强调|请|决定|敦促|呼吁|要求|促请|认定|表示|赞扬|谴责|确认|鼓励|通过|意识到|铭记|听取|提到|提及/y;
const FIRSTS = setOf('回忆重延修取代终解撤废执落履遵实根按依欢注审强请决敦呼要促认表赞谴确鼓通意铭听提'); // of the verbs
const BY_GROUP: readonly Relation[] = ['recalls', 'extends', 'amends', 'supersedes', 'terminates', 'implements', 'implements'];
const CHANGES: ReadonlySet<Relation> = new Set(['extends', 'amends', 'supersedes', 'terminates']);
const LONGEST_VERB = 3;
const UNDER = 6; // the group of 根据
const NEAR = 24; // how near a verb of change must stand: 执行安理会第338(1973)号决议

//   将第2387(2017)号决议规定的任务期限延至2018年12月15日
//   ^  ^^^^^^^^^^^^^^^           ^^^^ what is done to it comes after
const MOVED = /[将把][^,]{0,60}$/;
const CHANGED: readonly (readonly [RegExp, Relation])[] = [
  [/延长|延至|延期|展期|续延/, 'extends'],
  [/终止|解除|撤销/, 'terminates'],
  [/修正|修改|修订/, 'amends'],
];

const clauseAfter = (text: string, at: number): string => /^[^,。;\n]{0,80}/.exec(text.slice(at, at + 80))![0];

/** The words before a place: where their clause begins, and the verb that governs. */
interface Before {
  readonly text: string;
  readonly at: number;
  readonly from: number;
  readonly verb: RegExpExecArray | null;
}

const NOTHING: Before = { text: '', at: 0, from: 0, verb: null };
let last = NOTHING; // mentions come in order, many in one clause: only what stands between two is looked at

function before(text: string, at: number): Before {
  const least = Math.max(0, at - REACH);
  const known = last.text === text && last.at <= at ? last : NOTHING;
  const floor = Math.max(least, known.at);
  let from = at;
  while (from > floor && STOPS[text.charCodeAt(from - 1)] === 0) from--;
  const isSame = from === known.at && known.at > 0;
  if (isSame) from = Math.max(least, known.from);
  const near = verbBefore(text, isSame ? Math.max(from, known.at - LONGEST_VERB) : from, at);
  const far = isSame && known.verb && known.verb.index >= from ? known.verb : null;
  last = { text, at, from, verb: near ?? far };
  return last;
}

function verbBefore(text: string, from: number, to: number): RegExpExecArray | null {
  for (let at = to - 1; at >= from; at--) {
    if (FIRSTS[text.charCodeAt(at)] === 0) continue;
    VERB.lastIndex = at;
    const verb = VERB.exec(text);
    if (verb && VERB.lastIndex <= to) return verb;
  }
  return null;
}

/** Tells how the text relates to the document it cites at a place: by the verb before it, or by what 将 and 把 say is done to it. */
export function relationAt(text: string, { start, end }: Span, isDocument: boolean): Relation {
  if (!isDocument || text[start - 1] === '经' || text[start - 1] === '由') return 'cites';
  const { from, verb } = before(text, start);
  if (MOVED.test(text.slice(Math.max(from, start - 64), start))) {
    const after = clauseAfter(text, end);
    for (const [pattern, relation] of CHANGED) if (pattern.test(after)) return relation;
  }
  const group = verb ? verb.findIndex((words, i) => i > 0 && words !== undefined) - 1 : -1;
  if (!verb || group < 0) return 'cites';
  if (group === 0) return 'recalls';
  if (CHANGES.has(BY_GROUP[group]!) && /回顾|忆及/.test(text.slice(from, start))) return 'recalls'; // 回顾其终止了…的决定
  const gap = text.slice(verb.index + verb[0].length, start);
  if (gap.length > NEAR || /[,]/.test(gap)) return 'cites';
  if (group === UNDER && /^[^,]{0,40}(?:提交|提出|要求)/.test(clauseAfter(text, end))) return 'requests_under';
  return BY_GROUP[group]!;
}
