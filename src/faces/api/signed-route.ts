// What a route for members does in, the route with its OpenAPI entry out; who is signed in is found out before anything else.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Member } from '../../register/index.ts';
import { type Doorkeeper, memberOf, signedIn } from './viewer.ts';

/** A route for members; `Who` is null where anybody may come. */
interface SignedRoute<Who extends Member | null, Body extends z.ZodType, Query extends z.ZodObject> {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  readonly path: string;
  readonly summary: string;
  readonly body?: Body;
  /** Where the body is a text and no JSON: its media type. */
  readonly bodyType?: string;
  readonly query?: Query;
  readonly run: (who: Who, input: { body: z.output<Body>; query: z.output<Query>; id: string }, c: Context) => Promise<unknown>;
}

const anything = z.unknown();
const problems = { 'application/problem+json': { schema: z.record(z.string(), anything) } };
const PROBLEMS = {
  400: { description: 'A parameter is wrong.', content: problems },
  401: { description: 'Nobody is signed in, or no longer.', content: problems },
  403: { description: 'The right for it is missing.', content: problems },
  404: { description: 'There is nothing of that name that you may see.', content: problems },
  409: { description: 'It does not fit what is there.', content: problems },
  422: { description: 'What was filed has mistakes, field by field.', content: problems },
  429: { description: 'Too many attempts.', content: problems },
};

const add = <Who extends Member | null, Body extends z.ZodType, Query extends z.ZodObject>(
  app: OpenAPIHono,
  route: SignedRoute<Who, Body, Query>,
  whoOf: (c: Context) => Promise<Who>,
): void => {
  const bodyType = route.bodyType ?? 'application/json';
  const definition = createRoute({
    method: route.method,
    path: route.path,
    summary: route.summary,
    request: {
      ...(route.path.includes('{id}') ? { params: z.object({ id: z.string().min(1).max(100) }) } : {}),
      ...(route.query ? { query: route.query } : {}),
      ...(route.body ? { body: { content: { [bodyType]: { schema: route.body } }, required: true } } : {}),
    },
    responses: { 200: { description: 'Done', content: { 'application/json': { schema: anything } } }, ...PROBLEMS },
  });
  app.openapi(definition, (async (c: Context) => {
    const who = await whoOf(c);
    const input = c.req as unknown as { valid(target: 'json' | 'query'): unknown; param(name: string): string | undefined };
    const body = !route.body ? undefined : route.bodyType ? await c.req.text() : input.valid('json');
    const query = route.query ? input.valid('query') : {};
    const answer = await route.run(
      who,
      { body: body as z.output<Body>, query: query as z.output<Query>, id: input.param('id') ?? '' },
      c,
    );
    return c.json((answer ?? {}) as never, 200);
  }) as never);
};

/** Adds a route for whoever is signed in. */
export const addSigned = <Body extends z.ZodType, Query extends z.ZodObject>(
  app: OpenAPIHono,
  keeper: Doorkeeper,
  route: SignedRoute<Member, Body, Query>,
): void => add(app, route, (c) => signedIn(c, keeper));

/** Adds a route for anybody, signed in or not. */
export const addOpen = <Body extends z.ZodType, Query extends z.ZodObject>(
  app: OpenAPIHono,
  keeper: Doorkeeper,
  route: SignedRoute<Member | null, Body, Query>,
): void => add(app, route, (c) => memberOf(c, keeper));

/** Adds a route that asks nobody who they are: signing in, accepting an invitation. */
export const addUnknown = <Body extends z.ZodType, Query extends z.ZodObject>(
  app: OpenAPIHono,
  route: SignedRoute<null, Body, Query>,
): void => add(app, route, async () => null);
