// A paragraph of a narrative in, its sentences out, each with the signs of acts and of people that stand in it: what has no sign is not read.
import type { Span } from '../../text/index.ts';
import { makePairs } from './pairs.ts';

/** A sentence, and the signs in it, each a bit of `SIGN`. */
export interface Sentence extends Span {
  readonly signs: number;
}

const STOP = 0x3002;
const SEMICOLON = 0x3b;
const LONGEST = 1200; // a longer sentence is read in pieces, so that no text takes long

// Pairs of characters in the nouns of acts, in verbs that do for one, and in what tells of people, votes and totals.
const PAIRS = makePairs({
  磋商: '磋商',
  听取: '听取',
  报会: '报会 风会 绍会', // 通报会, 吹风会, 情况介绍会
  辩论: '辩论',
  派遣国: '遣国',
  会议: '会议',
  事项: '他事', // 其他事项
  总结会: '结会',
  派: '派出 派遣 派代 派访 派了',
  访: '访问 出访',
  主席声明: '席声',
  声明: '声明',
  新闻: '新闻',
  公报: '公报',
  决议草案: '议草',
  主持: '主持',
  告知: '向安 向理 知安 知理 在安 在理 为安 为理', // 向安理会, 告知理事会
  作通报: '作了 作情 作口 作出 报了 绍了', // 作了通报, 作情况介绍, 通报了
  通报中: '报中',
  会上: '会上 会中 商中 商期 论中 论上', // 通报会上, 磋商期间
  发言: '发言 发了',
  票: '票赞 票支 票对 一致',
  计: '次会 项正 份公 个非 场闭 次磋 项全 份决 个主 场新 次对', // 12次会议, 5份新闻谈话
});
const { numbers: NUMBERS, opens: OPENS, closes: CLOSES } = PAIRS;

/** The bit of each sign. */
export const SIGN = PAIRS.bit;

/** A sign of an act. */
export type Sign = keyof typeof SIGN;

//   安理会于2月3日举行了全体磋商。随后发表了新闻谈话。
//   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^
/** Splits a span of a text, given as its code units, into sentences, each with its full stop. */
export function sentencesOf(units: Uint16Array, { start, end }: Span): Sentence[] {
  const sentences: Sentence[] = [];
  let from = start;
  let signs = 0;
  let opened = 0; // by the character before
  for (let at = start; at < end; at++) {
    const code = units[at]!;
    if (code === STOP || code === SEMICOLON) {
      put(sentences, from, at + 1, signs);
      from = at + 1;
      signs = 0;
      opened = 0;
      continue;
    }
    const number = NUMBERS[code]!;
    if (number === 0) {
      opened = 0;
      continue;
    }
    signs |= opened & CLOSES[number]!;
    opened = OPENS[number]!;
  }
  put(sentences, from, end, signs);
  return sentences;
}

function put(sentences: Sentence[], from: number, to: number, signs: number): void {
  for (let at = from; at < to; at += LONGEST) sentences.push({ start: at, end: Math.min(to, at + LONGEST), signs });
}
