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

describe('ceilings', () => {
  test.each([
    [
      'Decides that UNMISS will comprise up to 11,000 military personnel, including reserve battalions that can be deployed as required, and 1,400 police personnel;',
      [11000, 1400],
    ],
    ['Decides that UNMISS will comprise up to 12,500 military personnel, 1,320 police personnel;', [12500, 1320]],
    [
      'Decides that the authorized strength of UNMISS shall remain at 9,700 personnel, comprising 8,600 troops, 190 military observers, and 1,500 police personnel;',
      [8600, 1500],
    ],
    [
      'Decides that UNMISS shall comprise a maximum of 12,500 military personnel, 700 military observers, 390 police personnel and 1,050 personnel of formed police units;',
      [12500, null],
    ],
    [
      'Decides that UNMISS will continue to comprise up to 11,000 military personnel, including 300 Military Observers and Staff Officers, and 1,400 police personnel, including 200 Individual Police Officers;',
      [11000, 1400],
    ],
    ['Decides that UNMISS shall include up to 11,000 military personnel and 1,400 police personnel;', [11000, 1400]],
    [
      'Decides that UNMISS will comprise up to 11,000 military personnel, including 300 observers, and notes that 1,400 police personnel have left;',
      [11000, null],
    ],
  ])('%s', (sentence, [military, police]) =>
    expect(readText(reader, document(sentence)).mandates.map(({ ceiling }) => ceiling)).toEqual([{ military, police }]),
  );
});

