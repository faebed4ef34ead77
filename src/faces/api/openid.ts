// Routes by which somebody signs in with an identity provider: which ways there are, the way out to it, and the way back.
import { createHash, randomBytes } from 'node:crypto';
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { admissions, admitDomain, endAdmission, RegisterError, ROLES, signInAs, signOut } from '../../register/index.ts';
import { type Attempt, makeOpenIdProvider, type OpenIdProvider, type OpenIdSettings } from './openid-provider.ts';
import { addSigned, addUnknown } from './signed-route.ts';
import { type Doorkeeper, isSecure, keepSession, secretOf } from './viewer.ts';

/** Where people come back to, below the register's own address. */
const ANSWER_PATH = '/api/v1/sign-in/openid/answer';

/** What the routes need; `address` is the register's own, as browsers see it, when it is not that of the request. */
export interface OpenIdKeeper extends Doorkeeper {
  readonly openId?: OpenIdSettings | null;
  readonly address?: string | undefined;
}

const COOKIE = 'seized_openid';
const PATH = '/api/v1/sign-in/openid';
const MOST_SECONDS = 600;
const line = z.string().trim().min(1).max(200);

/** Adds the routes; without settings they say that there is no provider. */
export function addOpenId(app: OpenAPIHono, keeper: OpenIdKeeper): void {
  const provider = keeper.openId ? makeOpenIdProvider(keeper.openId) : null;
  addUnknown(app, {
    method: 'get',
    path: '/api/v1/sign-in',
    summary: 'The ways to sign in: by password, and with an identity provider when one is set up',
    run: async () => ({ password: true, openId: provider && { label: provider.label, start: PATH } }),
  });
  addUnknown(app, {
    method: 'get',
    path: PATH,
    summary:
      'Sign in with the identity provider: leads a browser there; with the secret of an invitation it is accepted on the way',
    query: z.object({ invitation: line.optional() }),
    isRedirect: true,
    run: async (_, { query }, c) =>
      leading(c, async () => {
        const secret = `${Math.floor(keeper.now().getTime() / 1000)}.${randomBytes(32).toString('base64url')}.${query.invitation ?? ''}`;
        const away = await needed(provider).begin(attemptOf(secret), returnOf(c, keeper));
        // Lax, because the way back begins at the provider's site.
        setCookie(c, COOKIE, secret, { httpOnly: true, sameSite: 'Lax', secure: isSecure(c), path: PATH, maxAge: MOST_SECONDS });
        return away;
      }),
  });
  addUnknown(app, {
    method: 'get',
    path: ANSWER_PATH,
    summary: 'Where the identity provider sends people back to',
    isRedirect: true,
    run: async (_, __, c) => leading(c, () => comeBack(c, keeper, needed(provider))),
  });
  addAdmissions(app, keeper);
}

async function comeBack(c: Context, keeper: OpenIdKeeper, provider: OpenIdProvider): Promise<string> {
  const { db, now } = keeper;
  const secret = getCookie(c, COOKIE) ?? '';
  deleteCookie(c, COOKIE, { path: PATH });
  const [began, , invitation] = secret.split('.');
  const age = now().getTime() / 1000 - Number(began || Number.NaN);
  if (!(age >= 0 && age <= MOST_SECONDS))
    throw new RegisterError('not-signed-in', 'This way of signing in was begun elsewhere or too long ago. Start again.');
  const identity = await provider.finish(attemptOf(secret), new URL(returnOf(c, keeper) + new URL(c.req.url).search));
  const session = await signInAs(db, identity, invitation || null, now());
  const old = secretOf(c);
  if (old) await signOut(db, old);
  keepSession(c, session);
  return '/';
}

// Everything that recognises the attempt follows from the one secret that the browser keeps, so that no process has to remember it.
function attemptOf(secret: string): Attempt {
  const derive = (what: string) => createHash('sha256').update(`${what} ${secret}`).digest('base64url');
  return { state: derive('state'), nonce: derive('nonce'), verifier: derive('verifier') };
}

const returnOf = (c: Context, { address }: OpenIdKeeper): string => `${address ?? new URL(c.req.url).origin}${ANSWER_PATH}`;

function needed(provider: OpenIdProvider | null): OpenIdProvider {
  if (provider) return provider;
  throw new RegisterError('not-found', 'No identity provider is set up for this register. Sign in with a password.');
}

// A browser is led to the page that says what went wrong; a program gets the problem itself.
async function leading(c: Context, work: () => Promise<string>): Promise<Response> {
  c.header('cache-control', 'no-store');
  try {
    return c.redirect(await work(), 302);
  } catch (error) {
    if (!(error instanceof RegisterError) || !/text\/html/.test(c.req.header('accept') ?? '')) throw error;
    return c.redirect(`/sign-in?failed=${error.code}`, 302);
  }
}

function addAdmissions(app: OpenAPIHono, keeper: OpenIdKeeper): void {
  const { db, now } = keeper;
  addSigned(app, keeper, {
    method: 'get',
    path: '/api/v1/admissions',
    summary: 'The domains whose verified addresses may join with the identity provider, each with its organisation and roles',
    right: 'administer',
    run: async (member) => ({ admissions: await admissions(db, member) }),
  });
  addSigned(app, keeper, {
    method: 'post',
    path: '/api/v1/admissions',
    summary: 'Admit a domain to an organisation with roles, never as administrator; or change that',
    right: 'administer',
    body: z.strictObject({ domain: line, organisation: line, roles: z.array(z.enum(ROLES)).min(1).max(ROLES.length) }),
    run: (member, { body }) => admitDomain(db, member, body, now()),
  });
  addSigned(app, keeper, {
    method: 'delete',
    path: '/api/v1/admissions/{id}',
    summary: 'Admit a domain no longer; who joined stays',
    right: 'administer',
    run: (member, { id }) => endAdmission(db, member, id, now()),
  });
}
