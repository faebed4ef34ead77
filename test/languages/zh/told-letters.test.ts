// Letters and briefings that Chinese decisions tell of: each row is a clause and what it tells of, as `day who symbols`.
import { describe, expect, it } from 'vitest';
import { makeReader, readText } from '../../../src/faces/reader.ts';

const reader = makeReader();

const told = (clause: string, type: string): string[] =>
  readText(reader, `第2901(2031)号决议\n2031年5月14日安全理事会第9913次会议通过\n安全理事会,\n${clause}\n1. 决定继续处理此案。`)
    .acts.filter((act) => act.type === type)
    .map(({ date, participants, outcome }) => [date, participants[0]?.role ?? '-', ...outcome].join(' '));

describe('letters told of', () => {
  it.each([
    ['审议了秘书长2031年4月4日给安全理事会主席的信(S/2031/44),', ['2031-04-04 Secretary-General S/2031/44']],
    ['注意到秘书长2031年4月5日的信(S/2031/45),', ['2031-04-05 Secretary-General S/2031/45']],
    ['注意到黎巴嫩常驻联合国代表2031年3月1日致安全理事会主席的信(S/2031/46),', ['2031-03-01 Lebanon S/2031/46']],
    ['欢迎秘书长2031年3月3日的报告(S/2031/48)和他2031年3月9日的信(S/2031/49),', ['2031-03-09 Secretary-General S/2031/49']],
    ['注意到2031年3月2日苏丹常驻联合国代表给秘书长的信(S/2031/47),', []],
    ['欢迎秘书长2031年3月3日的报告(S/2031/48),', []],
  ])('%s', (clause, expected) => expect(told(clause, 'letter')).toEqual(expected));
});

describe('briefings told of', () => {
  it.each([
    ['感谢秘书长特别代表2031年1月8日向安全理事会通报情况,', ['2031-01-08 Special Representative of the Secretary-General']],
    ['听取了主管维持和平行动副秘书长2031年2月8日的通报,', ['2031-02-08 Under-Secretary-General for Peacekeeping Operations']],
    ['请秘书长在2031年5月1日前向安全理事会通报情况,', []],
    ['欢迎欧洲联盟外交事务与安全政策高级代表定期向安全理事会通报情况,', []],
  ])('%s', (clause, expected) => expect(told(clause, 'briefing')).toEqual(expected));
});
