// Paths, folders and patterns: which files they name, in which order.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { batchesOf } from '../../../src/faces/cli/batches.ts';
import { expandPattern, isPattern } from '../../../src/faces/cli/glob.ts';
import { listInputs } from '../../../src/faces/cli/inputs.ts';

// Nothing is closed to an administrator, who may run this test: the folder named so is closed to everybody.
vi.mock('node:fs', async (load) => {
  const real = await load<typeof import('node:fs')>();
  const readdirSync = (path: string, ...rest: []) => {
    if (path.endsWith('/closed'))
      throw Object.assign(new Error(`EACCES: permission denied, scandir '${path}'`), { code: 'EACCES' });
    return real.readdirSync(path, ...rest);
  };
  return { ...real, readdirSync };
});

const FILES = [
  'b.txt',
  'a.txt',
  'deep/c.html',
  'deep/deeper/d.txt',
  '.hidden/e.txt',
  '.f.txt',
  'deep/S_RES_2001.txt',
  '[odd].txt',
];
let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'seized-inputs-'));
  for (const file of FILES) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), 'x');
  }
  symlinkSync(root, join(root, 'deep/back'));
});
afterAll(() => rmSync(root, { recursive: true }));

const short = (paths: readonly string[]) => paths.map((path) => path.slice(root.length + 1));

describe('inputs', () => {
  test('a folder is read with its folders, sorted; dotted names and links back are left out', () => {
    const inputs = listInputs([root]);
    expect(short(inputs.map(({ name }) => name))).toEqual([
      '[odd].txt',
      'a.txt',
      'b.txt',
      'deep/S_RES_2001.txt',
      'deep/c.html',
      'deep/deeper/d.txt',
    ]);
    expect(inputs.every(({ isNamed }) => !isNamed)).toBe(true);
  });

  test('files keep the order in which they were named', () => {
    const inputs = listInputs([join(root, 'b.txt'), '-', join(root, 'a.txt')]);
    expect(inputs.map(({ name }) => name)).toEqual([join(root, 'b.txt'), '-', join(root, 'a.txt')]);
    expect(inputs.every(({ isNamed, problem }) => isNamed && problem === null)).toBe(true);
  });

  test('what does not exist is an input with a problem', () => {
    expect(listInputs([join(root, 'none.txt'), join(root, 'none*.txt')]).map(({ problem }) => problem?.code)).toEqual([
      'not-found',
      'not-found',
    ]);
  });

  test('a folder that may not be opened is told by its name, and the others are read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'seized-closed-'));
    for (const name of ['closed', 'open']) mkdirSync(join(folder, name));
    for (const name of ['a.txt', 'open/b.txt']) writeFileSync(join(folder, name), '');
    const inputs = listInputs([folder]);
    rmSync(folder, { recursive: true });
    expect(inputs.map(({ name }) => name.slice(folder.length + 1))).toEqual(['a.txt', 'closed', 'open/b.txt']);
    expect(inputs[1]!.problem).toMatchObject({ code: 'unreadable-file', message: expect.stringContaining('permission denied') });
  });

  test('a file whose name looks like a pattern is that file', () => {
    expect(listInputs([join(root, '[odd].txt')]).map(({ problem }) => problem)).toEqual([null]);
  });
});

describe('patterns', () => {
  test.each([
    ['*.txt', ['[odd].txt', 'a.txt', 'b.txt']],
    ['?.txt', ['a.txt', 'b.txt']],
    ['[a].txt', ['a.txt']],
    ['[!a].txt', ['b.txt']],
    ['{a,b}.txt', ['a.txt', 'b.txt']],
    ['deep/{c.html,deeper/*}', ['deep/c.html', 'deep/deeper/d.txt']],
    ['**/S_RES_20[0-9]*.txt', ['deep/S_RES_2001.txt', 'deep/back/deep/S_RES_2001.txt'].slice(0, 1)],
    ['**/d.txt', ['deep/deeper/d.txt']],
    ['*/c.*', ['deep/c.html']],
    ['*.pdf', []],
    ['.f*', ['.f.txt']],
  ])('%s', (pattern, expected) => {
    expect(short(expandPattern(join(root, pattern)))).toEqual(expected);
  });

  test('a plain path is no pattern', () => {
    expect(isPattern('a/b.txt')).toBe(false);
  });
});

test('small files share a batch, a large one has its own', () => {
  const input = (name: string, size: number) => ({ name, size, isNamed: true, problem: null });
  const batches = batchesOf([input('a', 1000), input('b', 2000), input('c', 5e7), input('d', 10)]);
  expect(batches.map(({ inputs }) => inputs.map(({ name }) => name))).toEqual([['a', 'b'], ['c'], ['d']]);
});
