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
