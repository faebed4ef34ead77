// The forms of acts of the Council in Chinese: what each begins with, the noun it holds, and who has to stand before it. A table.
import type { ActType } from '../../facts/index.ts';
import type { Sign } from './act-signs.ts';

/** A kind of act and the words that tell of it. */
export interface Form {
  readonly type: ActType;
  /** What every match holds; the pattern is tried only in a sentence that holds it. */
  readonly noun: Sign;
  /** The characters that a match may begin with; the pattern is tried only at them. */
  readonly at: string;
  readonly pattern: RegExp;
  /** What has to stand before it in the sentence, for it to be the Council's. */
  readonly by?: RegExp;
}

// 理事会 alone is the Council, 人权理事会 and 经社理事会 are not.
const NAMES = '(?:安理会|安全理事会|(?<![全权社管会])理事会)';
// The Council does it, nobody tells the Council: not 向安理会介绍了.
const COUNCIL = new RegExp(`(?<![向给请])${NAMES}(?!成员国)[^。;]{0,60}$`);
const NEAR_COUNCIL = new RegExp(`(?<![向给请])${NAMES}(?!成员国)[^,。;]{0,40}$`);
const NEXT_COUNCIL = new RegExp(`${NAMES}(?:成员)?(?:于[^,。;]{1,16}|就[^,。;]{1,40})?$`);
//   安理会就甲、乙举行辩论: nobody else stands between, as in 安理会成员欢迎该国举行辩论
const COUNCIL_ITSELF = new RegExp(
  `(?<![向给请])${NAMES}(?:成员)?(?:还|又|也|再次|首次|随后)?(?:[于在][^,。;]{1,20})?(?:就[^。;]{1,80})?$`,
);
const HOLD = '(?:举行|召开|进行|举办)';
const CONSULTATIONS = '(?:全体|闭门|非公开|非正式|内部)?(?:的)?磋商';

const DEBATES = '(?:专题|高级别|部长级|季度|半年度|半年期|年度|月度|定期)';

