// The open register in, the routes of its documents out: one document with its facts in their places, and what the register holds.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { documentOf, holdingsOf } from '../../questions/index.ts';
import type { Queries } from '../../register/index.ts';
import type { Tell, Told } from './kept-answers.ts';

const rows = z.array(z.record(z.string(), z.unknown()));
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day such as 2013-06-30');
const problems = { 'application/problem+json': { schema: z.record(z.string(), z.unknown()) } };

const documentRoute = createRoute({
  method: 'get',
  path: '/api/v1/document',
  summary:
    'One document: its text, every fact in its place, the state of its commitments on a day, its versions and who cites it',
  request: {
    query: z.object({
      document: z.string().trim().min(3).max(300),
      on: day.optional(),
      language: z.string().max(8).optional(),
      version: z.coerce.number().int().min(1).max(100_000).optional(),
    }),
  },
  responses: {
    200: {
      description: 'The document; places are UTF-16 offsets into its text',
      content: {
        'application/json': {
          schema: z.object({
            document: z.record(z.string(), z.unknown()),
            expressions: rows,
            files: rows,
            text: z.record(z.string(), z.unknown()).nullable(),
            citedBy: rows,
          }),
        },
      },
    },
    400: { description: 'A parameter is wrong.', content: problems },
    404: { description: 'There is no such document.', content: problems },
  },
});

const registerRoute = createRoute({
  method: 'get',
  path: '/api/v1/register',
  summary: 'What the register holds, and what day it is',
  responses: {
    200: {
      description: 'The version of the program, the ISO day, documents by kind and texts by language',
      content: {
        'application/json': { schema: z.object({ version: z.string(), today: z.string(), kinds: rows, languages: rows }) },
      },
    },
  },
});

/** Adds the routes of documents. */
export function addDocuments(app: OpenAPIHono, parts: { db: Queries; version: string; now: () => Date }, tell: Tell): void {
  const today = (): string => parts.now().toISOString().slice(0, 10);
  app.openapi(documentRoute, async (c) => {
    const { on, ...rest } = c.req.valid('query');
    const wish = { ...rest, on: on ?? today() };
    const { text } = await tell(JSON.stringify(['document', wish]), async () => toldOf(await documentOf(parts.db, wish)));
    return c.body(text, 200, JSON_TYPE) as never;
  });
  app.openapi(registerRoute, async (c) => {
    const day = today();
    const { text } = await tell(`register ${day}`, async () =>
      toldOf({ version: parts.version, today: day, ...(await holdingsOf(parts.db)) }),
    );
    return c.body(text, 200, JSON_TYPE) as never;
  });
}

const JSON_TYPE = { 'content-type': 'application/json' };

// What everybody may see.
const toldOf = (answer: object): Told => ({ text: JSON.stringify(answer), next: null, mayBeKept: true });
