// The HTTP interface over an empty register: every question has its route, every error is a problem with words.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeApi } from '../../../src/faces/api/app.ts';
import { makeReadKept } from '../../../src/faces/cli/register/read-kept.ts';
import { makeReader } from '../../../src/faces/reader.ts';
import { QUESTIONS } from '../../../src/questions/index.ts';
import { type Database, openRegister } from '../../../src/register/index.ts';

const RESOLUTION = `Resolution 9003 (2031)

Adopted by the Security Council at its 12003rd meeting, on 14 April 2031

The Security Council,

Recalling its resolution 9001 (2031),

1. Decides to extend the mandate of the United Nations Disengagement Observer Force until 31 December 2031;

2. Requests the Secretary-General to report to the Council no later than 30 September 2031;

3. Decides to remain seized of the matter.
`;

describe('the interface', () => {
  let db: Database;
  let app: ReturnType<typeof makeApi>;
  beforeAll(async () => {
    db = await openRegister({ directory: null });
    app = makeApi({ db, read: makeReadKept(makeReader()), version: '0.1.0', now: () => new Date('2031-05-01T00:00:00Z') });
  });
  afterAll(() => db.close());
  const get = (path: string) => app.request(path);
  const post = (path: string, body: string) =>
    app.request(path, { method: 'POST', body, headers: { 'content-type': 'application/octet-stream' } });

  test('keeps a document once', async () => {
    const first = await post('/api/v1/documents?name=one.txt', RESOLUTION);
    expect(first.status).toBe(200);
    expect(((await first.json()) as { outcome: string }).outcome).toBe('new');
    const second = await post('/api/v1/documents?name=one.txt', RESOLUTION);
    expect(((await second.json()) as { outcome: string }).outcome).toBe('known');
  });

  test.each(QUESTIONS.map((question) => [question.name, question] as const))(
    '%s answers its example as JSON, CSV and calendar',
    async (name, question) => {
      const query = new URLSearchParams(question.example).toString();
      const json = await get(`/api/v1/questions/${name}?${query}`);
      expect(json.status).toBe(200);
      expect(((await json.json()) as { question: string }).question).toBe(name);
      const csv = await get(`/api/v1/questions/${name}?${query}&form=csv`);
      expect((await csv.text()).split('\r\n')[0]).toBe(
        [...question.columns.map(({ title }) => (title.includes(',') ? `"${title}"` : title)), 'Place', 'Evidence'].join(','),
      );
      const calendar = await get(`/api/v1/questions/${name}?${query}&form=ics`);
      expect(calendar.status).toBe(question.calendar ? 200 : 400);
    },
  );

  test('tells of each question what a form needs: its parameters as a JSON Schema, its columns, its day', async () => {
    const list = (await (await get('/api/v1/questions')).json()) as {
      name: string;
      parameters: { properties: Record<string, { format?: string }>; required?: string[] };
      calendar: { day: string } | null;
    }[];
    const due = list.find(({ name }) => name === 'due')!;
    expect(due.parameters.properties.on?.format).toBe('date');
    expect(due.parameters.required).toEqual(['on']);
    expect(due.calendar).toEqual({ day: 'due' });
  });

  test('the same answer has the same tag', async () => {
    const first = await get('/api/v1/questions/coverage');
    const again = await app.request('/api/v1/questions/coverage', { headers: { 'if-none-match': first.headers.get('etag')! } });
    expect(again.status).toBe(304);
  });

  test.each([
    ['a wrong day', '/api/v1/questions/due?on=tomorrow', 400, 'must be a day'],
    ['a missing parameter', '/api/v1/questions/asked-of', 400, 'actor'],
    ['no such question', '/api/v1/questions/weather', 404, 'openapi.json'],
    ['no words of SQL get through', "/api/v1/questions/asked-of?actor=x'%20or%201=1", 200, 'rows'],
  ])('%s', async (_, path, status, words) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toContain(words);
    if (status >= 400) expect(answer.headers.get('content-type')).toBe('application/problem+json');
  });

  test('an empty file is refused with words and keeps nothing', async () => {
    const kept = () => db.query('select id from documents');
    const before = await kept();
    const answer = await post('/api/v1/documents', '   ');
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('The file is empty');
    expect(await kept()).toEqual(before);
  });
});
