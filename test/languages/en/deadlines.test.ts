// By when something is to be done: sentences of our own with the time that binds them, and times that belong to something else.
import { describe, expect, test } from 'vitest';
import { makeReader, readText } from '../../../src/faces/reader.ts';

const reader = makeReader();
const deadlinesOf = (words: string) =>
  readText(
    reader,
    `Resolution 9801 (2031)\n\nAdopted by the Security Council at its 9950th meeting, on 10 January 2031\n\nThe Security Council,\n\n1. ${words};\n\n2. Decides to remain seized of the matter.`,
  )
    .provisions.filter(({ paragraph }, _, [first]) => paragraph === first?.paragraph)
    .map(({ deadline }) => deadline && [deadline.text, deadline.date ?? deadline.duration ?? deadline.kind]);

const ASK = 'Requests the Secretary-General';

describe('a term that may end sooner stands until its day', () => {
  test.each([
    [
      'Decides to extend the term of office of Judge Ada Brandt until 31 December 2032, or until the completion of the cases to which she is assigned if sooner',
      ['until 31 December 2032', '2032-12-31'],
    ],
    [
      'Decides that the Force shall monitor the border until the full deployment of the Mission or 30 June 2031, whichever is sooner',
      ['until the full deployment of the Mission or 30 June 2031', '2031-06-30'],
    ],
    [
      'Decides to appoint Ms. Ada Brandt as Prosecutor with effect from 15 September 2031 until 31 December 2034, which is subject to an earlier termination by the Council upon completion of the work of the Tribunal',
      ['until 31 December 2034', '2034-12-31'],
    ],
    [
      'Expresses its intention to establish a Mission in Avalia, subject to a further decision of the Council by 1 June 2031',
      ['by 1 June 2031', '2031-06-01'],
    ],
  ])('%s', (words, expected) => expect(deadlinesOf(words)).toEqual([expected]));

  test('what may cut a term short is no deadline', () =>
    expect(
      deadlinesOf(
        'Decides to reappoint Ms. Ada Brandt as Prosecutor for a four-year term, which is subject to an earlier termination by the Council upon completion of the work of the Tribunal',
      ),
    ).toEqual([null]));
});

describe('a day of the aim is not that of the request', () => {
  test.each([
    `Urges the parties to keep to the timetable, with a view to holding free, fair and open elections no later than 31 October 2031`,
    `${ASK} to cooperate with both parties so that the meeting can be convened before 1 May 2031`,
    'Calls upon the parties to lay down their arms in order to allow the elections to take place before 31 October 2031',
    'Urges the Tribunal to adopt a strategy in order to allow it to complete its inquiries by the end of 2031, all trials by the end of 2032',
  ])('%s', (words) => expect(deadlinesOf(words)).toEqual([null]));

  test.each([
    [`${ASK} to hold talks with a view to submitting a report by 10 June 2031`, ['by 10 June 2031', '2031-06-10']],
    [
      `${ASK} to submit a report, with a view to resolving the dispute, no later than 30 April 2031`,
      ['no later than 30 April 2031', '2031-04-30'],
    ],
    [
      `${ASK} to provide security in order to allow the elections to take place, and to report by 1 May 2031`,
      ['by 1 May 2031', '2031-05-01'],
    ],
    [`${ASK} to ensure that the Mission is deployed by 15 April 2031`, ['by 15 April 2031', '2031-04-15']],
  ])('the own act has its day: %s', (words, expected) => expect(deadlinesOf(words)).toEqual([expected]));
});

