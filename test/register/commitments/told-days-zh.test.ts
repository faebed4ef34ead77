// The days by which the parts of what is asked are due, read from Chinese sentences of our own.
import { expect, test } from 'vitest';
import { commitmentsOf } from '../../../src/register/commitments/commitments.ts';
import { ingestOf } from '../contract/decisions.ts';

const AT = new Date('2031-06-01T00:00:00Z');
const MOST = 4; // of a series without an end
const MANDATE = '决定将联合国脱离接触观察员部队的任务期限延长至2031年12月31日；\n2. ';

const duesOf = (paragraphs: string): string[] => {
  const text = `第9801(2031)号决议\n2031年1月10日安全理事会第9950次会议通过\n安全理事会，\n回顾其以往各项决议，\n1. ${paragraphs}；\n9. 决定继续积极处理此案。\n`;
  const { reading } = ingestOf(text, 'x', AT);
  return commitmentsOf(reading, 'seized:S/RES/9801(2031)')
    .filter(({ asks }) => asks === 'report')
    .flatMap(({ schedule }) => schedule.occurrences.slice(0, MOST).map(({ due }) => due));
};

const ASK = '请秘书长';
test.each([
  [`${ASK}在2031年9月15日前提交中期报告，并至迟在2032年2月28日提交最后报告`, ['2031-09-15', '2032-02-28']],
  [`${ASK}在2031年9月15日之前提交中期报告，并在2032年2月28日之前提交最后报告`, ['2031-09-15', '2032-02-28']],
  [`${ASK}在2031年9月15日之前提交报告，并在2032年2月28日举行的会议上介绍该报告`, ['2031-09-15']],
  [`${ASK}在2031年9月15日之前提交报告，说明为在2032年2月28日之前举行的选举提供的援助`, ['2031-09-15']],
  [`${ASK}提交两份报告，第一份至迟于2031年7月31日，第二份至迟于2031年12月15日`, ['2031-07-31', '2031-12-15']],
  [`${ASK}在2031年11月14日、2032年2月14日和2032年5月24日之前向安理会提出报告`, ['2031-11-14', '2032-02-14', '2032-05-24']],
  [`${ASK}在本决议通过后30天内提出初次报告，此后每90天提出一次报告`, ['2031-02-09', '2031-05-10', '2031-08-08', '2031-11-06']],
  [
    `${ASK}自本决议通过之日起三个月后，其后每隔四个月，向安理会提交报告`,
    ['2031-04-10', '2031-08-10', '2031-12-10', '2032-04-10'],
  ],
  [`${ASK}在本决议通过六个月后提交报告，并在十二个月后再次提交报告`, ['2031-07-10', '2032-01-10']],
  [`${MANDATE}${ASK}在本决议通过后90天内作出中期通报，并在任务期限结束前30天提交最后报告`, ['2031-04-10', '2031-12-01']],
  [`${MANDATE}${ASK}至迟在本决议通过后六个月提交中期报告，并至迟在任期届满前两个月提交最后报告`, ['2031-07-10', '2031-10-31']],
  [`${ASK}在2031年11月30日之前就该团的活动，并在2032年5月31日之前就过渡计划，向安理会提出报告`, ['2031-11-30', '2032-05-31']],
  [`${ASK}在本决议通过之日起满六个月时提出报告`, ['2031-07-10']],
  [`${ASK}如果该团撤出，即在14天内向安理会报告`, []],
  [`${ASK}在年底前提出报告`, ['2031-12-31']],
  [`${ASK}至迟在2032年3月第一周提出报告`, ['2032-03-07']],
  [`${ASK}在今后12个月内每季度向安理会报告一次`, ['2031-04-10', '2031-07-10', '2031-10-10', '2032-01-10']],
])('%s', (paragraphs, dues) => expect(duesOf(paragraphs)).toEqual(dues));

test.each([
  ['in traditional characters', '請秘書長在2031年9月15日前提交中期報告,並在2032年2月28日前提交最後報告'],
  ['with spaces between words', '请 秘书长 在 2031年 9月 15日 前 提交 中期 报告 ， 并 在 2032年 2月 28日 前 提交 最后 报告'],
])('parts are told %s', (_, paragraph) => expect(duesOf(paragraph)).toEqual(['2031-09-15', '2032-02-28']));

test('a day is told in traditional characters', () => {
  expect(duesOf('請秘書長至遲在2032年3月第一週提出報告')).toEqual(['2032-03-07']);
  expect(duesOf('請秘書長在年底前提出報告')).toEqual(['2031-12-31']);
});
