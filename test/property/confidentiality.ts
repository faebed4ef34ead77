// Filings of every kind, state and confidentiality in, a register over HTTP with five principals out, and what each of them may learn.
import { createHash } from 'node:crypto';
import { makeApi } from '../../src/faces/api/app.ts';
import { KINDS } from '../../src/filings/index.ts';
import { QUESTIONS } from '../../src/questions/index.ts';
import { type Database, type Member, makeToken, openRegister } from '../../src/register/index.ts';
import { join, openDesk } from '../register/contract/partner.ts';
import { TOLD, tellAll } from './confidentiality-notices.ts';

const AT = new Date('2031-05-01T16:00:00Z');
const ORGANISATIONS = ['au', 'eu', 'state:gha'] as const;
const STATES = ['draft', 'submitted', 'returned', 'accepted', 'superseded', 'withdrawn'] as const;
const SHARED = [['eu'], ['au', 'desk'], ['desk', 'state:gha']] as const;
const ACTIONS = ['submit', 'accept', 'return', 'withdraw', 'redact', 'change', 'receipt'] as const;

interface Made {
  readonly id: string;
  readonly organisation: string;
  readonly state: (typeof STATES)[number];
  readonly confidentiality: 'public' | 'shared' | 'internal';
  readonly shared_with: readonly string[];
  readonly isAccepted: boolean;
}

/** Somebody who asks; the public has no token. */
export interface Principal {
  readonly name: string;
  readonly organisation: string | null;
  readonly isDeskReviewer: boolean;
  readonly token: string | null;
}

/** The same chances for the same seed (mulberry32). */
export function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** What the rules of docs/filings.md let a principal see, said once more and independently of the register. */
export const maySee = (who: Principal, one: Made): boolean => {
  if (one.organisation === who.organisation) return true;
  const isForThem =
    one.confidentiality === 'public' || (one.confidentiality === 'shared' && one.shared_with.includes(who.organisation ?? ''));
  return isForThem && (one.isAccepted || (who.isDeskReviewer && (one.state === 'submitted' || one.state === 'returned')));
};

/** A register full of filings, its principals, and a way to ask over HTTP. */
export interface World {
  readonly db: Database;
  readonly principals: readonly Principal[];
  readonly filings: readonly Made[];
  /** Sends a request as a principal; gives its status and body. */
  send(who: Principal, method: string, path: string, body?: unknown): Promise<string>;
  close(): Promise<void>;
}