// What is held, and what happens in what is held: 在1月8日的全体磋商中
/** The forms of acts, in the order in which they are tried. */
export const FORMS: readonly Form[] = [
  {
    noun: '磋商',
    at: '举召进',
    type: 'consultations_of_the_whole',
    pattern: new RegExp(`${HOLD}了?[^,。;]{0,60}?${CONSULTATIONS}(?!会议的)`, 'y'),
  },
  {
    noun: '磋商',
    at: '在',
    type: 'consultations_of_the_whole',
    pattern: /在(?!与)[^,。;在]{0,40}?磋商(?:会议)?(?:中|期间|过程中|时|上)/y,
  },
  //   在全体磋商的"其他事项"项下讨论了
  {
    noun: '事项',
    at: '在',
    type: 'consultations_of_the_whole',
    pattern: /在[^,。;在]{0,16}?"?其他事项"?(?:议程)?(?:项目|项)?之?下/y,
  },
  { noun: '磋商', at: '转进', type: 'consultations_of_the_whole', pattern: /(?:转入|进入|转为)了?[^,。;]{0,10}磋商/y },
  {
    noun: '磋商',
    at: '向',
    type: 'consultations_of_the_whole',
    pattern: new RegExp(`向${NAMES}(?:的)?(?:全体|闭门)?磋商(?=作|通报|介绍)`, 'y'),
  },
  {
    noun: '报会',
    at: '举召进',
    type: 'briefing',
    pattern: new RegExp(`${HOLD}了?[^,。;]{0,60}?(?:通报会|简报会|吹风会|情况介绍会)`, 'y'),
  },
  { noun: '报会', at: '在', type: 'briefing', pattern: /在[^,。;在]{0,40}?(?:通报会|简报会|情况介绍会)(?:上|中|期间)/y },
  { noun: '听取', at: '听', type: 'briefing', pattern: /听取了?[^。;听]{1,200}?(?:通报|报告|简报|介绍)/y, by: COUNCIL },
  { noun: '辩论', at: '举召进', type: 'open_debate', pattern: new RegExp(`${HOLD}了?[^。;]{0,80}?公开辩论`, 'y') },
  //   举行半年度辩论        在高级别辩论会上
  {
    noun: '辩论',
    at: '举召进',
    type: 'open_debate',
    pattern: new RegExp(`${HOLD}了?[^,。;]{0,60}?(?:${DEBATES}辩论|辩论会)`, 'y'),
    by: NEAR_COUNCIL,
  },
  {
    noun: '辩论',
    at: '举召进',
    type: 'open_debate',
    pattern: new RegExp(`${HOLD}了?[^,。;]{0,60}?辩论`, 'y'),
    by: COUNCIL_ITSELF,
  },
  {
    noun: '辩论',
    at: '在',
    type: 'open_debate',
    pattern: new RegExp(`在[^,。;在]{0,40}?(?:公开|${DEBATES})辩论会?(?:中|上|期间)`, 'y'),
  },
  {
    noun: '会议',
    at: '举召进',
    type: 'formal_meeting',
    pattern: new RegExp(`${HOLD}了?[^,。;]{0,40}?(?:(?:正式|(?<!非)公开|高级别|部长级|特别|紧急|首脑)(?:视频)?会议)`, 'y'),
    by: NEAR_COUNCIL,
  },
  {
    noun: '派遣国',
    at: '与',
    type: 'tcc_meeting',
    pattern: new RegExp(`与[^。;]{1,80}?派遣国${HOLD}了?[^,。;]{0,30}?会议`, 'y'),
    by: COUNCIL,
  },
  {
    noun: '会议',
    at: '举召进',
    type: 'formal_meeting',
    pattern: new RegExp(`${HOLD}了?(?:一次|一场)?(?:(?:年度|月度|季度|半年度|每月|例行|定期)[^,。;]{0,12}?)?会议`, 'y'),
    by: NEXT_COUNCIL,
  },
  {
    noun: '派遣国',
    at: '举召进',
    type: 'tcc_meeting',
    pattern: new RegExp(`${HOLD}了?[^,。;]{0,40}?派遣国[^,。;]{0,12}会议`, 'y'),
  },
  {
    noun: '会议',
    at: '举召进',
    type: 'private_meeting',
    pattern: new RegExp(`${HOLD}了?[^,。;]{0,40}?(?:非公开|闭门|秘密)(?:视频)?会议`, 'y'),
    by: COUNCIL,
  },
  { noun: '总结会', at: '举召进', type: 'wrap_up_session', pattern: new RegExp(`${HOLD}了?[^,。;]{0,40}?总结(?:会议|会)`, 'y') },
  {
    noun: '访',
    at: '对',
    type: 'council_mission',
    pattern: /对[^,。;对]{1,30}?进行了?[^,。;]{0,8}访问/y,
    by: new RegExp(`${NAMES}(?:成员|代表团|访问团)?[^,。;]{0,12}$`),
  },
  {
    noun: '派',
    at: '派',
    type: 'council_mission',
    pattern: /派(?:(?:出|遣)了?[^,。;]{0,10}(?:访问团|代表团|特派团)|了?[^,。;]{0,6}(?:访问团|代表团)(?:前往|访问|赴))/y,
    by: new RegExp(`${NAMES}[^,。;]{0,24}$`),
  },
  {
    noun: '访',
    at: '安理',
    type: 'council_mission',
    pattern: new RegExp(`${NAMES}(?:成员|代表团|访问团)?(?:于[^,。;]{1,14})?(?:访问|出访)(?:了|(?![团期后前时的]))`, 'y'),
  },
  {
    noun: '主席声明',
    at: '通发宣商议',
    type: 'presidential_statement',
    pattern: /(?:通过|发表|发布|宣读|商定|议定)了?[^。;]{0,80}?主席声明/y,
  },
  {
    noun: '声明',
    at: '通发宣',
    type: 'presidential_statement',
    pattern: /(?:通过|发表|宣读)了?[^,。;主新]{0,30}?声明(?=\(S\/PRST)/y,
  },
  {
    noun: '新闻',
    at: '发通印商宣',
    type: 'press_statement',
    pattern: /(?:宣读|发表|发出|通过|发布|印发|商定)了?[^。;]{0,240}?新闻(?:谈话|声明|稿)/y,
  },
  { noun: '新闻', at: '向', type: 'press_statement', pattern: /向新闻界(?:发表|发布|宣读)了?[^。;]{0,40}?(?:谈话|声明)/y },
  { noun: '公报', at: '发印', type: 'communique', pattern: /(?:发表|发布|印发)了?[^,。;]{0,16}公报/y },
  //   安理会未能通过一项决议草案        安理会否决了决议草案
  {
    noun: '决议草案',
    at: '未没否',
    type: 'failed_draft',
    pattern: /(?:(?:未能?|没有能?够?)通过|否决了?)[^。;]{0,60}?决议草案/y,
    by: COUNCIL,
  },
  {
    noun: '决议草案',
    at: '决',
    type: 'failed_draft',
    pattern: /决议草案[^。;]{0,60}?(?:未获通过|未能获?得?通过|未通过|未获得?足够票数|被否决)/y,
  },
];
