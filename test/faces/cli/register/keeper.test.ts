// What keeps files: one that the database does not take is told and stops no other; a database that takes none stops the work.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { listInputs } from '../../../../src/faces/cli/inputs.ts';
import { Keeper } from '../../../../src/faces/cli/register/keeper.ts';
import { makeReader } from '../../../../src/faces/reader.ts';
import { type Database, openRegister, type Queries } from '../../../../src/register/index.ts';
import { ROOT } from './command.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 }); // a register is made anew

const reader = makeReader();
let folder = '';
let db: Database;
let lines: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'seized-keeper-'));
  for (const name of ['resolution.en.txt', 'resolution.zh.txt', 'statement.en.txt', 'statement.zh.txt'])
    copyFileSync(join(ROOT, 'samples', name), join(folder, name));
  db = await openRegister({ directory: null });
});
beforeEach(() => {
  lines = [];
});
afterAll(async () => {
  await db.close();
  rmSync(folder, { recursive: true });
});

// The register, but it breaks down at documents with this in one of their values.
function allergicTo(poison: string): Database {
  const wary = <Q extends Queries>(queries: Q): Q => ({
    ...queries,
    query: async (sql: string, values: readonly unknown[] = []) => {
      if (sql.startsWith('insert into renditions') && JSON.stringify(values).includes(poison))
        throw new Error('no room for that');
      return queries.query(sql, values);
    },
  });
  return { ...db, transaction: (work) => db.transaction((tx) => work(wary(tx))) };
}

async function keepAll(database: Database): Promise<Keeper> {
  const keeping = {
    who: 'test',
    reader,
    version: '0',
    readsHeld: false,
    onRead: () => {},
    say: (line: string) => lines.push(line),
  };
  const keeper = new Keeper(database, keeping);
  await keeper.add(listInputs([folder]));
  await keeper.finish();
  return keeper;
}

test('when it takes none of them, that stops the work', async () => {
  await expect(keepAll(allergicTo(folder))).rejects.toThrow('no room for that');
  expect(await db.query('select 1 from documents')).toEqual([]);
});

test('when it does not take one, that one is told and the others are kept', async () => {
  const keeper = await keepAll(allergicTo('statement.en'));
  expect(keeper.failures).toBe(1);
  expect(keeper.summary()).toBe('3 new');
  expect(lines).toEqual([
    `seized: ${join(folder, 'statement.en.txt')}: It was read, but the register did not take it: no room for that (not-kept)`,
  ]);
});

test('the next time it is tried again, and the others are known', async () => {
  const keeper = await keepAll(db);
  expect(keeper.summary()).toBe('3 known already, 1 new');
  expect(keeper.changes).toBe(1);
});
