// Mandates in Chinese: each row is an operative paragraph and what it does, as `mission action until/for from ceiling`.
import { describe, expect, it } from 'vitest';
import type { Header, Name, Part } from '../../../src/languages/language.ts';
import { citations } from '../../../src/languages/zh/citations.ts';
import { moments } from '../../../src/languages/zh/dates.ts';
import { mandates } from '../../../src/languages/zh/mandates.ts';
import { claim, outlineOf, pageOf } from './page.ts';

const MISSIONS: Readonly<Record<string, string>> = {
  联合国刚果民主共和国特派团: 'MONUC',
  联刚特派团: 'MONUC',
  联合国驻黎巴嫩临时部队: 'UNIFIL',
  联黎部队: 'UNIFIL',
  联合国利比里亚特派团: 'UNMIL',
  联利特派团: 'UNMIL',
  联合国塔吉克斯坦建设和平办事处: 'UNTOP',
};

function namesIn(text: string): Name[] {
  const found: Name[] = [];
  for (const [form, acronym] of Object.entries(MISSIONS)) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
      found.push({ start: at, end: at + form.length, id: acronym.toLowerCase(), name: acronym, type: 'mission', acronym });
  }
  for (const [form, name] of [
    ['利比里亚', 'Liberia'],
    ['科特迪瓦', "Côte d'Ivoire"],
  ] as const) {
    const at = text.indexOf(`${form}问题`);
    if (at >= 0) found.push({ start: at, end: at + form.length, id: name, name, type: 'state', acronym: null });
  }
  return found.sort((a, b) => a.start - b.start);
}

function read(text: string, role: Part['role'] = 'operative', header: Partial<Header> = { kind: 'resolution' }): string[] {
  const page = pageOf(text);
  const outline = outlineOf(
    page,
    { symbol: claim('S/RES/1999 (2011)'), ...header },
    page.paragraphs.map(() => role),
  );
  const draft = {
    page,
    outline,
    names: namesIn(page.text),
    moments: moments(page, outline),
    citations: citations(page, outline),
    figures: [],
    clauses: [],
  };
  return mandates(draft).map((one) =>
    [
      one.mission,
      one.action,
      one.until ?? '-',
      one.for ?? '-',
      ...(one.from ? [`from ${one.from}`] : []),
      ...(one.ceiling ? [`${one.ceiling.military}+${one.ceiling.police}`] : []),
    ].join(' '),
  );
}

describe('what the Council decides', () => {
  it.each([
    ['决定将联合国驻黎巴嫩临时部队(联黎部队)的任务期限延长至2012年8月31日', ['UNIFIL extend 2012-08-31 -']],
    ['决定把联黎部队的任务再延长六个月,至2012年8月31日为止', ['UNIFIL extend 2012-08-31 P6M']],
    ['又决定延长联利特派团的任务期限,至2010年9月30日', ['UNMIL extend 2010-09-30 -']],
    ['决定将联利特派团的任务期限延长12个月', ['UNMIL extend - P12M']],
    ['决定自2011年10月1日起,将联利特派团的任务期限延长一年', ['UNMIL extend 2012-09-30 P1Y from 2011-10-01']],
    ['按照秘书长的建议,决定将联刚特派团的任务期限延至2009年12月31日', ['MONUC extend 2009-12-31 -']],
    ['决定将联黎部队和联利特派团的任务期限延至2009年12月31日', ['UNIFIL extend 2009-12-31 -', 'UNMIL extend 2009-12-31 -']],
    [
      '决定将第1591(2005)号决议所设专家小组的任务期限延至2012年2月19日',
      ['Panel of Experts established pursuant to resolution 1591 (2005) extend 2012-02-19 -'],
    ],
    ['决定将利比里亚问题专家小组的任务期限延长10个月', ['Panel of Experts on Liberia extend - P10M']],
    ['决定设立联合国利比里亚特派团(联利特派团),为期12个月', ['UNMIL establish - P12M']],
    ['决定将联黎部队的任务期限再延长一段时间,至2013年7月31日终止', ['UNIFIL extend 2013-07-31 -']],
    ['决定联利特派团的任务期限应延至2009年9月30日', ['UNMIL extend 2009-09-30 -']],
    ['决定联刚特派团的任务期限于2010年6月30日结束', ['MONUC terminate 2010-06-30 -']],
    ['决定设立联合国利比里亚特派团(联利特派团),首期六个月,从2003年10月1日起', ['UNMIL establish 2004-03-31 P6M from 2003-10-01']],
    ['决定联利特派团最多可有11 200名军事人员和1 440名警务人员', ['UNMIL adjust - - 11200+1440']],
    ['决定终止联刚特派团的任务', ['MONUC terminate - -']],
    ['决定将联利特派团的任务期限再延长一段时间,到2010年9月30日结束', ['UNMIL extend 2010-09-30 -']],
    ['决定将联利特派团的任务期限延长六个月,于2010年9月30日结束', ['UNMIL extend 2010-09-30 P6M']],
    ['决定联利特派团应与第1533(2004)号决议设立的专家组交流情报', []],
    ['授权联利特派团与第1533(2004)号决议设立的专家组交流情报', []],
    ['决定设立专家组,任期12个月', ['Group of Experts establish - P12M']],
    [
      '决定将联刚特派团的任务期限延至2009年12月31日,由至多19 815名军事人员和391名警察组成',
      ['MONUC extend 2009-12-31 - 19815+391'],
    ],
    ['决定联利特派团核定兵力上限为8 102名军事人员', ['UNMIL adjust - - 8102+null']],
    ['决定维持联利特派团的总体兵力,部队最高限额为17 000人,警察最高限额为2 100人', ['UNMIL adjust - - 17000+2100']],
    [
      '决定将联刚特派团的任务期限延至2009年12月31日,核定联刚特派团兵力上限维持在17 000人,警察上限维持在2 101人',
      ['MONUC extend 2009-12-31 - 17000+2101'],
    ],
    ['决定将联黎部队的任务期限延至2009年8月31日,核定最高兵力从15 000人减为13 000人', ['UNIFIL extend 2009-08-31 - 13000+null']],
    [
      '决定将联利特派团的任务期限延至2009年9月30日,核定兵力从11 200名军事人员减至8 102名军事人员',
      ['UNMIL extend 2009-09-30 - 8102+null'],
    ],
  ])('%s', (text, found) => expect(read(text)).toEqual(found));
});

