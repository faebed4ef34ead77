// A register of one sample in, its document over HTTP out: every fact stands at its place, and what is missing is told in words.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeApi } from '../../../src/faces/api/app.ts';
import { makeReadKept } from '../../../src/faces/cli/register/read-kept.ts';
import { makeReader } from '../../../src/faces/reader.ts';
import { type Database, openRegister } from '../../../src/register/index.ts';

const SAMPLE = readFileSync(join(import.meta.dirname, '../../../samples/resolution.en.txt'));
const PLACED = ['paragraphs', 'provisions', 'citations', 'mentions', 'mandates', 'acts', 'findings'] as const;

interface Place {
  readonly start_at: number;
  readonly end_at: number;
}
type Page = {
  document: { symbol: string; kind: string };
  text: Record<(typeof PLACED)[number], Place[]> & {
    text: string;
    commitments: { id: string; addressee: string }[];
    occurrences: { due: string; status: string }[];
  };
};

describe('a document over HTTP', () => {
  let db: Database;
  let app: ReturnType<typeof makeApi>;
  beforeAll(async () => {
    db = await openRegister({ directory: null });
    app = makeApi({ db, read: makeReadKept(makeReader()), version: '0.1.0', now: () => new Date('2031-05-01T00:00:00Z') });
    await app.request('/api/v1/documents?name=resolution.en.txt', {
      method: 'POST',
      body: SAMPLE,
      headers: { 'content-type': 'application/octet-stream' },
    });
  });
  afterAll(() => db.close());
  const get = async <T>(path: string, values: Readonly<Record<string, string>>) => {
    const response = await app.request(`${path}?${new URLSearchParams(values)}`);
    return { status: response.status, body: (await response.json()) as T };
  };

  test('opens by its symbol as people write it, with every fact inside its text', async () => {
    const { status, body } = await get<Page>('/api/v1/document', { document: 's/res/9001', on: '2031-05-15' });
    expect(status).toBe(200);
    expect(body.document).toMatchObject({ symbol: 'S/RES/9001 (2031)', kind: 'resolution' });
    for (const kind of PLACED)
      for (const { start_at, end_at } of body.text[kind]) expect(start_at < end_at && end_at <= body.text.text.length).toBe(true);
    expect(body.text.commitments.map(({ addressee }) => addressee)).toContain('Peacebuilding Commission');
  });

  test('tells the state of its commitments on the day asked for', async () => {
    const dueOn = async (on: string) => {
      const { body } = await get<Page>('/api/v1/document', { document: 'S/RES/9001 (2031)', on });
      return body.text.occurrences.find(({ due }) => due === '2031-05-31')!.status;
    };
    expect([await dueOn('2031-03-01'), await dueOn('2031-05-15')]).toEqual(['upcoming', 'due']);
  });

  test('tells who cites it, and what the register holds', async () => {
    const cited = await get<{ citedBy: unknown[] }>('/api/v1/document', { document: 'S/RES/9001 (2031)' });
    expect(cited.body.citedBy).toEqual([]);
    const { body } = await get<{ today: string; kinds: object[] }>('/api/v1/register', {});
    expect(body).toMatchObject({
      today: '2031-05-01',
      kinds: [{ kind: 'resolution', count: 1, from_day: '2031-01-30', to_day: '2031-01-30' }],
    });
  });

  test.each([
    ['documents', { from: '2031-01-01', to: '2031-02-01' }, 1],
    ['documents', { from: '2031-02-01' }, 0],
    ['commitments', { on: '2031-05-15', kind: 'recurring' }, 1],
  ])('%s answers for everybody and every matter: %o', async (question, values, count) => {
    const { body } = await get<{ rows: unknown[] }>(`/api/v1/questions/${question}`, values);
    expect(body.rows).toHaveLength(count);
  });

  test.each([
    [{ document: 'S/RES/4' }, 'holds no S/RES/4'],
    [{ document: 'S/RES/9001 (2031)', language: 'zh' }, 'There is: en 1'],
  ])('says what is missing: %o', async (values, words) => {
    const { status, body } = await get<{ detail: string }>('/api/v1/document', values);
    expect(status).toBe(404);
    expect(body.detail).toContain(words);
  });

  test('what cannot be read says why, without advice that only the command can follow', async () => {
    const body = 'a'.repeat(2000);
    const answer = await app.request('/api/v1/readings', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/octet-stream' },
    });
    const { status, detail } = (await answer.json()) as { status: number; detail: string };
    expect([status, detail]).toEqual([422, 'The text does not look like a language that is read yet (zh, en).']);
  });
});
