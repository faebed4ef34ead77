// Two hundred people who are signed in ask and file on a PostgreSQL server, which is killed in between; how long they waited, and whether every receipt holds.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { QUESTIONS } from '../src/questions/index.ts';
import {
  acceptInvitation,
  addOrganisation,
  breachesOf,
  type Database,
  invite,
  openRegister,
  verify,
} from '../src/register/index.ts';
import { openDesk, PASSWORD } from '../test/register/contract/partner.ts';
import { serverPrograms, startServer } from '../test/register/postgres.ts';
import { type Felt, type Load, live, signIn, type User } from './load-users.ts';
import { makeVariety } from './questions.ts';
import { table } from './table.ts';
import { ABSENT, CORPUS } from './texts.ts';

export const name = 'load';

const KEPT = ['seeds', 'zh', 'scres-en', 'scprst-en', 'sg-reports', 'pkm2026', 'meetings'].map((folder) => join(CORPUS, folder));
const COMMAND = process.env.SEIZED_COMMAND ?? 'bin/seized.mjs';
const PORT = '8694';
const ORIGIN = `http://127.0.0.1:${PORT}`;
const SECONDS = Number(process.env.LOAD_SECONDS ?? 300); // a short form for busy days
const EVERY_MS = 5_000;
const TYPES = ['state', 'regional_organization', 'un_office', 'mission'] as const;
const ORGANISATIONS = 20;
const MEMBERS = 10; // of each; one is its reviewer
const SEED = 20_310_404;

export async function run(): Promise<string> {
  if (!existsSync(CORPUS)) return ABSENT;
  const programs = serverPrograms();
  if (!programs) return 'Not measured: no PostgreSQL server is installed.';
  const postgres = await startServer(programs);
  let server: ChildProcess | null = null;
  try {
    const env = { ...process.env, DATABASE_URL: postgres.address };
    spawnSync(process.execPath, [COMMAND, 'ingest', ...KEPT], { stdio: 'ignore', env });
    const db = await openRegister({ address: postgres.address });
    const emails = await makeMembers(db);
    const random = makeRandom();
    const question = await makeQuestions(db);
    server = await serve(env);
    const users = await signedIn(emails);
    const killed = new Promise<number>((resolve, reject) => {
      setTimeout(() => {
        const began = performance.now();
        server!.kill('SIGKILL');
        serve(env).then((next) => {
          server = next;
          resolve(performance.now() - began);
        }, reject);
      }, SECONDS * 500);
    });
    const load = await live({ origin: ORIGIN, users, seconds: SECONDS, every: EVERY_MS, random, question });
    const gone = await killed;
    const found = await findings(db, load);
    await db.close();
    return report(load, users.length, gone, found);
  } finally {
    server?.kill('SIGKILL');
    postgres.stop();
  }
}

async function serve(env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const server = spawn(process.execPath, [COMMAND, 'serve', '--port', PORT], { stdio: ['ignore', 'pipe', 'inherit'], env });
  await once(server.stdout!, 'data');
  server.stdout!.resume();
  return server;
}

interface Address {
  readonly organisation: string;
  readonly type: string;
  readonly email: string;
  readonly isReviewer: boolean;
}

async function makeMembers(db: Database): Promise<Address[]> {
  const at = new Date();
  const desk = await openDesk(db, at);
  const made: Address[] = [];
  for (let i = 0; i < ORGANISATIONS; i++) {
    const type = TYPES[i % TYPES.length]!;
    const { id: organisation } = await addOrganisation(db, desk, { id: `partner-${i}`, name: `Partner ${i}`, type }, at);
    const members = Array.from({ length: MEMBERS }, (_, n) => ({
      email: `member-${n}@${organisation}.example.org`,
      isReviewer: n === 0,
    }));
    await Promise.all(
      members.map(async ({ email, isReviewer }) => {
        const roles = isReviewer ? (['reviewer'] as const) : (['filer'] as const);
        const secret = await invite(db, desk, { organisation, email, roles }, at);
        await acceptInvitation(db, { secret, name: email.split('@')[0]!, password: PASSWORD }, at);
      }),
    );
    made.push(...members.map((member) => ({ ...member, organisation, type })));
  }
  return made;
}

