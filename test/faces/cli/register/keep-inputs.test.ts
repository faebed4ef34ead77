// Ctrl C while files are being kept: what was read is kept and matched, the same command goes on, and nothing is kept twice.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { listInputs } from '../../../../src/faces/cli/inputs.ts';
import { keepInputs } from '../../../../src/faces/cli/register/keep-inputs.ts';
import { makeReader } from '../../../../src/faces/reader.ts';
import { type Database, openRegister } from '../../../../src/register/index.ts';
import { ROOT } from './command.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 }); // a register is made anew

const COPIES = 70; // more than are read in one go
const SAMPLES = join(ROOT, 'samples/register');
let folder = '';
let db: Database;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'seized-interrupt-'));
  copyFileSync(join(SAMPLES, 'S-RES-8712-2029.en.txt'), join(folder, '00-asks.txt'));
  copyFileSync(join(SAMPLES, 'S-2031-12.en.txt'), join(folder, '01-answers.txt'));
  for (let i = 0; i < COPIES; i++)
    copyFileSync(join(SAMPLES, 'S-RES-8944-2030.en.txt'), join(folder, `1-${String(i).padStart(2, '0')}.txt`));
  copyFileSync(join(SAMPLES, 'S-RES-8801-2029.en.txt'), join(folder, '2-last.txt'));
  db = await openRegister({ directory: null });
});
afterAll(async () => {
  await db.close();
  rmSync(folder, { recursive: true });
});

test('what was read is kept and matched, and the same command goes on from there', async () => {
  const said: string[] = [];
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  const say = (line: string) => void said.push(line);
  let isFirst = true;
  const onRead = () => {
    if (isFirst) process.emit('SIGINT');
    isFirst = false;
  };
  const keep = () =>
    keepInputs(db, listInputs([folder]), { who: 'test', reader: makeReader(), version: '0', readsHeld: false, onRead, say });
  const symbols = async () =>
    (
      await db.query<{ symbol: string }>(
        'select symbol from documents d where exists (select 1 from expressions where document_id = d.id)',
      )
    )
      .map(({ symbol }) => symbol)
      .sort();
  const listeners = process.listenerCount('SIGINT');

  expect(await keep()).toEqual({ failures: 0, isStopped: true });
  expect(said.join('\n')).toMatch(/stopped after 64 of 73 files\n.*goes on from there\n3 new, .*matches? counts?/s);
  expect(await symbols()).toEqual(['S/2031/12', 'S/RES/8712 (2029)', 'S/RES/8944 (2030)']);

  expect(await keep()).toEqual({ failures: 0, isStopped: false });
  expect(await symbols()).toEqual(['S/2031/12', 'S/RES/8712 (2029)', 'S/RES/8801 (2029)', 'S/RES/8944 (2030)']);
  expect(process.listenerCount('SIGINT')).toBe(listeners);
  out.mockRestore();
});
