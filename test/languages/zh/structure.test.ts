import { describe, expect, it } from 'vitest';
import { makeReader, readText } from '../../../src/faces/reader.ts';
import { zh } from '../../../src/languages/index.ts';

const language = zh({ bodies: [{ id: 'state:aaa', name: 'Aland', type: 'state', acronym: null, names: { zh: ['甲国'] } }] });
const pageOf = (text: string, marks: Parameters<typeof language.lay>[0]['marks'] = []) =>
  language.lay({ text, mediaType: 'text/plain', marks });
const outlineOf = (text: string) => language.outline(pageOf(text));
const partsOf = (text: string) => {
  const page = pageOf(text);
  return language.outline(page).parts.map((part) => [part.role, part.label, part.level, page.text.slice(part.body, part.end)]);
};

describe('a statement without line breaks', () => {
  const text =
    '安全 理事会 主席 声明 安全 理事会 主席 在 2022年 8月 5日 安全 理事会 第9100 次 会议 上 ， 就 安理会 审议 的 题 为 " 调解 " 的 项目 ， 代表 安理会 发表 声明 如下 ： ' +
    '" 安理会 回顾 其 声明 。 " 安全 理事会 赞扬 各方 ， 特别 是 ： "(a ) 安全 理事会 欢迎 该 行动 。 安全 理事会 强调 ， 必须 继续 。 ：㈠ 改善 信息 共享 ；㈡ 举行 对话 。 "';

  it('falls into its paragraphs and items', () => {
    expect(partsOf(text)).toEqual([
      ['title', null, 0, '安全理事会主席声明'],
      [
        'intro',
        null,
        0,
        '安全理事会主席在2022年8月5日安全理事会第9100次会议上,就安理会审议的题为"调解"的项目,代表安理会发表声明如下:',
      ],
      ['statement', null, 0, '安理会回顾其声明。'],
      ['statement', null, 0, '安全理事会赞扬各方,特别是:'],
      ['statement', '(a)', 1, '安全理事会欢迎该行动。安全理事会强调,必须继续。:'],
      ['statement', '㈠', 1, '改善信息共享;'],
      ['statement', '㈡', 1, '举行对话。'],
    ]);
  });

  it('has the fields of its intro', () => {
    const { header } = outlineOf(text);
    expect([header.kind, header.title?.value, header.date?.value, header.meeting?.value, header.agendaItem?.value]).toEqual([
      'presidential_statement',
      '安全理事会主席声明',
      '2022-08-05',
      9100,
      '调解',
    ]);
  });
});

describe('a draft resolution without line breaks', () => {
  it('parts the clauses of the preamble and the operative paragraphs', () => {
    const text =
      '决议 草案 安全 理事会 , 回顾 其 决议 ， 欢迎 关于 " 区域 组织 ： 回顾 过去 ， 欢迎 未来 " 的 会议 ， 并 为 此 强调 合作 ， 又 注意 到 该 报告 ， 1. 敦促 各方 停火 ； 2. 请 秘书长 提供 2.5 万 元 ； 3. 决定 继续 处理 此案 。';
    expect(partsOf(text)).toEqual([
      ['title', null, 0, '决议草案'],
      ['intro', null, 0, '安全理事会,'],
      ['preamble', null, 0, '回顾其决议,'],
      ['preamble', null, 0, '欢迎关于"区域组织:回顾过去,欢迎未来"的会议,并为此强调合作,'],
      ['preamble', null, 0, '又注意到该报告,'],
      ['operative', '1', 0, '敦促各方停火;'],
      ['operative', '2', 0, '请秘书长提供2.5万元;'],
      ['operative', '3', 0, '决定继续处理此案。'],
    ]);
  });
});

