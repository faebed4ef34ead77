// What kind of answer a request asks for: a report to the Council, words in a report, information, or nothing a register could see.
import { expect, test } from 'vitest';
import { answerTo, isHaste, isOfClause, isOnAll } from '../../../src/languages/index.ts';

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
  ['to include detailed information on the talks into his next report on the situation in Exampleland', 'in-report'],
  [
    'to include in his 15 February 2031 report a comprehensive assessment, and to make recommendations on the police',
    'in-report',
  ],
  ['to report to the Security Council Committee established pursuant to resolution 9751 (2031) within 120 days', 'other'],
  ['to report to the Security Council, through the Committee, by 15 May 2031', 'report'],
  ['to submit a detailed programme, in accordance with the option contained in his report of 19 January 2031', 'other'],
  ['to provide an assessment in his next report on the steps taken', 'in-report'],
  [
    'that the Secretary-General reports to the Council every three months on developments, and to include in his reports an evaluation of progress',
    'report',
  ],
  [
    'to include in the report provided for in paragraph 3 above an account of the work, and to submit, at two-monthly intervals thereafter, reports on that work',
    'report',
  ],
  ['to include in his reports the views of the Group, and to provide details in his next report on the region', 'in-report'],
  ['reports to the Council every three months on developments, and to include in his reports an evaluation', 'report'],
  ['to consider the findings of reports to the Council, and to include in his reports an evaluation', 'in-report'],
  ['to provide in his reports information on the integration of women', 'in-report'],
  ['to keep it regularly informed, notably by providing to it a report no later than 15 April 2031', 'report'],
  ['to make proposals for the strength of the Mission, as part of the report called for in paragraph 5 above', 'in-report'],
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

test.each([
  ['to report on the implementation of this resolution', true],
  ['to keep the Council informed of developments on the ground', true],
  ['to keep the situation under review and to report to the Council as appropriate', true],
  ['向安理会报告本决议的执行情况', true],
  ['to consult the organization and to report to the Council on the results of these consultations', false],
  ['to take all necessary action to ensure full compliance and to keep the Council informed', false],
  ['to seek economies and to report regularly on what is achieved in this regard', false],
] as const)('on the whole of the matter: %s', (action, expected) => expect(isOnAll(action)).toBe(expected));

test.each([
  ['as soon as possible', true],
  ['at the earliest possible date', true],
  ['尽快', true],
  ['as soon as technically possible', true],
  ['as soon as practical', true],
  ['as soon as possible after the elections', false],
  ['as soon as the conditions are met', false],
  ['upon the immediate withdrawal of the forces', false],
  ['one month before that reassessment', false],
] as const)('only haste: %s', (deadline, expected) => expect(isHaste(deadline)).toBe(expected));

test.each([
  ['the recommendations of the Secretary-General (S/2031/12) and in accordance with ', true],
  ['(S/2031/12) and in accordance with paragraph 9 of resolution ', true],
  ['the report of the Secretary-General (S/2031/12) in accordance with paragraph 9 of ', false],
  ['the report (S/2031/12) submitted pursuant to ', false],
  ['秘书长报告(S/2031/12)的建议,并按照', true],
  ['秘书长按照', false],
])('what stands behind "%s" belongs to the clause: %s', (before, isOf) => expect(isOfClause(before)).toBe(isOf));
