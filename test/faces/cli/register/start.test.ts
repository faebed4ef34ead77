// `seized start`: keeps, reports, serves; again and again, beside bad files, and never a second time on the same register.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ROOT, seized, start } from './command.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 }); // each command starts a process

const FRENCH =
  'Le Conseil de sécurité, rappelant ses résolutions antérieures sur la situation en Avélie, décide de proroger le mandat de la mission. ';
let folder = '';
let data = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'seized-start-'));
  data = join(folder, 'register');
  mkdirSync(join(folder, 'documents'));
  for (const name of ['resolution.en.txt', 'statement.zh.txt'])
    copyFileSync(join(ROOT, 'samples', name), join(folder, 'documents', name));
  writeFileSync(join(folder, 'documents/broken.pdf'), '%PDF-1.7\nbroken off');
  writeFileSync(join(folder, 'documents/french.txt'), FRENCH.repeat(5));
});
afterAll(() => rmSync(folder, { recursive: true }));

const startServing = () => start(['start', join(folder, 'documents'), '--data', data, '--port', '0']);

test('keeps what can be read, shows it, says what was left out, and serves it at the address printed last', async () => {
  const running = startServing();
  const [, address] = await running.says(/answers on (http:\/\/127\.0\.0\.1:\d+)\/.*\n$/);
  expect(running.said()).toContain('2 new');
  expect(running.said()).toContain('Resolution S/RES/9001 (2031)');
  expect(running.said()).toContain('Overview: 2 documents');
  expect(running.said()).toMatch(/broken\.pdf: .*damaged/);
  expect(running.said()).toContain('not read yet: 1 French');
  const answer = await fetch(`${address}/api/v1/questions/search?words=UNMAV`);
  expect(JSON.stringify(await answer.json())).toContain('S/RES/9001 (2031)');
  const second = seized(['ingest', join(folder, 'documents'), '--data', data]);
  expect(second.status).toBe(1);
  expect(second.stderr).toMatch(/open in another process.*--data/);
  expect(await running.stop('SIGINT')).toBe(0);
});

test('a second time the same documents are known, and shown again', async () => {
  const running = startServing();
  await running.says(/answers on/);
  expect(running.said()).toContain('2 known already');
  expect(running.said()).toContain('Resolution S/RES/9001 (2031)');
  expect(await running.stop('SIGTERM')).toBe(0);
});
