// Signing in with an identity provider: who is let in, who is not, and that no answer is believed which does not hold.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeApi } from '../../../src/faces/api/app.ts';
import { openIdSettings } from '../../../src/faces/api/openid-provider.ts';
import { type Database, endMember, invite, type Member, openRegister } from '../../../src/register/index.ts';
import { join, openDesk } from '../../register/contract/partner.ts';
import { type Account, CLIENT, startProvider, type TestProvider, walk } from './identity-provider.ts';

const AT = new Date();
const HOME = 'http://127.0.0.1:8620';
const ANSWER = `${HOME}/api/v1/sign-in/openid/answer`;

describe('signing in with an identity provider', () => {
  let db: Database;
  let desk: Member;
  let provider: TestProvider;
  let app: ReturnType<typeof makeApi>;
  let now = AT;
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const appWith = (issuer: string) => {
    const openId = { issuer, clientId: CLIENT.id, clientSecret: CLIENT.secret, label: 'Example ID' };
    const read = () => Promise.reject(new Error('nothing is read here'));
    return makeApi({ db, read, version: '0.1.0', now: () => now, openId });
  };
  beforeAll(async () => {
    db = await openRegister({ directory: null });
    provider = await startProvider(ANSWER);
    app = appWith(provider.issuer);
    desk = await openDesk(db, AT);
    await join(db, desk, 'au', ['filer'], AT);
  });
  beforeEach(() => {
    now = AT;
    log.mockClear();
  });
  afterEach(() => {
    provider.spoil = null;
  });
  afterAll(async () => {
    log.mockRestore();
    await provider.close();
    await db.close();
  });

  const cookieOf = (answer: Response, name: string) =>
    answer.headers.getSetCookie().find((cookie) => cookie.startsWith(`${name}=`) && !/Max-Age=0/.test(cookie)) ?? null;
  const begin = async (invitation = '') => {
    const answer = await app.request(`${HOME}/api/v1/sign-in/openid${invitation ? `?invitation=${invitation}` : ''}`);
    return { away: answer.headers.get('location')!, cookie: cookieOf(answer, 'seized_openid')!.split(';')[0]!, answer };
  };
  const comeBack = (address: string, cookie: string, accept = 'application/json') =>
    app.request(address, { headers: { cookie, accept } });
  const signIn = async (account: Partial<Account> & { sub: string }, invitation = '') => {
    provider.account = { name: 'Amina Example', email: `${account.sub}@example.org`, email_verified: true, ...account };
    const { away, cookie } = await begin(invitation);
    return comeBack(await walk(away), cookie);
  };
  const memberOf = async (answer: Response) => {
    const cookie = cookieOf(answer, 'seized_session');
    if (!cookie) return null;
    const me = await app.request(`${HOME}/api/v1/me`, { headers: { cookie: cookie.split(';')[0]! } });
    return ((await me.json()) as { member: Member }).member;
  };

  test('the way there asks for a code with PKCE, a state and a nonce, and binds them to the browser', async () => {
    const { away, answer } = await begin();
    const query = new URL(away).searchParams;
    expect([query.get('response_type'), query.get('code_challenge_method'), query.get('scope')]).toEqual([
      'code',
      'S256',
      'openid email profile',
    ]);
    for (const name of ['state', 'nonce', 'code_challenge']) expect(query.get(name)).toMatch(/^[\w-]{43}$/);
    expect(new Set(['state', 'nonce', 'code_challenge'].map((name) => query.get(name))).size).toBe(3);
    expect(answer.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax$/);
    expect(answer.headers.get('set-cookie')).not.toContain(query.get('state'));
  });

  test('the verified address of a member lets that member in, and from then on the account itself does', async () => {
    const first = await signIn({ sub: 'amina', email: 'Filer@AU.example.org' });
    expect([first.status, first.headers.get('location')]).toEqual([302, '/']);
    expect(cookieOf(first, 'seized_session')).toMatch(/HttpOnly; SameSite=Strict$/);
    expect(await memberOf(first)).toMatchObject({ organisation: 'au', roles: ['filer'] });
    expect(await memberOf(await signIn({ sub: 'amina', email: 'other@example.org' }))).toMatchObject({ organisation: 'au' });
    const audit = await db.query<{ what: string; details: object }>(
      "select what, details from audit where what in ('link-identity', 'sign-in') order by n",
    );
    expect(audit).toEqual([
      { what: 'link-identity', details: { issuer: provider.issuer } },
      { what: 'sign-in', details: { by: 'openid' } },
      { what: 'sign-in', details: { by: 'openid' } },
    ]);
  });

  test.each([
    ['an address that the provider has not verified', { sub: 'x1', email: 'filer@au.example.org', email_verified: false }],
    ['a stranger', { sub: 'x2', email: 'stranger@example.org' }],
  ])('%s lets nobody in', async (_, account) => {
    const answer = await signIn(account);
    expect([answer.status, await memberOf(answer)]).toEqual([403, null]);
  });

  test('an invitation joins once, whatever the address, without a password', async () => {
    const secret = await invite(db, desk, { organisation: 'au', email: 'new@au.example.org', roles: ['reviewer'] }, AT);
    const joined = await signIn({ sub: 'new', email: 'elsewhere@example.org', email_verified: false }, secret);
    expect(await memberOf(joined)).toMatchObject({ roles: ['reviewer'], name: 'Amina Example' });
    expect((await signIn({ sub: 'second' }, secret)).status).toBe(404);
  });

  test('a domain that an administrator admits lets in with the stated roles, no other domain and nobody as administrator', async () => {
    const password = { email: 'desk@example.org', password: 'nine quiet harbours' };
    const headers = { 'content-type': 'application/json' };
    const signed = await app.request('/api/v1/sign-in', { method: 'POST', headers, body: JSON.stringify(password) });
    const { guard } = (await signed.json()) as { guard: string };
    const by = { ...headers, cookie: signed.headers.get('set-cookie')!.split(';')[0]!, 'x-seized-guard': guard };
    const admit = (body: object) =>
      app.request('/api/v1/admissions', { method: 'POST', headers: by, body: JSON.stringify(body) });
    expect((await admit({ domain: 'au.example.net', organisation: 'au', roles: ['administrator'] })).status).toBe(400);
    expect((await admit({ domain: 'net', organisation: 'au', roles: ['reader'] })).status).toBe(400);
    expect((await admit({ domain: 'AU.example.net', organisation: 'au', roles: ['reader'] })).status).toBe(200);
    expect(await memberOf(await signIn({ sub: 'd1', email: 'one@au.example.net' }))).toMatchObject({ roles: ['reader'] });
    for (const email of ['a@evil-au.example.net', 'a@au.example.net.evil.org', 'a@sub.au.example.net'])
      expect((await signIn({ sub: email, email })).status).toBe(403);
    expect((await app.request('/api/v1/admissions/au.example.net', { method: 'DELETE', headers: by })).status).toBe(200);
    expect((await signIn({ sub: 'd2', email: 'two@au.example.net' })).status).toBe(403);
  });

  test('who left is let in no longer', async () => {
    const member = await join(db, desk, 'eu', ['filer'], AT);
    expect((await signIn({ sub: 'leaver', email: 'filer@eu.example.org' })).status).toBe(302);
    await endMember(db, desk, member.id, AT);
    expect((await signIn({ sub: 'leaver', email: 'filer@eu.example.org' })).status).toBe(403);
  });

  test('a way back is good once, soon, and in the browser that began it', async () => {
    provider.account = { sub: 'amina', name: 'Amina', email: 'x@example.org', email_verified: true };
    const [one, two] = [await begin(), await begin()];
    const back = await walk(one.away);
    expect((await comeBack(back, '')).status).toBe(401);
    expect((await comeBack(back, two.cookie)).status).toBe(401);
    expect((await comeBack(back.replace(/state=[\w-]+/, 'state=guess'), one.cookie)).status).toBe(401);
    now = new Date(AT.getTime() + 601_000);
    expect((await comeBack(back, one.cookie)).status).toBe(401);
    now = AT;
    expect((await comeBack(back, one.cookie)).status).toBe(302);
    expect((await comeBack(back, one.cookie)).status).toBe(401);
    const shown = await comeBack(back, one.cookie, 'text/html');
    expect([shown.status, shown.headers.get('location')]).toEqual([302, '/sign-in?failed=not-signed-in']);
  });

  const payload = (token: string, change: object) => {
    const [head, body, signature] = token.split('.');
    const claims = { ...JSON.parse(Buffer.from(body!, 'base64url').toString()), ...change };
    return [head, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
  };
  const unsigned = (token: string) => `${Buffer.from('{"alg":"none"}').toString('base64url')}.${token.split('.')[1]}.`;

  test.each<[string, NonNullable<TestProvider['spoil']>]>([
    [
      'a claim changed after signing',
      (p, a) => (p === '/token' ? { ...a, id_token: payload(String(a.id_token), { sub: 'desk' }) } : a),
    ],
    ['no signature', (p, a) => (p === '/token' ? { ...a, id_token: unsigned(String(a.id_token)) } : a)],
    ['no identity token', (p, a) => (p === '/token' ? { ...a, id_token: undefined } : a)],
    ['a user who is somebody else', (p, a) => (p === '/me' ? { ...a, sub: 'desk' } : a)],
    ['an answer of two mebibytes', (p, a) => (p === '/token' ? { ...a, more: 'x'.repeat(2 ** 21) } : a)],
    ['an answer that is no JSON', (p, a) => (p === '/token' ? '<html>' : a)],
  ])('%s is not believed', async (_, spoil) => {
    provider.spoil = spoil;
    const answer = await signIn({ sub: 'amina', email: 'filer@au.example.org' });
    expect([answer.status, await memberOf(answer)]).toEqual([401, null]);
    expect(log.mock.calls.flat().join('\n')).toMatch(/^seized: sign-in with Example ID failed: \w+/);
  });

  test('neither the log nor an answer repeats codes, tokens or the secret of the client', async () => {
    provider.spoil = (path, answer) => (path === '/token' ? { ...answer, id_token: undefined } : answer);
    provider.account = { sub: 'amina', name: 'Amina', email: 'x@example.org', email_verified: true };
    const { away, cookie } = await begin();
    const back = await walk(away);
    const told = `${log.mock.calls.flat().join('\n')}${await (await comeBack(back, cookie)).text()}`;
    expect(told).toContain('did not come through');
    for (const secret of [new URL(back).searchParams.get('code')!, CLIENT.secret, cookie.split('=')[1]!])
      expect(told).not.toContain(secret);
  });

  test('a provider that is away, or pretends to be another, is told in words', async () => {
    const away = await appWith('http://127.0.0.1:9').request('/api/v1/sign-in/openid');
    expect([away.status, await away.text()]).toEqual([503, expect.stringContaining('Example ID cannot be reached')]);
    provider.spoil = (path, answer) => (path.includes('well-known') ? { ...answer, issuer: 'https://bank.example' } : answer);
    expect((await appWith(provider.issuer).request('/api/v1/sign-in/openid')).status).toBe(503);
  });

  test('without a provider there is only the password', async () => {
    const plain = makeApi({ db, read: () => Promise.reject(new Error()), version: '0.1.0', now: () => AT });
    expect(await (await plain.request('/api/v1/sign-in')).json()).toEqual({ password: true, openId: null });
    expect((await plain.request('/api/v1/sign-in/openid')).status).toBe(404);
    expect(await (await app.request('/api/v1/sign-in')).json()).toEqual({
      password: true,
      openId: { label: 'Example ID', start: '/api/v1/sign-in/openid' },
    });
  });

  test.each([
    [{}, null],
    [{ SEIZED_OIDC_ISSUER: 'https://id.example.org' }, 'also needs SEIZED_OIDC_CLIENT_ID and SEIZED_OIDC_CLIENT_SECRET'],
    [
      { SEIZED_OIDC_ISSUER: 'http://id.example.org', SEIZED_OIDC_CLIENT_ID: 'a', SEIZED_OIDC_CLIENT_SECRET: 'b' },
      'has to be an https address',
    ],
  ])('settings %j', (environment, wrong) => {
    if (wrong) expect(() => openIdSettings(environment)).toThrow(wrong);
    else expect(openIdSettings(environment)).toBeNull();
  });
});