describe('mandates', () => {
  test.each([
    [
      'Decides to extend the deployment of UNDOF until 30 June 2032, and authorizes the continuation until that date of up to 1,250 military personnel;',
      ['UNDOF', 'extend', '2032-06-30', 1250],
    ],
    [
      'Decides to extend the mandate of the Group of Experts as set out in paragraph 7 of resolution 9727 (2031) until 30 June 2032;',
      ['Group of Experts', 'extend', '2032-06-30', null],
    ],
    [
      'Decides to extend the mandate of the Group of Experts, established pursuant to resolution 9727 (2031), until 30 June 2032;',
      ['Group of Experts established pursuant to resolution 9727 (2031)', 'extend', '2032-06-30', null],
    ],
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
    [
      'Decides to authorize the Member States of the African Union to maintain AMISOM until 31 January 2033, which shall be authorized to take all necessary measures;',
      ['AMISOM', 'authorise', '2033-01-31', null],
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
    ['Decides to terminate the mandate of UNMIN on 15 January 2032;', ['UNMIN', 'terminate', '2032-01-15', null]],
    ['Decides to terminate the mandate of UNMIN with immediate effect;', ['UNMIN', 'terminate', '2031-12-20', null]],
    [
      'Decides to establish, under its authority and in agreement with the parties concerned, a United Nations Mission in Nepal (UNMIN) for six months;',
      ['UNMIN', 'establish', 'P6M', null],
    ],
    [
      'Authorizes the establishment, for a first period of six months until 20 June 2032, of a mission of support, UNMIN;',
      ['UNMIN', 'authorise', '2032-06-20', null],
    ],
    [
      'Decides to establish for an initial period of 12 months an operation for the valley, with two components, under the name "United Nations Mission in Nepal" (UNMIN);',
      ['UNMIN', 'establish', 'P12M', null],
    ],
    [
      'Requests the Secretary-General to establish the United Nations Mission in Nepal (UNMIN), as recommended, for an initial period of 12 months beginning on 1 January 2032;',
      ['UNMIN', 'establish', '2032-12-31', null],
    ],
    [
      'Recommends that the stationing of the Force shall be for a period of three months, all costs being met by those who send it;',
      ['UNIFIL', 'establish', 'P3M', null],
    ],
    [
      'Authorizes the observers of UNMIN to continue monitoring the armistice, in accordance with resolution 9001 (2031), until 15 July 2032;',
      ['UNMIN', 'extend', '2032-07-15', null],
    ],
    [
      'Decides that UNMIN shall have the following mandate from the date of adoption of this resolution until 31 December 2032;',
      ['UNMIN', 'extend', '2032-12-31', null],
    ],
    [
      'Decides to extend the mandate of UNMIN, expiring on 15 January 2032, until 15 July 2032;',
      ['UNMIN', 'extend', '2032-07-15', null],
    ],
    [
      'Authorizes the deployment within UNMIN of up to 4,200 troops until 15 March 2032;',
      ['UNMIN', 'authorise', '2032-03-15', 4200],
    ],
    [
      'Decides that the provisions of its resolution 9001 (2031) shall continue in force until 3 July 2032;',
      ['mandates under S/RES/9001 (2031)', 'extend', '2032-07-03', null],
    ],
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

  test('a mission that takes over begins on the day it does', () =>
    expect(
      readText(
        reader,
        document(
          'Decides to establish the United Nations Mission in Nepal (UNMIN), and further decides that authority be transferred from AFISMA to UNMIN on 1 July 2032 at which point UNMIN shall commence the implementation of its mandate, for an initial period of 12 months;',
        ),
      ).mandates.map(({ mission, action, for: length, from }) => [mission, action, length, from]),
    ).toEqual([['UNMIN', 'establish', 'P12M', '2032-07-01']]));

  test('a length from the adoption begins on its day', () =>
    expect(
      readText(
        reader,
        document('Decides to extend UNMIN for a period of twelve months from the date of adoption of this resolution;'),
      ).mandates[0],
    ).toMatchObject({ mission: 'UNMIN', for: 'P12M', from: '2031-12-20', until: null }));

  test.each([
    [
      'a mission beside the term is not extended',
      'Decides to extend the mandate of UNMIBH for a further period ending on 21 June 2032, unless the presence of the multinational stabilization force (SFOR) changes before;',
      ['UNMIBH extend'],
    ],
    [
      'a proviso is no second deed',
      'Decides to establish a United Nations Mission in Nepal (UNMIN) for six months, subject to the proviso that it will be extended beyond ninety days only upon a review;',
      ['UNMIN establish'],
    ],
    [
      'the bracket says which mission is meant',
      'Decides to extend the mandate of the United Nations Angola Verification Mission (UNAVEM II) until 31 May 2032;',
      ['UNAVEM II extend'],
    ],
    [
      'a name that is given from now on',
      'Decides that UNPROFOR in the south shall be known as the United Nations Preventive Deployment Force (UNPREDEP), whose mandate shall continue for a period ending on 30 November 2032;',
      ['UNPREDEP extend'],
    ],
    [
      'a committee is no mission named before',
      'Decides to dissolve the Committee established by its resolution 9001 (2031) once its report is finalized;',
      ['Committee terminate'],
    ],
    [
      'a team in small letters is no mission named before',
      'Decides that the mandate of the advance team will expire within a month;',
      ['advance team terminate'],
    ],
  ])('%s', (_, sentence, expected) =>
    expect(read(sentence).map(([mission, action]) => `${mission} ${action}`)).toEqual(expected),
  );

  test('an item of a decision counts without the semicolon before it', () =>
    expect(
      read(
        'Decides: (a) To call upon the parties to implement resolution 9001 (2031) of 22 October 2031 (b) To renew the mandate of UNDOF for another period of six months; (c) To request the Secretary-General to report.',
      ),
    ).toEqual([['UNDOF', 'renew', 'P6M', null]]));

  test('a mandate that will be for a period is that of the mission set up', () =>
    expect(
      read(
        'Decides to establish a mission of observers, the United Nations Mission in Nepal (UNMIN);\n\n2. Decides that the mandate of UNMIN, in view of the circumstances, will be for a period of 12 months;',
      ),
    ).toEqual([['UNMIN', 'establish', 'P12M', null]]));

  test('a mandate that shall also include a task is adjusted', () =>
    expect(
      read('Decides that the mandate of the United Nations Mission in Nepal (UNMIN) shall also include monitoring prices;'),
    ).toEqual([['UNMIN', 'adjust', null, null]]));

  test('two paragraphs that set up one force are one deed', () =>
    expect(
      read(
        'Decides to set up a United Nations Mission in Nepal (UNMIN);\n\n2. Decides that UNMIN shall be established for a period of six months;',
      ),
    ).toEqual([['UNMIN', 'establish', 'P6M', null]]));

  test.each([
    'Decides to set up goals, and establishes the objective of completing the work of UNMIN by June;',
    'Decides to establish a pool of judges in the International Tribunal;',
    'Requests the Secretary-General to establish a capacity within UNMIN to follow prices;',
    'Decides that the personnel of UNMIN shall be deployed as the weather permits;',
    'Decides that UNMIN will establish a joint office with the Government;',
    'Decides that the mandate of UNMIN shall include monitoring prices;',
    'Decides to extend the measures imposed by paragraph 7 of resolution 9001 (2031) until 30 June 2032;',
    'Decides to renew for a further period of twelve months the authorizations as set out in paragraphs 7 and 8 of resolution 9001 (2031);',
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
