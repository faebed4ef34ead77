// The assessment of January 2013 (seed 004): every act read off by eye, as facts; no text of the document stands here beyond names.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeReader, readText } from '../../src/faces/reader.ts';

const SEEDS = join(import.meta.dirname, '../../../shared/corpus/seeds');
const isHere = existsSync(SEEDS);
const file = isHere ? readdirSync(SEEDS).find((name) => name.startsWith('004_')) : undefined;
const reading = file ? readText(makeReader(), readFileSync(join(SEEDS, file), 'utf8').replace(/^\uFEFF/, ''), file) : null;

const CONSULTATIONS = 'consultations_of_the_whole';
const ACTS: readonly (readonly [day: number, type: string, section: string, briefers: string])[] = [
  [3, CONSULTATIONS, '中非共和国', '杰弗里·费尔特曼'],
  [4, 'press_statement', '中非共和国', ''],
  [8, CONSULTATIONS, '刚果民主共和国-联合国组织刚果民主共和国稳定特派团', '埃尔韦·苏和'],
  [8, CONSULTATIONS, '苏丹/南苏丹', '海尔·门克里欧斯 约翰·金'],
  [10, CONSULTATIONS, '马里', ''],
  [10, 'press_statement', '马里', ''],
  [11, 'briefing', '中非共和国', '玛格丽特·沃格特 扎伊纳布·班古拉'],
  [11, CONSULTATIONS, '中东(也门)', '贾迈勒·比诺马尔'],
  [11, CONSULTATIONS, '中非共和国', ''],
  [11, 'press_statement', '中非共和国', ''],
  [14, CONSULTATIONS, '马里', ''],
  [15, 'open_debate', '恐怖行为对国际和平与安全造成的威胁：反恐怖主义全面办法', ''],
  [15, 'presidential_statement', '恐怖行为对国际和平与安全造成的威胁：反恐怖主义全面办法', ''],
  [16, 'tcc_meeting', '塞浦路斯', '莉萨·布滕汉姆'],
  [17, 'briefing', '科特迪瓦', '阿尔贝特·肯德尔斯'],
  [17, CONSULTATIONS, '塞浦路斯', ''],
  [17, CONSULTATIONS, '科特迪瓦', ''],
  [18, CONSULTATIONS, '中东(阿拉伯叙利亚共和国)', '纳瓦尼特姆·皮莱 瓦莱丽·阿莫斯'],
  [18, 'press_statement', '阿尔及利亚恐怖袭击事件', ''],
  [21, 'adoption_resolution', '维持和平', ''],
  [21, 'open_debate', '维持和平', ''],
  [22, 'adoption_resolution', '防扩散/朝鲜民主主义人民共和国', ''],
  [22, 'briefing', '马里', ''],
  [22, CONSULTATIONS, '海地', '马里亚诺·费尔南德斯'],
  [22, CONSULTATIONS, '苏丹/南苏丹', ''],
  [22, CONSULTATIONS, '马里', ''],
  [23, 'open_debate', '中东局势，包括巴勒斯坦问题', '罗伯特·塞里'],
  [24, 'adoption_resolution', '中非共和国', ''],
  [24, 'adoption_resolution', '塞浦路斯', ''],
  [24, 'briefing', '布隆迪', '帕尔费·奥南加-安扬加'],
  [24, 'briefing', '非洲联盟-联合国达尔富尔混合行动', '埃德蒙德·穆莱特'],
  [24, CONSULTATIONS, '布隆迪', ''],
  [24, CONSULTATIONS, '非洲联盟-联合国达尔富尔混合行动', ''],
  [25, 'briefing', '西非(西非办)', '赛义德·吉尼特'],
  [27, 'council_mission', '中东(也门)', ''],
  [28, 'press_statement', '海地', ''],
  [29, 'briefing', '中东(阿拉伯叙利亚共和国)', ''],
  [29, 'briefing', '利比亚', '塔里克·米特里'],
  [29, CONSULTATIONS, '利比亚', ''],
  [29, CONSULTATIONS, '联合国中亚地区预防外交中心', '米罗斯拉夫·延恰'],
  [29, 'press_statement', '联合国中亚地区预防外交中心', ''],
  [30, 'briefing', '法治', '扬·埃利亚松'],
  [30, CONSULTATIONS, '法治', ''],
  [31, 'communique', '总结会议', ''],
  [31, 'wrap_up_session', '总结会议', ''],
];
const line = (parts: readonly (string | number)[]): string => parts.join(' | ');

describe.skipIf(!reading)('the assessment of January 2013 (needs ../shared/corpus)', () => {
  const acts = reading?.acts ?? [];
  const of = (type: string) => acts.filter((act) => act.type === type);

  it('tells of every act once', () => {
    const found = acts.map((act) => {
      const briefers = act.participants.filter((one) => one.as === 'briefer' && one.name).map((one) => one.name);
      return line([Number(act.date?.slice(8)), act.type, act.section ?? '', briefers.join(' ')]);
    });
    expect(found.sort()).toEqual(ACTS.map(line).sort());
    expect(acts.every((act) => act.date?.startsWith('2013-01'))).toBe(true);
  });

  it('prints its totals, and its acts agree with them', () => {
    expect(reading?.totals).toEqual({
      meetings: 16,
      consultations: 18,
      resolutions: 4,
      presidentialStatements: 1,
      pressStatements: 6,
    });
    expect(new Set(acts.map((act) => act.meetingGroup).filter(Boolean)).size).toBe(16);
    expect(of(CONSULTATIONS)).toHaveLength(18);
  });

  it('tells the outcomes, the vote and the chairs', () => {
    const outcomes = acts.filter((act) => act.outcome.length).map((act) => `${act.date} ${act.outcome.join()}`);
    expect(outcomes.sort()).toEqual([
      '2013-01-15 S/PRST/2013/1',
      '2013-01-21 S/RES/2086 (2013)',
      '2013-01-22 S/RES/2087 (2013)',
      '2013-01-24 S/RES/2088 (2013)',
      '2013-01-24 S/RES/2089 (2013)',
    ]);
    const vote = acts.find((act) => act.outcome[0] === 'S/RES/2089 (2013)')?.vote;
    expect(vote).toEqual({ for: 14, against: 0, abstain: 1, notParticipating: 0, basis: 'inferred' });
    const chairs = acts.flatMap((act) => act.participants.filter((one) => one.as === 'chair').map((one) => one.name));
    expect(chairs).toEqual(['希娜·拉巴尼·卡尔', '贾利勒·阿巴斯·吉拉尼']);
  });

  it('joins what was decided in a debate to the debate', () => {
    const group = (type: string, day: string) => of(type).find((act) => act.date === day)?.meetingGroup;
    expect(group('presidential_statement', '2013-01-15')).toBe(group('open_debate', '2013-01-15'));
    expect(group('adoption_resolution', '2013-01-21')).toBe(group('open_debate', '2013-01-21'));
  });
});
