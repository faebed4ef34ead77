// The open register and the reader in, the HTTP interface out: every question is a route, described by OpenAPI 3.1.
import { createHash } from 'node:crypto';
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { etag } from 'hono/etag';
import { secureHeaders } from 'hono/secure-headers';
import type { Reading } from '../../facts/index.ts';
import { ask, calendarOf, csvOf, jsonOf, QUESTIONS, type Question } from '../../questions/index.ts';
import { type Database, keep, RegisterError } from '../../register/index.ts';
import type { SourceText } from '../../text/index.ts';
import { addDocuments } from './documents.ts';
import { addPartners } from './partners.ts';
import { problem, problemOf } from './problem.ts';
import { addReviews } from './reviews.ts';
import { viewerOf } from './viewer.ts';

/** What the interface is made of. `read` turns an uploaded file into a reading with its source text. */
export interface ApiParts {
  readonly db: Database;
  readonly read: (bytes: Uint8Array, name: string) => Promise<{ reading: Reading; source: SourceText }>;
  readonly version: string;
  readonly now: () => Date;
}

const MOST_UPLOAD = 64 * 1024 * 1024;
const PAGE = {
  after: z.string().max(4000).optional().describe('The cursor of the page before: its `next`'),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
};
const FORMS = ['json', 'csv', 'ics'] as const;

const answerSchema = z.object({
  question: z.string(),
  rows: z.array(z.record(z.string(), z.unknown())),
  next: z.string().nullable(),
});
const problemSchema = z.object({ type: z.string(), title: z.string(), status: z.number(), detail: z.string() });
const problemAnswer = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemSchema } },
});

/** Makes the application; it keeps no state of its own, so any number of processes may serve one register. */
export function makeApi(parts: ApiParts): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      const detail = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
      return problem(c, 400, 'wrong-parameter', detail);
    },
  });
  app.use(secureHeaders());
  app.use('/api/*', etag());
  app.use(
    '/api/*',
    bodyLimit({
      maxSize: MOST_UPLOAD,
      onError: (c) => problem(c, 413, 'too-large', `An upload may have ${MOST_UPLOAD / 1024 / 1024} MiB at most.`),
    }),
  );
  for (const question of QUESTIONS) addQuestion(app, question, parts);
  addQuestionList(app);
  addReadings(app, parts);
  addDocuments(app, parts);
  addPartners(app, parts);
  addReviews(app, parts);
  app.doc31('/api/v1/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Seized',
      version: parts.version,
      description: 'What the Security Council asked, of whom, by when, with the sentence it rests on.',
    },
  });
  app.notFound((c) =>
    problem(c, 404, 'not-found', `There is nothing at ${c.req.path}. The list of routes is at /api/v1/openapi.json.`),
  );
  app.onError((error, c) => problemOf(c, error));
  return app;
}

function addQuestion(app: OpenAPIHono, question: Question, parts: ApiParts): void {
  const route = createRoute({
    method: 'get',
    path: `/api/v1/questions/${question.name}`,
    summary: question.sentence,
    request: { query: question.parameters.extend({ ...PAGE, form: z.enum(FORMS).default('json') }) },
    responses: {
      200: {
        description: question.columns.map((column) => column.title).join(', '),
        content: {
          'application/json': { schema: answerSchema },
          'text/csv': { schema: z.string() },
          ...(question.calendar ? { 'text/calendar': { schema: z.string() } } : {}),
        },
      },
      400: problemAnswer('A parameter is wrong.'),
    },
  });
  app.openapi(route, async (c) => {
    const { after, limit, form, ...parameters } = c.req.valid('query') as Record<string, unknown> & {
      after?: string;
      limit: number;
      form: (typeof FORMS)[number];
    };
    const answer = await ask(parts.db, question.name, parameters, { after, limit }, await viewerOf(c, parts));
    if (form === 'csv') return c.body(csvOf(answer), 200, { 'content-type': 'text/csv; charset=utf-8' }) as never;
    if (form === 'json') return c.json(jsonOf(answer) as never, 200) as never;
    const calendar = calendarOf(answer);
    if (calendar === null)
      throw new RegisterError('wrong-parameter', `${question.name} has no days, so no calendar. Ask for json or csv.`);
    return c.body(calendar, 200, { 'content-type': 'text/calendar; charset=utf-8' }) as never;
  });
}

function addQuestionList(app: OpenAPIHono): void {
  const list = QUESTIONS.map(({ name, sentence, parameters, columns, calendar, example }) => ({
    name,
    sentence,
    parameters: z.toJSONSchema(parameters, { io: 'input' }),
    columns: columns.map(({ key, title, type }) => ({ key, title, type })),
    calendar: calendar && { day: calendar.day },
    example,
  }));
  const route = createRoute({
    method: 'get',
    path: '/api/v1/questions',
    summary: 'The questions that can be asked',
    responses: {
      200: {
        description: 'Name, sentence, parameters (a JSON Schema), columns, the day of a calendar entry and an example of each',
        content: { 'application/json': { schema: z.array(z.record(z.string(), z.unknown())) } },
      },
    },
  });
  app.openapi(route, (c) => c.json(list as never, 200));
}

const uploadName = z.object({ name: z.string().trim().min(1).max(300).default('upload') });
const uploadBody = {
  content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
  description: 'The file, as it is',
};

function addReadings(app: OpenAPIHono, { db, read, version, now }: ApiParts): void {
  const readingRoute = createRoute({
    method: 'post',
    path: '/api/v1/readings',
    summary: 'Read a document without keeping it',
    request: { query: uploadName, body: uploadBody },
    responses: {
      200: { description: 'The reading', content: { 'application/json': { schema: z.record(z.string(), z.unknown()) } } },
      422: problemAnswer('The file cannot be read.'),
    },
  });
  app.openapi(readingRoute, async (c) => c.json((await read(await bytesOf(c), c.req.valid('query').name)).reading as never, 200));
  const documentRoute = createRoute({
    method: 'post',
    path: '/api/v1/documents',
    summary: 'Read a document and keep it; a file that is known already changes nothing',
    request: { query: uploadName, body: uploadBody },
    responses: {
      200: {
        description: 'The document, and whether it was new',
        content: { 'application/json': { schema: z.object({ iri: z.string(), outcome: z.string() }) } },
      },
      422: problemAnswer('The file cannot be read.'),
    },
  });
  app.openapi(documentRoute, async (c) => {
    const { reading, source } = await read(await bytesOf(c), c.req.valid('query').name);
    return c.json(await keep(db, { reading, source, reader: `seized ${version}`, who: 'api', at: now() }), 200);
  });
}

const bytesOf = async (c: Context): Promise<Uint8Array> => new Uint8Array(await c.req.arrayBuffer());

/** SHA-256 in hexadecimal, as readings carry it. */
export const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex');