async function signedIn(addresses: readonly Address[]): Promise<User[]> {
  const users: User[] = [];
  for (const { email, ...rest } of addresses) users.push({ ...rest, ...(await signIn(ORIGIN, email, PASSWORD)) });
  return users;
}

function makeRandom(): () => number {
  let seed = SEED;
  return () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };
}

// Every question in turn, with parameters drawn from the register.
async function makeQuestions(db: Database): Promise<() => string> {
  const vary = await makeVariety(db);
  let turn = 0;
  return () => {
    const { name: asked, parameters } = QUESTIONS[turn++ % QUESTIONS.length]!;
    return `/questions/${asked}?${new URLSearchParams(vary(asked, Object.keys(parameters.shape)))}`;
  };
}

interface Findings {
  readonly lost: number;
  readonly double: number;
  readonly broken: string;
}

async function findings(db: Database, { receipts }: Load): Promise<Findings> {
  const kept = await db.query<{ id: string; key: string }>(
    "select id, key from sealed.filings where key like 'load-%' and submitted_at is not null",
  );
  const ids = new Map(kept.map(({ id, key }) => [key, id]));
  const { brokenAt } = await verify(db);
  const breaches = (await breachesOf(db)).map(({ rule, rows }) => `${rows} × ${rule}`);
  return {
    lost: [...receipts].filter(([key, id]) => ids.get(key) !== id).length,
    double: kept.length - receipts.size,
    broken: [...breaches, ...(brokenAt === null ? [] : [`the audit chain at ${brokenAt}`])].join('; ') || 'none',
  };
}

const at = (times: readonly number[], share: number): string =>
  ([...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0).toFixed(0);

const rowOf = (what: string, felt: readonly Felt[]): string[] => {
  const times = felt.map(({ ms }) => ms);
  return [
    what,
    String(felt.length),
    at(times, 0.5),
    at(times, 0.95),
    at(times, 0.99),
    String(felt.filter(({ again }) => again).length),
  ];
};

function report({ felt, receipts, errors }: Load, users: number, gone: number, { lost, double, broken }: Findings): string {
  const slowest = [...new Set(felt.map(({ what }) => what))]
    .map((what) =>
      rowOf(
        what,
        felt.filter((one) => one.what === what),
      ),
    )
    .sort((a, b) => Number(b[3]) - Number(a[3]));
  const head = ['what', 'requests', 'median, ms', 'p95, ms', 'p99, ms', 'made again'];
  return `${users} people of ${ORGANISATIONS} organisations, signed in with their passwords, each with a request every ${EVERY_MS / 1000} seconds for ${SECONDS} seconds: half of them questions
(every one in turn, parameters drawn from the register), half filings of every kind that they may file, by reviewers acceptances. The whole shared
corpus on PostgreSQL; server, database and load on one machine. In the middle the server was killed (kill -9) and started anew at once: it answered
again after ${(gone / 1000).toFixed(1)} s, and what found nobody was made again, a filing with the same key. Times count from the moment at which a request was due.

${table(head, [
  rowOf('all', felt),
  ...(['ask', 'file', 'accept'] as const).map((act) =>
    rowOf(
      act,
      felt.filter((one) => one.act === act),
    ),
  ),
])}

Errors: ${errors.length || 'none'}. Receipts: ${receipts.size}; lost: ${lost}; filed twice or without a receipt: ${double}; broken rules of the register or its audit chain: ${broken}.${errors
    .slice(0, 5)
    .map((error) => `\n\n    ${error}`)
    .join('')}

The slowest:

${table(head, slowest.slice(0, 8))}`;
}
