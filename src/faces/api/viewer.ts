// A request in, who makes it out: by the cookie of a session or a token; nobody is the public.
import { timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import {
  type Database,
  DESK,
  guardOf,
  hasMembers,
  type Member,
  memberByToken,
  PUBLIC,
  RegisterError,
  type Session,
  sessionOf,
  type Viewer,
  viewerOf as viewerOfMember,
} from '../../register/index.ts';

/** What is asked of the register on each request. */
export interface Doorkeeper {
  readonly db: Database;
  readonly now: () => Date;
}

const COOKIE = 'seized_session';
const GUARD = 'x-seized-guard';
const LONGEST_SECONDS = 12 * 3600;
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * The member who makes a request, or null. A change that comes with a cookie must bring the session's guard, which no other site has.
 * @throws RegisterError `not-signed-in` for a token or session that does not hold, `not-allowed` for a change without the guard.
 */
export async function memberOf(c: Context, { db, now }: Doorkeeper): Promise<Member | null> {
  const token = /^Bearer (\S{1,200})$/.exec(c.req.header('authorization') ?? '')?.[1];
  const secret = getCookie(c, COOKIE);
  if (!token && !secret) return null;
  c.header('cache-control', 'private, no-cache');
  c.header('vary', 'Cookie, Authorization');
  if (token) {
    const member = await memberByToken(db, token, now());
    if (!member) throw new RegisterError('not-signed-in', 'This token is unknown, over or ended. Make a new one.');
    return member;
  }
  const member = await sessionOf(db, secret!, now());
  if (!member) {
    deleteCookie(c, COOKIE, { path: '/' });
    throw new RegisterError('not-signed-in', 'The session is over. Sign in again.');
  }
  if (!SAFE.has(c.req.method) && !isSame(c.req.header(GUARD) ?? '', guardOf(secret!)))
    throw new RegisterError(
      'not-allowed',
      `A change needs the header ${GUARD} with the guard of the session, which /api/v1/me tells.`,
    );
  return member;
}

/** The member who makes a request. @throws RegisterError `not-signed-in` when nobody is signed in. */
export async function signedIn(c: Context, keeper: Doorkeeper): Promise<Member> {
  const member = await memberOf(c, keeper);
  if (!member) throw new RegisterError('not-signed-in', 'Sign in, or send a token: Authorization: Bearer seized_…');
  return member;
}

/** Sees to it that a person asks, in a session, and no program by a token. @throws RegisterError `not-allowed`. */
export function needSession(c: Context): void {
  if (c.req.header('authorization'))
    throw new RegisterError('not-allowed', 'A token cannot do this. Sign in with your password.');
}

/**
 * Whose name stands beside a document that is added over HTTP: a reviewer's or an administrator's of the desk. As long as the register
 * has no member it belongs to whoever sits at its machine; nobody else adds to it.
 * @throws RegisterError `not-signed-in` or `not-allowed`.
 */
export async function adderOf(c: Context, keeper: Doorkeeper): Promise<string> {
  const member = await memberOf(c, keeper);
  if (!member) {
    await needThisMachine(c, keeper);
    return 'api';
  }
  if (member.organisation === DESK && (member.rights.includes('review') || member.rights.includes('administer')))
    return member.id;
  throw new RegisterError('not-allowed', 'Documents are added by reviewers and administrators of the desk. Give them the file.');
}

/**
 * Sees to it that whoever has a document read is a member, or sits at the machine of a register without members.
 * @throws RegisterError `not-signed-in` or `not-allowed`.
 */
export async function needReader(c: Context, keeper: Doorkeeper): Promise<void> {
  if (!(await memberOf(c, keeper))) await needThisMachine(c, keeper);
}

async function needThisMachine(c: Context, { db }: Doorkeeper): Promise<void> {
  if (await hasMembers(db))
    throw new RegisterError('not-signed-in', 'Sign in first: documents are added by reviewers and administrators of the desk.');
  if (!isThisMachine(c))
    throw new RegisterError(
      'not-allowed',
      'Nobody can sign in to this register yet. Open the link that seized serve prints for the first administrator, or work on its own machine.',
    );
}

// A request that a proxy passed on comes from elsewhere; one that came over no network is made by the program itself, as in tests.
function isThisMachine(c: Context): boolean {
  if (c.req.header('x-forwarded-for') || c.req.header('forwarded')) return false;
  const place = placeOf(c);
  return place === null || /^(?:::ffff:)?127\.|^::1$/.test(place);
}

/** The address on the network that a request comes from; null when it came over none. */
export const placeOf = (c: Context): string | null =>
  (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket?.remoteAddress ?? null;

/** Who asks: the member's organisation, or the public. */
export async function viewerOf(c: Context, keeper: Doorkeeper): Promise<Viewer> {
  const member = await memberOf(c, keeper);
  return member?.rights.includes('read') ? viewerOfMember(member) : PUBLIC;
}

/** Gives the browser its session: out of reach of scripts and of other sites. */
export function keepSession(c: Context, { secret }: Session): void {
  setCookie(c, COOKIE, secret, { httpOnly: true, sameSite: 'Strict', secure: isSecure(c), path: '/', maxAge: LONGEST_SECONDS });
}

/** Tells whether a browser speaks with this register, or with the proxy before it, over TLS. */
export const isSecure = (c: Context): boolean =>
  new URL(c.req.url).protocol === 'https:' || c.req.header('x-forwarded-proto') === 'https';

/** Takes the session from the browser; gives its secret, or null. */
export const dropSession = (c: Context): string | null => deleteCookie(c, COOKIE, { path: '/' }) ?? null;

/** The secret of the session that a request brings, or null. */
export const secretOf = (c: Context): string | null => getCookie(c, COOKIE) ?? null;

function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
