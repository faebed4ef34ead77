// The days by which the same is to be done again, and the day to which "this date" points, read from sentences of our own.
import { expect, test } from 'vitest';
import { commitmentsOf } from '../../../src/register/commitments/commitments.ts';
import { ingestOf } from '../contract/decisions.ts';

const AT = new Date('2031-06-01T00:00:00Z');

const MOST = 4; // of a series without an end

const duesOf = (paragraph: string, asked = ['report']): string[] => {
  const text = `Resolution 9801 (2031)\n\nAdopted by the Security Council at its 9950th meeting, on 10 January 2031\n\nThe Security Council,\n\n1. ${paragraph};\n\n2. Decides to remain seized of the matter.\n`;
  const { reading } = ingestOf(text, 'x', AT);
  return commitmentsOf(reading, 'seized:S/RES/9801(2031)')
    .filter(({ asks }) => asked.includes(asks))
    .flatMap(({ schedule }) => schedule.occurrences.slice(0, MOST).map(({ due }) => due));
};

const ASK = 'Requests the Secretary-General';
test.each([
  [
    `${ASK} to provide by 15 February 2031 a midterm report and by 15 August 2031 a report on the situation`,
    ['2031-02-15', '2031-08-15'],
  ],
  [
    `${ASK} to report to the Council by 1 June 2031 and subsequently to report to the Council in September 2031, January 2032, and in April 2032 on progress`,
    ['2031-06-01', '2031-09-30', '2032-01-31', '2032-04-30'],
  ],
  [
    `${ASK} to submit a report within three months of the date of adoption of the present resolution, followed by a final report in May 2031`,
    ['2031-04-10', '2031-05-31'],
  ],
  [
    `${ASK} to submit three reports to the Council, the first by 31 July 2031, the second by 15 December 2031, and the third by 30 June 2032`,
    ['2031-07-31', '2031-12-15', '2032-06-30'],
  ],
  [
    `${ASK} to report to the Council by the first week of March 2031 and every six months thereafter`,
    ['2031-03-07', '2031-09-07', '2032-03-07', '2032-09-07'],
  ],
  [`${ASK} to report to the Council by mid-March 2031, and by the end of April 2031`, ['2031-03-15', '2031-04-30']],
  [`${ASK} to report to the Council by early May 2031`, ['2031-05-10']],
  [`${ASK} to report to the Council by the end of May 2031`, ['2031-05-31']],
  [
    `${ASK} to report to the Council within 6 months of the date of adoption of this resolution, and again within 12 months, on the export of arms`,
    ['2031-07-10', '2032-01-10'],
  ],
  [`${ASK}, upon conclusion of the review, to report to the Council every six months`, []],
  [`${ASK} to report monthly to the Council, the first such report to be submitted within one week after the withdrawal`, []],
  [`${ASK} to report to the Council before the beginning of the elections and every two years thereafter`, []],
  [
    `${ASK} to submit as soon as possible a report to the Council and thereafter to report every ninety days`,
    ['2031-04-10', '2031-07-09', '2031-10-07', '2032-01-05'],
  ],
  [
    `${ASK} to report every six months, and upon completion of the review to report on its results`,
    ['2031-07-10', '2032-01-10', '2032-07-10', '2033-01-10'],
  ],
  [`${ASK} to report within three months on its work, and again after six months of the peace that was agreed`, ['2031-04-10']],
  [
    `${ASK} to report by 14 November 2031, 14 February 2032 and 24 May 2032 on the progress on the ground`,
    ['2031-11-14', '2032-02-14', '2032-05-24'],
  ],
  [`${ASK} to report by 14 November 2031 on the agreements of 3 May 2030 and 24 May 2031`, ['2031-11-14']],
  [
    `${ASK} to report to the Council on a biennial basis, beginning in September 2031`,
    ['2031-09-30', '2033-09-30', '2035-09-30', '2037-09-30'],
  ],
  [
    `Decides to extend the mandate of UNDOF until 31 October 2031, and requests the Secretary-General to report every three months from the date of its adoption until the mandate expires on 31 October 2031`,
    ['2031-04-10', '2031-07-10', '2031-10-10'],
  ],
  [
    `${ASK} to report on that progress by a date six months following the date of adoption of this resolution and, in view of the extent of that progress, to recommend to the Security Council no later than 15 August 2031 any further reductions`,
    ['2031-07-10', '2031-08-15'],
  ],
  [
    `${ASK} to report within three months and to submit recommendations to the Council not later than 7 October 2031`,
    ['2031-04-10', '2031-10-07'],
  ],
  [
    `${ASK} to report to the Council within 45 days of the adoption of this resolution, and then every three months from 1 July 2031`,
    ['2031-02-24', '2031-10-01', '2032-01-01', '2032-04-01'],
  ],
  [
    `${ASK} to submit recommendations to the Council by 15 March 2031 and subsequent deployment of the Force no later than 1 October 2031`,
    ['2031-03-15'],
  ],
  [`${ASK} to submit a report by 15 March 2031 and a report on the elections to be held by 1 October 2031`, ['2031-03-15']],
  [
    `${ASK} to report within 30 days of the adoption of this resolution and to submit a report within six months of the formation of the panel`,
    ['2031-02-09'],
  ],
  [`${ASK} to report by 31 March 2031 on its withdrawal, to be completed by 30 April 2031`, ['2031-03-31']],
  [
    `${ASK} to report by 15 March 2031 and to state in that report whether the period will be able to begin by 31 May 2031`,
    ['2031-03-15'],
  ],
  [`${ASK} to report by 15 March 2031 on the agreement that the parties signed in Otherville and in May 2030`, ['2031-03-15']],
  [
    `Welcomes the decision to install the new administration on 11 April 2031;\n\n2. ${ASK} to submit to it by that date a detailed report on the situation`,
    ['2031-04-11'],
  ],
  [
    `Welcomes the decision to install it on 11 April 2031 and to vote on 12 June 2031;\n\n2. ${ASK} to submit to it by that date a report`,
    [],
  ],
  [`Welcomes the report of 11 April 2031;\n\n2. ${ASK} to submit to it by that date a report on the situation`, []],
  [
    `Welcomes the decision to vote on 11 April 2031;\n\n2. Commends the parties;\n\n3. ${ASK} to submit to it by that date a report`,
    [],
  ],
  [
    'Expresses its intention to review by 31 July 2031 the mandate of the Mission, and requests the Secretary-General to provide to it a report three weeks before this date',
    ['2031-07-10'],
  ],
] as const)('%s', (paragraph, expected) => expect(duesOf(paragraph)).toEqual(expected));

