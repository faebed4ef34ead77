// The description of the interface (OpenAPI 3.1) against the interface: every operation is called, every answer must be what is described.
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeApi } from '../../../src/faces/api/app.ts';
import { makeReadKept } from '../../../src/faces/cli/register/read-kept.ts';
import { makeReader } from '../../../src/faces/reader.ts';
import { ask, QUESTIONS } from '../../../src/questions/index.ts';
import { type Database, importMeetings, keepAll, makeToken, match, openRegister } from '../../../src/register/index.ts';
import { decisions, MEETINGS } from '../../register/contract/decisions.ts';
import { join, openDesk } from '../../register/contract/partner.ts';

const AT = new Date('2032-03-01T00:00:00Z');

interface Operation {
  readonly parameters?: readonly { name: string; in: string; required?: boolean }[];
  readonly requestBody?: { readonly content: Record<string, unknown> };
  readonly responses: Record<string, { content?: Record<string, unknown> }>;
}
interface Description {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Operation>>;
}

// Calls that must succeed; an operation that is not here is called with nothing and must refuse as it is described.
const CALLS: Readonly<Record<string, { query?: Record<string, string>; body?: unknown; id?: string; public?: boolean }>> = {
  'get /api/v1/questions': {},
  'get /api/v1/register': {},
  'get /api/v1/document': { query: { document: 'S/RES/9101 (2031)' } },
  'get /api/v1/filing-kinds': {},
  'get /api/v1/reviews': {},
  'post /api/v1/reviews': {
    body: { subject: 'citation:SECOND', action: 'accept', why: 'seen' },
  },
  'post /api/v1/reviews/{id}/undo': { id: '1', body: { why: 'a slip' } },
  'post /api/v1/additions': {
    body: { what: 'citation', document: '9102', quote: 'the Panel of Experts', values: { target: 'S/2031/9' }, why: 'missed' },
  },
  'post /api/v1/readings': {
    query: { name: 'one.txt' },
    body: 'Resolution 9109 (2031)\n\nThe Security Council,\n\n1. Decides to remain seized of the matter.\n',
  },
  'post /api/v1/documents': {
    query: { name: 'one.txt' },
    body: 'Resolution 9109 (2031)\n\nThe Security Council,\n\n1. Decides to remain seized of the matter.\n',
  },
  // Parameters with which a question has rows here.
  ...Object.fromEntries(
    Object.entries({
      acts: { month: '2031-04' },
      'asked-of': { actor: 'Secretary-General' },
      changes: { since: '2031-01-01' },
      'cited-by': { symbol: '9101', depth: '3' },
      cites: { symbol: '9104', depth: '3' },
      commitments: { actor: 'e', on: '2031-05-01' },
      conflicts: {},
      documents: { matter: 'small arms' },
      due: { on: '2031-04-01', within: '365' },
      facts: { symbol: '9101' },
      meetings: { matter: 'arms' },
      recommendations: {},
      search: { words: 'council' },
    }).map(([name, query]) => [`get /api/v1/questions/${name}`, { query }]),
  ),
};

