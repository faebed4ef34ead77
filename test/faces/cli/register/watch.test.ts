// `seized ingest --watch`: what is put into a folder is kept once it is whole; what is deleted there stays kept.
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openRegister } from '../../../../src/register/index.ts';
import { ROOT, start } from './command.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 }); // each command starts a process

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'seized-watch-'));
  mkdirSync(join(folder, 'inbox/later'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

const sample = (name: string) => readFileSync(join(ROOT, 'samples', name), 'utf8');

test('files that arrive, also slowly, are kept once and whole; deletions change nothing', async () => {
  const inbox = join(folder, 'inbox');
  writeFileSync(join(inbox, 'first.txt'), sample('resolution.en.txt'));
  const running = start(['ingest', '--watch', inbox, '--data', join(folder, 'register')]);
  await running.says(/^1 new.*\nwatching /);
  const text = sample('statement.en.txt');
  const slow = join(inbox, 'later/slow.txt');
  const step = Math.ceil(text.length / 8);
  for (let at = 0; at < text.length; at += step) {
    appendFileSync(slow, text.slice(at, at + step));
    await setTimeout(150); // a slow writer, slower in all than a file must lie still
  }
  await running.says(/slow\.txt: 1 new/);
  rmSync(join(inbox, 'first.txt'));
  writeFileSync(join(inbox, '.hidden.txt'), sample('statement.zh.txt'));
  writeFileSync(join(folder, 'moved.txt'), sample('resolution.zh.txt'));
  renameSync(join(folder, 'moved.txt'), join(inbox, 'moved.txt'));
  await running.says(/moved\.txt: 1 new/);
  expect(await running.stop('SIGINT')).toBe(0);

  const db = await openRegister({ directory: join(folder, 'register') });
  const kept = await db.query(
    'select name, e.version, e.text = $1 as is_whole from renditions r join expressions e on e.id = r.expression_id order by kept_at',
    [text],
  );
  await db.close();
  expect(kept.map(({ name, version, is_whole }) => [String(name).split('/').at(-1), version, is_whole])).toEqual([
    ['first.txt', 1, false],
    ['slow.txt', 1, true],
    ['moved.txt', 1, false],
  ]);
});

test('a folder that is not there is told at once', async () => {
  const running = start(['ingest', '--watch', join(folder, 'nowhere'), '--data', join(folder, 'other')]);
  expect(await running.ended()).toBe(1);
  expect(running.said()).toMatch(/nowhere: There is no such file or folder/);
});
