// Nothing in, documents out: put together from fragments of ours, from any characters, or from samples with damage.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

const SAMPLES = join(import.meta.dirname, '../../samples');
const sample = (name: string): string => readFileSync(join(SAMPLES, name), 'utf8');

/** The samples, by language. */
export const SAMPLES_EN = ['resolution.en.txt', 'statement.en.txt'].map(sample);
export const SAMPLES_ZH = ['resolution.zh.txt', 'statement.zh.txt'].map(sample);

const FRAGMENTS_ZH = [
  ...'决定 请 敦促 呼吁 要求 鼓励 邀请 授权 重申 回顾 欢迎 赞扬 注意到 强调 谴责 表示打算 又 再次 还 特别'.split(' '),
  ...'秘书长 安全理事会 安理会 会员国 非洲联盟 欧洲联盟 各方 联合国开发计划署 专家小组 其 他 阿弗兰政府 联海稳定团'.split(' '),
  ...'在2031年6月30日之前 六个月内 每90天 至2032年1月31日 二〇三一年五月三日 2031年3月 自通过之日起'.split(' '),
  ...'提交报告 充分合作 继续处理此案 延长任务期限 停止敌对行动 12个月 保护平民 小武器和轻武器 1,500名军事人员 3.2亿美元'.split(
    ' ',
  ),
  ...'第9001(2031)号决议 S/PRST/2031/4 S/2031/140 《联合国宪章》第七章 第四十一条 第3段 (S/RES/1631(2005))'.split(' '),
  ...', 。 ; : 、 ( ) （ ） " “ ” 「 」 《 》 \n \n\n 1. 2. (a) (b) ㈠ ㈡ 以及 和 并 的 向 对 关于'.split(' '),
];
const FRAGMENTS_EN = [
  ...'Decides|Requests|Urges|Calls upon|Demands|Encourages|Authorizes|Recalling|Welcoming|Stresses|Expresses its intention'.split(
    '|',
  ),
  ...'also|further|again|once more|that|to|and|or|of|the|by|its|in this regard'.split('|'),
  ...'the Secretary-General|Member States|the African Union|all parties|UNMAV|the Government of Averland|the Council|it|them'.split(
    '|',
  ),
  ...'by 30 June 2031|within six months|every 90 days|until 31 January 2032|no later than May 2031|14-15 October|on 3 and 4 May'.split(
    '|',
  ),
  ...'to report|to extend the mandate|to cooperate fully|to remain seized of the matter|4,200 military personnel|$3.2 million'.split(
    '|',
  ),
  ...'resolution 9001 (2031)|resolutions 9001 (2031) and 8944 (2030)|S/PRST/2031/4|paragraph 7|Chapter VII|Article 41'.split('|'),
  ...',|;|.|:|(|)|"|“|”|\n|\n\n|1. |2. |(a) |(b) |(i) |-|–'.split('|'),
];

const joined = (fragments: readonly string[], glue: string) =>
  fc.array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 120 }).map((parts) => parts.join(glue));

/** A text of Chinese fragments. */
export const chinese = joined(FRAGMENTS_ZH, '');
/** A text of English fragments. */
export const english = joined(FRAGMENTS_EN, ' ');
/** Any characters at all, lone surrogates among them. */
export const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 400 }).map((units) => String.fromCharCode(...units)),
);

interface Edit {
  readonly at: number;
  readonly cut: number;
  readonly put: string;
}

const edits = (fragments: readonly string[]) =>
  fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.integer({ min: 0, max: 60 }),
      put: fc.oneof(fc.constant(''), fc.constantFrom(...fragments), fc.string({ unit: 'grapheme', maxLength: 6 })),
    }),
    { maxLength: 12 },
  );

const apply = (text: string, list: readonly Edit[]): string =>
  list.reduce((current, { at, cut, put }) => {
    const place = Math.floor(at * current.length);
    return current.slice(0, place) + put + current.slice(place + cut);
  }, text);

const damaged = (samples: readonly string[], fragments: readonly string[]) =>
  fc.tuple(fc.constantFrom(...samples), edits(fragments)).map(([text, list]) => apply(text, list));

/** A sample with pieces cut out and put in. */
export const damagedChinese = damaged(SAMPLES_ZH, FRAGMENTS_ZH);
export const damagedEnglish = damaged(SAMPLES_EN, FRAGMENTS_EN);
