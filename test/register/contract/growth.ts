// Part of the register's contract: questions on few of many provisions find them by the indexes made for that, so that they stay quick as it grows.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { questionOf } from '../../../src/questions/index.ts';
import type { Database } from '../../../src/register/index.ts';

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
  });
}
