// Reports that Chinese decisions tell of: each row is a clause and its reports, as `day author symbols`.
import { describe, expect, it } from 'vitest';
import { makeReader, readText } from '../../../src/faces/reader.ts';

const reader = makeReader();

const reports = (clause: string): string[] =>
  readText(reader, `第2901(2031)号决议\n2031年5月14日安全理事会第9913次会议通过\n安全理事会,\n${clause}\n1. 决定继续处理此案。`)
    .acts.filter(({ type }) => type === 'report_submitted')
    .map(({ date, participants, outcome }) => [date, participants[0]?.role ?? '-', ...outcome].join(' '));

describe('reports told of', () => {
  it.each([
    ['欢迎秘书长2030年9月8日的报告(S/2030/954),', ['2030-09-08 Secretary-General S/2030/954']],
    ['审议了秘书长关于联合国驻塞浦路斯维持和平部队的报告(S/2031/7),', [' Secretary-General S/2031/7']],
    ['注意到秘书长2031年1月8日关于苏丹局势的报告(S/2031/21),', ['2031-01-08 Secretary-General S/2031/21']],
  ])('%s', (clause, expected) => expect(reports(clause)).toEqual(expected));
});

describe('no report', () => {
  it.each([
    '请秘书长在三个月内提交一份报告,',
    '注意到秘书长2031年4月4日的信(S/2031/44),',
    '审议了各项报告。又注意到该信(S/2031/45),',
  ])('%s', (clause) => expect(reports(clause)).toEqual([]));
});
