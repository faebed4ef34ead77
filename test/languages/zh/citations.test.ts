// Citations in Chinese: each row is a sentence and what it cites, as `printed > target [§paragraph] [relation]`.
import { describe, expect, it } from 'vitest';
import { citations } from '../../../src/languages/zh/citations.ts';
import { claim, outlineOf, pageOf } from './page.ts';

function read(text: string, header = {}): string[] {
  const page = pageOf(text);
  return citations(page, outlineOf(page, header)).map(({ start, end, target, paragraph }) =>
    [page.text.slice(start, end), '>', target, ...(paragraph ? [`§${paragraph}`] : [])].join(' '),
  );
}

describe('resolutions and symbols', () => {
  it.each([
    ['回顾其第1502(2003)号决议', ['第1502(2003)号决议 > S/RES/1502 (2003)']],
    ['第1325(2000)号和第1820(2008)号决议', ['第1325(2000)号 > S/RES/1325 (2000)', '第1820(2008)号决议 > S/RES/1820 (2008)']],
    [
      '第1556(2004)、1564(2004)和1591(2005)号决议',
      ['第1556(2004) > S/RES/1556 (2004)', '1564(2004) > S/RES/1564 (2004)', '1591(2005)号决议 > S/RES/1591 (2005)'],
    ],
    ['通过了1945(2010)号决议', ['1945(2010)号决议 > S/RES/1945 (2010)']],
    ['第三五○(一九七四)号决议', ['第三五○(一九七四)号决议 > S/RES/350 (1974)']],
    ['聯合國第1373（2001）號決議', ['第1373(2001)号决议 > S/RES/1373 (2001)']],
    ['主席声明(PRST/1998/21)', ['PRST/1998/21 > S/PRST/1998/21']],
    ['2010年3月24日S/PRST/2010/6号主席声明', ['S/PRST/2010/6 > S/PRST/2010/6']],
    ['报告(S/2011/277和Add.1)', ['S/2011/277 > S/2011/277']],
    ['报告(S/2011/277/Add.1)', ['S/2011/277/Add.1 > S/2011/277/Add.1']],
    ['S/RES/425(1978)', ['S/RES/425(1978) > S/RES/425 (1978)']],
    ['A/63/881-S/2009/304', ['A/63/881 > A/63/881', 'S/2009/304 > S/2009/304']],
    ['大会第58/114号和第60/124号决议', ['第58/114号 > A/RES/58/114', '第60/124号决议 > A/RES/60/124']],
    ['一九五〇年六月二十七日决议案八十三(一九五〇)', ['八十三(一九五〇) > S/RES/83 (1950)']],
    ['经济及社会理事会第1894(LVII)号决议', ['第1894(LVII)号决议 > E/RES/1894 (LVII)']],
    ['大会第181(II)号决议', ['第181(II)号决议 > A/RES/181 (II)']],
    ['大会第62/557号决定', ['第62/557号决定 > A/DEC/62/557']],
    ['人权理事会第16/35号决议', ['第16/35号决议 > A/HRC/RES/16/35']],
    ['经济及社会理事会第1996/31号决议', ['第1996/31号决议 > E/RES/1996/31']],
  ])('%s', (text, found) => expect(read(text)).toEqual(found));

  it('finds the year of a resolution elsewhere, or leaves it out', () => {
    expect(read('第1559(2004)号决议。执行第1559号决议和第1680号决议')).toEqual([
      '第1559(2004)号决议 > S/RES/1559 (2004)',
      '第1559号决议 > S/RES/1559 (2004)',
      '第1680号决议 > S/RES/1680',
    ]);
    expect(read('非洲联盟第1680号决议')).toEqual([]);
  });

  it('leaves the symbol of the document itself out', () => {
    expect(read('第1945(2010)号决议\n回顾第1591(2005)号决议', { symbol: claim('S/RES/1945 (2010)') })).toEqual([
      '第1591(2005)号决议 > S/RES/1591 (2005)',
    ]);
  });
});

