// A request that no route took in, the right refusal out: there is nothing here, or something else can be done here.
import type { Context, Hono } from 'hono';
import { problem } from './problem.ts';

//   /api/v1/reviews/:id/undo → ^/api/v1/reviews/[^/]+/undo$
const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:[a-z]+/gi, '[^/]+')}$`);

/** Gives the methods that a path takes; routes for every path do not count. */
function methodsOf(app: Pick<Hono, 'routes'>, path: string): string[] {
  const methods = app.routes.flatMap((route) =>
    route.method !== 'ALL' && !route.path.includes('*') && patternOf(route.path).test(path) ? [route.method] : [],
  );
  return [
    ...new Set(methods.includes('GET') ? [...methods, 'HEAD', 'OPTIONS'] : methods.length ? [...methods, 'OPTIONS'] : []),
  ].sort();
}

/** Makes the answer to what no route took: 204 with the methods to OPTIONS, 405 to another method, else 404. */
export const makeNotFound =
  (app: Pick<Hono, 'routes'>) =>
  (c: Context): Response => {
    const allow = methodsOf(app, c.req.path).join(', ');
    if (!allow)
      return problem(c, 404, 'not-found', `There is nothing at ${c.req.path}. The list of routes is at /api/v1/openapi.json.`);
    c.header('allow', allow);
    if (c.req.method === 'OPTIONS') return c.body(null, 204);
    return problem(c, 405, 'wrong-method', `${c.req.path} takes ${allow}, not ${c.req.method}.`);
  };