describe('a resolution as a PDF prints it', () => {
  const text = `
                                        联 合 国    S/RES/2650 (2022)
           安全理事会                              Distr.: General
                                                   31 August 2022

                第 2650(2022)号决议
                2022 年 8 月 31 日安全理事会第 9120 次会议通过
                安全理事会，
                重申其以往关于甲国局势的所有决议和主席声明，包括第 2541(2020)号和第
           2622(2022)号决议，
                再次坚定致力于维护甲国的主权、独立、统一和领土完整，并着重指出尊重睦
           邻友好、互不干涉和区域合作原则的重要性，
                1.  请秘书长最迟于 2022 年 10 月 15 日并在其后每 90 天向安全理事会报告本

22-11220 (C)      140722     140722
*2211220*                                           请回收

           S/RES/2650 (2022)

           决议的执行情况，包括：
                (a)  特派团的重新部署；
                2.  决定继续积极处理此案。
2/2                                                 22-11220
`;

  it('joins its lines over the page break and leaves the furniture out', () => {
    expect(partsOf(text).filter(([role]) => role === 'preamble' || role === 'operative')).toEqual([
      ['preamble', null, 0, '重申其以往关于甲国局势的所有决议和主席声明,包括第2541(2020)号和第2622(2022)号决议,'],
      [
        'preamble',
        null,
        0,
        '再次坚定致力于维护甲国的主权、独立、统一和领土完整,并着重指出尊重睦邻友好、互不干涉和区域合作原则的重要性,',
      ],
      ['operative', '1', 0, '请秘书长最迟于2022年10月15日并在其后每90天向安全理事会报告本决议的执行情况,包括:'],
      ['operative', '(a)', 1, '特派团的重新部署;'],
      ['operative', '2', 0, '决定继续积极处理此案。'],
    ]);
  });

  it('has its symbol, date and meeting', () => {
    const { header } = outlineOf(text);
    expect([header.kind, header.symbol?.value, header.symbol?.basis, header.date?.value, header.meeting?.value]).toEqual([
      'resolution',
      'S/RES/2650 (2022)',
      'stated',
      '2022-08-31',
      9120,
    ]);
  });
});

describe('what the format marks', () => {
  it('is taken as it stands', () => {
    const text = '第一行没有结束\n同一段。第二段。页眉';
    const marks = [
      { kind: 'paragraph', start: 0, end: 12 },
      { kind: 'paragraph', start: 12, end: 16 },
      { kind: 'furniture', start: 16, end: 18 },
    ] as const;
    const page = pageOf(text, marks);
    expect(page.paragraphs.map(({ start, end }) => page.text.slice(start, end))).toEqual(['第一行没有结束同一段。', '第二段。']);
  });
});

describe('kinds', () => {
  it.each([
    ['安全理事会主席声明\n安全理事会重申其立场。', 'presidential_statement'],
    ['安全理事会主席的声明\n安全理事会重申其立场。', 'presidential_statement'],
    ['甲国、乙国和丙国：决议草案\n安全理事会，\n1. 决定继续处理此案。', 'draft_resolution'],
    ['第2650(2022)号决议\n安全理事会，\n1. 决定继续处理此案。', 'resolution'],
    ['安全理事会关于甲国局势的新闻谈话\n安全理事会成员谴责袭击。', 'press_statement'],
    ['2022年8月5日甲国常驻联合国代表给安全理事会主席的信\n谨转递一份文件。', 'letter'],
    ['2022年8月5日甲国常驻联合国代表给安全理事会主席的信\n经磋商，编写了安理会工作评价(见附件)。', 'monthly_assessment'],
    ['秘书长关于甲国局势的报告\n一、导言\n1. 本报告依照决议提交。', 'report'],
    ['安全理事会主席的说明\n谨此通报。', 'note'],
    ['甲国局势良好。', 'other'],
  ])('%s', (text, kind) => expect(outlineOf(text).header.kind).toBe(kind));
});

