// A register in, a backup in a file out, and the register again out of the file; a file that is cut off or damaged restores nothing.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { backup, restore } from '../../../../src/faces/cli/register/copy.ts';
import { keepAll, openRegister } from '../../../../src/register/index.ts';
import { ingest, reading } from '../../../register/contract/sample.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 }); // registers are made anew

const LONG = 300_000; // characters: a line longer than a piece of the file
let folder: string;
const at = (name: string): string => join(folder, name);
const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'seized-copy-'));
  const db = await openRegister({ directory: at('first') });
  const one = ingest(reading());
  const other = ingest(reading('2'));
  await keepAll(db, [one, { ...other, source: { ...other.source, text: `${other.source.text}\n${'Ü'.repeat(LONG)}` } }]);
  await db.close();
  await backup(at('first.gz'), at('first'));
});
afterAll(() => {
  said.mockRestore();
  rmSync(folder, { recursive: true });
});

test('what is restored gives the same backup, to the byte', async () => {
  expect(await restore(at('first.gz'), at('second'))).toBe(0);
  await backup(at('second.gz'), at('second'));
  const [first, second] = ['first.gz', 'second.gz'].map((name) => gunzipSync(readFileSync(at(name))).toString('utf8'));
  expect(second).toBe(first);
  expect(first!.split('\n').length).toBeGreaterThan(20);
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('a folder is no backup', async () => {
  await expect(restore(folder, at('after a folder'))).rejects.toThrow('is a folder. Name a file.');
});

const flipped = (whole: Buffer): Buffer => {
  const changed = Buffer.from(whole);
  changed[whole.length >> 1]! ^= 0xff;
  return changed;
};

test.each([
  ['cut off', (whole: Buffer) => whole.subarray(0, whole.length - 100), /is damaged, cut off or no gzip file/],
  ['not packed', () => Buffer.from('{"schema":"seized/backup@1"}\n'), /is damaged, cut off or no gzip file/],
  ['changed on its way', (whole: Buffer) => flipped(whole), /damaged/],
  ['of something else', () => gzipSync('{"schema":"else"}\n'), /not a backup of a register/],
])('a file that is %s is told, and nothing is restored', async (name, change, message) => {
  const file = at(`${name}.gz`);
  const place = at(`after ${name}`);
  writeFileSync(file, change(readFileSync(at('first.gz'))));
  await expect(restore(file, place)).rejects.toThrow(message);
  const db = await openRegister({ directory: place });
  expect(await db.query('select 1 from documents')).toEqual([]);
  await db.close();
});
