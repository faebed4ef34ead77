// API6:2023 Unrestricted access to sensitive business flows: what may happen once happens once, however many ask at the same time.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstInvitation } from '../../../../src/register/index.ts';
import { PASSWORD } from '../../../register/contract/partner.ts';
import { AT, makeSecurityWorld, NOTICE, type World } from './world.ts';

describe('API6: once', () => {
  let world: World;
  beforeAll(async () => {
    world = await makeSecurityWorld();
  }, 60_000);
  afterAll(() => world.close());

  const eight = <T>(make: (i: number) => Promise<T>): Promise<T[]> => Promise.all(Array.from({ length: 8 }, (_, i) => make(i)));
  const oks = (answers: readonly Response[]): number => answers.filter(({ status }) => status === 200).length;

  test('the link of an invitation makes one member, also when many follow it at once', async () => {
    const body = { organisation: 'au', email: 'new@example.org', roles: ['reader'] };
    const made = await world.send('POST', '/invitations', { as: 'administrator of au', body });
    const { secret } = (await made.json()) as { secret: string };
    const accept = (i: number) =>
      world.send('POST', '/invitations/accept', { body: { secret, name: `New ${i}`, password: PASSWORD } });
    expect(oks(await eight(accept))).toBe(1);
    expect((await accept(9)).status).toBe(404);
    expect(await world.db.query("select 1 from sealed.members where email = 'new@example.org'")).toHaveLength(1);
  }, 30_000);

  test('the first administrator is made once, and never again while one can sign in', async () => {
    expect(await firstInvitation(world.db, AT)).toBeNull();
  });

  test('one key gives one filing and one receipt, also at once; another content under it is refused', async () => {
    const headers = { 'idempotency-key': 'notice of today' };
    const file = (content: object) =>
      world.send('POST', '/filings', { as: 'filer of au', headers, body: { kind: 'article-54-notice', content } });
    const answers = await eight(() => file(NOTICE));
    expect(oks(answers)).toBe(8);
    const receipts = await Promise.all(answers.map(async (answer) => JSON.stringify(await answer.json())));
    expect(new Set(receipts).size).toBe(1);
    expect((await file({ ...NOTICE, summary: 'Something else.' })).status).toBe(409);
    expect(await world.db.query('select 1 from sealed.filings')).toHaveLength(1);
    expect(await world.db.query("select 1 from audit where what = 'submit-filing'")).toHaveLength(1);
  });

  test('a filing is submitted, accepted and returned once', async () => {
    const body = { kind: 'article-54-notice', content: NOTICE, isDraft: true };
    const { filing } = (await (await world.send('POST', '/filings', { as: 'filer of au', body })).json()) as { filing: string };
    expect(oks(await eight(() => world.send('POST', `/filings/${filing}/submit`, { as: 'filer of au' })))).toBe(1);
    const words = await eight((i) =>
      i % 2
        ? world.send('POST', `/filings/${filing}/accept`, { as: 'reviewer of au' })
        : world.send('POST', `/filings/${filing}/return`, { as: 'reviewer of au', body: { reason: 'x' } }),
    );
    expect(oks(words)).toBe(1);
  });

  test('nobody accepts what they submitted themselves, whatever roles they have', async () => {
    const { id } = world.members.get('reviewer of eu')!;
    const roles = { roles: ['filer', 'reviewer', 'administrator'] };
    await world.send('PUT', `/members/${id}/roles`, { as: 'administrator of eu', body: roles });
    const body = { kind: 'article-54-notice', content: NOTICE };
    const made = await world.send('POST', '/filings', { as: 'reviewer of eu', body });
    const { filing } = (await made.json()) as { filing: string };
    expect((await world.send('POST', `/filings/${filing}/accept`, { as: 'reviewer of eu' })).status).toBe(403);
  });

  test('two administrators who take the role from each other at once leave one', async () => {
    const desk = await world.db.query<{ id: string }>(
      "select id from sealed.members where organisation = 'desk' and roles ? 'administrator' order by id",
    );
    expect(desk).toHaveLength(2);
    const answers = await Promise.all(
      desk.map(({ id }) =>
        world.send('PUT', `/members/${id}/roles`, { as: 'administrator of desk', body: { roles: ['reader'] } }),
      ),
    );
    expect(oks(answers)).toBe(1);
    expect(
      await world.db.query("select id from sealed.members where organisation = 'desk' and roles ? 'administrator'"),
    ).toHaveLength(1);
  });
});
