// What the interface refuses, always as a problem with words: wrong methods, too much, too often, other sites, and its own failures.
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { makeApi } from '../../../src/faces/api/app.ts';
import { type Database, openRegister } from '../../../src/register/index.ts';

const UNREAD = async () => {
  throw new Error('nothing is read here');
};

describe('refusals', () => {
  let db: Database;
  let app: ReturnType<typeof makeApi>;
  const parts = { read: UNREAD, version: '0.1.0', now: () => new Date('2031-05-01T00:00:00Z') };
  beforeAll(async () => {
    db = await openRegister({ directory: null });
    app = makeApi({ db, ...parts });
  });
  afterAll(() => db.close());

  const problemOf = async (answer: Response) => {
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    const problem = (await answer.json()) as { type: string; title: string; status: number; detail: string };
    expect(problem.status).toBe(answer.status);
    expect(problem.type).toMatch(/^urn:seized:problem:[a-z-]+$/);
    expect(problem.detail).toMatch(/^\S.*[.!…]$/s);
    return problem;
  };

  test.each([
    ['GET', '/api/v1/nothing', 404, 'openapi.json'],
    ['GET', '/nothing', 404, 'openapi.json'],
    ['POST', '/api/v1/questions/due', 405, 'takes GET, HEAD, OPTIONS'],
    ['DELETE', '/api/v1/reviews/1/undo', 405, 'takes OPTIONS, POST'],
    ['GET', '/api/v1/documents', 405, 'takes OPTIONS, POST'],
    ['GET', '/api/v1/questions/due?on=2031-13-01', 400, 'on: must be a day'],
    ['GET', '/api/v1/questions/due?on=2031-01-01&colour=blue', 400, 'there is no field: colour.'],
    ['GET', '/api/v1/questions/due', 400, 'on: is missing.'],
    ['GET', '/api/v1/questions/due?on=2031-01-01&limit=0', 400, 'limit: must be at least 1.'],
    ['GET', '/api/v1/questions/due?on=2031-01-01&form=xml', 400, 'form: must be one of: json, csv, ics.'],
    ['GET', '/api/v1/questions/due?on=2031-01-01&within=', 400, 'within: is empty.'],
    ['GET', '/api/v1/questions/search?words=', 400, 'words: is missing.'],
    ['GET', `/api/v1/questions/search?words=${'x'.repeat(500)}`, 400, 'words: must have at most'],
    ['GET', '/api/v1/questions/due?on=2031-01-01&after=nonsense', 400, 'no cursor'],
    ['GET', '/api/v1/questions/search?words=%00', 400, 'control characters'],
    ['GET', '/api/v1/questions/coverage?form=ics', 400, 'no calendar'],
    ['GET', `/api/v1/questions/search?words=${'x'.repeat(9000)}`, 414, '8000 characters'],
    ['POST', '/api/v1/reviews', 401, 'Sign in'],
    ['POST', '/api/v1/anonymisations', 401, 'Sign in'],
  ])('%s %s', async (method, path, status, words) => {
    const body =
      method === 'POST' && status === 401
        ? { body: JSON.stringify(BODIES[path]), headers: { 'content-type': 'application/json' } }
        : {};
    const answer = await app.request(path, { method, ...body });
    expect(answer.status).toBe(status);
    expect((await problemOf(answer)).detail).toContain(words);
  });

  const BODIES: Readonly<Record<string, unknown>> = {
    '/api/v1/reviews': { subject: 'commitment:x', action: 'accept', why: 'x' },
    '/api/v1/anonymisations': { who: 'x', why: 'x' },
  };

  test.each(['/api/v1/readings', '/api/v1/documents'])('%s takes a file, not a form that holds one', async (path) => {
    const form = new FormData();
    form.set('file', new Blob(['Resolution']), 'resolution.txt');
    const answer = await app.request(path, { method: 'POST', body: form });
    expect(answer.status).toBe(415);
    expect((await problemOf(answer)).detail).toContain('--data-binary');
  });

  test.each([
    ['{"email":', 'application/json', 400, 'Send one JSON object.'],
    ['email=x', 'application/x-www-form-urlencoded', 415, 'content-type: application/json'],
  ])('a body that is no JSON is told how it should be: %s', async (body, type, status, words) => {
    const answer = await app.request('/api/v1/sign-in', { method: 'POST', body, headers: { 'content-type': type } });
    expect(answer.status).toBe(status);
    expect((await problemOf(answer)).detail).toContain(words);
  });

  test('405 and OPTIONS name the methods; HEAD answers as GET without a body', async () => {
    expect((await app.request('/api/v1/questions/due', { method: 'PUT' })).headers.get('allow')).toBe('GET, HEAD, OPTIONS');
    const options = await app.request('/api/v1/documents', { method: 'OPTIONS' });
    expect([options.status, options.headers.get('allow'), await options.text()]).toEqual([204, 'OPTIONS, POST', '']);
    const [get, head] = await Promise.all(['GET', 'HEAD'].map((method) => app.request('/api/v1/questions/coverage', { method })));
    expect([head!.status, head!.headers.get('etag'), await head!.text()]).toEqual([200, get!.headers.get('etag'), '']);
  });

  test('more than one address may ask is refused with the time to come again', async () => {
    const strict = makeApi({ db, ...parts, rate: { points: 3, seconds: 60 } });
    const ask = () => strict.request('/api/v1/questions');
    expect([(await ask()).status, (await ask()).status, (await ask()).status]).toEqual([200, 200, 200]);
    const refused = await ask();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await problemOf(refused)).detail).toContain('Come again');
    expect((await strict.request('/somewhere/else')).status).toBe(404);
  });

  test('too much is refused before it is read, with or without its length told', async () => {
    const large = new Uint8Array(1024 * 1024 + 1);
    const told = await app.request('/api/v1/reviews', {
      method: 'POST',
      body: large,
      headers: { 'content-length': String(large.length) },
    });
    const untold = await app.request('/api/v1/reviews', {
      method: 'POST',
      body: new Blob([large]).stream(),
      headers: { 'content-type': 'application/json' },
      duplex: 'half',
    } as RequestInit);
    for (const answer of [told, untold]) {
      expect(answer.status).toBe(413);
      expect((await problemOf(answer)).detail).toContain('1 MiB');
    }
  });

  test.each([
    [{ origin: 'https://elsewhere.example', host: '127.0.0.1:8620' }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ origin: 'null', host: '127.0.0.1:8620' }, 403],
    [{ origin: 'http://127.0.0.1:8620', host: '127.0.0.1:8620' }, 500],
  ])('a change that comes from %j', async (headers, status) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const answer = await app.request('/api/v1/documents', {
      method: 'POST',
      body: 'x',
      headers: { ...headers, 'content-type': 'application/octet-stream' },
    });
    log.mockRestore();
    expect(answer.status).toBe(status);
    await problemOf(answer);
  });

  test('what fails inside is a problem that tells nothing of the inside', async () => {
    const broken: Database = {
      ...db,
      query: () => Promise.reject(new Error('secret inside')),
      transaction: () => Promise.reject(new Error('secret inside')),
    };
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const answer = await makeApi({ db: broken, ...parts }).request('/api/v1/questions/coverage');
    expect([answer.status, log.mock.calls.length]).toEqual([500, 1]);
    log.mockRestore();
    expect(JSON.stringify(await problemOf(answer))).not.toContain('secret');
  });

  test('a question that takes too long is stopped, and says what to do', async () => {
    const slow: Database = {
      ...db,
      transaction: () => Promise.reject(Object.assign(new Error('canceling statement'), { code: '57014' })),
    };
    const answer = await makeApi({ db: slow, ...parts }).request('/api/v1/questions/coverage');
    expect(answer.status).toBe(503);
    expect((await problemOf(answer)).detail).toContain('Narrow the question');
  });

  test('every answer of the interface may do nothing in a browser', async () => {
    for (const path of ['/api/v1/questions', '/api/v1/nothing', '/api/v1/questions/coverage?form=csv']) {
      const { headers } = await app.request(path);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect([headers.get('x-content-type-options'), headers.get('x-frame-options'), headers.get('referrer-policy')]).toEqual([
        'nosniff',
        'SAMEORIGIN',
        'no-referrer',
      ]);
    }
  });
});
