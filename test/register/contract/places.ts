// Part of the register's contract: the States that matters name, with their meetings and the missions in force there on a day.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../../src/questions/index.ts';
import { type Database, importMeetings, keep } from '../../../src/register/index.ts';
import { ingestOf } from './decisions.ts';

const AT = new Date('2032-03-01T00:00:00Z');
const MEETINGS = [
  'year\tfile\trecord\tdate\tpress\ttopic\toutcome\tsymbols_in_outcome\tvote',
  '2031\tf\tS/PV.12201\t31 March\t\tThe situation in Mali\tS/RES/9301 (2031) 15-0-0\tS/RES/9301 (2031)\t15-0-0',
  '2031\tf\tS/PV.12202\t30 April\t\tThe situation between Iraq and Kuwait\t\t\t',
  '2031\tf\tS/PV.12203\t30 June\t\tThe situation in Mali\t\t\t',
  '2031\tf\tS/PV.12204\t30 June\t\tWomen and peace and security\t\t\t',
].join('\n');
const RESOLUTION = [
  'United Nations S/RES/9301 (2031)',
  'Security Council',
  'Distr.: General 31 March 2031',
  'Resolution 9301 (2031)',
  'Adopted by the Security Council at its 12201st meeting, on 31 March 2031',
  'The Security Council,',
  '1. Decides to establish the United Nations Multidimensional Integrated Stabilization Mission in Mali (MINUSMA) until 30 September 2031;',
  '2. Decides to remain seized of the matter.',
].join('\n\n');

/** Describes the contract for one kind of database. */
export function describePlaces(kind: string, open: () => Promise<Database>): void {
  describe(`places on ${kind}`, () => {
    let db: Database;
    beforeAll(async () => {
      db = await open();
      await keep(db, ingestOf(RESOLUTION, 'resolution.txt', AT));
      await importMeetings(db, MEETINGS, 'table of meetings', 'test', AT);
    });
    afterAll(() => db.close());
    const rows = async (parameters: Record<string, unknown>, ...keys: string[]) =>
      (await ask(db, 'places', parameters)).rows.map((row) => keys.map((key) => row[key]));

    test('a State stands with its matters, counted once each, and the missions in force on the day', async () => {
      expect(await rows({ on: '2031-07-01' }, 'code', 'meetings', 'documents', 'last', 'missions')).toEqual([
        ['IRQ', 1, 0, '2031-04-30', []],
        ['KWT', 1, 0, '2031-04-30', []],
        ['MLI', 2, 1, '2031-06-30', ['MINUSMA']],
      ]);
    });

    test('what came after the day, and a mission that has ended, are not there', async () => {
      expect(await rows({ on: '2031-04-01' }, 'code', 'meetings', 'missions')).toEqual([['MLI', 1, ['MINUSMA']]]);
      expect(await rows({ on: '2031-12-01', state: 'mali' }, 'code', 'missions')).toEqual([['MLI', []]]);
      expect(await rows({ on: '2031-12-01', from: '2031-05-01' }, 'code', 'meetings')).toEqual([['MLI', 1]]);
    });

    test('a matter is counted by its meetings and by the documents they adopted', async () => {
      const { rows: found } = await ask(db, 'matters', { matter: 'mali' });
      expect(found).toMatchObject([
        { matter: 'The situation in Mali', documents: 1, meetings: 2, since: '2031-03-31', last: '2031-06-30' },
      ]);
    });
  });
}