test.each([
  [
    'Decides that the measures imposed by paragraph 5 above are established for twelve months and that, at the end of this period, the Council will decide whether to extend them',
    ['2032-01-10'],
  ],
  [
    'Decides that, at the end of a period of 13 months from the date of adoption of this resolution, the Security Council shall review the measures imposed above',
    ['2032-02-10'],
  ],
  [
    'Decides that the measures shall remain in force for a further period of 12 months from 00:01 Eastern Daylight Time on 7 May 2031, and that, at the end of this period, the Council will decide whether to extend them',
    [],
  ],
] as const)('the end of a period: %s', (paragraph, expected) => expect(duesOf(paragraph, ['review', 'other'])).toEqual(expected));

test.each([
  [
    'no later than 90 days after adoption of this resolution a midterm briefing on its work to the Committee, and a final report no later than 30 days prior to the termination of its mandate to the Council',
    ['2031-04-10', '2031-12-11'],
  ],
  [
    'no later than 31 July 2031 a midterm briefing on its work and no later than 90 days after the adoption of this resolution an interim report to the Committee (hereinafter "the Committee") and a final report no later than 30 days prior to termination of its mandate',
    ['2031-04-10', '2031-07-31', '2031-12-11'],
  ],
  [
    'a midterm report to the Committee by 15 April 2031 and to submit a final written report to the Council through the Committee 15 days before the end of its mandated period, on the measures',
    ['2031-04-15', '2031-12-26'],
  ],
  ['a report by 15 April 2031, in addition to those that it gave within 30 days prior to the end of its mandate', ['2031-04-15']],
] as const)('parts of what a panel gives: %s', (asks, expected) =>
  expect(
    duesOf(
      `Decides to extend until 10 January 2032 the mandate of the Panel of Experts appointed pursuant to resolution 9731 (2030), and requests the Panel of Experts to provide ${asks}`,
      ['report', 'other'],
    ),
  ).toEqual(expected),
);
test('parts of what is decided', () =>
  expect(
    duesOf(
      'Authorizes a reduction of the Force to 2,330 troops within three months of the adoption of this resolution and to 1,800 troops within four months',
      ['other'],
    ),
  ).toEqual(['2031-04-10', '2031-05-10']));
