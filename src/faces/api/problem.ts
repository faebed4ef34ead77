// An error in, a problem document (RFC 9457) out: what happened, where, what to do.
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { UnreadableError } from '../../reading/index.ts';
import { isFilingError, RegisterError } from '../../register/index.ts';

const STATUS: Readonly<Record<RegisterError['code'], ContentfulStatusCode>> = {
  'wrong-parameter': 400,
  'not-found': 404,
  conflict: 409,
  'not-signed-in': 401,
  'not-allowed': 403,
  'too-many-attempts': 429,
  locked: 409,
  'newer-data': 409,
  'disk-full': 507,
  unreachable: 503,
};

// What the framework refuses before a route sees it, by its status.
const UNREADABLE: Readonly<Record<number, string>> = {
  400: 'The body is no well-formed JSON. Send one JSON object.',
  415: 'The body is not of a type that is taken here. Send JSON with content-type: application/json.',
};
const OPTION = / Name it with --lang\b.*$/; // advice that the command alone can follow

const STOPPED = '57014'; // how PostgreSQL says that a statement took too long

/** How a problem looks (RFC 9457). */
const problemSchema = z
  .object({ type: z.string(), title: z.string(), status: z.number().int(), detail: z.string() })
  .catchall(z.unknown())
  .openapi('Problem');

/** A problem as a route's description has it. */
export const problemAnswer = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemSchema } },
});

/** What any route may answer instead. */
export const PROBLEMS = {
  400: problemAnswer('A parameter is wrong; the detail says which and how it should be.'),
  413: problemAnswer('Too much was sent.'),
  429: problemAnswer('Too much was asked; the header retry-after says when to come again.'),
  500: problemAnswer('Something went wrong inside.'),
  503: problemAnswer('The answer took too long, or the database does not answer.'),
};

/** Answers with a problem; `type` names its kind, `detail` is for people, `more` for programs. */
export const problem = (c: Context, status: ContentfulStatusCode, kind: string, detail: string, more: object = {}): Response =>
  c.body(
    JSON.stringify({ type: `urn:seized:problem:${kind}`, title: kind.replaceAll('-', ' '), status, detail, ...more }),
    status,
    {
      'content-type': 'application/problem+json',
    },
  );

/** Answers an error: known ones with their own words, others without anything of the inside. */
export function problemOf(c: Context, error: Error): Response {
  if (error instanceof RegisterError) return problem(c, STATUS[error.code], error.code, error.message);
  if (isFilingError(error)) return problem(c, 422, 'wrong-filing', error.message, { mistakes: error.mistakes });
  if (error instanceof UnreadableError || isFormatError(error))
    return problem(c, 422, (error as UnreadableError).code, error.message.replace(OPTION, ''));
  if ((error as { code?: unknown }).code === STOPPED)
    return problem(
      c,
      503,
      'too-slow',
      'Answering took more than half a minute and was stopped. Narrow the question, or ask again when less is asked.',
    );
  if (error instanceof HTTPException) {
    const { status, message } = error;
    return problem(c, status as ContentfulStatusCode, 'wrong-request', UNREADABLE[status] ?? message);
  }
  console.error(error);
  return problem(c, 500, 'internal', 'Something went wrong inside. The log of the server says what; nothing was half kept.');
}

// The formats room throws its own error with a code; it is recognised by its name, so that the API need not load every format.
const isFormatError = (error: Error): boolean => error.name === 'FormatError' && 'code' in error;
