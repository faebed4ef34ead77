// Partners over HTTP: signing in, cookies and guards, tokens, filing, tables; and what somebody may not do.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeApi } from '../../../src/faces/api/app.ts';
import { KINDS } from '../../../src/filings/index.ts';
import { type Database, firstInvitation, type Member, openRegister } from '../../../src/register/index.ts';
import { join, openDesk, PASSWORD } from '../../register/contract/partner.ts';

const AT = new Date('2031-05-01T09:00:00Z');
const NOTICE = KINDS.find(({ name }) => name === 'article-54-notice')!.example;

describe('partners over HTTP', () => {
  let db: Database;
  let app: ReturnType<typeof makeApi>;
  let desk: Member;
  beforeAll(async () => {
    db = await openRegister({ directory: null });
    const read = () => Promise.reject(new Error('nothing is read here'));
    app = makeApi({ db, read, version: '0.1.0', now: () => AT });
    desk = await openDesk(db, AT);
    await join(db, desk, 'au', ['filer'], AT);
    await join(db, desk, 'au', ['reviewer'], AT);
    await join(db, desk, 'eu', ['filer'], AT);
  });
  afterAll(() => db.close());

  const send = (method: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
    app.request(`/api/v1${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const signIn = async (email: string) => {
    const answer = await send('POST', '/sign-in', { email, password: PASSWORD });
    const cookie = answer.headers.get('set-cookie')!;
    const { guard } = (await answer.json()) as { guard: string };
    return { cookie: cookie.split(';')[0]!, flags: cookie, 'x-seized-guard': guard };
  };
  const headersOf = async (email: string): Promise<Record<string, string>> => {
    const { flags: _, ...headers } = await signIn(email);
    return headers;
  };

  test('the cookie is out of reach of scripts and other sites, and a session that was there before ends', async () => {
    const first = await signIn('filer@au.example.org');
    expect(first.flags).toMatch(/^seized_session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/);
    const again = await app.request('https://register.example.org/api/v1/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: first.cookie },
      body: JSON.stringify({ email: 'filer@au.example.org', password: PASSWORD }),
    });
    expect(again.headers.get('set-cookie')).toContain('; Secure');
    expect(again.headers.get('set-cookie')).not.toContain(first.cookie);
    expect((await send('GET', '/me', undefined, { cookie: first.cookie })).status).toBe(401);
  });

  test('a change without the guard of the session is refused, whatever site it comes from', async () => {
    const { cookie, ...guard } = await headersOf('filer@au.example.org');
    const body = { kind: 'article-54-notice', content: NOTICE };
    expect((await send('POST', '/filings', body, { cookie: cookie! })).status).toBe(403);
    expect((await send('POST', '/filings', body, { cookie: cookie!, 'x-seized-guard': 'guess' })).status).toBe(403);
    expect((await send('POST', '/filings', body, { cookie: cookie!, ...guard })).status).toBe(200);
    const me = (await (await send('GET', '/me', undefined, { cookie: cookie! })).json()) as { guard: string };
    expect(me.guard).toBe(guard['x-seized-guard']);
    expect((await send('POST', '/sign-out', undefined, { cookie: cookie!, ...guard })).status).toBe(200);
    expect((await send('GET', '/me', undefined, { cookie: cookie! })).status).toBe(401);
  });

  test('an answer for a member is kept by no cache in between', async () => {
    const headers = await headersOf('filer@au.example.org');
    expect((await send('GET', '/questions/coverage', undefined, headers)).headers.get('cache-control')).toBe('private, no-cache');
    expect((await send('GET', '/questions/coverage', undefined)).headers.get('cache-control')).toBe('no-cache');
  });

  test('files by JSON and by table, with the same key once, and tells every mistake', async () => {
    const headers = { ...(await headersOf('filer@au.example.org')), 'idempotency-key': 'k1' };
    const body = { kind: 'article-54-notice', content: NOTICE };
    const [one, two] = [await send('POST', '/filings', body, headers), await send('POST', '/filings', body, headers)];
    expect(await two.json()).toEqual(await one.json());
    const wrong = await send('POST', '/filings', { ...body, content: { ...NOTICE, began: 'soon' } }, headers);
    expect([wrong.status, ((await wrong.json()) as { mistakes: unknown }).mistakes]).toEqual([
      422,
      [expect.objectContaining({ field: 'began', message: 'must be a day such as 2014-02-28' })],
    ]);
    const table = (text: string) =>
      app.request('/api/v1/filings/import?kind=article-54-notice', {
        method: 'POST',
        headers: { ...headers, 'content-type': 'text/csv' },
        body: text,
      });
    const titles = 'activity,status,began,place,summary\n';
    const bad = await table(`${titles}Talks,undertaken,2031-03-40,Exampleland,x\n`);
    expect([bad.status, await bad.text()]).toEqual([422, expect.stringContaining('row 2, began')]);
    const good = await table(`${titles}Talks,undertaken,2031-03-04,Exampleland,x\n`);
    expect(((await good.json()) as { receipts: unknown[] }).receipts).toHaveLength(1);
  });

  test('a filing passes from hand to hand over HTTP', async () => {
    const [filer, reviewer, other] = [
      await headersOf('filer@au.example.org'),
      await headersOf('reviewer@au.example.org'),
      await headersOf('filer@eu.example.org'),
    ];
    const drafted = await send('POST', '/filings', { kind: 'article-54-notice', content: {}, isDraft: true }, filer);
    const { filing } = (await drafted.json()) as { filing: string };
    expect((await send('POST', `/filings/${filing}/submit`, undefined, filer)).status).toBe(422);
    expect((await send('PUT', `/filings/${filing}`, { content: NOTICE }, filer)).status).toBe(200);
    expect((await send('POST', `/filings/${filing}/submit`, undefined, filer)).status).toBe(200);
    expect((await send('POST', `/filings/${filing}/accept`, undefined, filer)).status).toBe(403);
    for (const step of ['accept', 'return', 'withdraw', 'redact'] as const) {
      const answer = await send(
        'POST',
        `/filings/${filing}/${step}`,
        step === 'accept' ? undefined : step === 'redact' ? {} : { reason: 'x' },
        other,
      );
      expect([403, 404]).toContain(answer.status);
    }
    expect((await send('GET', `/filings/${filing}`, undefined, other)).status).toBe(404);
    expect((await send('POST', `/filings/${filing}/accept`, undefined, reviewer)).status).toBe(200);
    expect((await send('GET', `/filings/${filing}`, undefined, other)).status).toBe(200);
    expect((await send('GET', `/filings/${filing}`, undefined)).status).toBe(200);
  });

  test.each([
    ['organisation', { organisation: 'eu' }],
    ['state', { state: 'accepted' }],
    ['accepted_at', { accepted_at: '2031-01-01' }],
  ])('nobody slips in a field of their own: %s', async (_, extra) => {
    const headers = await headersOf('filer@au.example.org');
    const answer = await send('POST', '/filings', { kind: 'article-54-notice', content: NOTICE, ...extra }, headers);
    expect(answer.status).toBe(400);
  });

  test('two of one organisation who ask the same at the same time are both written down as having seen what is internal', async () => {
    const filer = await headersOf('filer@au.example.org');
    const reviewer = await headersOf('reviewer@au.example.org');
    const wish = {
      kind: 'article-54-notice',
      content: { ...NOTICE, activity: 'Talks behind closed doors' },
      confidentiality: 'internal',
    };
    const { filing } = (await (await send('POST', '/filings', wish, filer)).json()) as { filing: string };
    expect((await send('POST', `/filings/${filing}/accept`, undefined, reviewer)).status).toBe(200);
    const answers = await Promise.all(
      [filer, reviewer, filer].map((headers) => send('GET', '/questions/article-54', undefined, headers)),
    );
    for (const answer of answers) expect(await answer.text()).toContain(filing);
    const seen = await db.query<{ who: string }>(
      "select distinct who from audit where what = 'see-restricted' and subject = 'question:article-54'",
    );
    expect(seen).toHaveLength(2);
  });

  test('a token files, does not manage people, and ends', async () => {
    const headers = await headersOf('filer@au.example.org');
    const made = (await (await send('POST', '/tokens', { label: 'script', scopes: ['file'], days: 1 }, headers)).json()) as {
      id: string;
      token: string;
    };
    const bearer = { authorization: `Bearer ${made.token}` };
    expect((await send('POST', '/filings', { kind: 'article-54-notice', content: NOTICE }, bearer)).status).toBe(200);
    expect((await send('GET', '/members', undefined, bearer)).status).toBe(403);
    expect(await (await send('GET', '/tokens', undefined, headers)).text()).not.toContain(made.token.slice(7));
    expect((await send('DELETE', `/tokens/${made.id}`, undefined, headers)).status).toBe(200);
    expect((await send('POST', '/filings', { kind: 'article-54-notice', content: NOTICE }, bearer)).status).toBe(401);
  });

  test.each([
    ['GET', '/members'],
    ['POST', '/organisations'],
    ['POST', '/invitations'],
    ['GET', '/tokens'],
    ['POST', '/filings'],
    ['DELETE', '/members/m-1'],
    ['POST', '/filings/f-1/accept'],
    ['GET', '/filings/f-1/receipt'],
  ])('%s %s wants somebody who is signed in', async (method, path) => {
    const bodies: Record<string, unknown> = {
      '/organisations': { id: 'osce' },
      '/invitations': { organisation: 'au', email: 'a@example.org', roles: ['filer'] },
      '/filings': { kind: 'article-54-notice', content: NOTICE },
    };
    expect((await send(method, path, bodies[path])).status).toBe(401);
  });

  test('the page of an invitation works without scripts and quotes nothing unsafe', async () => {
    const shown = await (await app.request('/join?secret="><script>')).text();
    expect(shown).not.toContain('<script>');
    await db.query('delete from sealed.passwords where member = $1', [desk.id]);
    const secret = (await firstInvitation(db, AT))!;
    const post = (password: string) =>
      app.request('/join', {
        method: 'POST',
        body: new URLSearchParams({ secret, name: 'New', email: 'new@example.org', password }),
      });
    const weak = await post('short');
    expect([weak.status, await weak.text()]).toEqual([400, expect.stringContaining('12 to 200 characters')]);
    expect((await post('x'.repeat(20_000))).status).toBe(413);
    expect((await post(PASSWORD)).status).toBe(200);
    expect((await post(PASSWORD)).status).toBe(400);
  });
});
