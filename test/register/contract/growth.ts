// Part of the register's contract: questions on few of many provisions find them by the indexes made for that, so that they stay quick as it grows.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeReader } from '../../../src/faces/reader.ts';
import { ask, questionOf } from '../../../src/questions/index.ts';
import { states } from '../../../src/questions/status.ts';
import {
  backup,
  breachesOf,
  cover,
  type Database,
  importTable,
  keepAll,
  match,
  reread,
  restore,
  review,
  undo,
} from '../../../src/register/index.ts';
import { decisions, ingestOf, MEETINGS } from './decisions.ts';

const AT = new Date('2033-01-01T00:00:00Z');
const DAYS = ['2031-06-29', '2031-06-30', '2031-12-31', '2032-06-30', '2033-06-30'];

// Every occurrence that is due by a day looked at one by one: what the counts must say.
const ONE_BY_ONE = `with ${states("o.due <= $1 and c.review is distinct from 'rejected'")} select status as what, count(*) as count from states group by status order by 1`;

/** Describes the contract for one kind of database. */
export function describeGrowth(kind: string, open: () => Promise<Database>): void {
  describe(`questions on a register that grows, on ${kind}`, () => {
    let db: Database;
    beforeAll(async () => {
      db = await open();
    });
    afterAll(() => db.close());

    test.each([
      ['recommendations', {}, 'provisions_recommendations'],
      ['recommendations', { from: '2013-01-01' }, 'provisions_recommendations'],
      ['protection', { on: '2031-05-01' }, 'provisions_protection'],
      ['justice-asked', { on: '2013-06-01' }, 'provisions_justice'],
      ['partner-ledger', { on: '2013-06-01' }, 'provisions_telling'],
      ['contributions-named', { organisation: 'European Union' }, 'provisions_saying'],
      ['peacebuilding-named', { on: '2013-06-01' }, 'provisions_peacebuilding'],
      ['due', { on: '2013-06-01', within: 60 }, 'occurrences_due'],
      ['overdue', { on: '2013-06-01' }, 'occurrences_due'],
      ['cited-by', { symbol: 'S/RES/1390 (2002)', depth: 3 }, 'citations_target'],
      ['cites', { symbol: 'S/RES/1390 (2002)', depth: 3 }, 'documents_symbol'],
    ])('%s %j is answered from %s', async (name, parameters, index) => {
      const { sql, values } = questionOf(name).query!(parameters);
      const plan = await db.transaction(async (tx) => {
        await tx.query("select set_config('enable_seqscan', 'off', true)"); // an empty register is read whole otherwise
        return tx.query<{ 'QUERY PLAN': string }>(`explain (costs off) ${sql}`, values);
      });
      const lines = plan.map((line) => line['QUERY PLAN']).join('\n');
      expect(lines).toContain(index);
      expect(lines).not.toMatch(/Seq Scan on (?:citations|commitments|documents|mentions|provisions)/);
    });

    describe('that are counted as they are written', () => {
      const say = (action: 'correct' | 'reject', subject: string, field?: string, value?: unknown) =>
        review(db, { action, subject, field, value, who: 'Ada Example', why: 'seen in print' }, AT);
      const back = (word: number) => undo(db, word, 'Ada Example', 'a slip', AT);
      const idOf = async (kind: string) =>
        (await db.query<{ id: string }>('select id from commitments where kind = $1 order by id limit 1', [kind]))[0]!.id;
      const hold = async () => {
        expect(await breachesOf(db)).toEqual([]); // one of its rules compares the counts of commitments with the commitments
        for (const on of DAYS) {
          const { rows } = await ask(db, 'figures', { on });
          const counted = rows.filter(({ part }) => part === 'due by the day').map(({ what, count }) => ({ what, count }));
          expect(counted).toEqual(await db.query(ONE_BY_ONE, [on]));
        }
      };

      const copyOf = async () => {
        const lines: string[] = [];
        for await (const line of backup(db)) lines.push(line);
        const copy = await open();
        await restore(copy, lines);
        return copy;
      };

      test('are told as many as they are: kept, matched, covered, corrected, rejected, read again, taken back, changed, summed and restored', async () => {
        await keepAll(db, decisions(AT));
        await importTable(db, MEETINGS, 'meetings.tsv', 'desk', AT);
        await hold();
        await match(db);
        await cover(db, { from: '2031-01-01', to: '2032-12-31', holds: true, who: 'desk' }, AT);
        await hold();
        const [dated, recurring] = [await idOf('dated'), await idOf('recurring')];
        const words = [
          await say('correct', `commitment:${dated}`, 'due', ['2031-12-31']),
          await say('reject', `commitment:${recurring}`),
        ];
        await hold();
        await reread(db, (source) => makeReader()(source, source), { reader: 'another', who: 'desk', at: AT });
        await hold();
        for (const word of words) await back(word);
        const changed = decisions(AT)[0]!.source.text.replace('until 31 December 2031', 'until 30 September 2031');
        await keepAll(db, [ingestOf(changed, 'changed.txt', AT)]);
        await match(db);
        await hold();
        await db.query("update documents set date = '2031-03-30' where symbol = 'S/RES/9101 (2031)'");
        await hold();
        const [told] = await db.query<{ date: string; version: number }>(
          "select date, version from decisions where symbol = 'S/RES/9101 (2031)'",
        );
        expect(told).toEqual({ date: '2031-03-30', version: 2 });
        await db.query("update documents set date = '2031-03-31' where symbol = 'S/RES/9101 (2031)'");
        const [sums] = await db.query<{ entries: number; kinds: number }>(
          'select count(*) as entries, count(distinct (kind, why, review)) as kinds from commitment_counts',
        );
        expect(sums!.entries).toBeGreaterThanOrEqual(sums!.kinds);
        const copy = await copyOf();
        expect(await breachesOf(copy)).toEqual([]);
        const answers = await Promise.all([copy, db].map(async (one) => (await ask(one, 'figures', { on: DAYS[2] })).rows));
        expect(answers[0]).toEqual(answers[1]);
        await copy.close();
      });
    });
  });
}
