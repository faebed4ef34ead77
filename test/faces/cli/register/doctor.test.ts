// `seized doctor`: what is in order, what is not, and what it says to do.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { localeCheck, nodeCheck, spaceCheck } from '../../../../src/faces/cli/register/doctor.ts';
import { openRegister } from '../../../../src/register/index.ts';
import { seized } from './command.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 }); // each command starts a process

let data = '';
beforeAll(() => {
  data = join(mkdtempSync(join(tmpdir(), 'seized-doctor-')), 'register');
});
afterAll(() => rmSync(join(data, '..'), { recursive: true }));

const look = (args: readonly string[] = ['--data', data], env = {}) => seized(['doctor', ...args], { LANG: 'C.UTF-8', ...env });

test('without a register it says how to make one, and makes none', () => {
  for (let i = 0; i < 2; i++) {
    const { status, stdout } = look();
    expect(status).toBe(0);
    expect(stdout).toMatch(/^warn register: there is none in .* yet\n {5}seized ingest makes one/m);
  }
});

test('in a folder that holds something else it makes no register either', () => {
  const folder = join(data, '..');
  writeFileSync(join(folder, 'notes.txt'), 'ours');
  expect(look(['--data', folder]).stdout).toContain('there is none in');
  expect(readdirSync(folder)).toEqual(['notes.txt']);
});

test('a register in order is told in lines that are all ok; one that was changed by hand fails', async () => {
  expect(seized(['ingest', 'samples/resolution.en.txt', '--data', data]).status).toBe(0);
  const well = look();
  expect(well.status).toBe(0);
  expect(
    well.stdout
      .trim()
      .split('\n')
      .every((line) => line.startsWith('ok   ')),
  ).toBe(true);
  expect(well.stdout).toMatch(/^ok {3}holds: 1 documents in 1 texts/m);
  expect(well.stdout).toMatch(/^ok {3}audit chain: \d+ entries, whole/m);

  const db = await openRegister({ directory: data });
  await db.query("update audit set what = 'nothing' where n = 1");
  await db.query("update expressions set reader = 'seized 0.0.1'");
  const held = look();
  await db.close();
  expect(held.stdout).toMatch(/^warn register: .* not open to this command\n {5}.*open in another process/m);
  const ill = look();
  expect(ill.status).toBe(1);
  expect(ill.stdout).toMatch(/^fail audit chain: it breaks at entry 1\n {5}/m);
  expect(ill.stdout).toMatch(/^warn readings: 1 texts were read by another version\n {5}Run seized reread/m);
});

test('a server that does not answer fails, and its password is not shown', () => {
  const { status, stdout } = look([], { DATABASE_URL: 'postgresql://desk:secret@127.0.0.1:1/seized' });
  expect(status).toBe(1);
  expect(stdout).toMatch(
    /^fail register: 127\.0\.0\.1:1\/seized is not open to this command\n {5}The PostgreSQL server does not answer/m,
  );
  expect(stdout).not.toContain('secret');
});

describe('the judgement of', () => {
  test.each([
    ['20.18.9', 'fail'],
    ['20.19.0', 'ok'],
    ['24.1.0', 'ok'],
    ['18.20.0', 'fail'],
  ])('Node %s is %s', (version, state) => expect(nodeCheck(version).state).toBe(state));

  test.each([
    [{ LANG: 'zh_CN.UTF-8' }, 'linux', 'ok'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, 'linux', 'warn'],
    [{}, 'linux', 'warn'],
    [{}, 'win32', 'ok'],
  ])('the locale %j on %s is %s', (env, platform, state) => expect(localeCheck(env, platform).state).toBe(state));

  test.each([
    [5000, 'ok'],
    [500, 'warn'],
    [50, 'fail'],
  ])('%i MiB of room is %s', (free, state) => {
    expect(spaceCheck(join(tmpdir(), 'not/yet'), () => ({ bavail: free, bsize: 2 ** 20 })).state).toBe(state);
  });
});
