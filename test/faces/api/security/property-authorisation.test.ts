// API3:2023 Broken object property level authorisation: no field slips in that nobody may set, and none comes out that nobody may read.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSecurityWorld, NOTICE, operationsOf, type World } from './world.ts';

// Fields that the tables have and no answer shows.
const HIDDEN = /"(?:secret\w*|scrypt|salt|drafted_by|submitted_by|guard_\w+|token_\w+|expression_id|digest)":/;
const SLIPPED = [
  ['organisation', 'eu'],
  ['state', 'accepted'],
  ['accepted_at', '2031-01-01'],
  ['id', 'f-mine'],
  ['drafted_by', 'm-somebody'],
  ['roles', ['administrator']],
] as const;

describe('API3: properties', () => {
  let world: World;
  beforeAll(async () => {
    world = await makeSecurityWorld();
    await world.filed();
  }, 60_000);
  afterAll(() => world.close());

  test('every body of JSON is closed: a field that the description does not name is refused', async () => {
    const operations = (await operationsOf(world)).filter(({ body }) => body['application/json']);
    expect(operations.length).toBeGreaterThan(15);
    const open = operations.filter(({ body }) => {
      const { schema } = body['application/json']!;
      return schema.type === 'object' && schema.additionalProperties !== false;
    });
    expect(open.map(({ name }) => name)).toEqual([]);
  });

  test.each(SLIPPED)('nobody files with %s', async (field, value) => {
    const body = { kind: 'article-54-notice', content: NOTICE, [field]: value };
    expect((await world.send('POST', '/filings', { as: 'filer of au', body })).status).toBe(400);
    const inside = { kind: 'article-54-notice', content: { ...NOTICE, [field]: value } };
    expect((await world.send('POST', '/filings', { as: 'filer of au', body: inside })).status).toBe(422);
  });

  test.each([
    [
      'accepts an invitation',
      '/invitations/accept',
      { secret: 'x', name: 'A', password: 'twelve green boats', roles: ['administrator'] },
    ],
    ['signs in', '/sign-in', { email: 'a@example.org', password: 'x', organisation: 'desk' }],
    ['makes a token', '/tokens', { label: 'x', scopes: ['read'], days: 1, member: 'm-somebody' }],
  ])('nobody who %s says more than is asked', async (_, path, body) => {
    expect((await world.send('POST', path, { as: 'filer of au', body })).status).toBe(400);
  });

  test('the prototype of an object is no property', async () => {
    const raw = `{"kind":"article-54-notice","content":{"__proto__":{"state":"accepted"},"constructor":{"x":1}}}`;
    expect([400, 422]).toContain((await world.send('POST', '/filings', { as: 'filer of au', raw })).status);
    expect(({} as Record<string, unknown>).state).toBeUndefined();
  });

  test('no answer shows what lets somebody in, or who in another organisation drafted a filing', async () => {
    for (const { method, path, name } of await operationsOf(world)) {
      if (method !== 'GET' || path.includes('openapi')) continue;
      const [filing] = await world.db.query<{ id: string }>('select id from sealed.filings');
      for (const as of ['administrator of desk', 'reviewer of au']) {
        const text = await (await world.send('GET', path.replace('{id}', filing!.id), { as })).text();
        expect([name, as, HIDDEN.exec(text)?.[0] ?? null]).toEqual([name, as, null]);
      }
    }
  }, 60_000);

  test('names and addresses of members are for their administrators alone', async () => {
    for (const { method, path, name, right } of await operationsOf(world)) {
      if (method !== 'GET' || right === 'administer') continue;
      const text = await (await world.send('GET', path.replace('{id}', 'none'), { as: 'reviewer of eu' })).text();
      expect([name, /[\w.]+@(?:au|desk)\.example\.org/.test(text)]).toEqual([name, false]);
    }
  }, 60_000);
});
