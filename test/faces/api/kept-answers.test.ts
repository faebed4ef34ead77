// Answers that were given before: told again while the register has not changed, and never to whom they were not given.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { keepAnswers, type Tell, type Told } from '../../../src/faces/api/kept-answers.ts';
import { type Database, openRegister } from '../../../src/register/index.ts';

const told = (text: string, mayBeKept = true): Told => ({ text, next: null, mayBeKept });

describe('kept answers', () => {
  let db: Database;
  let tell: Tell;
  let made: string[];
  beforeAll(async () => {
    db = await openRegister({ directory: null });
  });
  afterAll(() => db.close());
  beforeEach(() => {
    tell = keepAnswers(db);
    made = [];
  });
  const ask = async (key: string, text = key, mayBeKept = true): Promise<string> =>
    (
      await tell(key, async () => {
        made.push(key);
        return told(text, mayBeKept);
      })
    ).text;
  let changes = 0;
  const change = () => db.query("insert into documents (iri, kind) values ($1, 'letter')", [`http://example.org/${++changes}`]);

  test('the same is made once, for those who ask at the same time too', async () => {
    await Promise.all([ask('due'), ask('due'), ask('overdue')]);
    await ask('due');
    expect(made).toEqual(['due', 'overdue']);
  });

  test('a question leaves them, a change ends them, even one that was taken back', async () => {
    await ask('due', 'before');
    await db.query('select count(*) from documents');
    expect(await ask('due', 'after')).toBe('before');
    await change();
    expect(await ask('due', 'after')).toBe('after');
    await db
      .transaction(async (tx) => {
        await tx.query('delete from documents');
        throw new Error('taken back');
      })
      .catch(() => undefined);
    await ask('due', 'again');
    expect(made).toHaveLength(3);
  });

  test('what was made from before a change is not told after it', async () => {
    const slow = tell('due', async () => {
      await change();
      return told('of both sides of the change');
    });
    expect((await slow).text).toBe('of both sides of the change');
    expect(await ask('due', 'after')).toBe('after');
  });

  test('what must not be kept is made each time, and a fault is told to whom it happened alone', async () => {
    await ask('article-54', 'restricted', false);
    await ask('article-54', 'restricted', false);
    expect(made).toHaveLength(2);
    await expect(tell('due', () => Promise.reject(new Error('too long')))).rejects.toThrow('too long');
    expect(await ask('due', 'well')).toBe('well');
  });

  test('answers larger than a mebibyte are not kept, nor more than sixteen of them together', async () => {
    await ask('huge', 'x'.repeat(2 ** 20 + 1));
    await ask('huge');
    const keys = Array.from({ length: 20 }, (_, i) => `large ${i}`);
    for (const key of keys) await ask(key, 'x'.repeat(2 ** 20));
    made = [];
    await ask('large 19');
    await ask('large 0');
    expect(made).toEqual(['large 0']);
  });
});