describe('the description of the interface', () => {
  let db: Database;
  let app: ReturnType<typeof makeApi>;
  let description: Description;
  let validate: (pointer: string, value: unknown) => string | null;
  let token: string;
  let citation: string;
  beforeAll(async () => {
    db = await openRegister({ directory: null });
    await keepAll(db, decisions(AT));
    await importMeetings(db, MEETINGS, 'table of meetings', 'test', AT);
    await match(db);
    citation = String((await ask(db, 'facts', { symbol: '9102', kind: 'citation' })).rows[0]!.subject);
    const desk = await openDesk(db, AT);
    const reviewer = await join(db, desk, 'desk', ['reviewer'], AT);
    token = (await makeToken(db, reviewer, { label: 'test', scopes: ['read', 'file', 'review'], days: 1 }, AT)).token;
    app = makeApi({ db, read: makeReadKept(makeReader()), version: '0.1.0', now: () => AT });
    description = (await (await app.request('/api/v1/openapi.json')).json()) as Description;
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    ajv.addSchema(description, 'interface');
    validate = (pointer, value) => {
      const check = ajv.compile({ $ref: `interface#${pointer}` });
      return check(value) ? null : ajv.errorsText(check.errors);
    };
  });
  afterAll(() => db.close());

  const call = async (path: string, method: string, how: (typeof CALLS)[string], query: Record<string, string>) => {
    const operation = description.paths[path]![method]!;
    const address = `${path.replace(/\{\w+\}/g, how.id ?? 'none')}?${new URLSearchParams(query)}`;
    const type = Object.keys(operation.requestBody?.content ?? {})[0];
    const body = typeof how.body === 'string' ? how.body : JSON.stringify(how.body ?? {}).replace('citation:SECOND', citation);
    const headers: Record<string, string> = { ...(type ? { 'content-type': type } : {}), authorization: `Bearer ${token}` };
    return app.request(address, { method: method.toUpperCase(), headers, ...(type ? { body } : {}) });
  };

  // What an answer is must be what its status and media type promise.
  const checkAnswer = async (path: string, method: string, answer: Response): Promise<void> => {
    const place = `${method} ${path} ${answer.status}`;
    const described = description.paths[path]![method]!.responses[String(answer.status)];
    expect(described, `${place} is not described`).toBeDefined();
    const type = (answer.headers.get('content-type') ?? '').split(';')[0]!;
    expect(Object.keys(described!.content ?? {}), place).toContain(type);
    const value = type.endsWith('json') ? await answer.json() : await answer.text();
    const pointer = ['paths', path, method, 'responses', String(answer.status), 'content', type, 'schema']
      .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
      .join('/');
    expect(validate(`/${pointer}`, value), place).toBeNull();
  };

  test('is OpenAPI 3.1 and has an operation for every route, and a route for every operation', () => {
    expect(description.openapi).toBe('3.1.0');
    const described = Object.entries(description.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
    );
    const served = app.routes
      .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/') && path !== '/api/v1/openapi.json')
      .map(({ method, path }) => `${method.toLowerCase()} ${path}`);
    expect([...new Set(described)].sort()).toEqual([...new Set(served)].sort());
  });

  test('every operation answers as it is described', async () => {
    for (const [path, methods] of Object.entries(description.paths)) {
      for (const method of Object.keys(methods)) {
        const how = CALLS[`${method} ${path}`] ?? {};
        const question = QUESTIONS.find(({ name }) => path === `/api/v1/questions/${name}`);
        const answer = await call(path, method, how, how.query ?? question?.example ?? {});
        if (CALLS[`${method} ${path}`] || question) expect([path, answer.status]).toEqual([path, 200]);
        await checkAnswer(path, method, answer);
      }
    }
  });

  test('every question answers as CSV and calendar as it is described, and refuses what it does not know', async () => {
    for (const { name, example, calendar } of QUESTIONS) {
      const path = `/api/v1/questions/${name}`;
      for (const form of calendar ? ['csv', 'ics'] : ['csv'])
        await checkAnswer(path, 'get', await call(path, 'get', {}, { ...example, form }));
      const wrongs: Record<string, string>[] = [
        { colour: 'blue' },
        { limit: '0' },
        { limit: '1001' },
        { after: 'x' },
        { form: 'pdf' },
      ];
      for (const wrong of wrongs) {
        const answer = await call(path, 'get', {}, { ...example, ...wrong });
        expect([name, wrong, answer.status]).toEqual([name, wrong, 400]);
        await checkAnswer(path, 'get', answer);
      }
    }
  });

  test('the example calls have rows to check', async () => {
    for (const [operation, { query }] of Object.entries(CALLS)) {
      if (!operation.includes('/questions/')) continue;
      const answer = (await (await call(operation.split(' ')[1]!, 'get', {}, query ?? {})).json()) as { rows: unknown[] };
      expect([operation, answer.rows.length > 0]).toEqual([operation, true]);
    }
  });
});
