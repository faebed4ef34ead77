// The acts and counts of a month in, the Chinese sentences of a monthly assessment out.
import type { AssessmentPhrases, DraftAct } from '../makers/assessment-phrases.ts';

const GAP = '[待主席团填写]';
const MEETINGS: Readonly<Record<string, string>> = {
  consultations_of_the_whole: '全体磋商',
  open_debate: '公开辩论',
  private_meeting: '非公开会议',
  formal_meeting: '会议',
  tcc_meeting: '与部队和警察派遣国的非公开会议',
  wrap_up_session: '工作总结会议',
};

//   2013-02    → 2月;   2013-02-04 → 2月4日
const monthOf = (month: string): string => `${Number(month.slice(5, 7))}月`;
const dayOf = (day: string): string => `${monthOf(day)}${Number(day.slice(8, 10))}日`;
//   S/RES/2089 (2013) → 第2089(2013)号决议
const resolutionOf = (symbol: string): string => symbol.replace(/^S\/RES\/(\d+) \((\d+)\)$/, '第$1($2)号决议');
const on = ({ matter }: DraftAct): string => (matter ? `关于${matter}的` : '');

// Unanimous adoptions print no figures.
function voteOf(vote: string | null): string {
  const [yes, no, abstaining] = (vote ?? '').split('-').map(Number) as [number, number?, number?];
  if (!vote || (yes === 15 && !no && !abstaining)) return '';
  return `。决议以${yes}票赞成${no ? `、${no}票反对` : ''}${abstaining ? `、${abstaining}票弃权` : ''}获得通过`;
}

export const ASSESSMENT: AssessmentPhrases = {
  gap: GAP,
  introduction: '导言',
  regions: {
    africa: '非洲',
    americas: '美洲',
    'middle-east': '中东',
    asia: '亚洲',
    europe: '欧洲',
    thematic: '专题问题和其他问题',
  },
  otherMatters: '其他事项',
  title: (state, month) => `${state ?? GAP}担任安全理事会主席期间(${month.slice(0, 4)}年${monthOf(month)})的安全理事会工作评价`,
  presidency: (state, month) =>
    `在${month.slice(0, 4)}年${monthOf(month)}${state ?? GAP}担任主席期间，安理会审议了一系列广泛的议程项目。`,
  held: ({ month, meetings, consultations }) =>
    `在${monthOf(month)}份，安理会举行了${meetings === null ? '[会议次数：无记录]' : `${meetings}次会议`}和${consultations === null ? '[全体磋商次数：无记录]' : `${consultations}次全体磋商`}。`,
  adopted({ resolutions, presidentialStatements, pressStatements }) {
    const parts = [
      ...(resolutions ? [`${resolutions}项决议`] : []),
      ...(presidentialStatements ? [`${presidentialStatements}项主席声明`] : []),
      ...(pressStatements === null ? ['[新闻谈话份数：无记录]'] : pressStatements ? [`${pressStatements}份新闻谈话`] : []),
    ];
    if (!parts.length) return '安理会未通过决议或声明。';
    return `安理会通过了${parts.length < 2 ? parts[0]! : `${parts.slice(0, -1).join('、')}和${parts.at(-1)!}`}。`;
  },
  act(act) {
    const { type, day, outcome, vote, who } = act;
    if (type === 'adoption_resolution')
      return `${dayOf(day)}，安理会通过了${on(act)}${outcome ? resolutionOf(outcome) : GAP}${voteOf(vote)}。`;
    if (type === 'presidential_statement') return `${dayOf(day)}，安理会通过了${on(act)}主席声明(${outcome ?? GAP})。`;
    if (type === 'press_statement') return `安理会于${dayOf(day)}发表了${on(act)}新闻谈话。`;
    if (type === 'briefing') return `${dayOf(day)}，安理会听取了${who ? `${who}的` : ''}通报。`;
    if (type === 'council_mission') return `${dayOf(day)}，安理会派出了${on(act)}访问团。`;
    const meeting = MEETINGS[type];
    return meeting
      ? `安理会于${dayOf(day)}举行了${meeting}。${who ? `${who}向安理会通报了情况。` : ''}`
      : `${dayOf(day)}：${GAP}。`;
  },
};