describe('what is to be reviewed or reported in some months', () => {
  test.each([
    ['Decides to review the measures in 18 months, or sooner if necessary', ['in 18 months', 'P18M']],
    ['Expresses its intention to review the mandate of UNMAV in twelve months or sooner', ['in twelve months', 'P12M']],
    [`${ASK} to report in six months on the work of the Mission`, ['in six months', 'P6M']],
    [`${ASK} to inform the Council in nine months of the progress of the actions undertaken`, ['in nine months', 'P9M']],
    ['Decides to review this decision after a period of ninety (90) days', ['after a period of ninety (90) days', 'P90D']],
  ])('%s', (words, expected) => expect(deadlinesOf(words)).toEqual([expected]));
  test.each([
    `${ASK} to report on the crimes committed in six months of fighting`,
    `${ASK} to review the losses suffered in two years and to protect civilians`,
    `${ASK} to deploy the observers for two years`,
  ])('not: %s', (words) => expect(deadlinesOf(words)).toEqual([null]));
});

describe('what stands behind a length', () => {
  test.each([
    [
      'Requests States to inform the Council within nine months of the progress of actions undertaken in the north',
      ['within nine months', 'P9M'],
    ],
    [`${ASK} to report within nine months of the progress report`, ['within nine months of the progress report', 'P9M']],
    [`${ASK} to report to the Council not later than four hours from now`, ['not later than four hours from now', 'PT4H']],
    [`${ASK} to report before the end of May`, ['before the end of May', '2031-05']],
    [`${ASK} to report by the end of December 2032`, ['by the end of December 2032', '2032-12']],
  ])('%s', (words, expected) => expect(deadlinesOf(words)).toEqual([expected]));
});

describe('what must come first', () => {
  test.each([
    [
      `${ASK} to report as soon as possible after the conclusion of the elections, on the role of the Mission`,
      ['as soon as possible after the conclusion of the elections', 'event'],
    ],
    [`${ASK} to report as soon as possible, on the role of the Mission`, ['as soon as possible', 'event']],
  ])('%s', (words, expected) => expect(deadlinesOf(words)).toEqual([expected]));

  test.each([
    ['Demands that all States, in cases when an inspection is undertaken, submit within five working days a report', 'event'],
    ['Requires any State, when it undertakes an inspection, to submit to the Committee within five days a report', 'event'],
    [`${ASK}, when appropriate in consultation with Avalia, to submit within five days a report`, 'adoption'],
  ])('a length counts from it: %s', (words, expected) => {
    const { provisions } = readText(
      reader,
      `Resolution 9801 (2031)\n\nAdopted by the Security Council at its 9950th meeting, on 10 January 2031\n\nThe Security Council,\n\n1. ${words};\n\n2. Decides to remain seized of the matter.`,
    );
    expect(provisions[0]?.deadline?.anchor).toBe(expected);
  });
});

describe('how often', () => {
  const seriesOf = (words: string) =>
    readText(
      reader,
      `Resolution 9801 (2031)\n\nAdopted by the Security Council at its 9950th meeting, on 10 January 2031\n\nThe Security Council,\n\n1. ${words};\n\n2. Decides to remain seized of the matter.`,
    ).provisions[0]?.recurrence?.every ?? null;
  test.each([
    [
      'Authorizes States to permit the import of oil sufficient to produce a sum not exceeding one billion dollars every 90 days',
      null,
    ],
    [`${ASK} to report on the sum in the account every 90 days`, 'P90D'],
    [
      `${ASK} to re-establish the Monitoring Group for a further six months, this mandate being as follows:\n\n(a) To inform the Committee monthly of its work;\n\n(b) To submit a report`,
      null,
    ],
    [
      'Requests the Monitoring Group to fulfil the following mandate:\n\n(a) To report to the Committee monthly;\n\n(b) To visit Avalia',
      'P1M',
    ],
  ])('%s', (words, expected) => expect(seriesOf(words)).toBe(expected));
});

