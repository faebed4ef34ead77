// API2:2023 Broken authentication: guessing, fixed and stolen sessions, expiry, sign-out, tokens. Identity providers: openid.test.ts.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { PASSWORD } from '../../../register/contract/partner.ts';
import { AT, makeSecurityWorld, type World } from './world.ts';

const MINUTE = 60_000;

describe('API2: who somebody is', () => {
  let world: World;
  beforeAll(async () => {
    world = await makeSecurityWorld();
  }, 60_000);
  beforeEach(() => world.moveTo(AT));
  afterAll(() => world.close());

  const later = (minutes: number) => world.moveTo(new Date(AT.getTime() + minutes * MINUTE));
  const signIn = (email: string, password: string, headers: Record<string, string> = {}) =>
    world.send('POST', '/sign-in', { body: { email, password }, headers });
  const cookieOf = (answer: Response) => answer.headers.get('set-cookie')?.split(';')[0] ?? '';

  test('guessing is stopped after five attempts, the right password too, and told without telling who exists', async () => {
    const guesses = async (email: string) => {
      const answers: string[] = [];
      for (let i = 0; i < 6; i++) {
        const answer = await signIn(email, `guess number ${i}`);
        answers.push(`${answer.status} ${await answer.text()}`);
      }
      return answers;
    };
    const known = await guesses('reader@au.example.org');
    expect(known.map((answer) => answer.slice(0, 3))).toEqual(['401', '401', '401', '401', '401', '429']);
    expect((await signIn('reader@au.example.org', PASSWORD)).status).toBe(429);
    expect(await guesses('nobody@au.example.org')).toEqual(known);
    later(16);
    expect((await signIn('reader@au.example.org', PASSWORD)).status).toBe(200);
  }, 30_000);

  test('many guesses at once are counted too', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, (_, i) => signIn('filer@eu.example.org', `guess ${i} of many`)));
    expect(answers.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(5);
  }, 30_000);

  test('a session that somebody else chose is never used', async () => {
    const chosen = 'A'.repeat(43);
    const answer = await signIn('filer@au.example.org', PASSWORD, { cookie: `seized_session=${chosen}` });
    expect(cookieOf(answer)).toMatch(/^seized_session=[\w-]{43}$/);
    expect(cookieOf(answer)).not.toContain(chosen);
    expect((await world.send('GET', '/me', { headers: { cookie: `seized_session=${chosen}` } })).status).toBe(401);
  });

  test('two sign-ins have two secrets, and signing out ends one or all of them', async () => {
    const [one, two] = [await signIn('filer@au.example.org', PASSWORD), await signIn('filer@au.example.org', PASSWORD)];
    expect(cookieOf(one)).not.toBe(cookieOf(two));
    const headersOf = async (answer: Response) => ({
      cookie: cookieOf(answer),
      'x-seized-guard': ((await answer.json()) as { guard: string }).guard,
    });
    const [first, second] = [await headersOf(one), await headersOf(two)];
    const statusOf = async (headers: Record<string, string>) => (await world.send('GET', '/me', { headers })).status;
    await world.send('POST', '/sign-out', { headers: first });
    expect([await statusOf(first), await statusOf(second)]).toEqual([401, 200]);
    await world.send('POST', '/sign-out?everywhere=yes', { headers: second });
    expect([await statusOf(second), await statusOf({ ...world.headersOf('filer of au') })]).toEqual([401, 401]);
  });

  test.each([
    ['after two hours without use', 121, []],
    ['after twelve hours in any case', 721, [100, 200, 300, 400, 500, 600, 700]],
  ])('a session ends %s', async (_, end, uses) => {
    const cookie = cookieOf(await signIn('reviewer@eu.example.org', PASSWORD));
    const statusOf = async () => (await world.send('GET', '/me', { headers: { cookie } })).status;
    for (const minutes of uses) {
      later(minutes);
      expect(await statusOf()).toBe(200);
    }
    later(end);
    expect(await statusOf()).toBe(401);
  });

  test.each([
    ['an unknown token', 'Bearer seized_nobody'],
    ['a token without its beginning', 'Bearer AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'],
    ['a password instead of a token', `Basic ${Buffer.from(`filer@au.example.org:${PASSWORD}`).toString('base64')}`],
  ])('%s is nobody', async (_, authorization) => {
    expect((await world.send('GET', '/tokens', { headers: { authorization } })).status).toBe(401);
  });

  test('a token ends with its day, with its member, and when it is ended', async () => {
    const headers = await world.bearer('reviewer of au', ['read']);
    const statusOf = async () => (await world.send('GET', '/tokens', { headers })).status;
    expect(await statusOf()).toBe(200);
    later(301 * 24 * 60);
    expect(await statusOf()).toBe(401);
    world.moveTo(AT);
    const [token] = ((await (await world.send('GET', '/tokens', { headers })).json()) as { tokens: { id: string }[] }).tokens;
    await world.send('DELETE', `/tokens/${token!.id}`, { as: 'administrator of au' });
    expect(await statusOf()).toBe(401);
    const other = await world.bearer('reviewer of au', ['read']);
    await world.send('DELETE', `/members/${world.members.get('reviewer of au')!.id}`, { as: 'administrator of au' });
    expect((await world.send('GET', '/tokens', { headers: other })).status).toBe(401);
    expect((await world.send('GET', '/me', { as: 'reviewer of au' })).status).toBe(401);
  });

  test('a new password asks for the old one, ends every session, and is no short one', async () => {
    const change = (body: object) => world.send('POST', '/password', { as: 'administrator of eu', body });
    expect((await change({ old: 'not the old one', password: 'twelve green boats' })).status).toBe(401);
    expect((await change({ old: PASSWORD, password: 'short' })).status).toBe(400);
    const answer = await change({ old: PASSWORD, password: 'twelve green boats' });
    expect(answer.status).toBe(200);
    expect((await world.send('GET', '/me', { as: 'administrator of eu' })).status).toBe(401);
    expect((await world.send('GET', '/me', { headers: { cookie: cookieOf(answer) } })).status).toBe(200);
    expect((await signIn('administrator@eu.example.org', PASSWORD)).status).toBe(401);
  });
});
