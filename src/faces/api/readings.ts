// A file over HTTP in, its reading out; kept in the register when that is asked for.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context, MiddlewareHandler } from 'hono';
import type { Reading } from '../../facts/index.ts';
import { type Database, keep, keepSourceFile } from '../../register/index.ts';
import type { SourceText } from '../../text/index.ts';
import { PROBLEMS, problem, problemAnswer } from './problem.ts';
import { adderOf, needReader } from './viewer.ts';

/** What the routes need: `read` turns an uploaded file into a reading with its source text. */
export interface Readers {
  readonly db: Database;
  readonly read: (bytes: Uint8Array, name: string) => Promise<{ reading: Reading; source: SourceText }>;
  readonly version: string;
  readonly now: () => Date;
}

const SIGNED: Record<string, string[]>[] = [{}, { session: [] }, { token: [] }]; // without members the register is open to its own machine

const request = {
  query: z.object({
    name: z
      .string()
      .trim()
      .min(1)
      .max(300)
      .regex(/^\P{Cc}*$/u, 'must not hold control characters')
      .default('upload'),
  }),
  body: {
    content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    description: 'The file, as it is',
    required: true,
  },
};

const reading = z
  .object({
    schema: z.literal('seized/reading@1'),
    document: z.record(z.string(), z.unknown()),
    paragraphs: z.array(z.unknown()),
  })
  .catchall(z.unknown());

const kept = z.object({ iri: z.string(), outcome: z.enum(['new', 'new-expression', 'new-version', 'new-rendition', 'known']) });

/** Adds the routes that read. */
export function addReadings(app: OpenAPIHono, keeper: Readers): void {
  const { db, read, version, now } = keeper;
  const unreadable = {
    401: problemAnswer('Nobody is signed in, and the register has members.'),
    403: problemAnswer('The right for it is missing.'),
    415: problemAnswer('The file was sent as a part of a form.'),
    422: problemAnswer('The file cannot be read; the detail says why and what to do.'),
    ...PROBLEMS,
  };
  const readingRoute = createRoute({
    method: 'post',
    path: '/api/v1/readings',
    summary: 'Read a document without keeping it; asks for a member as soon as the register has one',
    security: SIGNED,
    middleware: door((c) => needReader(c, keeper)),
    request,
    responses: { 200: { description: 'The reading', content: { 'application/json': { schema: reading } } }, ...unreadable },
  });
  app.use(readingRoute.path, takeNoForm);
  app.openapi(readingRoute, async (c) => c.json((await read(await bytesOf(c), c.req.valid('query').name)).reading as never, 200));
  const documentRoute = createRoute({
    method: 'post',
    path: '/api/v1/documents',
    summary:
      'Read a document and keep it; a file that is known already changes nothing. Asks for a reviewer or administrator of the desk as soon as the register has a member',
    security: SIGNED,
    middleware: door((c) => adderOf(c, keeper)),
    request,
    responses: {
      200: { description: 'The document, and whether it was new', content: { 'application/json': { schema: kept } } },
      ...unreadable,
    },
  });
  app.use(documentRoute.path, takeNoForm);
  app.openapi(documentRoute, async (c) => {
    const bytes = await bytesOf(c);
    const { reading: made, source } = await read(bytes, c.req.valid('query').name);
    const who = await adderOf(c, keeper);
    const kept = await keep(db, { reading: made, source, reader: `seized ${version}`, who, at: now() });
    if (kept.outcome !== 'known') await keepSourceFile(db, bytes);
    return c.json(kept, 200);
  });
}

// Whether somebody may is found out before anything is read.
const door =
  (check: (c: Context) => Promise<unknown>): MiddlewareHandler =>
  async (c, next) => {
    await check(c);
    await next();
  };

// A form would be read as if its boundaries and headings were the document's.
const takeNoForm: MiddlewareHandler = async (c, next) => {
  if (!c.req.header('content-type')?.startsWith('multipart/')) return next();
  const how = `curl --data-binary @resolution.pdf '${c.req.path}?name=resolution.pdf'`;
  return problem(c, 415, 'wrong-type', `Send the file itself as the body, not a form that holds it: ${how}.`);
};

const bytesOf = async (c: Context): Promise<Uint8Array> => new Uint8Array(await c.req.arrayBuffer());
