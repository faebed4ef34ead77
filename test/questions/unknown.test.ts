// Questions about what the register does not know: the answer says so; an empty answer about what it knows says nothing.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, jsonOf } from '../../src/questions/index.ts';
import { type Database, keepAll, openRegister } from '../../src/register/index.ts';
import { decisions } from '../register/contract/decisions.ts';

const AT = new Date('2032-03-01T00:00:00Z');

let db: Database;
beforeAll(async () => {
  db = await openRegister({ directory: null });
  await keepAll(db, decisions(AT));
});
afterAll(() => db.close());

test.each([
  ['cites', { symbol: 'S/RES/99999' }, 'No document of this register has the symbol S/RES/99999 or cites it.'],
  ['cited-by', { symbol: 'nonsense%' }, '"nonsense%" is no symbol: they look like S/RES/2086 (2013) or S/2013/7.'],
  ['commitments', { actor: 'Nobody', on: '2031-05-01' }, 'No document of this register names anybody called "Nobody".'],
  ['due', { by: 'Nobody', on: '2031-05-01' }, 'No document of this register names anybody called "Nobody".'],
  ['mission', { mission: 'NOPE', on: '2031-05-01' }, 'No document of this register sets up or names a mission called "NOPE".'],
  ['due', { by: 'Secretary-General', on: '1990-01-01' }, undefined],
])('%s %o', async (name, parameters, note) => {
  const answer = jsonOf(await ask(db, name, parameters));
  expect(answer.rows).toEqual([]);
  expect(answer.note).toBe(note);
});

test('an answer with rows carries no note', async () =>
  expect(jsonOf(await ask(db, 'documents', {}))).not.toHaveProperty('note'));
