// A register of one sample and people with different rights in, words on its commitments out: who may say one, and that it can be taken back.
import { readFileSync } from 'node:fs';
import { join as path } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeApi } from '../../../src/faces/api/app.ts';
import { makeReadKept } from '../../../src/faces/cli/register/read-kept.ts';
import { makeReader } from '../../../src/faces/reader.ts';
import { type Database, openRegister, type Role } from '../../../src/register/index.ts';
import { join, openDesk, PASSWORD } from '../../register/contract/partner.ts';

const SAMPLE = readFileSync(path(import.meta.dirname, '../../../samples/resolution.en.txt'));
const AT = new Date('2031-05-01T00:00:00Z');

describe('review over HTTP', () => {
  let db: Database;
  let app: ReturnType<typeof makeApi>;
  let id: string;
  const signedIn: Record<string, Record<string, string>> = {};
  const commitments = async () => {
    const answer = await app.request('/api/v1/questions/commitments?on=2031-05-01&actor=Secretary-General&kind=dated');
    return ((await answer.json()) as { rows: { id: string; due: string; review: string | null }[] }).rows;
  };
  const post = (address: string, body: unknown, headers: Record<string, string> = {}) =>
    app.request(address, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    });
  const signIn = async (email: string) => {
    const answer = await post('/api/v1/sign-in', { email, password: PASSWORD });
    const { guard } = (await answer.json()) as { guard: string };
    return { cookie: answer.headers.get('set-cookie')!.split(';')[0]!, 'x-seized-guard': guard };
  };

  beforeAll(async () => {
    db = await openRegister({ directory: null });
    app = makeApi({ db, read: makeReadKept(makeReader()), version: '0.1.0', now: () => AT });
    await app.request('/api/v1/documents', {
      method: 'POST',
      body: SAMPLE,
      headers: { 'content-type': 'application/octet-stream' },
    });
    const desk = await openDesk(db, AT);
    for (const [organisation, role] of [
      ['desk', 'reviewer'],
      ['au', 'reviewer'],
      ['au', 'filer'],
    ] as const) {
      await join(db, desk, organisation, [role as Role], AT);
      signedIn[`${role} of ${organisation}`] = await signIn(`${role}@${organisation}.example.org`);
    }
    id = (await commitments())[0]!.id;
  });
  afterAll(() => db.close());

  test.each([
    ['nobody', 401, 'Sign in'],
    ['filer of au', 403, 'the right to review'],
    ['reviewer of au', 403, 'own desk'],
  ])('%s may not say a word', async (who, status, words) => {
    const answer = await post('/api/v1/reviews', { subject: `commitment:${id}`, action: 'reject', why: 'x' }, signedIn[who]);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toContain(words);
    expect(await commitments()).toHaveLength(1);
  });

  test('a cookie without its guard changes nothing', async () => {
    const { cookie } = signedIn['reviewer of desk']!;
    const answer = await post(
      '/api/v1/reviews',
      { subject: `commitment:${id}`, action: 'reject', why: 'x' },
      { cookie: cookie! },
    );
    expect(answer.status).toBe(403);
  });

  test('a wrong deadline is corrected, and the correction taken back', async () => {
    const who = signedIn['reviewer of desk']!;
    const said = await post(
      '/api/v1/reviews',
      { subject: `commitment:${id}`, action: 'correct', field: 'due', value: ['2031-06-15'], why: 'corrigendum' },
      who,
    );
    expect(said.status).toBe(200);
    expect(await commitments()).toMatchObject([{ due: '2031-06-15', review: 'corrected' }]);
    const { id: number } = (await said.json()) as { id: number };
    expect((await post(`/api/v1/reviews/${number}/undo`, { why: 'was right' }, who)).status).toBe(200);
    expect(await commitments()).toMatchObject([{ due: '2031-05-31' }]);
    expect((await post(`/api/v1/reviews/${number}/undo`, { why: 'again' }, who)).status).toBe(404);
  });

  test.each([
    [{ action: 'correct', field: 'due', value: ['soon'], why: 'x' }, 'days look like'],
    [{ action: 'accept', why: '  ' }, 'why'],
    [{ action: 'accept', why: 'x', who: 'somebody else' }, 'who'],
  ])('%o is refused with words', async (body, words) => {
    const answer = await post('/api/v1/reviews', { subject: `commitment:${id}`, ...body }, signedIn['reviewer of desk']);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(words);
  });
});
