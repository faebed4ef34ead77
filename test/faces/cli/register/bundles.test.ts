// Filings go from one register to another in files and over HTTP by commands; what goes wrong says what to do.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { makeApi } from '../../../../src/faces/api/app.ts';
import { type Listening, listen } from '../../../../src/faces/api/listen.ts';
import { exchange } from '../../../../src/faces/cli/register/exchange-command.ts';
import { accept, type Database, file, makeToken, openRegister } from '../../../../src/register/index.ts';
import { join, openDesk } from '../../../register/contract/partner.ts';

const AT = new Date('2031-05-01T16:00:00Z');
const NOTICE = { activity: 'Observers', status: 'undertaken', began: '2031-02-01', place: 'Exampleland', summary: 'Forty.' };

let folder: string;
let north: Database;
let server: Listening;
let token: string;
const said: string[] = [];
const path = (name: string) => joinPath(folder, name);
const southern = (...argv: string[]) => exchange.run([...argv, '--data', path('south')], '0.1.0');

beforeAll(async () => {
  folder = mkdtempSync(joinPath(tmpdir(), 'seized-bundles-'));
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  north = await openRegister({ directory: null });
  const desk = await openDesk(north, AT);
  const filer = await join(north, desk, 'au', ['filer'], AT);
  const reader = await join(north, desk, 'eu', ['filer'], AT);
  const wish = { kind: 'article-54-notice', content: NOTICE, confidentiality: 'shared', sharedWith: ['eu'] } as const;
  const { filing } = await file(north, filer, wish, AT);
  await accept(north, await join(north, desk, 'au', ['reviewer'], AT), filing, AT);
  token = (await makeToken(north, reader, { label: 'pull', scopes: ['read'], days: 1 }, AT)).token;
  const read = () => Promise.reject(new Error('nothing is read here'));
  const app = makeApi({ db: north, read, version: '0.1.0', now: () => AT });
  server = await listen(app.fetch, { host: '127.0.0.1', port: 0, isPortFree: true });
}, 60_000);
afterAll(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await server.stop(1000);
  await north.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a key is fetched and trusted, a bundle pulled with a token, and again from a file: twice is once', async () => {
  writeFileSync(path('key.json'), await (await fetch(`${server.address}/api/v1/exchange/key`)).text());
  await southern('trust', 'north', path('key.json'), '--address', server.address);
  await expect(southern('import', '--from', 'north')).rejects.toThrow('SEIZED_EXCHANGE_TOKEN');
  vi.stubEnv('SEIZED_EXCHANGE_TOKEN', token);
  expect(await southern('import', '--from', 'north')).toBe(0);
  expect(said.at(-1)).toBe('from north: 1 new, 0 changed, 0 known already\n');
  const bundle = await fetch(`${server.address}/api/v1/exchange/bundle`, { headers: { authorization: `Bearer ${token}` } });
  writeFileSync(path('bundle.json'), await bundle.text());
  expect(await southern('import', path('bundle.json'))).toBe(0);
  expect(said.at(-1)).toBe('from north: 0 new, 0 changed, 1 known already\n');
  await southern('registers');
  expect(said.join('')).toMatch(/north {19} \S{43} {2}speaks for all that have no members here/);
}, 60_000);

test('a bundle brought over HTTP needs somebody who may file; one that was changed is refused', async () => {
  await southern('key', path('south.json'), '--name', 'south');
  await southern('export', path('out.json'));
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const body = readFileSync(path('out.json'), 'utf8');
  const answer = await fetch(`${server.address}/api/v1/exchange/bundles`, { method: 'POST', headers, body });
  expect([answer.status, ((await answer.json()) as { detail: string }).detail]).toEqual([
    403,
    expect.stringContaining('right to file'),
  ]);
  expect((await fetch(`${server.address}/api/v1/exchange/bundle`)).status).toBe(401);
  await expect(southern('export', path('out.json'))).rejects.toThrow('exists already');
  writeFileSync(path('cut.json'), body.slice(0, -20));
  await expect(southern('import', path('cut.json'))).rejects.toThrow('holds no JSON');
  writeFileSync(path('changed.json'), readFileSync(path('bundle.json'), 'utf8').replace('Observers', 'Soldiers'));
  await expect(southern('import', path('changed.json'))).rejects.toThrow('signature does not fit');
  await expect(southern('import', '--from', 'nobody')).rejects.toThrow('No register nobody is trusted');
}, 60_000);

test.each([
  [['fetch'], /seized exchange key\|trust/],
  [['export'], /export FILE/],
  [['import', 'a.json', '--from', 'north'], /not both/],
  [['export', 'x.json', '--since', 'May'], /takes a day/],
])('%j says how it should be', async (argv, why) => {
  await expect(southern(...argv)).rejects.toThrow(why);
});
