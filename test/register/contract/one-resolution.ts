// Part of the register's contract: one resolution kept, asked for, corrected, read again and restored.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reading } from '../../../src/facts/index.ts';
import { ask, QUESTIONS } from '../../../src/questions/index.ts';
import {
  backup,
  type Database,
  importMeetings,
  keep,
  openRegister,
  reread,
  restore,
  review,
  undo,
  verify,
} from '../../../src/register/index.ts';
import { AT, ingest, place, reading } from './sample.ts';
import { testTables } from './tables.ts';

/** Describes the register with one resolution. */
export function describeOneResolution(kind: string, open: () => Promise<Database>): void {
  describe(`the register on ${kind}`, () => {
    let db: Database;
    beforeAll(async () => {
      db = await open();
    });
    afterAll(() => db.close());

    test('keeps a file once, and a changed text as a new version', async () => {
      expect(await keep(db, ingest(reading()))).toEqual({ iri: 'seized:S/RES/9001(2031)', outcome: 'new' });
      expect((await keep(db, ingest(reading()))).outcome).toBe('known');
      expect((await keep(db, ingest(reading('2')))).outcome).toBe('new-version');
      const versions = await db.query('select version, is_current from expressions order by version');
      expect(versions).toEqual([
        { version: 1, is_current: false },
        { version: 2, is_current: true },
      ]);
      expect(await db.query('select count(*) as n from commitments')).toEqual([{ n: 2 }]);
    });

    test('answers what is due, dated until the mandate ends', async () => {
      const { rows } = await ask(db, 'due', { on: '2031-04-01', within: 365 });
      expect(rows.map((row) => [row.due, row.addressee, row.paragraph, row.status])).toEqual([
        ['2031-06-30', 'Secretary-General', '2', 'upcoming'],
        ['2031-06-30', 'all States', '3', 'upcoming'],
        ['2031-09-30', 'Secretary-General', '2', 'upcoming'],
        ['2031-12-30', 'Secretary-General', '2', 'upcoming'],
      ]);
    });

    test('accuses nobody whose answer it could not have seen', async () => {
      expect((await ask(db, 'overdue', { on: '2032-01-01' })).rows).toEqual([]);
      await db.query("insert into coverage values ('report', '2031-01-01', '2032-12-31', 'test')");
      expect((await ask(db, 'overdue', { on: '2031-10-15', by: 'states' })).rows.map((row) => [row.due, row.late])).toEqual([
        ['2031-06-30', 107],
      ]);
    });

    test('knows which mandates end and who cites what', async () => {
      expect(
        (await ask(db, 'mandates-ending', { on: '2031-10-01', within: 120 })).rows.map((row) => [
          row.mission,
          row.until,
          row.paragraph,
        ]),
      ).toEqual([['UNEXA', '2031-12-31', '1']]);
      expect((await ask(db, 'cited-by', { symbol: 'S/RES/9000 (2030)' })).rows.map((row) => row.document)).toEqual([
        'S/RES/9001 (2031)',
      ]);
    });

    test('imports the table of meetings and says what it left out', async () => {
      const table =
        'year\tfile\trecord\tdate\tpress\ttopic\toutcome\tsymbols_in_outcome\tvote\n2031\tf\tS/PV.12001\t31 March\t\tExampleland\tS/RES/9001 (2031) 15-0-0\tS/RES/9001 (2031)\t15-0-0\n2031\tf\t\t1 May\t\tNo record\t\t\t\n';
      expect(await importMeetings(db, table, 'table', 'test', AT)).toEqual({
        kept: 1,
        leftOut: [{ line: 3, why: 'no meeting record' }],
      });
      expect((await ask(db, 'meetings', { matter: 'exampleland' })).rows.map((row) => [row.date, row.record])).toEqual([
        ['2031-03-31', 'S/PV.12001'],
      ]);
    });

    testTables(() => db);

    test('finds words, phrases and symbols however they are written', async () => {
      const found = async (words: string) => (await ask(db, 'search', { words })).rows.map((row) => row.paragraph);
      expect(await found('UNEXA mandate')).toEqual(['1']);
      expect(await found('"secretary-general to report"')).toEqual(['2']);
      expect(await found('"report to secretary-general"')).toEqual([]);
      expect(await found('resolution 9001')).toEqual(['']);
      expect(await found('s/res/9001(2031)')).toEqual(['']);
    });

    test('a page ends where the next begins', async () => {
      const first = await ask(db, 'due', { on: '2031-04-01', within: 365 }, { limit: 3 });
      const second = await ask(db, 'due', { on: '2031-04-01', within: 365 }, { after: first.next, limit: 3 });
      expect([first.rows.length, second.rows.length, second.next]).toEqual([3, 1, null]);
    });

    test('a word of a person wins, survives re-reading and can be taken back', async () => {
      const id = 'seized:S/RES/9001(2031)#p4/requests/all-states';
      const dues = async () => (await ask(db, 'due', { on: '2031-04-01', within: 365, by: 'states' })).rows.map((row) => row.due);
      const number = await review(
        db,
        { subject: `commitment:${id}`, action: 'correct', field: 'due', value: ['2031-07-15'], who: 'desk', why: 'corrigendum' },
        AT,
      );
      expect(await dues()).toEqual(['2031-07-15']);
      await keep(db, ingest(reading('4')));
      expect(await dues()).toEqual(['2031-07-15']);
      await undo(db, number, 'desk', 'the corrigendum was withdrawn', AT);
      expect(await dues()).toEqual(['2031-06-30']);
      const rejected = await review(db, { subject: `commitment:${id}`, action: 'reject', who: 'desk', why: 'not a request' }, AT);
      expect(await dues()).toEqual([]);
      await undo(db, rejected, 'desk', 'it is one', AT);
      expect(await dues()).toEqual(['2031-06-30']);
      await expect(undo(db, rejected, 'desk', 'again', AT)).rejects.toThrow('could be taken back');
      await expect(
        review(db, { subject: `commitment:${id}`, action: 'correct', field: 'due', value: ['soon'], who: 'desk', why: 'x' }, AT),
      ).rejects.toThrow('2013-06-30');
      await expect(review(db, { subject: 'commitment:none', action: 'accept', who: 'desk', why: 'x' }, AT)).rejects.toThrow(
        'There is no commitment none',
      );
    });

    test('refuses a wrong parameter with words', async () => {
      await expect(ask(db, 'due', { on: 'tomorrow' })).rejects.toThrow('due: on: must be a day such as 2013-06-30.');
      await expect(ask(db, 'due', { on: '2031-01-01', colour: 'blue' })).rejects.toThrow('colour');
      await expect(ask(db, 'weather', {})).rejects.toThrow('There is no question "weather"');
    });

    test.each(QUESTIONS.map((question) => [question.name, question] as const))(
      'answers its own example: %s',
      async (name, question) => {
        const { rows } = await ask(db, name, question.example);
        for (const row of rows) for (const column of question.columns) expect(row).toHaveProperty(column.key);
      },
    );

    test('loses nothing half: a failing transaction leaves no trace', async () => {
      const before = await db.query('select count(*) as n from documents');
      const broken = {
        ...reading('3'),
        document: { ...reading().document, symbol: 'S/RES/9002 (2031)' },
        citations: [
          {
            target: null as unknown as string,
            kind: 'un_document',
            paragraph: null,
            relation: 'cites',
            basis: 'stated',
            evidence: place('UNEXA'),
          },
        ],
      } as Reading;
      await expect(keep(db, ingest(broken))).rejects.toThrow();
      expect(await db.query('select count(*) as n from documents')).toEqual(before);
    });

    test('reads again what is kept, without losing a word of a person', async () => {
      const id = 'seized:S/RES/9001(2031)#p4/requests/all-states';
      await review(
        db,
        {
          subject: `commitment:${id}`,
          action: 'correct',
          field: 'addressee',
          value: 'Member States',
          who: 'desk',
          why: 'as adopted',
        },
        AT,
      );
      const count = await reread(db, () => reading('4'), { reader: 'seized 0.2.0', who: 'desk', at: AT });
      expect(count).toBe(1);
      expect(await db.query('select addressee, review from commitments where id = $1', [id])).toEqual([
        { addressee: 'Member States', review: 'corrected' },
      ]);
    });

    test('a backup restores to the same content, line by line', async () => {
      const lines: string[] = [];
      for await (const line of backup(db)) lines.push(line);
      const other = await openRegister({ directory: null });
      try {
        expect(await restore(other, lines)).toBe(lines.length - 1);
        const again: string[] = [];
        for await (const line of backup(other)) again.push(line);
        expect(again).toEqual(lines);
        expect(await verify(other)).toEqual(await verify(db));
        await expect(restore(other, lines)).rejects.toThrow('not empty');
      } finally {
        await other.close();
      }
    });

    test('its audit chain verifies, and breaks when an entry is changed', async () => {
      const { entries, brokenAt } = await verify(db);
      expect([entries > 2, brokenAt]).toEqual([true, null]);
      const [second] = await db.query<{ who: string }>('select who from audit where n = 2');
      await db.query("update audit set who = 'somebody else' where n = 2");
      expect((await verify(db)).brokenAt).toBe(2);
      await db.query('update audit set who = $1 where n = 2', [second!.who]);
      expect((await verify(db)).brokenAt).toBeNull();
    });
  });
}
