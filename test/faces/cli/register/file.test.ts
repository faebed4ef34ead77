// Filing from the command line: one by its fields, a table, a word on it; mistakes are told and nothing is kept half.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as at } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { file } from '../../../../src/faces/cli/register/file-command.ts';
import { openRegister } from '../../../../src/register/index.ts';
import { join, openDesk } from '../../../register/contract/partner.ts';

const NOW = new Date();
const FIELDS = ['--activity', 'Talks', '--status', 'undertaken', '--place', 'Exampleland', '--summary', 'x'];
let folder = '';
let said = '';

beforeAll(async () => {
  folder = mkdtempSync(at(tmpdir(), 'seized-file-'));
  const db = await openRegister({ directory: folder });
  const desk = await openDesk(db, NOW);
  await join(db, desk, 'au', ['filer'], NOW);
  await join(db, desk, 'au', ['reviewer'], NOW);
  await db.close();
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  said = '';
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      said += String(text);
      return true;
    });
});

const run = (...args: string[]) => file.run([...args, ...(args.length > 1 ? ['--data', folder] : [])], '0.1.0');
const table = (content: string): string => {
  const path = at(folder, 'table.csv');
  writeFileSync(path, content);
  return path;
};

test.each([
  [['--csv', 'absent.csv'], 'There is no file absent.csv.'],
  [['--csv', '.'], '. is a folder. Name a file.'],
  [[...FIELDS, '--attach', 'absent.pdf'], 'There is no file absent.pdf.'],
])('what is not there cannot be filed: %j', async (given, message) => {
  await expect(run('article-54-notice', '--as', 'filer@au.example.org', ...given)).rejects.toThrow(message);
});

test('shows the kinds, and the fields of one with an example', async () => {
  await file.run([], '0.1.0');
  expect(said).toContain('article-54-notice');
  await run('standby-capability');
  expect(said).toMatch(/--units +Number of units \(number; units\)/);
  expect(said).toContain('--caveats "no riot control"');
});

test('files one by its fields, and takes it from hand to hand', async () => {
  expect(await run('article-54-notice', '--as', 'filer@au.example.org', ...FIELDS, '--began', '2031-02-01')).toBe(0);
  const number = /^(f-[a-z2-7]{10}) {2}submitted/.exec(said)![1]!;
  expect(await run('accept', number, '--as', 'reviewer@au.example.org')).toBe(0);
  expect(said).toContain(`${number}  accepted`);
  expect(await run('receipt', number, '--as', 'filer@au.example.org')).toBe(0);
  await expect(run('accept', number, '--as', 'filer@au.example.org')).rejects.toThrow('right to review');
});

test('attaches files, which are kept as they are, or files nothing', async () => {
  const path = at(folder, 'review of the operation.txt');
  writeFileSync(path, 'Forty observers came.');
  const filing = ['article-54-notice', '--as', 'filer@au.example.org', ...FIELDS, '--began', '2031-02-02'];
  expect(await run(...filing, '--attach', path, '--attach', table('unit\n1\n'))).toBe(0);
  const number = /^(f-[a-z2-7]{10}) {2}submitted/.exec(said)![1]!;
  await expect(run(...filing, '--attach', at(folder, 'absent.pdf'))).rejects.toThrow('absent.pdf.');
  await expect(run(...filing, '--attach', path, '--csv', path)).rejects.toThrow('takes no attachments');
  const db = await openRegister({ directory: folder });
  const kept = await db.query('select filing, name, media_type, size from sealed.attachments order by n');
  await db.close();
  expect(kept).toEqual([
    { filing: number, name: 'review of the operation.txt', media_type: 'text/plain', size: 21 },
    { filing: number, name: 'table.csv', media_type: 'text/csv', size: 7 },
  ]);
});

test('tells a mistake with its field or row, and files nothing', async () => {
  expect(await run('article-54-notice', '--as', 'filer@au.example.org', ...FIELDS, '--began', 'soon')).toBe(1);
  expect(said).toContain('began: must be a day such as 2014-02-28. Nothing was filed.');
  const titles = 'activity,status,began,place,summary\n';
  const csv = table(`${titles}Talks,undertaken,2031-02-01,x,y\nTalks,undertaken,,x,y\n`);
  expect(await run('article-54-notice', '--as', 'filer@au.example.org', '--csv', csv)).toBe(1);
  expect(said).toMatch(/table\.csv, row 3, began: .*\nNothing was filed\./);
  const right = table(`${titles}Talks,undertaken,2031-02-01,x,y\nTalks,undertaken,2031-02-02,x,y\n`);
  said = '';
  expect(await run('article-54-notice', '--as', 'filer@au.example.org', '--csv', right)).toBe(0);
  expect(said.match(/submitted/g)).toHaveLength(2);
});

test.each([
  [['weather'], 'There is no kind of filing "weather"'],
  [['lesson', '--title', 'x'], 'Say whose filing it is'],
  [['lesson', '--colour', 'x'], 'colour'],
  [['accept'], 'Name one filing'],
])('%j is wrong usage', async (args, words) => {
  await expect(file.run(args, '0.1.0')).rejects.toThrow(words);
});

test('nobody files as somebody who is not there', async () => {
  await expect(run('lesson', '--as', 'nobody@example.org', '--title', 'x')).rejects.toThrow('Nobody in the register');
});
