// Part of the register's contract: which later document takes a request's place, which one only has a body of the same kind, and when a series is over.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MONTHS } from '../../../src/languages/index.ts';
import { ask } from '../../../src/questions/index.ts';
import { cover, type Database, keepAll, match } from '../../../src/register/index.ts';
import { ingestOf, resolution } from './decisions.ts';

const AT = new Date('2033-01-01T00:00:00Z');
const REPORT = 'Requests the Secretary-General to report to the Council every three months on the situation;';

const DECISIONS = [
  resolution(
    9301,
    '31 January 2031',
    '9300 (2030)',
    'Decides to establish a Committee of the Security Council to monitor the embargo;',
    REPORT,
  ),
  resolution(
    9302,
    '28 February 2031',
    '9301 (2031)',
    'Decides to establish a Committee of the Security Council on another matter;',
  ),
  resolution(
    9303,
    '31 March 2031',
    '9300 (2030)',
    'Decides to extend the mandate of the Group of Experts until 30 April 2032;',
    REPORT,
  ),
  resolution(
    9304,
    '30 April 2031',
    '9299 (2029)',
    'Decides to extend the mandate of the Group of Experts until 30 May 2032;',
    REPORT,
  ),
  resolution(9305, '29 April 2032', '9303 (2031)', 'Decides to extend the mandate of the Group of Experts until 30 April 2033;'),
  resolution(9306, '31 May 2031', '9300 (2030)', 'Decides to extend the mandate of UNDOF until 30 November 2031;', REPORT),
  resolution(
    9311,
    '31 May 2031',
    '9300 (2030)',
    'Decides to extend the mandate of UNFICYP until 15 December 2031;',
    'Requests the Secretary-General to submit by 31 January 2032 an analysis of the strength of the Force;',
    'Requests the Secretary-General to submit, at the end of this period, a report on the situation;',
    'Decides:',
  ),
  resolution(9312, '10 December 2031', '9299 (2029)', 'Decides to extend the mandate of UNFICYP until 15 June 2032;'),
  resolution(9307, '30 November 2031', '9299 (2029)', 'Decides to extend the mandate of UNDOF until 31 May 2032;'),
  resolution(9308, '28 February 2031', '9307 (2031)', 'Decides to extend the mandate of UNMISS until 28 February 2032;', REPORT),
  resolution(9309, '15 June 2031', '9308 (2031)', 'Decides to extend the mandate of UNISFA until 15 December 2031;', REPORT),
  resolution(9250, '31 January 2025', '9249 (2024)', REPORT),
  resolution(9260, '31 October 2025', '9250 (2025)', 'Decides to remain seized of the matter.'),
  ...Array.from({ length: 36 }, (_, i) =>
    resolution(
      9261 + i,
      `15 ${MONTHS[i % 12]} ${2026 + Math.floor(i / 12)}`,
      '9249 (2024)',
      'Decides to remain seized of the matter.',
    ),
  ),
  resolution(9297, '15 January 2029', '9249 (2024)', 'Decides to remain seized of the matter.'),
  resolution(9150, '31 January 2015', '9149 (2014)', REPORT),
  resolution(9310, '31 January 2031', '9250 (2025)', 'Decides to remain seized of the matter.'),
];

/** Describes the contract for one kind of database. */
export function describeSuperseded(kind: string, open: () => Promise<Database>): void {
  describe(`requests whose place was taken, on ${kind}`, () => {
    let db: Database;
    beforeAll(async () => {
      db = await open();
      await keepAll(
        db,
        DECISIONS.map((text, i) => ingestOf(text, `${i}.txt`, AT)),
      );
      await match(db);
    });
    afterAll(() => db.close());

    test.each([
      ['a committee set up later is another, though its resolution cites this one', 'S/RES/9301 (2031)', null],
      ['a group called by no name of its own goes on where its resolution is cited', 'S/RES/9303 (2031)', 'S/RES/9305 (2032)'],
      ['a group of the same kind under another matter is another', 'S/RES/9304 (2031)', null],
      ['who asks for reports on another mission asks for nothing anew', 'S/RES/9308 (2031)', null],
      ['a mission is known by its name', 'S/RES/9306 (2031)', 'S/RES/9307 (2031)'],
    ])('%s', async (_, symbol, expected) => {
      const found = await db.query<{ by: string | null }>(
        `select s.symbol as by from commitments c join documents d on d.id = c.document_id left join documents s on s.id = c.superseded_by
         where d.symbol = $1 and c.kind = 'recurring'`,
        [symbol],
      );
      expect(found).toEqual([{ by: expected }]);
    });

    test('what is due on a day of its own stays due when the mandate is renewed; what is due at its end moves on', async () => {
      const found = await db.query<{ action: string; is_ended: boolean }>(
        `select p.action, c.superseded_on is not null as is_ended from commitments c join documents d on d.id = c.document_id
         join provisions p on p.expression_id = c.expression_id and p.n = c.provision
         where d.symbol = 'S/RES/9311 (2031)' and c.kind = 'dated' order by p.n`,
      );
      expect(found.map((row) => [row.action.slice(0, 18), row.is_ended])).toEqual([
        ['to submit by 31 Ja', false],
        ['to submit, at the ', true],
      ]);
    });

    test('a lead-in that says nothing but its verb asks nothing', async () => {
      const found = await db.query(
        `select p.action from commitments c join provisions p on p.expression_id = c.expression_id and p.n = c.provision where p.action = 'Decides'`,
      );
      expect(found).toEqual([]);
    });

    test('a series that nobody cites for three years comes up no longer, where the resolutions of that time are held', async () => {
      const asked = 'S/RES/9250 (2025)';
      const coming = async (on: string) =>
        (await ask(db, 'due', { on, within: '120' })).rows.filter(({ document }) => document === asked).length;
      const standing = async (on: string) =>
        (await ask(db, 'commitments', { on, kind: 'recurring' })).rows
          .filter(({ document }) => document === asked)
          .map(({ state }) => state);
      expect([await coming('2028-10-15'), await standing('2028-10-15')]).toEqual([2, ['due']]);
      expect([await coming('2029-01-15'), await standing('2029-01-15')]).toEqual([0, ['unknown (not cited for three years)']]);
      const unheard = (await ask(db, 'due', { on: '2024-01-15', within: '120' })).rows; // no resolution of 2016 to 2024 is held: nothing was silent
      expect(unheard.map(({ document }) => document)).toEqual(['S/RES/9150 (2015)', 'S/RES/9150 (2015)']);
      const { rows } = await ask(db, 'developments', { on: '2029-01-15', actor: 'Secretary-General', within: '120' });
      expect(rows.filter(({ document, what }) => document === asked && what === 'due')).toEqual([]);
    });

    test('a series without an end runs a year after it was last cited; who cites it years later revives nothing', async () => {
      await cover(db, { from: '2025-01-01', to: '2032-12-31', holds: true, who: 'desk' }, AT);
      const late = (await ask(db, 'overdue', { on: '2031-06-30' })).rows.filter((row) => row.document === 'S/RES/9250 (2025)');
      expect(late.map((row) => row.due)).toEqual([
        '2025-04-30',
        '2025-07-30',
        '2025-10-30',
        '2026-01-30',
        '2026-04-30',
        '2026-07-30',
        '2026-10-30',
      ]);
    });
  });
}