describe('paragraphs', () => {
  it.each([
    ['第1973(2011)号决议第17段', '17'],
    ['第1970(2011)号决议第9(a)段', '9(a)'],
    ['第1718(2006)号决议第8、9和10段', '8, 9, 10'],
    ['第1737(2006)号决议执行部分第3至7段', '3-7'],
    ['秘书长的报告(S/2004/453)第三十一段', '31'],
    ['第1973(2011)号决议', null],
    ['第1973(2011)号决议,以及上文第5段', null],
  ])('%s', (text, paragraph) => {
    const page = pageOf(text);
    expect(citations(page, outlineOf(page))[0]?.paragraph).toBe(paragraph);
  });
});

describe('the Charter and instruments', () => {
  it.each([
    ['根据《联合国宪章》第七章采取行动', ['《联合国宪章》第七章 > UN Charter Chapter VII']],
    ['《宪章》第六章和第七章', ['《宪章》第六章 > UN Charter Chapter VI', '第七章 > UN Charter Chapter VII']],
    [
      '《联合国宪章》第三十九、四十和四十一条',
      ['《联合国宪章》第三十九 > UN Charter Article 39', '四十 > UN Charter Article 40', '四十一条 > UN Charter Article 41'],
    ],
    ['《宪章》第39条和第40条', ['《宪章》第39条 > UN Charter Article 39', '第40条 > UN Charter Article 40']],
    ['《联合国宪章》第七章第四十一条', ['《联合国宪章》第七章 > UN Charter Chapter VII', '第四十一条 > UN Charter Article 41']],
    ['联合国宪章的宗旨和原则', ['联合国宪章 > UN Charter']],
    ['重申《宪章》的宗旨', ['《宪章》 > UN Charter']],
    [
      '《卢萨卡停火协定》的签署方遵守《协定》',
      ['《卢萨卡停火协定》 > Lusaka Ceasefire Agreement', '《协定》 > Lusaka Ceasefire Agreement'],
    ],
    ['《某某河谷谅解书》', ['《某某河谷谅解书》 > 某某河谷谅解书']],
  ])('%s', (text, found) => expect(read(text)).toEqual(found));
});

describe('second mentions', () => {
  it.each([
    [
      '回顾2008年9月9日(PRST/2008/33)主席声明。又回顾2008年9月9日主席声明',
      ['PRST/2008/33 > S/PRST/2008/33', '2008年9月9日主席声明 > S/PRST/2008/33'],
    ],
    ['秘书长2008年9月9日的报告(S/2008/602)。执行秘书长报告第12段的建议', ['S/2008/602 > S/2008/602', '报告 > S/2008/602 §12']],
  ])('%s', (text, found) => expect(read(text)).toEqual(found));
});

describe('relations', () => {
  it.each([
    ['回顾以往各项决议,包括第1701(2006)号决议', 'recalls'],
    ['决定将第1874(2009)号决议第26段规定的任务延至2012年6月12日', 'extends'],
    ['决定修正第1532(2004)号决议', 'amends'],
    ['决定终止第757(1992)号决议规定的措施', 'terminates'],
    ['呼吁各方执行第425(1978)号决议', 'implements'],
    ['根据第1701(2006)号决议提交的报告', 'requests_under'],
    ['欢迎第1701(2006)号决议', 'cites'],
    ['回顾其终止第661(1990)号决议所设委员会的决定', 'recalls'],
    ['回顾往事。欢迎第1701(2006)号决议', 'cites'],
  ])('%s', (text, relation) => {
    const page = pageOf(text);
    expect(citations(page, outlineOf(page))[0]?.relation).toBe(relation);
  });
});

describe('nothing is cited', () => {
  it.each([
    '声明(S/PRST/安理会发表',
    '第182(1999)号公约',
    '理事会第267(2009)号决定',
    '区域委员会第689(XXXV)号决议',
    '2012/13年度',
    '《非洲人权和民族权宪章'.slice(1),
    '第4698次会议',
    '每平方公里3/4人',
    '2010年(第12号)',
    '(2013)',
    'E3/EU+3',
    '该决议',
    '《文件》',
  ])('%s', (text) => expect(read(text)).toEqual([]));
});
