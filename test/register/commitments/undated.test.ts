// When a report is due for which no day is printed, and why none is known, read from sentences of our own.
import { describe, expect, test } from 'vitest';
import { commitmentsOf } from '../../../src/register/commitments/commitments.ts';
import { ingestOf } from '../contract/decisions.ts';

const AT = new Date('2031-06-01T00:00:00Z');
const EXTENDS = 'Decides to extend the mandate of the United Nations Mission in Avalia until 31 July 2031';

const schedulesOf = (paragraph: string, before = 'Recalls its resolution 9700 (2030)') => {
  const text = `Resolution 9801 (2031)\n\nAdopted by the Security Council at its 9950th meeting, on 10 January 2031\n\nThe Security Council,\n\n1. ${before};\n\n2. ${paragraph};\n\n3. Decides to remain seized of the matter.\n`;
  const { reading } = ingestOf(text, 'x', AT);
  return commitmentsOf(reading, 'seized:S/RES/9801(2031)')
    .filter(({ id, schedule }) => id.includes('requests') && schedule.kind !== 'seized')
    .map(({ schedule: { kind, why, occurrences } }) => [kind, why, occurrences.map(({ due }) => due)]);
};

const ASK = 'Requests the Secretary-General';

describe('what is due during a mandate is due by its end', () => {
  test.each([
    'to submit a report during the coming mandate period on his good offices',
    'to submit a report to the Council in the course of the mandate, with his views',
    'to report, and to present an assessment to the Council over the present mandate period on the police',
  ])('%s', (asks) => {
    expect(schedulesOf(`${ASK} ${asks}`, EXTENDS)).toEqual([['dated', null, ['2031-07-31']]]);
    expect(schedulesOf(`${ASK} ${asks}`)).toEqual([['undated', 'the document sets no mandate end to count back from', []]]);
  });
  test.each(['to take women into account throughout its mandate', 'to report on the work of the Mission within its mandate'])(
    'not: %s',
    (asks) => expect(schedulesOf(`${ASK} ${asks}`, EXTENDS)).toEqual([['standing', null, []]]),
  );
});

describe('haste is no event and names no day', () => {
  test.each([
    ['to report as soon as possible to the Council on the talks', 'as soon as possible'],
    ['to submit a report to the Council as soon as practicable', 'as soon as practicable'],
    ['to report urgently to the Council on the steps taken', 'urgently'],
    ['to submit to the Council at the earliest possible date a report on the costs', 'at the earliest possible date'],
    [
      'to report to the Council on compliance with this resolution at the earliest possible time',
      'at the earliest possible time',
    ],
    ['to hold talks with the parties and to report to the Council on the result without delay', 'without delay'],
    ['to examine further measures and urgently to submit its recommendations to the Council', 'urgently'],
    ['to report to the Council in a timely manner on developments in Avalia', 'in a timely manner'],
    ['to follow the matter and to report to the Council, as necessary, on the talks', 'as necessary'],
    ['to keep the matter under review and to report to the Council when appropriate', 'when appropriate'],
  ])('%s', (asks, words) => expect(schedulesOf(`${ASK} ${asks}`)).toEqual([['undated', `"${words}" names no day`, []]]));

  test.each([
    'to report immediately to the Council any obstruction of the work of the Mission',
    'to report to the Council immediately if he has evidence that the border is open',
    'to report immediately following the third round of talks on their results',
    'to investigate urgently these crimes and to report to the Council on the results',
    'to report to the Council on the efforts of the parties to withdraw immediately',
    'to deploy, as a matter of urgency, observers in Avalia and to report on their work',
  ])('what is to be done at once is not the report: %s', (asks) =>
    expect(schedulesOf(`${ASK} ${asks}`).map(([kind]) => kind)).toEqual(['standing']),
  );

  test('what comes first is an event', () =>
    expect(schedulesOf(`${ASK} to report to the Council as soon as the immediate needs have been met`)).toEqual([
      ['undated', 'depends on an event: "as soon as the immediate needs have been met"', []],
    ]));
  test('a day beside it is the day', () =>
    expect(schedulesOf(`${ASK} to report urgently to the Council, and no later than 1 March 2031, on the talks`)).toEqual([
      ['dated', null, ['2031-03-01']],
    ]));
  test('尽快', () => {
    const { reading } = ingestOf(
      '第9801(2031)号决议\n\n2031年1月10日安全理事会第9950次会议通过\n\n安全理事会，\n\n1. 请秘书长尽快向安理会报告会谈情况；\n\n2. 决定继续处理此案。\n',
      'x',
      AT,
    );
    const [first] = commitmentsOf(reading, 'x');
    expect([first?.schedule.kind, first?.schedule.why]).toEqual(['undated', '"尽快" names no day']);
  });
});

test('a committee goes on when the mandate of its Monitoring Team ends', () => {
  const months = (asked: string) => {
    const { reading } = ingestOf(
      `Resolution 9801 (2031)\n\nAdopted by the Security Council at its 9950th meeting, on 10 January 2031\n\nThe Security Council,\n\n1. Decides to extend the mandate of the Monitoring Team until 31 July 2032;\n\n2. Requests ${asked} to report to the Council every 180 days;\n\n3. Decides to remain seized of the matter.\n`,
      'x',
      AT,
    );
    return commitmentsOf(reading, 'x').find(({ schedule }) => schedule.kind === 'recurring')?.schedule.until;
  };
  expect([months('the Committee'), months('the Monitoring Team'), months('the Secretary-General')]).toEqual([
    null,
    '2032-07-31',
    '2032-07-31',
  ]);
});
