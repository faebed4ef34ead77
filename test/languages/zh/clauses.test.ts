import { describe, expect, it } from 'vitest';
import { makeReader, readText } from '../../../src/faces/reader.ts';
import type { ProvisionFact } from '../../../src/facts/index.ts';
import { NO_PROVISIONS, OPERATIVES, SINGLE_PROVISIONS, STATEMENTS } from '../../../src/languages/zh/examples.ts';
import { type Expected, unmark } from './marked.ts';

const reader = makeReader();
const INTRO = '安全理事会主席在2022年8月5日安全理事会第9100次会议上，就安理会审议的题为“调解”的项目，代表安理会发表声明如下：';
const statement = (words: string) => `安全理事会主席声明\n${INTRO}\n“${words}”`;
const resolution = (words: string) =>
  `第2650(2022)号决议\n2022年8月31日安全理事会第9120次会议通过\n安全理事会，\n回顾其以往各项决议，\n1. ${words}\n2. 决定继续处理此案。`;
const provisionsOf = (document: string) =>
  readText(reader, document).provisions.filter(({ action }) => !/^其以往各项决议|^继续处理此案/.test(action));
const spaced = (text: string) => text.replace(/(\p{Script=Han})(?=\p{Script=Han})/gu, '$1 ');

const SELF = new Set(['intends', 'decides']); // the Council binds itself where nobody else is marked
const seen = (provision: ProvisionFact, expected: Expected): Expected => ({
  verb: provision.verb,
  force: provision.force,
  addressees: expected.addressees.length ? provision.addressees.map(({ name }) => name) : [],
  deadline: provision.deadline && (provision.deadline.date ?? provision.deadline.duration ?? provision.deadline.kind),
  recurrence: provision.recurrence ? provision.recurrence.every : undefined,
  reporting: provision.reporting,
});

describe.each([
  ['statement', STATEMENTS, statement],
  ['operative paragraph', OPERATIVES, resolution],
  ['operative paragraph with one provision', SINGLE_PROVISIONS, resolution],
])('provisions of a %s', (_, examples, wrap) => {
  it.each(examples)('%s', (marked) => {
    const { text, expected } = unmark(marked);
    const provisions = provisionsOf(wrap(text));
    expect(provisions.map(({ verb }) => verb)).toEqual(expected.map(({ verb }) => verb));
    expect(provisions.map((provision, i) => seen(provision, expected[i]!))).toEqual(expected);
    provisions.forEach(({ force, addressees }, i) => {
      if (SELF.has(force) && !expected[i]!.addressees.length && !/任务期限/.test(text))
        expect(addressees.map(({ name }) => name)).toEqual(['Security Council']);
    });
  });

  it.each(examples)('with spaces between the characters: %s', (marked) => {
    const { text } = unmark(marked);
    const plain = (list: readonly ProvisionFact[]) =>
      list.map(({ evidence, deadline, ...facts }) => ({
        ...facts,
        deadline: deadline?.date,
        quote: evidence.quote.replace(/\s/g, ''),
      }));
    expect(plain(provisionsOf(spaced(wrap(text))))).toEqual(plain(provisionsOf(wrap(text))));
  });
});

describe('what is said', () => {
  it.each([
    ['对局势恶化深表关切，尤其是恐怖团体的袭击；', '对局势恶化深表关切，尤其是恐怖团体的袭击'],
    ['对局势恶化深表关切；', '对局势恶化'],
    ['感到关切的是，有人死亡；', '有人死亡'],
    ['重申其要求，即各方停止敌对行动；', '停止敌对行动'],
    ['要求所有各方，包括未签署《和平协议》的各方，都立即停火；', '立即停火'],
  ])('%s', (words, action) => expect(provisionsOf(resolution(words)).map((one) => one.action)).toEqual([action]));
});

describe('what is no provision', () => {
  it.each(NO_PROVISIONS)('%s', (words) => expect(provisionsOf(statement(words))).toEqual([]));

  it('tells nothing of the Council in a letter', () => {
    const letter = '2022年8月5日甲国常驻联合国代表给安全理事会主席的信\n安全理事会敦促各方停火。安理会决定派出访问团。';
    expect(readText(reader, letter).provisions).toEqual([]);
  });
});

describe('lists', () => {
  const list = (chapeau: string, ...items: string[]) => resolution([chapeau, ...items].join('\n'));

  it('leaves the verbs of the items to whoever is asked', () => {
    const found = provisionsOf(list('请会员国：', '(a) 鼓励对话；', '(b) 支持调解；'));
    expect(found.map(({ verb }) => verb)).toEqual(['请']);
  });

  it('reads the verbs of the items after a bare 决定', () => {
    const found = provisionsOf(list('决定：', '(a) 要求有关各方立即停火；', '(b) 将部队的任务再延长六个月；'));
    expect(found.map(({ verb, force }) => [verb, force])).toEqual([
      ['要求', 'demands'],
      ['决定', 'decides'],
    ]);
  });

  it('takes the items beneath a colon for what is asked', () => {
    const actions = (...lines: string[]) => provisionsOf(list(lines[0]!, ...lines.slice(1))).map(({ action }) => action);
    expect(actions('促请双方：', '(a) 停止敌对行动；', '(b) 释放囚犯；')).toEqual(['(a)停止敌对行动；(b)释放囚犯']);
    expect(actions('请联海稳定团执行下列任务：', '(a) 保护平民；', '(b) 支持选举；')).toEqual([
      '执行下列任务：(a)保护平民；(b)支持选举',
    ]);
    expect(actions('敦促各方停火。', '(a) 保护平民；')).toEqual(['停火']);
  });

  it('asks nothing in items that describe to what or to whom a measure applies', () => {
    const found = (...lines: string[]) => provisionsOf(list(lines[0]!, ...lines.slice(1))).map(({ reporting }) => reporting);
    expect(found('决定措施不适用于：', '(a) 提前通知委员会的部队的用品；', '(b) 在装运前通知委员会的物资；')).toEqual([false]);
    expect(found('决定措施应适用于下列个人：', '(a) 向委员会提供虚假资料的个人；', '(b) 阻碍提交报告的个人；')).toEqual([false]);
    expect(found('决定专家小组的任务如下：', '(a) 协助委员会；', '(b) 在9月1日前向委员会提交报告；')).toEqual([false, true]);
  });

  it('tells an item with a time of its own apart', () => {
    const found = provisionsOf(list('请会员国：', '(a) 防止武器转让；', '(b) 每120天向安理会报告；'));
    expect(found.map(({ verb, recurrence }) => [verb, recurrence?.every])).toEqual([
      ['请', undefined],
      ['请', 'P120D'],
    ]);
  });
});
