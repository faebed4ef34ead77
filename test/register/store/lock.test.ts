// A directory belongs to one living process: however busy it is, however it died, and however many ask at the same instant.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lock } from '../../../src/register/store/lock.ts';

// A process that waits for a line, tries to take the directory, says how it went, and lives on until it is killed.
const CHILD = `import { lock } from './lock.ts';
process.stdout.write('ready\\n');
process.stdin.once('data', () => {
  try { lock(process.argv[2]); process.stdout.write('held\\n'); } catch (error) { process.stdout.write(error.code + '\\n'); }
});`;

describe('the lock of a directory', () => {
  let folder: string;
  let script: string;
  const children: ChildProcess[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'seized-lock-'));
    script = join(folder, 'child.mjs');
    const stdin = {
      contents: CHILD,
      loader: 'ts' as const,
      resolveDir: join(import.meta.dirname, '../../../src/register/store'),
    };
    await build({ stdin, outfile: script, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const directoryOf = () => mkdtempSync(join(folder, 'data-'));

  async function start(directory: string) {
    const child = spawn(process.execPath, [script, directory], { stdio: ['pipe', 'pipe', 'inherit'] });
    children.push(child);
    const word = () =>
      new Promise<string>((resolve) => child.stdout.once('data', (data: Buffer) => resolve(String(data).trim())));
    await word();
    return {
      child,
      tries: async () => {
        const answer = word();
        child.stdin.write('go\n');
        return answer;
      },
      dies: () =>
        new Promise<void>((resolve) => {
          child.once('exit', () => resolve());
          child.kill('SIGKILL');
        }),
    };
  }

  test('is refused while its holder lives, by the number of that process, and free when it is given back', () => {
    const directory = directoryOf();
    const release = lock(directory);
    expect(() => lock(directory)).toThrow(`(number ${process.pid}). Ask that one (seized serve)`);
    release();
    expect(readdirSync(directory)).toEqual([]);
    lock(directory)();
  });

  test('counts although its holder gave no sign for an hour: a long statement or a closed laptop is no death', async () => {
    const directory = directoryOf();
    const holder = await start(directory);
    expect(await holder.tries()).toBe('held');
    holder.child.kill('SIGSTOP');
    const hourAgo = Date.now() / 1000 - 3600;
    utimesSync(join(directory, 'lock'), hourAgo, hourAgo);
    expect(() => lock(directory)).toThrow('open in another process');
    holder.child.kill('SIGCONT');
    await holder.dies();
    lock(directory)(); // free at once, without waiting
  });

  test('is free when another process has got the number of the dead one', () => {
    const directory = directoryOf();
    const release = lock(directory);
    const path = join(directory, 'lock');
    const holder = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, JSON.stringify({ ...holder, token: 'other', started: '1' }));
    lock(directory)();
    release();
  });

  test('of another machine counts as long as it gives signs of life', () => {
    const directory = directoryOf();
    const path = join(directory, 'lock');
    writeFileSync(path, JSON.stringify({ token: 'far', pid: 1, started: null, place: 'another machine' }));
    expect(() => lock(directory)).toThrow('open in another process');
    utimesSync(path, 0, 0);
    lock(directory)();
  });

  test.each([1, 2, 3])('goes to one of six that find it dead at the same instant, round %i', async () => {
    const directory = directoryOf();
    const first = await start(directory);
    expect(await first.tries()).toBe('held');
    await first.dies();
    const all = await Promise.all(Array.from({ length: 6 }, () => start(directory)));
    const answers = await Promise.all(all.map(({ tries }) => tries()));
    await Promise.all(all.map(({ dies }) => dies()));
    expect(answers.sort()).toEqual(['held', ...Array(5).fill('locked')]);
    lock(directory)();
    expect(readdirSync(directory)).toEqual([]);
  });
});
