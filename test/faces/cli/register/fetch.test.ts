// `seized fetch` against a source on this machine: what it keeps, what it refuses, and where it does not let itself be led.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { download } from '../../../../src/faces/cli/register/download.ts';
import { isClosed } from '../../../../src/faces/networks.ts';
import { openRegister } from '../../../../src/register/index.ts';
import { ROOT, start } from './command.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 }); // each command starts a process

const sample = (name: string) => readFileSync(join(ROOT, 'samples', name));
const BOUNDS = { mostBytes: 50_000, mostMs: 700 };
let source: Server;
let address = '';
let folder = '';

// The source knows one resolution in two languages; other symbols stand for what can go wrong.
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'seized-fetch-'));
  source = createServer((request, response) => {
    const url = new URL(request.url!, 'http://127.0.0.1');
    const [symbol, language] = [url.searchParams.get('s'), url.searchParams.get('l')];
    const give = (status: number, body: string | Buffer, headers = {}) => response.writeHead(status, headers).end(body);
    if (url.pathname === '/endless') return void response.writeHead(200).write('x'.repeat(1000));
    if (url.pathname === '/large') return give(200, 'x'.repeat(60_000));
    if (url.pathname === '/around') return give(302, '', { location: '/around' });
    if (url.pathname === '/inward') return give(302, '', { location: 'https://10.0.0.1/secret' });
    if (url.pathname === '/plain') return give(302, '', { location: 'http://example.org/' });
    if (url.pathname === '/moved') return give(302, '', { location: `/api${url.search}` });
    if (symbol === 'S/RES/9001 (2031)' && language === 'en')
      return give(200, sample('resolution.en.txt'), { 'content-type': 'text/plain; charset=utf-8' });
    if (symbol === 'S/PRST/2031/11' && language === 'zh')
      return give(200, sample('statement.zh.txt'), { 'content-type': 'text/plain' });
    if (symbol === 'S/RES/9002 (2031)') return give(200, sample('resolution.en.txt'), { 'content-type': 'text/plain' });
    if (symbol === 'S/RES/9003 (2031)') return give(503, 'busy');
    return give(404, 'none');
  });
  await new Promise<void>((resolve) => source.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(source.address() as AddressInfo).port}`;
});
afterAll(() => {
  source.closeAllConnections();
  source.close();
  rmSync(folder, { recursive: true });
});

async function fetched(...args: string[]) {
  const running = start(['fetch', ...args, '--data', join(folder, 'register')], {
    SEIZED_SOURCE: `${address}/moved?s={symbol}&l={language}`,
  });
  return { status: await running.ended(), said: running.said() };
}

test('documents are kept that print what was asked for; the others are told, and stop nothing', async () => {
  const first = await fetched(
    'S/RES/9001 (2031)',
    'S/PRST/2031/11',
    'S/RES/9002 (2031)',
    'S/RES/9003 (2031)',
    '--languages',
    'en,zh',
  );
  expect(first.status).toBe(1);
  for (const line of [
    'S/RES/9001 (2031) (en): new',
    'S/RES/9001 (2031) (zh): The source has no such document.',
    'S/PRST/2031/11 (zh): new',
    'S/RES/9002 (2031) (en): What the source gave prints S/RES/9001 (2031); it was not kept.',
    'S/RES/9003 (2031) (en): The source answered with status 503.',
  ])
    expect(first.said).toContain(line);
  expect(await fetched('S/RES/9001 (2031)')).toMatchObject({ status: 0, said: 'S/RES/9001 (2031) (en): known\n' });
  const db = await openRegister({ directory: join(folder, 'register') });
  const kept = await db.query('select symbol from documents where id in (select document_id from expressions) order by symbol');
  await db.close();
  expect(kept.map(({ symbol }) => symbol)).toEqual(['S/PRST/2031/11', 'S/RES/9001 (2031)']);
});

describe('a download', () => {
  test.each([
    ['/endless', /longer than 0\.7 s/],
    ['/large', /larger than/],
    ['/around', /leads on more than 5 times/],
    ['/inward', /10\.0\.0\.1\/secret was not fetched: it lies in a private network/],
    ['/plain', /only https/],
  ])('of %s is refused with the reason', async (path, why) => {
    await expect(download(`${address}${path}`, BOUNDS)).rejects.toThrow(why);
  });

  test.each([
    'http://example.org/',
    'file:///etc/passwd',
    'https://192.168.1.1/',
    'https://[::1]:1/',
    'https://user:word@example.org/',
  ])('of %s is refused', async (url) => {
    await expect(download(url, BOUNDS)).rejects.toThrow(/was not fetched/);
  });

  test.each([
    ['127.0.0.1', true],
    ['169.254.169.254', true],
    ['::ffff:10.0.0.1', true],
    ['fd00::1', true],
    ['::1', true],
    ['8.8.8.8', false],
    ['2606:4700::1111', false],
  ])('the host %s is closed: %s', (host, expected) => {
    expect(isClosed(host)).toBe(expected);
  });
});
