// Part of the register's contract: a resolution held in two languages is asked of once, and both sentences are its evidence.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../../src/questions/index.ts';
import { cover, type Database, keep, match } from '../../../src/register/index.ts';
import { ingestOf } from './decisions.ts';

const AT = new Date('2033-01-01T00:00:00Z');
const ENGLISH =
  'Resolution 9201 (2031)\n\nAdopted by the Security Council at its 12201st meeting, on 14 May 2031\n\nThe Security Council,\n\n1. Decides to extend the mandate of the United Nations Mission in Arvandia (UNVMA) until 31 May 2032;\n\n2. Requests the Secretary-General to submit a report by 31 August 2031;\n\n3. Calls upon all States to cooperate, and requests the Secretary-General to inform the Council by 30 September 2031;\n\n4. Decides to remain seized of the matter.\n';
const CHINESE =
  '第9201(2031)号决议\n2031年5月14日安全理事会第12201次会议通过\n安全理事会,\n1. 决定将联合国阿凡迪亚特派团的任务期限延至2032年5月31日;\n2. 请秘书长在2031年8月31日之前提交一份报告;\n3. 请秘书长在2031年9月30日之前向安理会通报情况;\n4. 决定继续处理此案。\n';

/** Describes the contract for one kind of database. */
export function describeLanguages(kind: string, open: () => Promise<Database>): void {
  describe(`a resolution in two languages on ${kind}`, () => {
    let db: Database;
    beforeAll(async () => {
      db = await open();
      await keep(db, ingestOf(CHINESE, 'zh.txt', AT));
      await keep(db, ingestOf(ENGLISH, 'en.txt', AT));
      await match(db);
      await cover(db, { from: '2031-01-01', to: '2032-12-31', who: 'desk', holds: true }, AT);
    });
    afterAll(() => db.close());
    const rows = async (name: string, parameters: Record<string, unknown>) => (await ask(db, name, parameters)).rows;

    test('is one document, whose commitments stand once, whichever came first', async () => {
      expect(await rows('documents', {})).toHaveLength(1);
      const asked = await rows('commitments', { on: '2031-06-01', actor: 'Secretary-General' });
      expect(asked.map(({ paragraph, language }) => `${paragraph} ${language}`)).toEqual(['2 en', '3 en']);
      expect((await rows('due', { on: '2031-08-01', within: 90 })).map(({ due }) => due)).toEqual(['2031-08-31', '2031-09-30']);
      expect((await rows('overdue', { on: '2032-03-01' })).map(({ due }) => due)).toEqual(['2031-08-31']);
    });

    test('what stands until a day has ended on the next', async () => {
      const extended = async (on: string) =>
        (await rows('commitments', { on, kind: 'standing' }))
          .filter(({ until }) => until !== null)
          .map(({ paragraph, until, state }) => [paragraph, until, state]);
      expect(await extended('2032-05-31')).toEqual([['1', '2032-05-31', 'standing']]);
      expect(await extended('2032-06-01')).toEqual([['1', '2032-05-31', 'ended']]);
      expect(await rows('commitments', { on: '2032-06-01', state: 'ended' })).toHaveLength(1);
    });

    test('both sentences are evidence where paragraph, place and day agree; where they do not, one language stands alone', async () => {
      const [report, information] = await rows('commitments', { on: '2031-06-01', actor: 'Secretary-General' });
      const quote = '请秘书长在2031年8月31日之前提交一份报告';
      const start = CHINESE.indexOf(quote);
      expect(report!.also).toEqual([{ language: 'zh', version: 1, quote, start_at: start, end_at: start + quote.length }]);
      expect(information!.also).toBeNull(); // the Chinese paragraph calls upon nobody
    });
  });
}
