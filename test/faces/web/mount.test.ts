// A built web face and an address in, what travels out: the page that names what its view needs, files packed and kept for good.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mountWeb } from '../../../src/faces/web/mount.ts';

const PAGE =
  '<!doctype html><html lang="en" dir="ltr"><head><script type="module" src="/assets/first-1.js"></script></head><body></body></html>';
const SCRIPT = 'export const words = "small arms";'.repeat(40);
const MANIFEST = {
  'index.html': { file: 'assets/first-1.js' },
  'views/search.tsx': { file: 'assets/search-1.js', imports: ['index.html', '_table.js'] },
  '_table.js': { file: 'assets/table-1.js', imports: ['index.html'] },
  'words/ar.json': { file: 'assets/ar-1.js' },
};
const QUESTION = {
  name: 'search',
  sentence: 'Where it is said',
  parameters: { properties: { words: {} } },
  columns: [],
  calendar: null,
  example: {},
};

describe('the web face as it is served', () => {
  let folder: string;
  const app = new Hono();
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'seized-face-'));
    for (const name of ['assets', '.vite']) mkdirSync(join(folder, name));
    writeFileSync(join(folder, 'index.html'), PAGE);
    writeFileSync(join(folder, '.vite/manifest.json'), JSON.stringify(MANIFEST));
    writeFileSync(join(folder, 'assets/first-1.js'), SCRIPT);
    writeFileSync(join(folder, 'assets/first-1.js.br'), brotliCompressSync(SCRIPT));
    mountWeb(app, folder, { questions: [QUESTION], span: async () => ({ today: '2031-05-25', kinds: [] }) });
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const get = (path: string, headers: Record<string, string> = {}) =>
    app.request(path, { headers: { accept: 'text/html', ...headers } });
  const linksOf = async (answer: Response): Promise<string[]> =>
    [...(await answer.text()).matchAll(/<link rel="(\w+)"[^>]*href="([^"]+)"/g)].map(([, kind, address]) => `${kind} ${address}`);

  test('a page names the files of its view and what it will ask', async () => {
    expect(await linksOf(await get('/search?words=small+arms'))).toEqual([
      'modulepreload /assets/search-1.js',
      'modulepreload /assets/table-1.js',
      'preload /api/v1/me',
      'preload /api/v1/register',
      'preload /api/v1/questions',
      'preload /api/v1/questions/search?words=small+arms&amp;limit=50',
    ]);
  });

  test.each([
    ['/', 200],
    ['/search?words=arms', 200],
    ['/documents/S/RES/9001%20(2031)', 200],
    ['/search/', 200],
    ['/nowhere', 404],
    ['/search/further', 404],
    ['/constructor', 404],
  ])('%s has the status %i, and the page either way', async (path, status) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toContain('/assets/first-1.js');
  });

  test('what stands in an address cannot leave its place in the page', async () => {
    const text = await (await get(`/search?words=${encodeURIComponent('"><script>alert(1)</script>')}`)).text();
    expect(text).not.toContain('<script>alert');
    expect((await (await get('/"><script>alert(1)</script>')).text()).includes('alert')).toBe(false);
  });

  test.each([
    [
      'the language chosen before',
      { cookie: 'seized.language=ar; seized.theme=dark' },
      '<html lang="ar" dir="rtl" data-theme="dark">',
    ],
    ['else the first of the browser that there is', { 'accept-language': 'de-CH,fr;q=0.8' }, '<html lang="fr" dir="ltr">'],
    ['else English', { cookie: 'seized.language=xx"><b>; seized.theme=neon' }, '<html lang="en" dir="ltr">'],
  ])('a page is in %s', async (_, headers: Record<string, string>, root) => {
    const answer = await get('/', headers);
    expect(answer.headers.get('vary')).toContain('cookie');
    expect(await answer.text()).toContain(root);
  });

  test('a page that the browser has is not sent again, another is', async () => {
    const tag = (await get('/search?words=mines')).headers.get('etag')!;
    expect((await get('/search?words=mines', { 'if-none-match': tag })).status).toBe(304);
    expect((await get('/search?words=arms', { 'if-none-match': tag })).status).toBe(200);
  });

  test.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('a file travels packed for a browser that takes %s, and is kept for good', async (taken, packed) => {
    const answer = await get('/assets/first-1.js', { 'accept-encoding': taken });
    expect(answer.headers.get('content-encoding')).toBe(packed);
    expect(answer.headers.get('cache-control')).toContain('immutable');
    if (packed === 'gzip') expect(gunzipSync(await answer.arrayBuffer()).toString()).toBe(SCRIPT);
  });

  test('what only the server reads is not served', async () => {
    expect((await get('/.vite/manifest.json', { accept: 'application/json' })).status).toBe(404);
  });

  test('a register that does not answer keeps no page back', async () => {
    const other = new Hono();
    mountWeb(other, folder, { questions: [QUESTION], span: () => Promise.reject(new Error('locked')) });
    const answer = await other.request('/search?words=arms', { headers: { accept: 'text/html' } });
    expect(await linksOf(answer)).toEqual(['modulepreload /assets/search-1.js', 'modulepreload /assets/table-1.js']);
  });
});
