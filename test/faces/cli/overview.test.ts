// Readings of texts of our own, and the overview that closes a report: what counts, and what is due.
import { expect, test } from 'vitest';
import { digestOf } from '../../../src/faces/cli/digest.ts';
import { overviewOf } from '../../../src/faces/cli/overview.ts';
import { makeReader, readText } from '../../../src/faces/reader.ts';

const ENGLISH =
  'Resolution 9201 (2031)\n\nAdopted by the Security Council at its 12201st meeting, on 14 May 2031\n\nThe Security Council,\n\n1. Decides to establish the United Nations Mission in Arvandia (UNVMA) for an initial period of one year, until 31 May 2032;\n\n2. Requests the Secretary-General to submit a report by 31 August 2031;\n\n3. Decides to remain seized of the matter.\n';
const CHINESE =
  '第9201(2031)号决议\n2031年5月14日安全理事会第12201次会议通过\n安全理事会,\n1. 决定设立联合国阿凡迪亚特派团,初步任期至2032年5月31日;\n2. 请秘书长在2031年8月31日之前提交一份报告;\n3. 决定继续处理此案。\n';

const reader = makeReader();
const overview = (...texts: string[]) =>
  overviewOf(
    texts.map((text) => digestOf(readText(reader, text))),
    120,
    false,
  ).split('\n');

test.each([
  ['Chinese first', [CHINESE, ENGLISH]],
  ['English first', [ENGLISH, CHINESE]],
])('a resolution in two languages counts once, and its days stand there once: %s', (_, texts) => {
  expect(overview(...texts)).toEqual([
    'Overview: 1 document (1 resolution) in 2 texts',
    expect.stringMatching(/^ {2}3 provisions, 3 commitments, 1 report asked for, /),
    '',
    'Due dates',
    '  2031-08-31  Secretary-General: to submit a report by 31 August 2031 (S/RES/9201 (2031))',
    '',
  ]);
});

test('the end of a mandate is no due date', () => {
  expect(overview(ENGLISH).filter((line) => line.includes('2032'))).toEqual([]);
});
