// Part of the register's contract: what search finds in four decisions of our own, in words, phrases, characters and symbols, and how filters narrow it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../../src/questions/index.ts';
import { type Database, keepAll } from '../../../src/register/index.ts';
import { decisions } from './decisions.ts';

const AT = new Date('2032-03-01T00:00:00Z');
const OURS = /^S\/RES\/910[1-4] /;

/** Describes the contract for one kind of database. */
export function describeSearch(kind: string, open: () => Promise<Database>): void {
  describe(`search on ${kind}`, () => {
    let db: Database;
    beforeAll(async () => {
      db = await open();
      await keepAll(db, decisions(AT));
    });
    afterAll(() => db.close());
    const search = async (words: string, filters: Record<string, unknown> = {}) =>
      (await ask(db, 'search', { words, ...filters }, { limit: 1000 })).rows.filter((row) => OURS.test(String(row.document)));
    const found = async (words: string, filters: Record<string, unknown> = {}) =>
      (await search(words, filters)).map((row) => `${String(row.document).slice(6, 10)} ${row.paragraph}`.trim()).sort();

    test.each([
      ['every word, in any case, with or without accents', "COTE D'IVOIRE", ['9102 2']],
      ['all of several words', 'arms embargo', ['9103 1']],
      ['words apart', 'embargo observed', ['9103 1']],
      ['a phrase', '"small arms and light weapons"', ['9101 3']],
      ['a phrase whose words stand apart', '"arms weapons"', []],
      ['a phrase in other quotation marks', '“arms embargo”', ['9103 1']],
      ['the beginning of a word', 'statisti*', ['9101 3']],
      ['the same word in an older spelling', 'cooperate', ['9102 2']],
      ['without a word', '"small arms" -light', ['9101 2']],
      ['a possessive', "Secretary-General's", ['9101 2', '9102 1']],
      ['nothing that stands nowhere', 'volcano', []],
      ['signs alone', '()', []],
    ])('finds %s', async (_, words, expected) => expect(await found(words)).toEqual(expected));

    test.each([
      ['a word', '小武器'],
      ['a part of two characters', '武器'],
      ['characters across words', '器和'],
      ['simplified finds traditional', '轻武器'],
      ['traditional finds simplified', '秘書長'],
      ['a phrase', '「非法贸易」'],
      ['two words apart', '小武器 报告'],
      ['one character', '贸'],
    ])('Chinese: %s', async (_, words) => expect(await found(words)).toEqual(['9104 1']));
    test('Chinese: characters that do not follow each other are not found', async () => expect(await found('小器')).toEqual([]));

    test.each([
      'SCR 9102',
      'S/RES/9102(2031)',
      'S/RES/9102 (2031)',
      's/res/9102',
      'resolution 9102',
      'Res. 9102 (2031)',
      '9102',
      '第9102号决议',
      '第9102(2031)號決議',
      '安理会第9102号决议',
    ])('the symbol %s opens its document first', async (words) => {
      expect((await search(words))[0]).toMatchObject({ document: 'S/RES/9102 (2031)', start_at: 0 });
    });

    test.each([
      ['symbol', 'small arms', { symbol: '9101' }, ['9101 2', '9101 3']],
      ['kind', 'small arms', { kind: 'presidential_statement' }, []],
      ['language', '武器', { language: 'zh' }, ['9104 1']],
      ['another language', '武器', { language: 'en' }, []],
      ['the first day', 'seized', { from: '2031-04-29' }, ['9102 3', '9103 2']],
      ['the last day', 'seized', { to: '2031-04-28' }, ['9101 4']],
      ['an actor', 'seized', { actor: 'panel of experts' }, ['9102 3']],
      ['a mission by its acronym', 'seized', { mission: 'undof' }, ['9101 4']],
      ['a mission by its name', 'seized', { mission: 'United Nations Disengagement Observer Force' }, ['9101 4']],
      ['a force', 'arms', { force: 'demands' }, ['9103 1']],
      ['several at once', 'arms', { force: 'requests', from: '2031-01-01', symbol: '9101', actor: 'Secretary' }, ['9101 2']],
    ])('narrows by %s', async (_, words, filters, expected) => expect(await found(words, filters)).toEqual(expected));

    test('ranks where the words stand densely before where they stand far apart', async () => {
      const rows = await search('small arms');
      expect(rows.map((row) => Number(row.rank))).toEqual(rows.map((row) => Number(row.rank)).sort((a, b) => b - a));
      expect(rows.length).toBe(2);
    });

    test('shows the words around the hit, cut with ellipses, and the place of the whole paragraph', async () => {
      const [row] = await search('"light weapons"');
      expect(String(row!.snippet)).toContain('light weapons');
      expect(row!.quote).toMatch(/^3\. Recommends/);
      expect(Number(row!.end_at) - Number(row!.start_at)).toBe(String(row!.quote).length);
      expect(String((await search('小武器'))[0]!.snippet)).toContain('小武器和輕武器');
    });
  });
}
