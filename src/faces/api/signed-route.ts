// What a route for members does in, the route with its OpenAPI entry out; who is signed in, and with what right, is found out before anything else.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context, MiddlewareHandler } from 'hono';
import { type Member, need, type Right } from '../../register/index.ts';
import { type Doorkeeper, memberOf, signedIn } from './viewer.ts';

/** A route for members; `Who` is null where anybody may come. */
interface SignedRoute<Who extends Member | null, Body extends z.ZodType, Query extends z.ZodObject> {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  readonly path: string;
  readonly summary: string;
  /** The right without which nobody comes in; what it may be used on is for the register to say. */
  readonly right?: Right;
  readonly body?: Body;
  /** Where the body is no JSON: its media type. A text comes as a text, anything else as bytes. */
  readonly bodyType?: 'text/csv' | 'application/octet-stream';
  readonly query?: Query;
  /** Where the answer is no JSON: its media type; `run` gives the response itself. */
  readonly answerType?: string;
  /** True when a browser is led elsewhere; `run` gives the response itself. */
  readonly isRedirect?: boolean;
  readonly run: (who: Who, input: { body: z.output<Body>; query: z.output<Query>; id: string }, c: Context) => Promise<unknown>;
}

type Whom<Who> = { Variables: { who: Who } };

/** The ways to show who one is, as the description names them. */
export const SECURITY_SCHEMES = {
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: 'seized_session',
    description: 'From POST /api/v1/sign-in; a change brings the guard of the session in the header x-seized-guard',
  },
  token: { type: 'http', scheme: 'bearer', description: 'From POST /api/v1/tokens: seized_…' },
} as const;

/** A body of bytes, as it is. */
export const bytes = z.instanceof(Uint8Array).openapi({ type: 'string', format: 'binary' });

const anything = z.unknown();
const problems = { 'application/problem+json': { schema: z.record(z.string(), anything) } };
const PROBLEMS = {
  400: { description: 'A parameter is wrong.', content: problems },
  401: { description: 'Nobody is signed in, or no longer.', content: problems },
  403: { description: 'The right for it is missing.', content: problems },
  404: { description: 'There is nothing of that name that you may see.', content: problems },
  409: { description: 'It does not fit what is there.', content: problems },
  413: { description: 'It is too large.', content: problems },
  422: { description: 'What was filed has mistakes, field by field.', content: problems },
  429: { description: 'Too many attempts.', content: problems },
  503: { description: 'What is needed for it does not answer.', content: problems },
};

const add = <Who extends Member | null, Body extends z.ZodType, Query extends z.ZodObject>(
  app: OpenAPIHono,
  route: SignedRoute<Who, Body, Query>,
  whoOf: (c: Context) => Promise<Who>,
  security: readonly Record<string, string[]>[],
): void => {
  const { bodyType = 'application/json', answerType = 'application/json' } = route;
  const definition = createRoute({
    method: route.method,
    path: route.path,
    summary: route.summary,
    security: [...security],
    request: {
      ...(route.path.includes('{id}') ? { params: z.object({ id: z.string().min(1).max(100) }) } : {}),
      ...(route.query ? { query: route.query } : {}),
      ...(route.body ? { body: { content: { [bodyType]: { schema: route.body } }, required: true } } : {}),
    },
    responses: {
      ...(route.isRedirect
        ? { 302: { description: 'The way goes on at the address in the header location.' } }
        : { 200: { description: 'Done', content: { [answerType]: { schema: anything } } } }),
      ...PROBLEMS,
    },
    middleware: (async (c, next) => {
      c.set('who', await whoOf(c));
      await next();
    }) satisfies MiddlewareHandler<Whom<Who>>,
  });
  app.openapi(definition, (async (c: Context<Whom<Who>>) => {
    const input = c.req as unknown as { valid(target: 'json' | 'query'): unknown; param(name: string): string | undefined };
    const body = !route.body ? undefined : route.bodyType ? await unparsed(c, route.bodyType) : input.valid('json');
    const query = route.query ? input.valid('query') : {};
    const answer = await route.run(
      c.get('who'),
      { body: body as z.output<Body>, query: query as z.output<Query>, id: input.param('id') ?? '' },
      c,
    );
    return answer instanceof Response ? answer : c.json((answer ?? {}) as never, 200);
  }) as never);
};

const unparsed = async (c: Context, type: NonNullable<SignedRoute<null, z.ZodType, z.ZodObject>['bodyType']>) =>
  type === 'text/csv' ? c.req.text() : new Uint8Array(await c.req.arrayBuffer());

const rightsIn = ({ right }: { readonly right?: Right }): Right[] => (right ? [right] : []);

/** Adds a route for whoever is signed in and has its right. */
export const addSigned = <Body extends z.ZodType, Query extends z.ZodObject>(
  app: OpenAPIHono,
  keeper: Doorkeeper,
  route: SignedRoute<Member, Body, Query>,
): void =>
  add(
    app,
    route,
    async (c) => {
      const member = await signedIn(c, keeper);
      if (route.right) need(member, route.right);
      return member;
    },
    [{ session: rightsIn(route) }, { token: rightsIn(route) }],
  );

/** Adds a route for anybody, signed in or not. */
export const addOpen = <Body extends z.ZodType, Query extends z.ZodObject>(
  app: OpenAPIHono,
  keeper: Doorkeeper,
  route: Omit<SignedRoute<Member | null, Body, Query>, 'right'>,
): void => add(app, route, (c) => memberOf(c, keeper), [{}, { session: [] }, { token: [] }]);

/** Adds a route that asks nobody who they are: signing in, accepting an invitation. */
export const addUnknown = <Body extends z.ZodType, Query extends z.ZodObject>(
  app: OpenAPIHono,
  route: Omit<SignedRoute<null, Body, Query>, 'right'>,
): void => add(app, route, async () => null, [{}]);
