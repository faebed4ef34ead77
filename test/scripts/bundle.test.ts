// The archive for a machine without a network: unpacked, with no npm to be found, it reads and keeps documents.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extract } from 'tar';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'seized-bundle-'));
let unpacked = '';

const run = (file: string, parameters: readonly string[]) =>
  spawnSync(process.execPath, [join(unpacked, file), ...parameters], {
    cwd: unpacked,
    encoding: 'utf8',
    env: { PATH: '', HOME: folder },
  });

beforeAll(async () => {
  const file = join(folder, 'seized.tar.gz');
  const made = spawnSync(process.execPath, [join(ROOT, 'scripts/bundle.mjs'), file], { cwd: ROOT, encoding: 'utf8' });
  expect(made.status, made.stderr).toBe(0);
  await extract({ file, cwd: folder });
  unpacked = join(folder, readdirSync(folder).find((name) => !name.endsWith('.gz'))!);
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('holds what runs and nothing that only builds or tests', () => {
  expect(existsSync(join(unpacked, 'dist/web/index.html'))).toBe(true);
  for (const path of ['src', 'test', 'node_modules/vite', 'node_modules/typescript'])
    expect(existsSync(join(unpacked, path)), path).toBe(false);
});

test('reads the samples with the start command', () => {
  const { status, stdout, stderr } = run('scripts/start.mjs', ['--table']);
  expect(status, stderr).toBe(0);
  expect(stdout).toContain('S/RES/9001 (2031)');
}, 60_000);

test('keeps a document and answers from the register', () => {
  const data = join(folder, 'data');
  const kept = run('bin/seized.mjs', ['ingest', 'samples/resolution.en.txt', '--data', data]);
  expect(kept.status, kept.stderr).toBe(0);
  const { status, stdout, stderr } = run('bin/seized.mjs', ['ask', 'documents', '--data', data]);
  expect(status, stderr).toBe(0);
  expect(stdout).toContain('S/RES/9001 (2031)');
}, 60_000);
