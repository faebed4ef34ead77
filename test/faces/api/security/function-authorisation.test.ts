// API5:2023 Broken function level authorisation: every operation of the description, called by somebody of every role.
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { makeSecurityWorld, type Operation, operationsOf, type World } from './world.ts';

// What changes something and asks for no right of its own: everybody may do it to what is theirs, or the register finds out who may.
const OF_ANY_MEMBER = [
  'delete /api/v1/tokens/{id}',
  'post /api/v1/filings/{id}/redact',
  'post /api/v1/password',
  'post /api/v1/sign-out',
  'post /api/v1/tokens',
];
// What may be changed without being signed in: coming in, and two routes that are open to their own machine until somebody has joined.
const OF_NOBODY = ['post /api/v1/documents', 'post /api/v1/invitations/accept', 'post /api/v1/readings', 'post /api/v1/sign-in'];

describe('API5: who may call what', () => {
  let world: World;
  let operations: Operation[];
  beforeAll(async () => {
    world = await makeSecurityWorld();
    operations = await operationsOf(world);
  }, 60_000);
  afterAll(() => world.close());

  // Nothing of what is asked for exists, and no body is sent: whoever comes in finds out by another refusal than 401 and 403.
  const call = async ({ method, path }: Operation, ask: { as?: string; headers?: Record<string, string> }) =>
    (await world.send(method, path.replace(/\{\w+\}/g, 'none'), ask)).status;

  test('every operation that changes something says whose it is, and only these are for anybody', () => {
    const changing = operations.filter(({ method }) => method !== 'GET');
    expect(changing.length).toBeGreaterThan(30);
    expect(
      changing
        .filter(({ isOpen }) => isOpen)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(OF_NOBODY);
    expect(
      changing
        .filter(({ isOpen, right }) => !isOpen && !right)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(OF_ANY_MEMBER);
  });

  test.each([
    [undefined],
    ['reader of au'],
    ['filer of au'],
    ['reviewer of au'],
    ['administrator of au'],
    ['reviewer of desk'],
    ['administrator of desk'],
  ])(
    'every operation as %s',
    async (as) => {
      const rights = as ? world.members.get(as)!.rights : [];
      const wrong: string[] = [];
      for (const operation of operations) {
        if (/sign-out|password/.test(operation.path)) continue; // they would end the session
        const status = await call(operation, as ? { as } : {});
        const isRefused = status === 401 || status === 403;
        const mustRefuse = !operation.isOpen && (!as || (operation.right !== null && !rights.includes(operation.right)));
        if (mustRefuse && status !== (as ? 403 : 401)) wrong.push(`${operation.name} let ${as ?? 'the public'} in: ${status}`);
        const isElsewhere = OF_NOBODY.includes(operation.name) || status === 403; // a right of the desk, or the guard of its own rules
        if (!mustRefuse && isRefused && !isElsewhere) wrong.push(`${operation.name} keeps ${as ?? 'the public'} out: ${status}`);
      }
      expect(wrong).toEqual([]);
    },
    60_000,
  );

  test('a token has no right beyond its scopes, and manages no people, passwords or tokens', async () => {
    const headers = await world.bearer('reviewer of desk', ['read']);
    for (const operation of operations.filter(({ right }) => right && right !== 'read'))
      expect([operation.name, await call(operation, { headers })]).toEqual([operation.name, 403]);
    const wide = await world.bearer('reviewer of desk', ['read', 'file', 'review']);
    for (const operation of operations.filter(({ right }) => right === 'administer'))
      expect([operation.name, await call(operation, { headers: wide })]).toEqual([operation.name, 403]);
    const more = { label: 'successor', scopes: ['read'], days: 300 };
    expect((await world.send('POST', '/tokens', { headers: wide, body: more })).status).toBe(403);
    const password = { old: 'nine quiet harbours', password: 'ten quiet harbours' };
    expect((await world.send('POST', '/password', { headers: wide, body: password })).status).toBe(403);
  });

  test('a document is added by the desk alone, and read by members, as soon as somebody has joined', async () => {
    const raw = { raw: 'x', headers: { 'content-type': 'application/octet-stream' } };
    const statusOf = async (path: string, as?: string) => (await world.send('POST', path, as ? { ...raw, as } : raw)).status;
    expect([await statusOf('/documents'), await statusOf('/readings')]).toEqual([401, 401]);
    for (const as of ['filer of au', 'reviewer of au', 'administrator of au']) expect(await statusOf('/documents', as)).toBe(403);
    const log = vi.spyOn(console, 'error').mockImplementation(() => {}); // whoever may is let in, and then nothing is read here
    for (const as of ['reviewer of desk', 'administrator of desk']) expect(await statusOf('/documents', as)).toBe(500);
    expect(await statusOf('/readings', 'reader of au')).toBe(500);
    log.mockRestore();
  });

  test('a role that is withdrawn is gone with the next request', async () => {
    const { id } = world.members.get('filer of eu')!;
    const setRoles = (roles: string[]) =>
      world.send('PUT', `/members/${id}/roles`, { as: 'administrator of eu', body: { roles } });
    expect((await setRoles(['reader'])).status).toBe(200);
    expect((await world.send('POST', '/filings', { as: 'filer of eu', body: {} })).status).toBe(403);
    expect((await setRoles(['filer'])).status).toBe(200);
    expect((await world.send('POST', '/filings', { as: 'filer of eu', body: {} })).status).toBe(400);
  });
});
