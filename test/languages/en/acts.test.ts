// Acts in English decisions: each row is a text and the reports it tells of, as `day author symbols`.
import { describe, expect, it } from 'vitest';
import { makeReader, readText } from '../../../src/faces/reader.ts';

const reader = makeReader();
const TITLE =
  'Resolution 2901 (2031)\nAdopted by the Security Council at its 9913th meeting, on 14 May 2031\nThe Security Council,\n';
const actsOf = (text: string) => readText(reader, text).acts;

const reports = (clause: string): string[] =>
  actsOf(`${TITLE}${clause}\n1. Decides to remain seized of the matter.`)
    .filter(({ type }) => type === 'report_submitted')
    .map(({ date, participants, outcome }) => [date, participants[0]?.role ?? '-', ...outcome].join(' '));

describe('the act that a decision is', () => {
  it('is the adoption of a resolution, told by its adoption line', () => {
    const [act] = actsOf(`${TITLE}Recalling its previous resolutions,\n1. Decides to remain seized of the matter.`);
    expect(act).toMatchObject({
      type: 'adoption_resolution',
      date: '2031-05-14',
      meeting: 9913,
      outcome: ['S/RES/2901 (2031)'],
      evidence: { quote: '9913th meeting, on 14 May 2031' },
    });
  });

  it('is the statement, told by its introduction', () => {
    const text = `Statement by the President of the Security Council\nAt the 9920th meeting of the Security Council, held on 2 June 2031, in connection with the Council's consideration of the item entitled "Peace and security in Africa", the President of the Security Council made the following statement on behalf of the Council:\n"The Security Council welcomes the elections.`;
    expect(actsOf(text)[0]).toMatchObject({
      type: 'presidential_statement',
      date: '2031-06-02',
      meeting: 9920,
      matter: 'Peace and security in Africa',
    });
  });

  it('is none of a text without a date', () => expect(actsOf('The Security Council,\n1. Decides to meet again.')).toEqual([]));
});

describe('reports told of', () => {
  it.each([
    [
      'Welcoming the report of the Secretary-General of 15 June 2030 (S/2030/488 and Add.1),',
      ['2030-06-15 Secretary-General S/2030/488 S/2030/488/Add.1'],
    ],
    ["Having considered the Secretary-General's report of 3 May 2031 (S/2031/60),", ['2031-05-03 Secretary-General S/2031/60']],
    [
      'Taking note of the reports of the Secretary-General of 24 September 2030 (S/2030/693) and 2 December 2030 (S/2030/875),',
      ['2030-09-24 Secretary-General S/2030/693', '2030-12-02 Secretary-General S/2030/875'],
    ],
    [
      'Noting that the Secretary-General in his report of 1 February 2031 (S/2031/90) proposed talks,',
      ['2031-02-01 Secretary-General S/2031/90'],
    ],
    ['Noting the report dated 8 January 2031 of the Secretary-General (S/2031/21),', ['2031-01-08 Secretary-General S/2031/21']],
    [
      'Noting the report of the Secretary-General on the implementation of resolution 2801 (2030) of 5 March 2030 (S/2030/400),',
      [' Secretary-General S/2030/400'],
    ],
    [
      'Noting the report of the Secretary-General to the Security Council of 26 October 2030 on the border (S/2030/673),',
      ['2030-10-26 Secretary-General S/2030/673'],
    ],
    [
      'Noting the report of the Secretary-General on the 5 May 2030 attack on Norland (S/2030/700),',
      [' Secretary-General S/2030/700'],
    ],
    [
      'Noting the reports of Member States of 17 December 2030 (S/2030/976) and of the Secretary-General of 19 December 2030 (S/2030/992),',
      ['2030-12-17 Member States S/2030/976', '2030-12-19 Secretary-General S/2030/992'],
    ],
    ['Noting the report (S/2031/77) of which it was informed,', [' - S/2031/77']],
    [
      'Having considered the report of the Secretary-General (S/2030/465 and Add.1) of 16 September 2030,',
      ['2030-09-16 Secretary-General S/2030/465 S/2030/465/Add.1'],
    ],
    ["Noting the Secretary-General's report S/2030/586 of 27 August 2030,", ['2030-08-27 Secretary-General S/2030/586']],
    [
      'Noting the report of the Secretary-General (S/2030/586) on the events of 27 August 2030,',
      [' Secretary-General S/2030/586'],
    ],
  ])('%s', (clause, expected) => expect(reports(clause)).toEqual(expected));

  it('are told once, with every place', () => {
    const [, report] = actsOf(
      `${TITLE}Welcoming the report of the Secretary-General of 15 June 2030 (S/2030/488),\n1. Endorses the report of the Secretary-General (S/2030/488);\n2. Decides to remain seized.`,
    );
    expect(report).toMatchObject({ date: '2030-06-15', outcome: ['S/2030/488'], alsoAt: [{}] });
  });
});

describe('no report', () => {
  it.each([
    'Requests the Secretary-General to submit a report to the Council by 1 July 2031,',
    'Requests the Secretary-General to submit a report on the plan (S/2031/50) within three months,',
    'Regretting the absence of a report on the plan (S/2031/50),',
    'Taking note of the letter of the Secretary-General of 4 April 2031 (S/2031/44),',
    'Noting the reports of violence. It has considered the letter (S/2031/44),',
    'Recalling its resolution 2801 (2030) on reporting,',
    'Recalling the statement of its President (S/PRST/2030/4) on the report,',
  ])('%s', (clause) => expect(reports(clause)).toEqual([]));
});
