// What English sentences do to mandates, and sentences that do nothing to any.
import { describe, expect, test } from 'vitest';
import { makeReader, readText } from '../../../src/faces/reader.ts';

const reader = makeReader();
const document = (sentence: string) =>
  `Resolution 9005 (2031)\n\nAdopted by the Security Council at its 12005th meeting, on 20 December 2031\n\nThe Security Council,\n\nRecalling the deployment of the United Nations Interim Force in Lebanon (UNIFIL),\n\n1. ${sentence}\n\n2. Decides to remain seized of the matter.\n`;
const read = (sentence: string) =>
  readText(reader, document(sentence)).mandates.map((one) => [
    one.mission,
    one.action,
    one.until ?? one.for,
    one.ceiling?.military ?? null,
  ]);

describe('mandates', () => {
  test.each([
    ['Decides to extend the mandate of UNDOF until 30 June 2032;', ['UNDOF', 'extend', '2032-06-30', null]],
    [
      'Decides to renew the mandate of UNDOF for a period of six months, that is, until 30 June 2032;',
      ['UNDOF', 'renew', '2032-06-30', null],
    ],
    [
      'Decides, as recommended by the Secretary-General, to extend for a further three months the mandate of UNMISS;',
      ['UNMISS', 'extend', 'P3M', null],
    ],
    [
      'Extends once more the stationing in Cyprus of the United Nations Peace-keeping Force for a further period ending on 15 June 2032;',
      ['UNFICYP', 'extend', '2032-06-15', null],
    ],
    ['Decides that the mandate of MONUSCO shall be extended until 31 March 2032;', ['MONUSCO', 'extend', '2032-03-31', null]],
    ['Decides to extend its mandate until 31 August 2032;', ['UNIFIL', 'extend', '2032-08-31', null]],
    [
      'Decides to renew for a period of twelve months beyond 13 October 2032 the authorization of the International Security Assistance Force;',
      ['ISAF', 'renew', '2033-10-13', null],
    ],
    [
      'Decides to extend until 12 July 2032 the mandate of the Panel of Experts established pursuant to resolution 1874 (2009);',
      ['Panel of Experts established pursuant to resolution 1874 (2009)', 'extend', '2032-07-12', null],
    ],
    ['Decides to increase the strength of UNMISS to up to 17,000 military personnel;', ['UNMISS', 'adjust', null, 17000]],
    ['Decides to terminate the mandate of UNMIN on 15 January 2032;', ['UNMIN', 'terminate', null, null]],
  ] as const)('%s', (sentence, expected) => {
    const [found] = read(sentence);
    expect(found?.slice(0, 2)).toEqual(expected.slice(0, 2));
    if (expected[2]) expect(found?.[2]).toBe(expected[2]);
    if (expected[3]) expect(found?.[3]).toBe(expected[3]);
  });

  test('a body that a bracket joins is extended too', () =>
    expect(
      read(
        'Decides that the mandate of UNOCI and of the French forces which support it shall be extended until 24 June 2032;',
      ).map(([mission]) => mission),
    ).toEqual(['UNOCI', 'French forces']));

  test.each([
    'Decides to extend the measures imposed by paragraph 7 of resolution 9001 (2031) until 30 June 2032;',
    'Decides to extend the term of office of the judges of the International Tribunal until 31 December 2032;',
    'Decides to extend the period for submitting applications until 30 June 2032;',
    'Requests the Secretary-General to extend the mandate of UNDOF;',
    'Welcomes the decision to extend the mandate of UNDOF until 30 June 2032;',
    'Expresses its intention to renew the mandate of UNDOF in June 2032;',
    'Decides to consider the extension of the mandate of UNDOF before 30 June 2032;',
    'Decides that the mandate of UNDOF will not be extended beyond 30 June 2032;',
    'Takes note of the recommendation that the mandate of UNDOF be extended for six months;',
  ])('nothing: %s', (sentence) => expect(read(sentence)).toEqual([]));
});
