// What forms need over HTTP: kinds with their fields, a table looked at before it is filed, drafts whose readers change, the systems they are for.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeApi } from '../../../src/faces/api/app.ts';
import { KINDS } from '../../../src/filings/index.ts';
import { QUESTIONS } from '../../../src/questions/index.ts';
import { type Database, makeToken, openRegister } from '../../../src/register/index.ts';
import { join, openDesk } from '../../register/contract/partner.ts';

const AT = new Date('2031-05-01T09:00:00Z');
const NOTICE = KINDS.find(({ name }) => name === 'article-54-notice')!.example;

interface Mistake {
  readonly field: string;
  readonly message: string;
}
interface Answer {
  readonly rows: readonly { readonly row: number; readonly mistakes: readonly Mistake[] }[];
  readonly filings: readonly unknown[];
  readonly systems: readonly { readonly questions: readonly string[]; readonly kinds: readonly string[] }[];
  readonly mistakes: readonly Mistake[];
  readonly filing: string;
  readonly sha256: string;
  readonly detail: string;
}

describe('forms over HTTP', () => {
  let db: Database;
  let app: ReturnType<typeof makeApi>;
  let authorization: string;
  beforeAll(async () => {
    db = await openRegister({ directory: null });
    const read = () => Promise.reject(new Error('nothing is read here'));
    app = makeApi({ db, read, version: '0.1.0', now: () => AT });
    const desk = await openDesk(db, AT);
    const filer = await join(db, desk, 'au', ['filer'], AT);
    await join(db, desk, 'eu', ['reader'], AT);
    authorization = `Bearer ${(await makeToken(db, filer, { label: 'form', scopes: ['read', 'file'], days: 1 }, AT)).token}`;
  });
  afterAll(() => db.close());

  const send = async (method: string, path: string, body?: unknown) => {
    const isText = typeof body === 'string';
    const answer = await app.request(`/api/v1${path}`, {
      method,
      headers: { authorization, 'content-type': isText ? 'text/csv' : 'application/json' },
      ...(body === undefined ? {} : { body: isText ? body : JSON.stringify(body) }),
    });
    return { status: answer.status, body: (await answer.json()) as Answer };
  };

  test('a table is looked at row by row, and nothing is kept', async () => {
    const table =
      'activity,status,began,place,summary\nPatrols,undertaken,2031-02-30,Exampleland,x\nTalks,undertaken,2031-03-01,Exampleland,y\n';
    const { status, body } = await send('POST', '/filings/import/preview?kind=article-54-notice', table);
    expect(status).toBe(200);
    expect(body.rows).toEqual([
      expect.objectContaining({ row: 2, mistakes: [{ field: 'began', message: 'must be a day that the calendar has' }] }),
      expect.objectContaining({ row: 3, content: expect.objectContaining({ activity: 'Talks' }), mistakes: [] }),
    ]);
    expect((await send('GET', '/filings')).body.filings).toEqual([]);
    expect((await send('POST', '/filings/import/preview?kind=article-54-notice', 'colour\nblue\n')).body.detail).toContain(
      'Not known: colour',
    );
  });

  test('a draft may be incomplete, changes its content and who may see it, and then is submitted', async () => {
    const kept = await send('POST', '/filings', { kind: 'article-54-notice', content: { activity: 'Patrols' }, isDraft: true });
    const path = `/filings/${kept.body.filing}`;
    const refused = await send('POST', `${path}/submit`);
    expect([refused.status, refused.body.mistakes[0]]).toEqual([422, { field: 'status', message: 'is missing' }]);
    await send('PUT', path, { content: NOTICE, confidentiality: 'shared', sharedWith: ['eu'] });
    await send('PUT', path, { content: { ...NOTICE, place: 'Averland' } });
    expect((await send('GET', path)).body).toMatchObject({
      state: 'draft',
      confidentiality: 'shared',
      shared_with: ['eu'],
      content: { place: 'Averland' },
    });
    expect((await send('PUT', path, { content: NOTICE, confidentiality: 'shared' })).body.detail).toContain('sharedWith');
    expect((await send('POST', `${path}/submit`)).body.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('the 28 systems name questions and kinds that there are', async () => {
    const { body } = await send('GET', '/systems');
    expect(body.systems).toHaveLength(28);
    const names = (list: readonly { name: string }[]) => new Set(list.map(({ name }) => name));
    const [questions, kinds] = [names(QUESTIONS), names(KINDS)];
    for (const system of body.systems) {
      expect(system.questions.length + system.kinds.length).toBeGreaterThan(0);
      expect(system.questions.filter((name) => !questions.has(name))).toEqual([]);
      expect(system.kinds.filter((name) => !kinds.has(name))).toEqual([]);
    }
  });
});
