// The register of samples: organisations have filed in it, everybody sees it, and nobody administers it yet.
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepSampleFilings } from '../../../../src/faces/cli/register/sample-filings.ts';
import { ask } from '../../../../src/questions/index.ts';
import { type Database, hasMembers, openRegister, organisationsOf, verify } from '../../../../src/register/index.ts';

const FOLDER = join(import.meta.dirname, '../../../../samples/filings');
let db: Database;
beforeAll(async () => {
  db = await openRegister({ directory: null });
  await keepSampleFilings(db, FOLDER);
});
afterAll(() => db.close());

test('what organisations filed answers questions without signing in', async () => {
  const { rows } = await ask(db, 'partner-ledger', { on: '2031-05-20', situation: 'Averland' });
  expect(rows.find((row) => row.function === 'mediation')).toMatchObject({ status: 'overlap' });
  expect(rows.find((row) => row.function === 'humanitarian aid')).toMatchObject({ status: 'gap' });
});

test('each was filed on the day of its table', async () => {
  const { rows } = await ask(db, 'article-54-record', {});
  expect(rows.find((row) => row.by === 'African Union')).toMatchObject({ notified: 1, median_delay: 10 });
});

test('nobody can sign in, and the audit chain is whole', async () => {
  expect(await hasMembers(db)).toBe(false);
  expect((await verify(db)).brokenAt).toBeNull();
});

test('a second start files nothing twice', async () => {
  const [before, known] = [(await ask(db, 'financing', { on: '2031-05-20' })).rows, await organisationsOf(db)];
  await keepSampleFilings(db, FOLDER);
  expect((await ask(db, 'financing', { on: '2031-05-20' })).rows).toEqual(before);
  expect(await organisationsOf(db)).toEqual(known);
});
