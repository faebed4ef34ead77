// The 28 systems in, a route that tells of each out: what it is there to answer, what was read and can be filed for it, what is missing.
import type { OpenAPIHono } from '@hono/zod-openapi';
import { kindNamesOf, questionsOf, SYSTEMS } from '../../questions/index.ts';
import { addOpen } from './signed-route.ts';
import type { Doorkeeper } from './viewer.ts';

const LIST = SYSTEMS.map((system) => {
  const { n, name, asks, read, missing } = system;
  return { n, name, asks, questions: questionsOf(system), read, kinds: kindNamesOf(system), missing };
});

/** Adds the route. */
export function addSystems(app: OpenAPIHono, keeper: Doorkeeper): void {
  addOpen(app, keeper, {
    method: 'get',
    path: '/api/v1/systems',
    summary: 'The 28 systems: what each asks, the questions that answer it, the kinds of filing for it, what it does not do yet',
    run: async () => ({ systems: LIST }),
  });
}
