// Part of the register's contract: what a mission may do on a day, what does not fit in its chain, what ends, what is due before and what has no basis.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../../src/questions/index.ts';
import { type Database, importMeetings, keepAll } from '../../../src/register/index.ts';
import { ingestOf, resolution as resolutionRecalling } from './decisions.ts';
import { makePartners } from './partner.ts';

const AT = new Date('2033-01-01T00:00:00Z');

const resolution = (number: number, date: string, ...paragraphs: string[]): string =>
  resolutionRecalling(number, date, '9200 (2030)', ...paragraphs);

// UNMIN: set up, carried on, a month without a mandate, carried on again, ended. UNMIT: expired, and asked to act all the same.
const DECISIONS = [
  resolution(
    9201,
    '31 January 2031',
    'Decides to establish the United Nations Mission in Nepal (UNMIN) until 31 July 2031;',
    'Decides that UNMIN will consist of up to 1,200 military personnel;',
    'Decides that UNMIN shall have the following mandate:\n\n(a) to monitor the armistice;\n\n(b) to assist the local authorities;',
    'Decides to remain seized of the matter.',
  ),
  resolution(9202, '30 July 2031', 'Decides to extend the mandate of UNMIN until 31 January 2032;'),
  resolution(
    9203,
    '1 March 2032',
    'Decides to extend the mandate of UNMIN until 31 August 2032;',
    'Requests UNMIN to report on prices;',
  ),
  resolution(9204, '1 June 2032', 'Decides to terminate the mandate of UNMIN with immediate effect;'),
  resolution(9205, '31 January 2031', 'Decides to extend the mandate of UNMIT until 30 April 2031;'),
  resolution(9206, '2 June 2031', 'Requests UNMIT to assist the local police;', 'Requests AMISOM to assist the local police;'),
];
const MEETINGS = [
  'year\tfile\trecord\tdate\tpress\ttopic\toutcome\tsymbols_in_outcome\tvote',
  '2031\tf\tS/PV.12300\t10 January\t\tOther matters\t\t\t',
  '2031\tf\tS/PV.12310\t20 July\t\tMeeting with troop-contributing countries: United Nations Mission in Nepal (UNMIN)\t\t\t',
  '2031\tf\tS/PV.12320\t1 December\t\tMeeting with countries contributing troops to the UN Peacekeeping Force in the Nepal\t\t\t',
  '2031\tf\tS/PV.12321\t2 December\t\tMeeting with countries contributing troops to the United Nations Mission in Liberia\t\t\t',
  '2032\tf\tS/PV.12390\t28 December\t\tOther matters\t\t\t\n',
].join('\n');

