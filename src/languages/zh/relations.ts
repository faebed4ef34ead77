// A mention of a document in, how the text relates to it out: the verb that governs the mention.
import type { Relation } from '../../facts/index.ts';
import type { Span } from '../../text/index.ts';
import { setOf } from '../makers/character-sets.ts';
import { type Hit, makeLexicon } from '../makers/lexicon.ts';

const REACH = 500; // how far back a governing verb is looked for; lists of resolutions are long
const STOPS = setOf('。;\n');

// The last verb before the mention governs it; those that only cite hide the ones before them, and 执行部分 is a noun.
const VERBS: Readonly<Record<Relation | 'none', string>> = {
  recalls: '回顾 忆及 重申',
  extends: '延长 延展',
  amends: '修正 修订 修改',
  supersedes: '取代 代替',
  terminates: '终止 解除 撤销 废除',
  implements: '执行 落实 履行 遵守 实施',
  requests_under: '根据 按照 依照 依据 遵照 依循',
  cites: '欢迎 注意到 审议 强调 请 决定 敦促 呼吁 要求 促请 认定 表示 赞扬 谴责 确认 鼓励 通过 意识到 铭记 听取 提到 提及',
  none: '执行部分 执行主任 执行局',
};
const FORMS = Object.entries(VERBS).flatMap(([relation, forms]) =>
  forms.split(' ').map((form) => [form, relation as Relation | 'none'] as const),
);
const LEXICON = makeLexicon(FORMS, { words: false });
const FIRSTS = setOf(FORMS.map(([form]) => form[0]).join(''));
const CHANGES: ReadonlySet<Relation> = new Set(['extends', 'amends', 'supersedes', 'terminates']);
const LONGEST_VERB = 3;
const NEAR = 24; // how near a verb of change must stand: 执行安理会第338(1973)号决议

//   将第2387(2017)号决议规定的任务期限延至2018年12月15日
//   ^  ^^^^^^^^^^^^^^^           ^^^^ what is done to it comes after
const MOVED = 60; // characters from 将 to what is moved
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
  readonly verb: Hit<Relation | 'none'> | null;
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
  const far = isSame && known.verb && known.verb.start >= from ? known.verb : null;
  last = { text, at, from, verb: near ?? far };
  return last;
}

function verbBefore(text: string, from: number, to: number): Before['verb'] {
  for (let at = to - 1; at >= from; at--) {
    const verb = FIRSTS[text.charCodeAt(at)] ? LEXICON.at(text, at) : null;
    if (verb && verb.value !== 'none' && verb.end <= to) return verb;
  }
  return null;
}

function isMoved(text: string, from: number, to: number): boolean {
  const words = text.slice(Math.max(from, to - MOVED - 1), to);
  const mover = Math.max(words.lastIndexOf('将'), words.lastIndexOf('把'));
  return mover >= 0 && !words.includes(',', mover);
}

/** Tells how the text relates to the document it cites at a place: by the verb before it, or by what 将 and 把 say is done to it. */
export function relationAt(text: string, { start, end }: Span, isDocument: boolean): Relation {
  if (!isDocument || text[start - 1] === '经' || text[start - 1] === '由') return 'cites';
  const { from, verb } = before(text, start);
  if (isMoved(text, from, start)) {
    const after = clauseAfter(text, end);
    for (const [pattern, relation] of CHANGED) if (pattern.test(after)) return relation;
  }
  if (!verb || verb.value === 'none' || verb.value === 'cites') return 'cites';
  const { value: relation } = verb;
  if (relation === 'recalls') return relation;
  if (CHANGES.has(relation) && isRecalled(text.slice(from, start))) return 'recalls'; // 回顾其终止了…的决定
  if (start - verb.end > NEAR || text.slice(verb.end, start).includes(',')) return 'cites';
  if (relation !== 'requests_under') return relation;
  return /^[^,]{0,40}(?:提交|提出|要求)/.test(clauseAfter(text, end)) ? relation : 'implements';
}

const isRecalled = (words: string): boolean => words.includes('回顾') || words.includes('忆及');