describe('what is to be done on a day or in a month', () => {
  test.each([
    ['Decides that the election to fill the vacancy shall take place on 28 February 2031', ['on 28 February 2031', '2031-02-28']],
    ['Decides that the mandate of UNMAV will terminate on 15 April 2031', ['on 15 April 2031', '2031-04-15']],
    ['Decides to terminate, on 30 June 2031, the arrangements set out in paragraph 2', ['on 30 June 2031', '2031-06-30']],
    ['Decides to re-examine the matter on 31 October 2031', ['on 31 October 2031', '2031-10-31']],
    [`${ASK} to transfer authority from the Force to the Mission on 1 October 2031`, ['on 1 October 2031', '2031-10-01']],
    ['Expresses its intention to review this decision in June 2031', ['in June 2031', '2031-06']],
    [`${ASK} to submit, during May 2031, a report on his talks`, ['during May 2031', '2031-05']],
    [`${ASK} to include in his report of 31 March 2031 an assessment`, ['of 31 March 2031', '2031-03-31']],
    [`${ASK} to include in his March 2031 report an assessment`, ['in his March 2031', '2031-03']],
  ])('%s', (words, expected) => expect(deadlinesOf(words)).toEqual([expected]));
  test.each([
    `${ASK} to report on the elections that will take place on 5 May 2031`,
    `${ASK} to review the work of the Mission in the light of the elections in June 2031`,
    `${ASK} to take into account his report of 3 December 2030`,
    'Calls upon the parties to take part in the talks on 27 October 2031 in Avalia',
  ])('not: %s', (words) => expect(deadlinesOf(words)).toEqual([null]));
});

describe('a day behind what others did', () => {
  test.each([
    [
      'Requests Member States to provide information on the measures they have adopted to implement paragraph 4 above no later than 1 November 2031',
      ['no later than 1 November 2031', '2031-11-01'],
    ],
    [
      `${ASK} to inform the Council of the progress made and to submit a report not later than 31 March 2031`,
      ['not later than 31 March 2031', '2031-03-31'],
    ],
    [`${ASK} to inform the Council on progress made by 15 September 2031`, ['by 15 September 2031', '2031-09-15']],
    [
      `${ASK} to inform the Council as soon as a cease-fire is established and in any case by 1 February 2032`,
      ['by 1 February 2032', '2032-02-01'],
    ],
    [
      'Decides to renew the mandates of the Mission and of the forces which support it until 15 January 2032',
      ['until 15 January 2032', '2032-01-15'],
    ],
    ['Decides that the Mission is established until 31 October 2031', ['until 31 October 2031', '2031-10-31']],
    [
      'Decides to authorize, as proposed in his letter dated 7 March 2031, to extend up to 30 June 2031 the deployment of the battalion',
      ['up to 30 June 2031', '2031-06-30'],
    ],
  ])('%s', (words, expected) => expect(deadlinesOf(words)).toEqual([expected]));
});

describe('a term with its first day', () => {
  test.each([
    [
      'Decides to appoint Ms. Ada Brandt as Prosecutor with effect from 1 March 2032 for a term of four years',
      ['for a term of four years', 'P4Y'],
    ],
    [
      'Decides to reappoint Ms. Ada Brandt with effect from 15 September 2031 for a four-year term',
      ['for a four-year term', 'P4Y'],
    ],
    [
      'Recommends to the General Assembly that Ms. Ada Brandt be appointed for a second term of office from 1 January 2032 to 31 December 2036',
      ['to 31 December 2036', '2036-12-31'],
    ],
    [
      `${ASK} to establish an office in Avalia for an initial period of 12 months beginning on 1 July 2031`,
      ['for an initial period of 12 months beginning on 1 July 2031', 'P12M'],
    ],
  ])('%s', (words, expected) => expect(deadlinesOf(words)).toEqual([expected]));
  test.each([
    'Decides to appoint Ms. Ada Brandt as Prosecutor for a term of four years',
    `${ASK} to send observers to Avalia for a period of six months`,
  ])('not: %s', (words) => expect(deadlinesOf(words)).toEqual([null]));
});

describe('a day that lies before the document', () => {
  test.each([
    ['Demands a return to the positions taken by Avalia before 5 January 2031', null],
    ['Calls upon Avalia to abide by the 1949 Fourth Geneva Convention', null],
    [`${ASK} to submit a report by 5 January 2031`, ['by 5 January 2031', '2031-01-05']],
  ])('%s', (words, expected) => expect(deadlinesOf(words)).toEqual([expected]));
});
