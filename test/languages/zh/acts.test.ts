// Acts in Chinese assessments: each row is what stands under one heading and the acts it tells of, as `day type [outcome] [vote]: briefers`.
import { describe, expect, it } from 'vitest';
import type { ReadDraft } from '../../../src/languages/language.ts';
import { acts, totals } from '../../../src/languages/zh/acts.ts';
import { citations } from '../../../src/languages/zh/citations.ts';
import { moments } from '../../../src/languages/zh/dates.ts';
import { claim, outlineOf, pageOf } from './page.ts';

// Headings are lines that begin with #; the presidency is that of July 2012.
function draftOf(lines: string, presidency = claim({ state: 'Colombia', month: '2012-07' })): ReadDraft {
  const page = pageOf(lines.replace(/^#/gm, ''));
  const roles = lines.split('\n').map((line) => (line.startsWith('#') ? ('heading' as const) : ('body' as const)));
  const outline = outlineOf(page, { kind: 'monthly_assessment', presidency }, roles);
  return {
    page,
    outline,
    names: [],
    moments: moments(page, outline),
    citations: citations(page, outline),
    figures: [],
    clauses: [],
  };
}

const read = (text: string): string[] =>
  acts(draftOf(text)).map(({ date, type, outcome, vote, participants }) => {
    const people = participants
      .map((one) => `${one.as === 'briefer' ? '' : `${one.as} `}${one.name ?? `(${one.role})`}`)
      .join(', ');
    const votes = vote ? ` ${vote.for}-${vote.against}-${vote.abstain}` : '';
    return `${Number(date?.slice(8))} ${type}${outcome.length ? ` ${outcome}` : ''}${votes}${people ? `: ${people}` : ''}`;
  });

const CONSULTATIONS = 'consultations_of_the_whole';

describe('one section', () => {
  it.each([
    [
      '安理会于7月3日举行了全体磋商。主管维持和平行动副秘书长埃尔韦·拉德苏斯向安理会通报了局势。',
      [`3 ${CONSULTATIONS}: 埃尔韦·拉德苏斯`],
    ],
    ['7月3日和17日,安理会举行了磋商。', [`3 ${CONSULTATIONS}`, `17 ${CONSULTATIONS}`]],
    ['安理会于7月5日、12日和19日分别发表了新闻谈话。', ['5 press_statement', '12 press_statement', '19 press_statement']],
    [
      '7月10日,安理会听取了秘书长特别代表马丁·科布勒的通报,随后举行了全体磋商。',
      ['10 briefing: 马丁·科布勒', `10 ${CONSULTATIONS}`],
    ],
    ['7月10日,安理会在磋商中听取了秘书长特使的通报。', [`10 ${CONSULTATIONS}: (秘书长特使)`]],
    ['7月10日,安理会举行磋商,听取了主管政治事务副秘书长的通报。', [`10 ${CONSULTATIONS}: (主管政治事务副秘书长)`]],
    ['7月10日,安理会举行公开会议,听取了秘书长潘基文的通报。', ['10 briefing: 潘基文']],
    [
      '7月12日,主管人道主义事务副秘书长瓦莱丽·阿莫斯在磋商中就人道主义局势向安理会成员作了通报。',
      [`12 ${CONSULTATIONS}: 瓦莱丽·阿莫斯`],
    ],
    ['7月12日,安理会就该报告举行了通报会和闭门磋商。', ['12 briefing', `12 ${CONSULTATIONS}`]],
    [
      '7月25日,安理会举行了季度公开辩论,由哥伦比亚外交部长玛丽亚·安赫拉·奥尔金主持。以色列代表也发了言。辩论结束时通过了一项主席声明(S/PRST/2012/17)。',
      ['25 open_debate: chair 玛丽亚·安赫拉·奥尔金, speaker (以色列代表)', '25 presidential_statement S/PRST/2012/17'],
    ],
    [
      '7月27日,安理会一致通过了第2062(2012)号决议,将任务期限延长至2013年7月31日。',
      ['27 adoption_resolution S/RES/2062 (2012) 15-0-0'],
    ],
    [
      '7月20日,安理会通过第2059(2012)号决议。决议以13票赞成、2票弃权获得通过。',
      ['20 adoption_resolution S/RES/2059 (2012) 13-0-2'],
    ],
    ['7月19日,一项决议草案(S/2012/538)以11票赞成、2票反对、2票弃权未获通过。', ['19 failed_draft S/2012/538 11-2-2']],
    ['7月16日,安理会与联海稳定团的部队派遣国举行了非公开会议。', ['16 tcc_meeting']],
    ['7月16日,安理会举行了一次非公开会议。会后发表了一份公报。', ['16 private_meeting', '16 communique']],
    ['7月31日,安理会举行了工作总结会议。', ['31 wrap_up_session']],
    ['7月5日至8日,安理会对西非进行了访问。', ['5 council_mission']],
    ['7月5日,安理会听取了通报。11日,安理会通过了关于该问题的新闻谈话。', ['5 briefing', '11 press_statement']],
    ['7月5日,安理会举行了通报会。会后,安理会发表了新闻谈话。', ['5 briefing', '5 press_statement']],
    ['7月5日,安理会举行了磋商。安理会在磋商后于7月9日发表了新闻谈话。', [`5 ${CONSULTATIONS}`, '9 press_statement']],
    [
      '7月5日,安理会听取了助理秘书长塔耶-布鲁克·泽里洪和人权事务高级专员纳维·皮莱的通报。高级专员还介绍了情况。',
      ['5 briefing: 塔耶-布鲁克·泽里洪, 纳维·皮莱'],
    ],
    ['7月6日,理事会听取了助理秘书长塔耶-布鲁克·泽里洪的通报。', ['6 briefing: 塔耶-布鲁克·泽里洪']],
    ['7月6日,第2057(2012)号决议获得一致通过。', ['6 adoption_resolution S/RES/2057 (2012) 15-0-0']],
    ['7月6日,安理会主席宣读了一份声明(S/PRST/2012/18)。', ['6 presidential_statement S/PRST/2012/18']],
    ['7月6日,安理会举行会议,审议该国局势。', ['6 formal_meeting']],
    ['特别代表于7月6日向安理会通报了情况。', ['6 briefing: (特别代表)']],
    [
      '7月6日,秘书长特使盖尔·彼得森通过视频会议从日内瓦向安理会通报了情况。非洲联盟特别代表弗朗西斯科·马代拉也作了通报。同日,安理会举行闭门磋商。',
      ['6 briefing: 盖尔·彼得森, 弗朗西斯科·马代拉', `6 ${CONSULTATIONS}`],
    ],
    ['7月6日,秘书长特别代表穆罕默德·伊本·钱巴斯在安理会作了情况介绍。', ['6 briefing: 穆罕默德·伊本·钱巴斯']],
    [
      '7月6日,副秘书长让-皮埃尔·拉克鲁瓦向安理会成员通报了局势,随后进行了磋商。',
      [`6 ${CONSULTATIONS}`, '6 briefing: 让-皮埃尔·拉克鲁瓦'],
    ],
    ['7月3日,安理会举行了磋商。7月6日,特使让-马里·盖埃诺通报了进展。', [`3 ${CONSULTATIONS}`, '6 briefing: 让-马里·盖埃诺']],
    ['7月6日,安理会就该国局势举行半年度辩论。', ['6 open_debate']],
    ['7月6日,安理会举行季度辩论会,由外交部长主持。', ['6 open_debate: chair (外交部长)']],
    ['7月6日,安理会举行题为"和平,安全"的高级别公开辩论会。', ['6 open_debate']],
    ['7月6日,安理会成员在"其他事项"项下讨论了该国局势。', [`6 ${CONSULTATIONS}`]],
    [
      '7月6日,安理会成员在全体磋商的"其他事项"下听取了助理秘书长塔耶-布鲁克·泽里洪关于选举的通报。',
      [`6 ${CONSULTATIONS}: 塔耶-布鲁克·泽里洪`],
    ],
    ['7月6日,安理会举行了年度警务专员会议。', ['6 formal_meeting']],
    ['7月6日,安理会未能通过一项决议草案(S/2012/540),表决结果为9票赞成、5票反对、1票弃权。', ['6 failed_draft S/2012/540 9-5-1']],
    ['7月6日,安理会否决了一项决议草案(S/2012/541)。', ['6 failed_draft S/2012/541']],
    ['7月6日,安理会主席宣读了新闻谈话。', ['6 press_statement']],
    ['7月6日,安理会派代表团访问西非。', ['6 council_mission']],
    ['安理会成员于7月6日访问西非。', ['6 council_mission']],
    ['7月6日,安理会举行高级别公开视频会议,由外交部长海科·马斯主持。', ['6 formal_meeting: chair 海科·马斯']],
    ['7月6日,安理会举行闭门视频会议,听取特使英厄·安诺生通报情况。', ['6 private_meeting: 英厄·安诺生']],
    ['7月6日,特别代表扬·库比什在闭门磋商中介绍了最新情况。', [`6 ${CONSULTATIONS}: 扬·库比什`]],
    ['7月6日,安理会就"将承诺转化为行动"举行公开辩论。', ['6 open_debate']],
    ['7月3日,安理会举行磋商。7月6日,安理会就决议草案进行表决。决议草案未获通过。', [`3 ${CONSULTATIONS}`, '6 failed_draft']],
  ])('%s', (text, found) => expect(read(`#某地\n${text}`)).toEqual(found));
});

describe('what is no act', () => {
  it.each([
    '安理会应在7月举行公开辩论。',
    '他说,7月12日各方举行了会议。',
    '7月18日发生了袭击事件。',
    '预计将于7月20日举行捐助方会议。',
    '法国于7月11日致函安理会主席。',
    '经与安理会其他成员磋商。',
    '会员国强调与部队派遣国磋商的重要性。',
    '总理打算参加9月的安理会通报会。',
    '7月12日,他呼吁各方通过谈判执行第2046(2012)号决议。',
    '7月12日,人权理事会听取了报告。',
    '7月12日,安理会成员欢迎各国举行捐助方会议。',
    '自安理会通过第2043(2012)号决议以来,局势恶化。',
    '成员欢迎第2059(2012)号决议。',
    '根据2012年1月19日的主席声明(S/PRST/2012/1)。',
    '他们期待日内瓦公报得到执行。',
    '安理会举行了18次会议和15次全体磋商。',
    '安理会于2012年5月3日举行了全体磋商。',
    '7月6日,安理会成员欢迎该国政府举行全国辩论。',
    '7月6日,法国通报了该国的行动。',
    '7月6日,安理会访问团的报告已经分发。',
    '7月6日,委员会未能就决议草案达成一致。',
  ])('%s', (text) => expect(read(`#某地\n${text}`)).toEqual([]));
});

const WHOLE = `#导言
安理会就海洋法(7月9日)和儿童权利(7月23日)举行了公开辩论。在7月,安理会向西非派出了一个访问团。
安理会于7月20日通过了关于叙利亚问题的第2059(2012)号决议,并于7月27日通过了延长塞浦路斯部队任期的第2058(2012)号决议。
安理会发表了关于马里(7月3日和10日)、海地(7月6日)的新闻谈话。安理会举行了20次会议和14次全体磋商。安理会通过了2项决议和3份新闻谈话。
#西非
访问团于7月2日启程。7月2日,安理会对西非进行了访问。
#马里
7月3日,安理会举行全体磋商。会后发表了新闻谈话。安理会于7月10日发表了关于马里的新闻谈话。
#海地
安理会发表了新闻谈话。
#儿童权利
7月23日,安理会就"儿童权利"举行公开辩论。
#塞浦路斯
7月27日,安理会通过了第2058(2012)号决议。`;

describe('what an act is about', () => {
  it.each([
    ['#其他事项\n7月6日,安理会成员在"其他事项"项下讨论了西撒哈拉局势。', 'Western Sahara'],
    ['#其他事项\n7月6日,安理会举行了磋商。', 'Other matters'],
    ['#新闻谈话\n7月6日,安理会就科索沃的局势发表新闻谈话。', 'Kosovo'],
    ['#新闻谈话\n7月6日,安理会发表新闻谈话,谴责在达尔富尔发生的恐怖袭击。', 'Darfur, Terrorist attack'],
    ['#西非\n7月6日,安理会就科索沃的局势发表新闻谈话。', 'West Africa'],
  ])('%s', (text, matter) => expect(acts(draftOf(text)).map((act) => act.matter)).toEqual([matter]));
});

describe('introduction and sections', () => {
  const draft = draftOf(WHOLE);
  const found = acts(draft);

  it('tells an act once, where its section tells it, and says where else', () => {
    expect(found.map((act) => `${act.date} ${act.type} ${act.section ?? '-'} +${act.alsoAt.length}`)).toEqual([
      '2012-07-09 open_debate - +0',
      '2012-07-20 adoption_resolution - +0',
      '2012-07-02 council_mission 西非 +1',
      '2012-07-03 consultations_of_the_whole 马里 +0',
      '2012-07-03 press_statement 马里 +1',
      '2012-07-10 press_statement 马里 +1',
      '2012-07-06 press_statement 海地 +1',
      '2012-07-23 open_debate 儿童权利 +1',
      '2012-07-27 adoption_resolution 塞浦路斯 +1',
    ]);
  });

  it('reads the totals', () => {
    expect(totals(draft)?.value).toEqual({
      meetings: 20,
      consultations: 14,
      resolutions: 2,
      presidentialStatements: null,
      pressStatements: 3,
    });
  });
});

describe('totals', () => {
  it.each([
    ['共举行了二十二次公开会议、一次非公开会议和九次磋商。', { meetings: 23, consultations: 9 }],
    ['安理会举行了21次会议,其中2次为非公开会议。安理会还举行了12次磋商。', { meetings: 21, consultations: 12 }],
    ['安理会举行了2次会议,讨论该国局势。', {}],
    ['安理会举行了22次会议和11次闭门磋商。', { meetings: 22, consultations: 11 }],
    ['举行了25次会议,包括22次公开会议和3次非公开会议。', { meetings: 25 }],
  ])('%s', (text, expected) => expect(totals(draftOf(`#导言\n${text}`))?.value ?? {}).toMatchObject(expected));
});

it('takes a resolution as its own adoption', () => {
  const page = pageOf('第1999(2011)号决议\n2011年7月13日安全理事会第6582次会议通过\n安全理事会,');
  const header = {
    kind: 'resolution' as const,
    symbol: claim('S/RES/1999 (2011)'),
    date: { ...claim('2011-07-13'), start: 15, end: 25 },
    meeting: { ...claim(6582), start: 30, end: 36 },
  };
  const outline = outlineOf(page, header);
  const own = acts({ page, outline, names: [], moments: [], citations: [], figures: [], clauses: [] });
  expect(own).toMatchObject([
    { type: 'adoption_resolution', date: '2011-07-13', outcome: ['S/RES/1999 (2011)'], meeting: 6582, vote: null },
  ]);
});