/** Describes the contract for one kind of database. */
export function describeMandates(kind: string, open: () => Promise<Database>): void {
  describe(`mandates on ${kind}`, () => {
    let db: Database;
    beforeAll(async () => {
      db = await open();
      await keepAll(
        db,
        DECISIONS.map((text, i) => ingestOf(text, `${i}.txt`, AT)),
      );
      await importMeetings(db, MEETINGS, 'table of meetings', 'test', AT);
    });
    afterAll(() => db.close());
    const rows = async (name: string, parameters: Record<string, unknown>, ...keys: string[]) =>
      (await ask(db, name, parameters)).rows.map((row) => keys.map((key) => row[key]));

    test('a mission on a day: how it stands, its ceiling, its tasks, by which paragraph', async () => {
      expect(
        await rows('mission', { mission: 'unmin', on: '2031-05-01' }, 'what', 'until', 'says', 'document', 'paragraph'),
      ).toEqual([
        ['state', '2031-07-31', 'UNMIN: in force (the end is printed)', 'S/RES/9201 (2031)', '1'],
        ['ceiling', null, 'military: 1200', 'S/RES/9201 (2031)', '2'],
        ['task', null, 'shall have the following mandate', 'S/RES/9201 (2031)', '3'],
        ['task', null, '(a) to monitor the armistice;', 'S/RES/9201 (2031)', '3(a)'],
        ['task', null, '(b) to assist the local authorities;', 'S/RES/9201 (2031)', '3(b)'],
        ['establish', '2031-07-31', 'establish; the end is printed', 'S/RES/9201 (2031)', '1'],
        ['adjust', null, 'adjust; military: 1200', 'S/RES/9201 (2031)', '2'],
      ]);
    });

    test.each([
      ['2031-01-01', []],
      ['2032-02-15', ['UNMIN: expired since 2032-01-31 (the end is printed)']],
      ['2032-03-01', ['UNMIN: in force (the end is printed)']],
      ['2032-06-02', ['UNMIN: ended on 2032-06-01 (the end is printed)']],
    ])('on %s', async (on, expected) => {
      const states = (await rows('mission', { mission: 'United Nations Mission in Nepal', on }, 'what', 'says'))
        .filter(([what]) => what === 'state')
        .map(([, says]) => says);
      expect(states.filter((says) => !String(says).includes('not yet begun'))).toEqual(expected);
    });

    test('bodies that share a name have no hole between them', async () => {
      const groups = [
        resolution(9208, '15 July 2032', 'Decides to extend the mandate of the Group of Experts until 31 October 2032;'),
        resolution(9209, '15 December 2032', 'Decides to extend the mandate of the Group of Experts until 31 March 2033;'),
      ];
      await keepAll(
        db,
        groups.map((text, i) => ingestOf(text, `group ${i}.txt`, AT)),
      );
      const found = await rows('mission', { mission: 'Group of Experts' }, 'what', 'until');
      expect(found).toEqual([
        ['extend', '2032-10-31'],
        ['extend', '2033-03-31'],
      ]);
    });

    test('what may rest on a resolution that is not held is said with that doubt', async () => {
      const beyond = resolution(9304, '1 June 2034', 'Decides to extend the mandate of UNFICYP until 31 January 2035;');
      const before = resolution(9207, '15 June 2032', 'Decides to extend the mandate of UNFICYP until 31 January 2033;');
      await keepAll(db, [ingestOf(before, 'before.txt', AT), ingestOf(beyond, 'beyond.txt', AT)]);
      const says = async (on: string) =>
        (await rows('mission', { mission: 'UNFICYP', on }, 'what', 'says')).map(([what, words]) => `${what}: ${words}`);
      expect((await says('2033-05-01'))[0]).toBe(
        'state: UNFICYP: expired since 2033-01-31 (the end is printed; not all resolutions of that time are held)',
      );
      expect(await says('2034-07-01')).toContain(
        'hole: Nothing held from 2033-02-01 until S/RES/9304 (2034) of 2034-06-01; not all resolutions of that time are held.',
      );
    });

    test('a hole stands in the chain, with its days and the document that ended it', async () => {
      const found = (await rows('mission', { mission: 'UNMIN' }, 'what', 'says', 'document', 'quote')).filter(
        ([what]) => what === 'hole',
      );
      expect(found).toEqual([
        [
          'hole',
          'Nothing held from 2032-02-01 until S/RES/9203 (2032) of 2032-03-01.',
          'S/RES/9203 (2032)',
          'Decides to extend the mandate of UNMIN until 31 August 2032',
        ],
      ]);
    });

    test('what ends, by what had been decided until the day', async () => {
      const ends = (on: string) => rows('mandates-ending', { on, within: 200 }, 'mission', 'until', 'document', 'paragraph');
      expect(await ends('2031-02-01')).toEqual([
        ['UNMIT', '2031-04-30', 'S/RES/9205 (2031)', '1'],
        ['UNMIN', '2031-07-31', 'S/RES/9201 (2031)', '1'],
      ]);
      expect(await ends('2032-07-01')).toEqual([]);
    });

    test('what practice asks before an end, and whether it was held', async () => {
      const held = async (on: string) => (await rows('consultations', { on, within: 200, mission: 'UNMIN' }, 'what', 'held'))[0];
      expect(await held('2031-07-01')).toEqual(['Meeting with the troop- and police-contributing countries', 'not yet']);
      expect(await held('2031-12-15')).toEqual([
        'Meeting with the troop- and police-contributing countries',
        'S/PV.12320 on 2031-12-01', // it names the place alone; the one a day later is about another mission
      ]);
      expect(await held('2031-07-25')).toEqual([
        'Meeting with the troop- and police-contributing countries',
        'S/PV.12310 on 2031-07-20',
      ]);
    });

    test('a filing tells of a consultation that no table has', async () => {
      const partners = await makePartners(db, ['secretariat'], AT);
      const experts = () =>
        partners
          .answer('consultations', { on: '2031-07-25', within: 200, mission: 'UNMIN' }, ['with', 'held', 'filings'])
          .then((all) => all[1]);
      expect(await experts()).toEqual(['political-military experts', 'unknown (no table tells of it)', undefined]);
      const content = { mission: 'unmin', with: 'political-military experts', held: '2031-07-21' };
      const filing = await partners.filed('secretariat', 'consultation-held', content);
      expect(await experts()).toEqual([
        'political-military experts',
        expect.stringMatching(/^2031-07-21, as .+ told$/),
        [filing],
      ]);
    });

    test('operations that are asked to act without an authority: expired since, or none read', async () => {
      const found = (on: string) =>
        rows('activities-without-legal-basis', { on }, 'mission', 'standing', 'since', 'authority', 'seen', 'document');
      expect(await found('2031-06-30')).toEqual([
        ['AMISOM', 'none read', null, null, '2031-06-02', 'S/RES/9206 (2031)'],
        ['UNMIT', 'expired since 2031-04-30', '2031-04-30', 'S/RES/9205 (2031)', '2031-06-02', 'S/RES/9206 (2031)'],
      ]);
      expect(await found('2031-03-01')).toEqual([]);
    });
  });
}
