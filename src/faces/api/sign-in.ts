// Routes by which people come and go: invitations accepted, sign-in, sign-out, who am I, tokens for programs.
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import {
  acceptInvitation,
  changePassword,
  endToken,
  guardOf,
  makeToken,
  RIGHTS,
  signIn,
  signOut,
  tokensOfMember,
} from '../../register/index.ts';
import { addOpen, addSigned, addUnknown } from './signed-route.ts';
import { type Doorkeeper, dropSession, keepSession, needSession, placeOf, secretOf } from './viewer.ts';

const line = z.string().trim().min(1).max(200);
const password = z.string().min(1).max(200);

/** Adds the routes of signing in. */
export function addSignIn(app: OpenAPIHono, keeper: Doorkeeper): void {
  const { db, now } = keeper;
  addUnknown(app, {
    method: 'post',
    path: '/api/v1/invitations/accept',
    summary: 'Accept an invitation by the secret of its link, and choose a password',
    body: z.strictObject({ secret: line, name: line, password, email: line.optional() }),
    run: async (_, { body }) => ({ member: await acceptInvitation(db, body, now()) }),
  });
  addUnknown(app, {
    method: 'post',
    path: '/api/v1/sign-in',
    summary: 'Sign in; the answer brings a cookie, and the guard that every change must bring',
    body: z.strictObject({ email: line, password }),
    run: async (_, { body }, c) => {
      const old = secretOf(c);
      const session = await signIn(db, { ...body, from: placeOf(c) }, now());
      if (old) await signOut(db, old); // a session that was there before never becomes the new one
      keepSession(c, session);
      return { member: session.member, guard: session.guard };
    },
  });
  addSigned(app, keeper, {
    method: 'post',
    path: '/api/v1/sign-out',
    summary: 'End this session, or all of your sessions',
    query: z.object({ everywhere: z.enum(['yes', 'no']).default('no') }),
    run: async (_, { query }, c) => {
      const secret = dropSession(c);
      if (secret) await signOut(db, secret, query.everywhere === 'yes');
      return {};
    },
  });
  addOpen(app, keeper, {
    method: 'get',
    path: '/api/v1/me',
    summary: 'Who is signed in, with which rights; null when nobody is',
    run: async (member, _, c) => {
      const secret = secretOf(c);
      return { member, guard: member && secret ? guardOf(secret) : null };
    },
  });
  addSigned(app, keeper, {
    method: 'post',
    path: '/api/v1/password',
    summary: 'Change your password; every session ends, and the answer begins a new one',
    body: z.strictObject({ old: password, password }),
    run: async (member, { body }, c) => {
      needSession(c);
      const session = await changePassword(db, member, body, now());
      keepSession(c, session);
      return { guard: session.guard };
    },
  });
  addTokens(app, keeper);
}

// A token that was stolen must not make itself a successor: people manage tokens, in a session.
function addTokens(app: OpenAPIHono, keeper: Doorkeeper): void {
  const { db, now } = keeper;
  addSigned(app, keeper, {
    method: 'get',
    path: '/api/v1/tokens',
    summary: 'Your tokens, without their secrets',
    run: async (member) => ({ tokens: await tokensOfMember(db, member) }),
  });
  addSigned(app, keeper, {
    method: 'post',
    path: '/api/v1/tokens',
    summary: 'Make a token for a program; it is shown this once',
    body: z.strictObject({ label: line, scopes: z.array(z.enum(RIGHTS)).max(RIGHTS.length), days: z.number().int() }),
    run: async (member, { body }, c) => {
      needSession(c);
      return makeToken(db, member, body, now());
    },
  });
  addSigned(app, keeper, {
    method: 'delete',
    path: '/api/v1/tokens/{id}',
    summary: 'End a token of yours, or of a member whom you administer',
    run: (member, { id }) => endToken(db, member, id, now()),
  });
}
