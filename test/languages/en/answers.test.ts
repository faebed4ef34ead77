// What kind of answer a request asks for: a report to the Council, words in a report, information, or nothing a register could see.
import { expect, test } from 'vitest';
import { answerTo } from '../../../src/languages/index.ts';

test.each([
  ['its intention to review the mandate by 31 May 2031', 'review'],
  ['to meet again within 72 hours', 'review'],
  ['to return the Force to its former strength by 31 July', 'other'],
  ['打算在2031年5月31日前审查任务期限', 'review'],
] as const)('not for a report: %s', (action, expected) => expect(answerTo(action, false)).toBe(expected));

test.each([
  ['to submit a report to the Council by 31 May 2031', 'report'],
  ['to report every three months on the situation', 'report'],
  ['to report by 1 October 2031 on progress, and to keep the Council informed', 'report'],
  ['to continue to keep it informed, to report after three months, and to give recommendations in that report', 'report'],
  ['to present detailed proposals on the strength of the Mission', 'report'],
  ['to include in his next report an assessment of the benchmarks', 'in-report'],
  ['to provide an assessment in his next report on the steps taken', 'in-report'],
  ['to provide in his reports information on the integration of women', 'in-report'],
  ['to keep it regularly informed, notably by providing to it a report no later than 15 April 2031', 'report'],
  ['to keep the Council informed of the situation and to report in any case by 6 October 2031', 'report'],
  ['to keep it informed every four months, with the first report due by 31 January 2031', 'report'],
  ['to keep the Council informed of developments', 'information'],
  ['to establish, within one month, a Panel of Experts for five months, to report to the Council', 'body'],
  ['to include in his reporting to the Council progress on gender mainstreaming', 'in-report'],
  ['to report orally at least every 90 days to the Council', 'information'],
  ['to prepare a report by 31 March 2031 for the Committee on routes', 'other'],
  ['to assist the Committee in providing guidance on the format of the reports', 'other'],
  ['to notify the Committee of all applications', 'other'],
  ['to keep the Government of Exampleland fully informed', 'other'],
  ['to report immediately, through the Committee, any attack on the monitors', 'other'],
  ['to set up a trust fund along the lines of paragraph 26 of the report of the Secretary-General', 'other'],
  ['在2031年5月31日前提交报告', 'report'],
  ['在下次报告中说明进展', 'in-report'],
  ['随时向安全理事会通报', 'information'],
] as const)('%s', (action, expected) => expect(answerTo(action)).toBe(expected));
