// Folders and files that cannot be used in, what a person is told out; nothing is made of them.
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { backup } from '../../../../src/faces/cli/register/copy.ts';
import { exportDocuments } from '../../../../src/faces/cli/register/exchange.ts';
import { openPlace } from '../../../../src/faces/cli/register/place.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'seized-place-'));
  writeFileSync(join(folder, 'notes.txt'), 'ours');
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['notes.txt', 'it is a file, not a folder'],
  ['notes.txt/register', 'a part of that path is a file, not a folder'],
])('a register cannot lie in %s', async (name, why) => {
  await expect((async () => openPlace(join(folder, name)))()).rejects.toThrow(why);
  expect(readdirSync(folder)).toEqual(['notes.txt']);
});

test.each([
  ['a backup', (file: string, data: string) => backup(file, data)],
  ['an export', (file: string, data: string) => exportDocuments(file, {}, data)],
])('%s into a folder that is not there is refused before the register is opened', async (_, write) => {
  const data = join(folder, 'register');
  await expect(write(join(folder, 'absent/copy.gz'), data)).rejects.toThrow(`there is no folder ${join(folder, 'absent')}`);
  await expect(write(join(folder, 'notes.txt'), data)).rejects.toThrow('exists already');
  expect(existsSync(data)).toBe(false);
});
