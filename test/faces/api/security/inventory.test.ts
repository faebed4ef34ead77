// API9:2023 Improper inventory management: what is served is described, what is described is served, and nothing else answers.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSecurityWorld, operationsOf, type World } from './world.ts';

describe('API9: what there is', () => {
  let world: World;
  beforeAll(async () => {
    world = await makeSecurityWorld();
  }, 60_000);
  afterAll(() => world.close());

  test('every route is described, but for the description itself and the page of an invitation', async () => {
    const described = (await operationsOf(world)).map(({ method, path }) => `${method} ${path.replace(/\{(\w+)\}/g, ':$1')}`);
    const served = world.app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`);
    const others = [...new Set(served)].filter((route) => !described.includes(route));
    expect(others.sort()).toEqual(['GET /api/v1/openapi.json', 'GET /join', 'POST /join']);
    expect(described.filter((route) => !served.includes(route))).toEqual([]);
  });

  test('there is one version, and every operation says in a sentence what it does', async () => {
    const operations = await operationsOf(world);
    expect(operations.filter(({ path }) => !path.startsWith('/api/v1/'))).toEqual([]);
    const description = (await (await world.app.request('/api/v1/openapi.json')).json()) as {
      paths: Record<string, Record<string, { summary?: string; responses: object }>>;
      components: { securitySchemes: object };
    };
    for (const methods of Object.values(description.paths))
      for (const { summary } of Object.values(methods)) expect(summary).toMatch(/^\p{Lu}.{5,}/u);
    expect(Object.keys(description.components.securitySchemes).sort()).toEqual(['session', 'token']);
  });

  test.each([
    '/api',
    '/api/v0/register',
    '/api/v2/register',
    '/debug',
    '/metrics',
    '/.env',
    '/.git/config',
    '/api/v1/../../etc/passwd',
  ])('%s is nowhere', async (path) => {
    expect((await world.app.request(path)).status).toBe(404);
  });

  test.each(['PATCH', 'PUT', 'DELETE', 'TRACE', 'PROPFIND'])('%s does nothing where it is not meant', async (method) => {
    if (method === 'TRACE') return; // no request of this name can be made
    expect((await world.app.request('/api/v1/questions/coverage', { method })).status).toBe(405);
  });
});
