// Figures in Chinese: each row is a sentence and its figures, as `printed = value unit what [approximate]`.
import { describe, expect, it } from 'vitest';
import { figures } from '../../../src/languages/zh/numbers.ts';
import { outlineOf, pageOf } from './page.ts';

function read(text: string): string[] {
  const page = pageOf(text);
  return figures(page, outlineOf(page)).map(({ start, end, value, unit, approximate }) =>
    [page.text.slice(start, end), '=', value, unit, ...(approximate ? [approximate] : [])].join(' '),
  );
}

describe('figures', () => {
  it.each([
    ['认捐了23亿美元', ['23亿美元 = 2300000000 USD']],
    ['需要1.25亿欧元', ['1.25亿欧元 = 125000000 EUR']],
    ['30万索马里人需要粮食', ['30万索马里人 = 300000 person']],
    ['已有8000多人丧生', ['8000多人 = 8000 person more_than']],
    ['至多11 665名军事人员和2,000名警察', ['11 665名 = 11665 person less_than', '2,000名 = 2000 person']],
    ['约四千名战斗人员', ['四千名 = 4000 person about']],
    ['三千多名儿童', ['三千多名 = 3000 person more_than']],
    ['三名维和人员遇害', ['三名 = 3 person']],
    ['五十万难民', ['五十万难民 = 500000 person']],
    ['占65%,即百分之六十五', ['65% = 65 percent', '百分之六十五 = 65 percent']],
    ['不超过100万美元', ['100万美元 = 1000000 USD less_than']],
    ['12架直升机和3艘船', ['12架直升机 = 12 helicopter', '3艘 = 3 ship']],
  ])('%s', (text, found) => expect(read(text)).toEqual(found));
});

describe('no figures', () => {
  it.each([
    '第2091(2013)号决议',
    '2013年2月5日',
    '延长18个月',
    '以14票赞成、1票弃权',
    '举行了12次会议和9次磋商',
    '通过了3项决议',
    '安理会15个成员',
    'S/2013/7',
    '第5段',
    '一名成员',
    '一些人道主义组织',
    '5人道主义',
    '千百万人',
    '几百人',
    '每千人',
  ])('%s', (text) => expect(read(text)).toEqual([]));
});

describe('what is counted', () => {
  it.each([
    ['1 000名军事人员和200名警察组成', ['军事人员', '警察']],
    ['核定兵力从15 000人减为13 000人', ['核定兵力', '核定兵力']],
    ['把军事部分减至7 000人', ['军事部分']],
    ['所需的15亿美元', ['所需']],
    ['警察上限维持在2 101人', ['警察上限']],
  ])('%s', (text, found) => {
    const page = pageOf(text);
    expect(figures(page, outlineOf(page)).map(({ what }) => what)).toEqual(found);
  });
});
