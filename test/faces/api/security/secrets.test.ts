// Passwords, links, sessions, guards and tokens stand nowhere in clear: not in the log, an answer, the audit chain, the tables, an export or a backup.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { backup, exportLines, keepAll } from '../../../../src/register/index.ts';
import { decisions } from '../../../register/contract/decisions.ts';
import { PASSWORD } from '../../../register/contract/partner.ts';
import { AT, makeSecurityWorld, operationsOf, type World } from './world.ts';

let world: World;
const secrets = new Map<string, string>([['password', PASSWORD]]);
let logged = '';

beforeAll(async () => {
  for (const stream of [process.stdout, process.stderr] as const)
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      logged += String(text);
      return true;
    });
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, method).mockImplementation((...said) => {
      logged += said.map((one) => (one instanceof Error ? `${one.message}${one.stack}` : JSON.stringify(one))).join(' ');
    });
  world = await makeSecurityWorld();
  await keepAll(world.db, decisions(AT));
  const { cookie, 'x-seized-guard': guard } = world.headersOf('filer of au') as Record<string, string>;
  secrets.set('session', cookie!.split('=')[1]!).set('guard', guard!);
  const token = (await world.bearer('filer of au', ['read', 'file'])).authorization!;
  secrets.set('token', token.slice('Bearer seized_'.length));
  const guest = { organisation: 'au', email: 'guest@example.org', roles: ['reader'] };
  const link = await world.send('POST', '/invitations', { as: 'administrator of au', body: guest });
  secrets.set('link', ((await link.json()) as { secret: string }).secret);
  secrets.set('wrong password', 'a guess that is wrong');
  const wrong = { email: 'filer@au.example.org', password: secrets.get('wrong password') };
  await world.send('POST', '/sign-in', { body: wrong });
  await world.send('POST', '/sign-in', { raw: JSON.stringify(wrong).slice(0, -1) }); // breaks off
  await world.send('POST', '/invitations/accept', { body: { secret: secrets.get('link'), name: '', password: PASSWORD } });
  await world.send('GET', '/filings', { headers: { authorization: `${token}x` } });
}, 60_000);
afterAll(async () => {
  vi.restoreAllMocks();
  await world.close();
});

const foundIn = (text: string): string[] => [...secrets].filter(([, secret]) => text.includes(secret)).map(([name]) => name);

test('each of the secrets is one, and the search finds it', () => {
  for (const [name, secret] of secrets) expect([name, secret.length > 15, foundIn(`x${secret}x`)]).toEqual([name, true, [name]]);
});

test('not in the log, whatever goes wrong', async () => {
  const raw = { raw: secrets.get('password')!, headers: { 'content-type': 'application/octet-stream' } };
  await world.send('POST', '/documents', { as: 'reviewer of desk', ...raw }); // fails inside, and is logged
  expect(logged).toContain('nothing is read here');
  expect(foundIn(logged)).toEqual([]);
});

test('not in an answer, to whomever', async () => {
  for (const { method, path, name } of await operationsOf(world)) {
    if (method !== 'GET') continue;
    const answer = await world.send('GET', path.replace(/\{\w+\}/g, world.members.get('filer of au')!.id), {
      as: 'administrator of desk',
    });
    expect([name, foundIn(await answer.text())]).toEqual([name, []]);
  }
}, 60_000);

test('not in a table, so that whoever steals the database can sign in nowhere', async () => {
  const tables = await world.db.query<{ name: string }>(
    "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('sealed', 'public')",
  );
  expect(tables.length).toBeGreaterThan(20);
  for (const { name } of tables) {
    const rows = await world.db.query(`select to_jsonb(t)::text as row from ${name} t`);
    expect([name, foundIn(JSON.stringify(rows))]).toEqual([name, []]);
  }
});

test('not in a backup, which has no hash of them either, nor addresses in the audit chain', async () => {
  const lines: string[] = [];
  for await (const line of backup(world.db)) lines.push(line);
  const text = lines.join('\n');
  expect(text.length).toBeGreaterThan(10_000);
  expect(foundIn(text)).toEqual([]);
  expect(text).not.toMatch(/scrypt\$|secret_sha256/);
  expect(lines.filter((line) => line.startsWith('["audit"') && line.includes('@'))).toEqual([]);
});

test('not in an export', async () => {
  const lines: string[] = [];
  for await (const line of exportLines(world.db, {})) lines.push(line);
  expect(lines.length).toBeGreaterThan(1);
  expect(foundIn(lines.join('\n'))).toEqual([]);
  expect(lines.join('\n')).not.toMatch(/@(?:au|desk)\.example\.org/);
});
