// API4:2023 Unrestricted resource consumption: bodies, pages, lists, nesting, attachments and time have an end everywhere.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeApi } from '../../../../src/faces/api/app.ts';
import { placeOf } from '../../../../src/faces/api/limits.ts';
import { AT, makeSecurityWorld, NOTICE, operationsOf, type World } from './world.ts';

const MIB = 1024 * 1024;

describe('API4: how much one may ask', () => {
  let world: World;
  beforeAll(async () => {
    world = await makeSecurityWorld();
  }, 60_000);
  afterAll(() => world.close());

  test('no page of an answer is longer than a thousand rows', async () => {
    const paged = (await operationsOf(world)).filter(({ parameters }) => parameters.some(({ name }) => name === 'limit'));
    expect(paged.length).toBeGreaterThan(20);
    for (const { name, parameters } of paged) {
      const { schema } = parameters.find((one) => one.name === 'limit')!;
      expect([name, schema.maximum]).toEqual([name, expect.toSatisfy((most: number) => most <= 1000)]);
    }
    for (const limit of ['1001', '1e9', '-1', '0', 'all'])
      expect((await world.send('GET', `/filings?limit=${limit}`)).status).toBe(400);
  });

  test('every text of a body that anybody sends has an end', async () => {
    const endless: string[] = [];
    const look = (name: string, schema: Record<string, unknown>): void => {
      const { type, enum: values, maxLength, maxItems, properties, items, anyOf, format, const: only, pattern } = schema;
      const isBounded = values !== undefined || only !== undefined || maxLength !== undefined || format === 'date' || pattern;
      if (type === 'string' && !isBounded) endless.push(name);
      if (type === 'array' && maxItems === undefined) endless.push(name);
      for (const [key, value] of Object.entries((properties ?? {}) as Record<string, Record<string, unknown>>))
        look(`${name}.${key}`, value);
      if (items) look(`${name}[]`, items as Record<string, unknown>);
      for (const one of (anyOf ?? []) as Record<string, unknown>[]) look(name, one);
    };
    for (const { name, body } of await operationsOf(world))
      if (body['application/json']) look(name, body['application/json'].schema);
    expect(endless).toEqual([]);
  });

  test.each([
    ['/filings', 'application/json', MIB],
    ['/sign-in', 'application/json', MIB],
    ['/filings/import?kind=article-54-notice', 'text/csv', 16 * MIB],
    ['/filings/f-1/attachments?name=a.txt', 'application/octet-stream', 11 * MIB],
  ])('%s takes no body that is larger than it needs', async (path, type, most) => {
    const raw = new Uint8Array(most + 1);
    const told = { 'content-type': type, 'content-length': String(raw.length) };
    const answer = await world.send('POST', path, { as: 'filer of au', raw, headers: told });
    expect([answer.status, await answer.text()]).toEqual([413, expect.stringContaining('MiB at most')]);
    const untold = await world.send('POST', path, { as: 'filer of au', raw, headers: { 'content-type': type } });
    expect(untold.status).toBe(413);
  });

  test('a body that is nested a hundred thousand deep is refused, and the next request answered', async () => {
    const raw = `{"kind":"article-54-notice","content":{"summary":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`;
    const answer = await world.send('POST', '/filings', { as: 'filer of au', raw });
    expect([400, 422]).toContain(answer.status);
    expect((await world.send('GET', '/register')).status).toBe(200);
  });

  test('words made to take long take no longer than a second', async () => {
    const evil = [
      `${'a'.repeat(3000)}!`,
      '"'.repeat(2000),
      '( '.repeat(1500),
      '联'.repeat(2000),
      '%'.repeat(3000),
      '\\'.repeat(3000),
    ];
    for (const words of evil) {
      let ms = Number.POSITIVE_INFINITY; // the least of three tries, whatever else the machine does
      for (let i = 0; i < 3; i++) {
        const began = performance.now();
        const answer = await world.send('GET', `/questions/search?${new URLSearchParams({ words })}`);
        expect([200, 400, 414]).toContain(answer.status);
        ms = Math.min(ms, performance.now() - began);
      }
      expect(ms).toBeLessThan(1000);
    }
  });

  test('a table of too many rows is refused as a whole', async () => {
    const raw = `activity,status,began,place,summary\n${'Talks,undertaken,2031-03-04,Exampleland,x\n'.repeat(2001)}`;
    const path = '/filings/import?kind=article-54-notice&confidentiality=public';
    const answer = await world.send('POST', path, { as: 'filer of au', raw, headers: { 'content-type': 'text/csv' } });
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('2,000 rows')]);
    expect(await world.db.query('select 1 from sealed.filings limit 1')).toEqual([]);
  }, 30_000);

  test('a filing and an organisation have an end to their attachments', async () => {
    const drafted = async () => {
      const body = { kind: 'article-54-notice', content: NOTICE, isDraft: true };
      return ((await (await world.send('POST', '/filings', { as: 'filer of au', body })).json()) as { filing: string }).filing;
    };
    const attach = async (filing: string, raw: string) => {
      const headers = { 'content-type': 'application/octet-stream' };
      return (await world.send('POST', `/filings/${filing}/attachments?name=a.txt`, { as: 'filer of au', raw, headers })).status;
    };
    const [first, second] = [await drafted(), await drafted()];
    expect(await attach(first, 'one')).toBe(200);
    await world.db.query('update sealed.attachments set size = 2147000000');
    expect([await attach(first, 'x'.repeat(MIB)), await attach(second, 'x'.repeat(MIB))]).toEqual([400, 409]);
    expect(await attach(second, 'small')).toBe(200);
  });

  test.each([
    ['192.0.2.1', '192.0.2.1', '192.0.2.2'],
    ['::ffff:192.0.2.1', '192.0.2.1', '::ffff:192.0.2.2'],
    ['2001:db8:1:2::1', '2001:db8:1:2:ffff:ffff:ffff:ffff', '2001:db8:1:3::1'],
    ['2001:db8::1', '2001:db8:0:0:5::1', '2001:db8:0:1::1'],
    ['::1', '0:0:0:0:0:0:0:1', '1::1'],
  ])('%s counts as %s and not as %s', (one, same, other) => {
    expect(placeOf(one)).toBe(placeOf(same));
    expect(placeOf(one)).not.toBe(placeOf(other));
  });

  test('what costs more counts for more: reading files, going round the audit chain, asking an identity provider', async () => {
    const read = () => Promise.reject(new Error('nothing is read here'));
    const strict = makeApi({ db: world.db, read, version: '0.1.0', now: () => AT, rate: { points: 25, seconds: 60 } });
    const costly = () => strict.request('/api/v1/audit/verdict', { headers: { ...world.headersOf('administrator of desk') } });
    expect([(await costly()).status, (await costly()).status]).toEqual([200, 429]);
  });
});