describe('votes', () => {
  const vote = (closing: string, number = '2650(2022)') =>
    outlineOf(`第${number}号决议\n安全理事会，\n1. 决定继续处理此案。\n${closing}`).header.vote?.value;

  it.each([
    ['第9120次会议一致通过。', [15, 0, 0, 0, 'inferred']],
    ['第9120次会议以14票赞成、1票弃权通过。', [14, 0, 1, 0, 'inferred']],
    ['第9120次会议以10票赞成、2票反对、3票弃权获得通过。', [10, 2, 3, 0, 'stated']],
    ['第二〇一〇次会议以十二票对零票通过。\n1 三个成员国(甲国、乙国和丙国)没有参加表决。', [12, 0, 0, 3, 'inferred']],
  ])('%s', (closing, expected) => {
    const found = vote(closing);
    expect(found && [found.for, found.against, found.abstain, found.notParticipating, found.basis]).toEqual(expected);
  });

  it('counts eleven members before 1966', () => expect(vote('第1000次会议一致通过。', '170(1962)')?.for).toBe(11));
});

describe('an assessment without line breaks', () => {
  const text =
    '2022年8月5日甲国常驻联合国代表给安全理事会主席的信甲国在2022年7月期间担任安全理事会主席。编写了安理会工作评价(见附件)。请将本信及其附件分发为荷。' +
    '王某(签名)甲国担任安全理事会主席期间(2022年7月)的安全理事会工作评价导言在2022年7月甲国担任主席期间，安理会工作繁重。' +
    '非洲乙国7月5日，安理会听取了通报。特别代表在7月6日的通报中说，局势平静。丙国-联合国丙国特派团在7月7日的全体磋商中，成员交换了意见。' +
    '维持和平是重要的。亚洲丁国7月8日，安理会就局势举行了通报会。';

  it('has its headings by place and form', () => {
    const page = pageOf(text);
    const headings = language.outline(page).parts.filter(({ role }) => role === 'heading');
    expect(headings.map((part) => [part.level, page.text.slice(part.start, part.end)])).toEqual([
      [1, '导言'],
      [1, '非洲'],
      [2, '乙国'],
      [2, '丙国-联合国丙国特派团'],
      [1, '亚洲'],
      [2, '丁国'],
    ]);
  });

  it('has its presidency and signature', () => {
    const { header, parts } = outlineOf(text);
    expect(header.presidency?.value).toEqual({ state: 'Aland', month: '2022-07' });
    expect(parts.filter(({ role }) => role === 'signature' || role === 'annex').map(({ role }) => role)).toEqual([
      'signature',
      'annex',
    ]);
  });
});

describe('traditional characters', () => {
  it('give the same facts as simplified ones', () => {
    const reader = makeReader();
    const simplified =
      '第2650(2022)号决议\n2022年8月31日安全理事会第9120次会议通过\n安全理事会，\n着重指出合作的重要性，\n1. 请会员国在2023年3月17日前提供报告；\n2. 决定继续处理此案。';
    const traditional =
      '第2650(2022)號決議\n2022年8月31日安全理事會第9120次會議通過\n安全理事會，\n著重指出合作的重要性，\n1. 請會員國在2023年3月17日前提供報告；\n2. 決定繼續處理此案。';
    const facts = (text: string) => {
      const { document, paragraphs, provisions } = readText(reader, text);
      return [
        [document.kind, document.symbol, document.date, document.meeting],
        paragraphs.map(({ role, label, level }) => [role, label, level]),
        provisions.map(({ force, addressees, deadline, reporting }) => [force, addressees, deadline?.date, reporting]),
      ];
    };
    expect(facts(traditional)).toEqual(facts(simplified));
  });
});

describe('a heading over the first numbered paragraph', () => {
  const rolesOf = (line: string, then: string) =>
    partsOf(`第9001(2031)号决议\n\n安全理事会，\n\n回顾其以往各项决议，\n\n${line}\n\n${then}`).map(([role]) => role);

  it('is no clause of the preamble', () =>
    expect(rolesOf('政治局势', '1. 欢迎所取得的进展；')).toEqual(['title', 'intro', 'preamble', 'heading', 'operative']));

  it.each([
    ['认定该区域局势继续对国际和平与安全构成威胁，', '1. 欢迎所取得的进展；'],
    ['认定甲国境内的局势以及该次区域的局势继续对国际和平与安全构成威胁', '1. 欢迎所取得的进展；'],
    ['回顾其各项声明', '又回顾其各项报告，'],
  ])('not: %s', (line, then) => expect(rolesOf(line, then)).not.toContain('heading'));
});