/** Makes the register. */
export async function makeWorld(seed: number): Promise<World> {
  const db = await openRegister({ directory: null });
  const desk = await openDesk(db, AT);
  const chance = chances(seed);
  const members: Member[] = [];
  const principals: Principal[] = [{ name: 'public', organisation: null, isDeskReviewer: false, token: null }];
  for (const organisation of [...ORGANISATIONS, 'desk']) {
    const member = organisation === 'desk' ? desk : await join(db, desk, organisation, ['reviewer'], AT);
    members.push(member);
    const { token } = await makeToken(db, member, { label: 'test', scopes: ['read', 'file', 'review'], days: 300 }, AT);
    principals.push({ name: organisation, organisation, isDeskReviewer: organisation === 'desk', token });
  }
  const [author] = await db.query<{ id: string }>("select id from sealed.members where organisation = 'au'");
  const filings = await fill(db, author!.id, chance);
  const told = await tellAll(db, members, AT);
  const read = () => Promise.reject(new Error('nothing is read here'));
  const app = makeApi({ db, read, version: '0.1.0', now: () => AT, rate: { points: 1e9, seconds: 1 } });
  return {
    db,
    principals,
    filings,
    send: async (who, method, path, body) => {
      const place = told.get(who.organisation ?? '')?.[path as (typeof TOLD)[number]] ?? path;
      if (typeof place === 'function') return place();
      const answer = await app.request(`/api/v1${place}`, {
        method,
        headers: { 'content-type': 'application/json', ...(who.token ? { authorization: `Bearer ${who.token}` } : {}) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return `${answer.status} ${await answer.text()}`;
    },
    close: () => db.close(),
  };
}

async function fill(db: Database, author: string, chance: () => number): Promise<Made[]> {
  const made: Made[] = [];
  for (const kind of KINDS) {
    for (const organisation of ORGANISATIONS) {
      for (const state of STATES) {
        for (const confidentiality of ['public', 'shared', 'internal'] as const) {
          const id = `f-${Array.from({ length: 10 }, () => 'abcdefghijklmnopqrstuvwxyz234567'[Math.floor(chance() * 32)]).join('')}`;
          const shared =
            confidentiality === 'shared' ? SHARED[Math.floor(chance() * 3)]!.filter((one) => one !== organisation) : [];
          const isAccepted = state === 'accepted' || state === 'superseded' || (state === 'withdrawn' && chance() < 0.5);
          made.push({ id, organisation, state, confidentiality, shared_with: shared, isAccepted });
          await db.query(
            `insert into sealed.filings (id, kind, organisation, state, confidentiality, shared_with, content, drafted_by, drafted_at, submitted_by, submitted_at, accepted_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $8, $9, $10)`,
            [
              id,
              kind.name,
              organisation,
              state,
              confidentiality,
              JSON.stringify(shared),
              JSON.stringify(varied(kind.example, made, chance)),
              author,
              AT.toISOString(),
              isAccepted ? AT.toISOString() : null,
            ],
          );
          if (kind.name === 'lesson') await attachTo(db, id, author);
        }
      }
    }
  }
  return made;
}

// A file that tells whose it is; its number is that of the filing, so that any can be asked for.
async function attachTo(db: Database, filing: string, author: string): Promise<void> {
  const sha256 = createHash('sha256').update(filing).digest('hex');
  await db.query('insert into sealed.attached_files (sha256, bytes) values ($1, $2)', [sha256, new TextEncoder().encode(filing)]);
  await db.query(
    "insert into sealed.attachments (id, filing, n, name, media_type, size, sha256, added_by, added_at) values ($1, $2, 1, $3, 'text/plain', 12, $4, $5, $6)",
    [`a-${filing}`, filing, `${filing}.txt`, sha256, author, AT.toISOString()],
  );
}

// The example with other figures and missions, so that sums and matches differ with every filing that is counted; days stay.
function varied(example: object, made: readonly Made[], chance: () => number): object {
  return Object.fromEntries(
    Object.entries(example).map(([field, value]) => {
      if (typeof value === 'number' && field !== 'severity' && field !== 'baseline' && field !== 'target')
        return [field, Math.max(1, Math.round(value * (0.5 + chance())))];
      if (field === 'mission') return [field, chance() < 0.5 ? 'UNEXA' : 'UNEXB'];
      if (field === 'request' || field === 'alert') return [field, made[Math.floor(chance() * made.length)]?.id ?? value];
      if (['activity', 'name', 'title', 'benchmark'].includes(field))
        return [field, `${String(value)} ${Math.floor(chance() * 4)}`];
      return [field, value];
    }),
  );
}

const WORDS: Readonly<Record<string, readonly string[]>> = {
  on: ['2031-05-01', '2031-03-01', '2031-10-01'],
  mission: ['UNEXA', 'UNEXB', 'UN'],
  organisation: ['union', 'ghana', 'e'],
  subject: ['border control', 'early warning'],
  situation: ['Exampleland'],
  place: ['exampleland'],
  within: ['30', '3000'],
};

/** A request that only reads, chosen by chance: a question in one of its forms, a list of filings, one filing, a receipt. */
export function readingOf(world: World, chance: () => number): string {
  const some = <T>(all: readonly T[]): T => all[Math.floor(chance() * all.length)]!;
  const which = chance();
  if (which < 0.15) return `/filings/${some(world.filings).id}`;
  if (which < 0.2) return `/filings/${some(world.filings).id}/receipt`;
  if (which < 0.21) return `/attachments/a-${some(world.filings).id}`;
  if (which < 0.22) return chance() < 0.5 ? '/exchange/bundle' : `/exchange/bundle?kind=${some(KINDS).name}`;
  if (which < 0.25) return some(TOLD);
  if (which < 0.35) {
    const query = new URLSearchParams({ limit: some(['5', '100', '1000']) });
    if (chance() < 0.5) query.set('kind', some(KINDS).name);
    if (chance() < 0.5) query.set('state', some(STATES));
    if (chance() < 0.3) query.set('before', some(world.filings).id);
    return `/filings?${query}`;
  }
  const question = some(QUESTIONS);
  const missing = question.parameters.safeParse({});
  const isNeeded = (key: string) => !missing.success && missing.error.issues.some(({ path }) => path[0] === key);
  const query = new URLSearchParams({ limit: some(['3', '200', '1000']), form: some(['json', 'csv', 'ics']) });
  for (const key of Object.keys(question.parameters.shape)) {
    if (isNeeded(key) || chance() < 0.4) {
      const value = WORDS[key] ? some(WORDS[key]) : question.example[key];
      if (value !== undefined) query.set(key, value);
    }
  }
  return `/questions/${question.name}?${query}`;
}

/** What somebody may try with a filing of another organisation. */
export function attemptOf(
  world: World,
  who: Principal,
  chance: () => number,
): { method: string; path: string; body?: unknown; id: string } {
  const others = world.filings.filter(({ organisation }) => organisation !== who.organisation);
  const { id } = others[Math.floor(chance() * others.length)]!;
  const action = ACTIONS[Math.floor(chance() * ACTIONS.length)]!;
  if (action === 'change') return { method: 'PUT', path: `/filings/${id}`, body: { content: {} }, id };
  if (action === 'receipt') return { method: 'GET', path: `/filings/${id}/receipt`, id };
  const body = action === 'redact' ? { fields: null } : action === 'submit' || action === 'accept' ? undefined : { reason: 'x' };
  return { method: 'POST', path: `/filings/${id}/${action}`, body, id };
}

/**
 * Tries requests and gives every leak in words. For each principal the same requests are made twice: with all filings, and with only
 * those that the principal may see. When the answers differ in anything, a sum or a missing row too, something else shone through.
 */
export async function leaksOf(world: World, tries: number, seed: number): Promise<string[]> {
  const leaks: string[] = [];
  for (const [number, who] of world.principals.entries()) {
    const chance = chances(seed * 1000 + number);
    const requests = Array.from({ length: Math.ceil(tries / world.principals.length) }, () => readingOf(world, chance));
    const whole = new Map<string, string>();
    for (const request of requests) if (!whole.has(request)) whole.set(request, await world.send(who, 'GET', request));
    const hidden = world.filings.filter((one) => !maySee(who, one)).map(({ id }) => id);
    await world.db.script(
      'create table sealed.kept as select * from sealed.filings; create table sealed.kept_files as select * from sealed.attachments',
    );
    await world.db.query('delete from sealed.filings where id = any($1)', [hidden]);
    await world.db.query('delete from sealed.attachments where filing = any($1)', [hidden]);
    for (const [request, answer] of whole) {
      const alone = await world.send(who, 'GET', request);
      if (alone !== answer) leaks.push(`${who.name} ${request}: ${answer.slice(0, 200)} instead of ${alone.slice(0, 200)}`);
    }
    await world.db.script(
      'insert into sealed.filings select k.* from sealed.kept k where not exists (select 1 from sealed.filings f where f.id = k.id); drop table sealed.kept; insert into sealed.attachments select k.* from sealed.kept_files k where not exists (select 1 from sealed.attachments a where a.id = k.id); drop table sealed.kept_files',
    );
  }
  return leaks;
}

/** Tries to touch the filings of others; gives everything that was let through, or answered differently from a number that nobody has. */
export async function trespassesOf(world: World, tries: number, seed: number): Promise<string[]> {
  const chance = chances(seed);
  const before = await world.db.query('select * from sealed.filings order by id');
  const found: string[] = [];
  for (let i = 0; i < tries; i++) {
    const who = world.principals[1 + Math.floor(chance() * ORGANISATIONS.length)]!;
    const { method, path, body, id } = attemptOf(world, who, chance);
    const answer = await world.send(who, method, path, body);
    const unknown = await world.send(who, method, path.replace(id, 'f-nobodyhas2'), body);
    const isSeen = maySee(who, world.filings.find((one) => one.id === id)!);
    if (!/^(?:403|404)/.test(answer)) found.push(`${who.name} ${method} ${path}: ${answer.slice(0, 200)}`);
    else if (!isSeen && answer !== unknown.replaceAll('f-nobodyhas2', id))
      found.push(`${who.name} ${method} ${path}: tells that it is there`);
  }
  const after = await world.db.query('select * from sealed.filings order by id');
  if (JSON.stringify(after) !== JSON.stringify(before)) found.push('a filing was changed');
  return found;
}