describe('what changes no mandate', () => {
  it.each([
    '决定将第1572(2004)号决议第7段规定的措施延长至2011年4月30日',
    '决定延长卢旺达问题国际法庭法官的任期至2012年6月30日',
    '请秘书长在联利特派团的任务期限延长至2012年9月30日之前提出报告',
    '欢迎秘书长关于将联黎部队任务期限延长六个月的建议',
    '建议将联利特派团的任务期限延长至2012年9月30日',
    '打算考虑延长联利特派团的任务期限',
    '授权联利特派团使用一切必要手段',
    '决定设立一个委员会',
    '授权部署联利特派团的第1509(2003)号决议请秘书处提出报告',
    '请秘书长在联利特派团任务结束前提出报告',
    '决定设立临时行动来支持联利特派团',
    '决定结束有罪不罚现象',
    '强调联利特派团至多有8 000名军事人员',
  ])('%s', (text) => expect(read(text)).toEqual([]));

  it('leaves what the preamble recalls', () => {
    expect(read('回顾第1938(2010)号决议决定将联利特派团的任务期限延长至2011年9月30日', 'preamble')).toEqual([]);
  });
});

it('reads items under a chapeau that decides', () => {
  const page = pageOf('决定:\n(a)要求各方执行第338(1973)号决议;\n(b)将联黎部队的任务再延长六个月,至1977年11月30日为止');
  const outline = outlineOf(page, { kind: 'resolution' });
  const parts = outline.parts.map((part, i) => ({
    ...part,
    role: 'operative' as const,
    level: i ? 1 : 0,
    body: part.start + (i ? 3 : 0),
  }));
  const lined = { header: outline.header, parts };
  const draft = {
    page,
    outline: lined,
    names: namesIn(page.text),
    moments: moments(page, lined),
    citations: [],
    figures: [],
    clauses: [],
  };
  expect(mandates(draft)).toMatchObject([{ mission: 'UNIFIL', until: '1977-11-30', for: 'P6M' }]);
});

describe('what an assessment tells', () => {
  const header = { kind: 'monthly_assessment' as const, presidency: claim({ state: 'Togo', month: '2012-02' }) };
  it.each([
    ['2月3日,安理会通过了第2036(2012)号决议,将联黎部队的任务期限延长至2012年8月31日', ['UNIFIL extend 2012-08-31 -']],
    ['安理会成员支持将联黎部队的任务期限延长12个月', []],
    ['他们支持秘书长关于将联黎部队的任务期限延长六个月的建议', []],
    [
      '通过了延长联黎部队任期的第2036(2012)号决议和延长联利特派团任期的第2037(2012)号决议',
      ['UNIFIL extend - -', 'UNMIL extend - -'],
    ],
  ])('%s', (text, found) => expect(read(text, 'body', header)).toEqual(found));
});
