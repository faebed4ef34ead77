// API1:2023 Broken object level authorisation: what belongs to another organisation is as unknown as what nobody has.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSecurityWorld, NOTICE, type World } from './world.ts';

const PDF = '%PDF-1.4\ntrailer<</Root 1 0 R>>\n%%EOF\n';

describe('API1: objects of others', () => {
  let world: World;
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    world = await makeSecurityWorld();
    const of = async (answer: Promise<Response>) => (await (await answer).json()) as Record<string, string>;
    const wish = { kind: 'article-54-notice', content: NOTICE };
    ids.draft = (await of(world.send('POST', '/filings', { as: 'filer of au', body: { ...wish, isDraft: true } }))).filing!;
    const file = { as: 'filer of au', raw: PDF, headers: { 'content-type': 'application/octet-stream' } };
    ids.attachment = (await of(world.send('POST', `/filings/${ids.draft}/attachments?name=plan.pdf`, file))).id!;
    ids.submitted = await world.filed({ confidentiality: 'internal' });
    const token = { label: 'script', scopes: ['read'], days: 30 };
    ids.token = (await of(world.send('POST', '/tokens', { as: 'filer of au', body: token }))).id!;
    ids.member = world.members.get('filer of au')!.id;
    const guest = { organisation: 'au', email: 'guest@example.org', roles: ['reader'] };
    await world.send('POST', '/invitations', { as: 'administrator of au', body: guest });
    const waiting = await of(world.send('GET', '/invitations', { as: 'administrator of au' }));
    ids.invitation = (waiting.invitations as unknown as { id: string }[])[0]!.id;
  }, 60_000);
  afterAll(() => world.close());

  const TRIES: readonly [method: string, path: string, object: string, as: string, body?: object][] = [
    ['GET', '/filings/ID', 'draft', 'reviewer of eu'],
    ['GET', '/filings/ID', 'submitted', 'reviewer of desk'],
    ['GET', '/filings/ID/receipt', 'submitted', 'reviewer of eu'],
    ['PUT', '/filings/ID', 'draft', 'reviewer of eu', { content: {} }],
    ['POST', '/filings/ID/submit', 'draft', 'reviewer of eu'],
    ['POST', '/filings/ID/accept', 'submitted', 'reviewer of eu'],
    ['POST', '/filings/ID/return', 'submitted', 'reviewer of desk', { reason: 'x' }],
    ['POST', '/filings/ID/withdraw', 'submitted', 'reviewer of eu', { reason: 'x' }],
    ['POST', '/filings/ID/redact', 'submitted', 'reviewer of eu', {}],
    ['GET', '/attachments/ID', 'attachment', 'reviewer of eu'],
    ['GET', '/attachments/ID', 'attachment', 'reviewer of desk'],
    ['DELETE', '/attachments/ID', 'attachment', 'reviewer of eu'],
    ['POST', '/filings/ID/attachments?name=a.pdf', 'draft', 'reviewer of eu'],
    ['DELETE', '/tokens/ID', 'token', 'reviewer of au'],
    ['DELETE', '/tokens/ID', 'token', 'administrator of eu'],
    ['GET', '/members/ID/tokens', 'member', 'administrator of eu'],
    ['PUT', '/members/ID/roles', 'member', 'administrator of eu', { roles: ['administrator'] }],
    ['DELETE', '/members/ID/sessions', 'member', 'administrator of eu'],
    ['DELETE', '/members/ID', 'member', 'administrator of eu'],
    ['DELETE', '/invitations/ID', 'invitation', 'administrator of eu'],
  ];

  test.each(TRIES)('%s %s of a %s as %s', async (method, path, object, as, body) => {
    const ask = path.includes('name=')
      ? { as, raw: PDF, headers: { 'content-type': 'application/octet-stream' } }
      : { as, ...(body === undefined ? {} : { body }) };
    const id = ids[object]!;
    const unknown = id.replace(/[a-z0-9]{6}$/, 'zzzzzz');
    const [real, none] = [
      await world.send(method, path.replace('ID', id), ask),
      await world.send(method, path.replace('ID', unknown), ask),
    ];
    const [said, saidOfNone] = [await real.text(), await none.text()];
    expect(real.status).toBe(none.status);
    expect(said.replaceAll(id, 'ID')).toBe(saidOfNone.replaceAll(unknown, 'ID'));
    if (!path.endsWith('/tokens')) expect(real.status).toBe(404);
    else expect(said).toBe('{"tokens":[]}');
  });

  test('nothing of that changed anything', async () => {
    const states = await world.db.query('select id, state from sealed.filings order by state');
    expect(states).toEqual([
      { id: ids.draft, state: 'draft' },
      { id: ids.submitted, state: 'submitted' },
    ]);
    const [member] = await world.db.query('select roles, ended_at from sealed.members where id = $1', [ids.member]);
    expect(member).toEqual({ roles: ['filer'], ended_at: null });
    expect((await world.send('GET', '/me', { as: 'filer of au' })).status).toBe(200);
    expect((await world.send('GET', `/attachments/${ids.attachment}`, { as: 'filer of au' })).status).toBe(200);
  });

  test('lists hold what is of the own organisation', async () => {
    const listed = async (path: string) =>
      JSON.stringify(await (await world.send('GET', path, { as: 'administrator of eu' })).json());
    for (const path of ['/members', '/invitations', '/filings?limit=1000', '/audit?limit=1000', '/tokens'])
      for (const [object, id] of Object.entries(ids))
        expect([path, object, (await listed(path)).includes(id)]).toEqual([path, object, false]);
  });
});
