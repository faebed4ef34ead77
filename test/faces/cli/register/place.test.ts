// Folders and files that cannot be used in, what a person is told out; nothing is made of them.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backup } from '../../../../src/faces/cli/register/copy.ts';
import { exportDocuments } from '../../../../src/faces/cli/register/exchange.ts';
import { openKept, openPlace } from '../../../../src/faces/cli/register/place.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'seized-place-'));
  writeFileSync(join(folder, 'notes.txt'), 'ours');
});
afterAll(() => rmSync(folder, { recursive: true }));

const contentsOf = (place: string): string[] =>
  existsSync(place) ? readdirSync(place, { recursive: true, encoding: 'utf8' }).sort() : [];

test.each([
  ['notes.txt', 'it is a file, not a folder'],
  ['notes.txt/register', 'a part of that path is a file, not a folder'],
])('a register cannot lie in %s', async (name, why) => {
  await expect((async () => openPlace(join(folder, name)))()).rejects.toThrow(why);
  expect(readdirSync(folder)).toEqual(['notes.txt']);
});

test.runIf(process.platform === 'linux')(
  'a register cannot lie where the system lets nobody make a folder, and says so at once',
  async () => {
    await expect((async () => openPlace('/proc/nowhere/register'))()).rejects.toThrow(
      'The register cannot lie in /proc/nowhere/register: no folder can be made there. Name another folder with --data.',
    );
  },
);

test('who asks or looks makes no register where there is none', async () => {
  for (const name of ['absent', '.']) {
    const place = join(folder, name);
    await expect((async () => openKept(place))()).rejects.toThrow(
      `There is no register in ${place}. Name its folder with --data`,
    );
  }
  expect(readdirSync(folder)).toEqual(['notes.txt']);
});

describe('a folder that holds something else', () => {
  const PLACES: readonly (readonly [name: string, make: (place: string) => void, said: string])[] = [
    [
      'a file named as the database',
      (place) => writeFileSync(join(place, 'pg'), 'ours'),
      'pg is a file, not the folder of a register',
    ],
    ['another PostgreSQL', (place) => version(place, '15'), 'made by another version of PostgreSQL (15, this is'],
    ['the remains of a database', (place) => version(place, '18'), 'it is damaged, or no register'],
    [
      'a folder named as the lock',
      (place) => mkdirSync(join(place, 'lock')),
      'cannot be read. Make sure that nobody has the register open',
    ],
    ['a link to nothing', (place) => relink(place, join(folder, 'absent')), 'no folder can be made there'],
    ['a link to itself', (place) => relink(place, place), 'links lead from it in a circle'],
  ];
  const version = (place: string, number: string) => {
    mkdirSync(join(place, 'pg'));
    writeFileSync(join(place, 'pg/PG_VERSION'), `${number}\n`);
  };
  const relink = (place: string, target: string) => {
    rmSync(place, { recursive: true });
    symlinkSync(target, place);
  };

  test.each(PLACES)('%s is told, and left as it is', async (name, make, said) => {
    const place = join(folder, name.replaceAll(' ', '-'));
    mkdirSync(place);
    make(place);
    const before = contentsOf(place);
    await expect((async () => openPlace(place))()).rejects.toThrow(said);
    expect(contentsOf(place)).toEqual(before);
  });

  test('that has nothing to do with a register takes one in, and keeps what was there', async () => {
    const place = join(folder, 'strange');
    mkdirSync(place);
    writeFileSync(join(place, 'letter.txt'), 'ours');
    await (await openPlace(place)).close();
    expect(readdirSync(place).sort()).toEqual(['letter.txt', 'pg']);
  });
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
