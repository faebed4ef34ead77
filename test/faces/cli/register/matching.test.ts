// Documents that came in by the browser, or before a process was killed: they are matched once all is quiet, or by the next ingest.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { matchingCheck } from '../../../../src/faces/cli/register/doctor.ts';
import { keepInputs } from '../../../../src/faces/cli/register/keep-inputs.ts';
import { makeLook } from '../../../../src/faces/cli/register/matching.ts';
import { makeReadKept } from '../../../../src/faces/cli/register/read-kept.ts';
import { makeReader } from '../../../../src/faces/reader.ts';
import { type Database, keep, matchingOf, openRegister } from '../../../../src/register/index.ts';
import { ROOT } from './command.ts';

const ASKS = 'S-RES-8712-2029.en.txt';
const ANSWERS = 'S-2031-12.en.txt';
const OTHER = 'S-RES-8944-2030.en.txt';
const read = makeReadKept(makeReader());
let db: Database;

beforeAll(async () => {
  db = await openRegister({ directory: null });
}, 60_000);
afterAll(() => db.close());

const drop = async (name: string) => {
  const { reading, source } = await read(new Uint8Array(readFileSync(join(ROOT, 'samples/register', name))), name);
  await keep(db, { reading, source, reader: 'seized 0.1.0', who: 'test', at: new Date('2031-05-20T12:00:00Z') });
};

test('an empty register has nothing to match', async () => {
  expect(await makeLook(db)()).toBe(false);
  expect(matchingCheck(await matchingOf(db))).toMatchObject({ state: 'ok', says: 'nothing was kept yet' });
});

test('what is dropped is matched once nothing more comes, and then no more', async () => {
  const look = makeLook(db);
  await drop(ASKS);
  expect(await look()).toBe(false);
  await drop(ANSWERS);
  expect(await look()).toBe(false); // something came since the look before
  expect(matchingCheck(await matchingOf(db))).toMatchObject({ state: 'warn' });
  expect(await look()).toBe(true);
  expect(await look()).toBe(false);
  expect(await look()).toBe(false);
  expect(matchingCheck(await matchingOf(db))).toMatchObject({ state: 'ok', says: 'everything that was kept is matched' });
});

test('an ingest of what is held already matches what a killed process left', async () => {
  await drop(OTHER);
  expect((await matchingOf(db)).isMatched).toBe(false);
  const path = join(ROOT, 'samples/register', OTHER);
  const input = { name: path, size: 1, isNamed: true, problem: null };
  await keepInputs(db, [input], {
    who: 'test',
    reader: makeReader(),
    version: '0.1.0',
    readsHeld: false,
    onRead: () => {},
    say: () => {},
  });
  expect((await matchingOf(db)).isMatched).toBe(true);
});
