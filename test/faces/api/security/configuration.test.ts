// API8:2023 Security misconfiguration: headers, other origins, other names (DNS rebinding), forged requests (CSRF), and errors that tell nothing.
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { makeApi } from '../../../../src/faces/api/app.ts';
import type { Database } from '../../../../src/register/index.ts';
import { PASSWORD } from '../../../register/contract/partner.ts';
import { AT, makeSecurityWorld, NOTICE, operationsOf, type World } from './world.ts';

const INSIDE = /\bat (?:async )?[\w.<>]+ \(|node_modules|\/src\/|\.ts:\d+|select |insert into|sealed\.|PGlite|postgres/i;

describe('API8: how it is set up', () => {
  let world: World;
  beforeAll(async () => {
    world = await makeSecurityWorld({ hosts: ['localhost', 'register.example.org'] });
  }, 60_000);
  afterAll(() => world.close());

  test('every answer, refusals too, may run nothing in a browser, is guessed at by none, and is no part of another page', async () => {
    const operations = await operationsOf(world);
    for (const { method, path, name } of operations) {
      const { headers } = await world.send(method, path.replace(/\{\w+\}/g, 'none'));
      expect([name, headers.get('content-security-policy')]).toEqual([
        name,
        "default-src 'none'; frame-ancestors 'none'; sandbox",
      ]);
      expect([name, headers.get('x-content-type-options'), headers.get('referrer-policy')]).toEqual([
        name,
        'nosniff',
        'no-referrer',
      ]);
      expect([name, headers.get('x-powered-by'), headers.get('server')]).toEqual([name, null, null]);
      expect([name, headers.get('access-control-allow-origin')]).toEqual([name, null]);
    }
  }, 60_000);

  test('no other origin is let in, whatever a browser asks before', async () => {
    const headers = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
    const answer = await world.send('OPTIONS', '/filings', { headers });
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    const read = await world.send('GET', '/me', { as: 'filer of au', headers: { origin: 'https://evil.example' } });
    expect(read.headers.get('access-control-allow-origin')).toBeNull();
  });

  test.each([
    ['http://localhost:8620', 200],
    ['http://register.example.org', 200],
    ['http://127.0.0.1:8620', 200],
    ['http://[::1]:8620', 200],
    ['http://evil.example:8620', 421],
    ['http://localhost.evil.example', 421],
    ['http://register.example.org.evil.example', 421],
    ['http://127.0.0.1.evil.example', 421],
  ])('asked for as %s', async (origin, status) => {
    expect((await world.send('GET', `${origin}/api/v1/register`)).status).toBe(status);
    expect((await world.send('GET', `${origin}/join?secret=x`)).status).toBe(status);
  });

  const body = { kind: 'article-54-notice', content: NOTICE };
  test.each([
    ['from another site, as browsers say', { 'sec-fetch-site': 'cross-site' }],
    ['from another origin', { origin: 'https://evil.example', host: 'register.example.org' }],
    ['from no origin (a sandboxed page)', { origin: 'null', host: 'register.example.org' }],
    ['without the guard', { 'x-seized-guard': '' }],
    ['with the guard of somebody else', { 'x-seized-guard': 'b'.repeat(64) }],
    ['as a form', { 'x-seized-guard': '', 'content-type': 'application/x-www-form-urlencoded' }],
    ['as a text', { 'x-seized-guard': '', 'content-type': 'text/plain' }],
  ])('a change in somebody else’s name %s is refused', async (_, headers) => {
    const answer = await world.send('POST', '/filings', { as: 'filer of au', body, headers });
    expect(answer.status).toBe(403);
    expect(await world.db.query('select 1 from sealed.filings')).toEqual([]);
  });

  test('nothing is changed by GET or HEAD', async () => {
    for (const { path } of (await operationsOf(world)).filter(({ method }) => method === 'POST')) {
      const answer = await world.send('HEAD', path.replace(/\{\w+\}/g, 'none'), { as: 'administrator of desk' });
      expect([path, answer.status >= 400 || answer.status === 200]).toEqual([path, true]);
    }
    expect(await world.db.query('select 1 from sealed.filings')).toEqual([]);
  });

  test('signing in from another site is refused, so that nobody is signed in as somebody else', async () => {
    const given = { email: 'filer@au.example.org', password: PASSWORD };
    const answer = await world.send('POST', '/sign-in', { body: given, headers: { 'sec-fetch-site': 'cross-site' } });
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([403, null]);
  });

  test('the cookie is for TLS alone wherever there is TLS, and out of reach of scripts and other sites', async () => {
    const given = { email: 'filer@au.example.org', password: PASSWORD };
    const cookieOf = async (headers: Record<string, string>) =>
      (await world.send('POST', '/sign-in', { body: given, headers })).headers.get('set-cookie');
    expect(await cookieOf({})).toMatch(/Path=\/; HttpOnly; SameSite=Strict$/);
    expect(await cookieOf({ 'x-forwarded-proto': 'https' })).toMatch(/HttpOnly; Secure; SameSite=Strict$/);
  });

  test.each([
    ['JSON that breaks off', 'application/json', '{"kind":'],
    ['no JSON at all', 'application/json', '<xml/>'],
    ['a NUL', 'application/json', '{"kind":"\\u0000","content":{}}'],
    ['half a character', 'application/json', '{"kind":"\\ud800","content":{}}'],
    ['another type', 'application/xml', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'],
  ])('%s is refused with words and nothing of the inside', async (_, type, raw) => {
    const answer = await world.send('POST', '/filings', { as: 'filer of au', raw, headers: { 'content-type': type } });
    const text = await answer.text();
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(text).not.toMatch(INSIDE);
  });

  test('what fails inside says so, and keeps its words to the log', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const error = new Error('relation "sealed.members" does not exist at /src/register/people.ts:12');
    const broken: Database = { ...world.db, query: () => Promise.reject(error), transaction: () => Promise.reject(error) };
    const read = () => Promise.reject(error);
    const app = makeApi({ db: broken, read, version: '0.1.0', now: () => AT });
    for (const path of ['/api/v1/questions/coverage', '/api/v1/filings', '/api/v1/organisations']) {
      const answer = await app.request(path);
      expect([path, answer.status]).toEqual([path, 500]);
      expect(await answer.text()).not.toMatch(INSIDE);
    }
    expect(log).toHaveBeenCalledTimes(3);
    log.mockRestore();
  });

  test('what a member was shown is kept by no cache in between', async () => {
    for (const path of ['/filings', '/me', '/tokens', '/questions/coverage'])
      expect((await world.send('GET', path, { as: 'filer of au' })).headers.get('cache-control')).toMatch(/private|no-store/);
  });

  test('an attached file is saved and not opened, whatever its name', async () => {
    const made = await world.send('POST', '/filings', { as: 'filer of au', body: { ...body, isDraft: true } });
    const { filing } = (await made.json()) as { filing: string };
    const name = 'plan "final"; filename=x.html\u202efdp — 名单.txt';
    const attached = await world.send('POST', `/filings/${filing}/attachments?${new URLSearchParams({ name })}`, {
      as: 'filer of au',
      raw: '<script>alert(1)</script>',
      headers: { 'content-type': 'application/octet-stream' },
    });
    const { id } = (await attached.json()) as { id: string };
    const { headers } = await world.send('GET', `/attachments/${id}`, { as: 'filer of au' });
    expect(headers.get('content-type')).toBe('application/octet-stream');
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[\w .()-]+"; filename\*=UTF-8''[\w.%~!-]+$/);
    expect([headers.get('x-content-type-options'), headers.get('content-security-policy')]).toEqual([
      'nosniff',
      "default-src 'none'; frame-ancestors 'none'; sandbox",
    ]);
    expect(headers.get('cache-control')).toContain('private');
  });
});
