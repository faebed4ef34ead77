// Routes for administrators: organisations, invitations, members with their roles, sessions and tokens.
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { ACTOR_TYPES } from '../../facts/index.ts';
import {
  addOrganisation,
  cancelInvitation,
  endMember,
  endSessions,
  invite,
  membersOf,
  openInvitations,
  organisationsOf,
  ROLES,
  setRoles,
  tokensOf,
} from '../../register/index.ts';
import { addOpen, addSigned } from './signed-route.ts';
import type { Doorkeeper } from './viewer.ts';

const line = z.string().trim().min(1).max(200);
const roles = z.array(z.enum(ROLES)).min(1).max(ROLES.length);
const right = 'administer';

/** Adds the routes of organisations and members. */
export function addMembers(app: OpenAPIHono, keeper: Doorkeeper): void {
  addOrganisations(app, keeper);
  addInvitations(app, keeper);
  addPeople(app, keeper);
}

function addOrganisations(app: OpenAPIHono, keeper: Doorkeeper): void {
  const { db, now } = keeper;
  addOpen(app, keeper, {
    method: 'get',
    path: '/api/v1/organisations',
    summary: 'The organisations of this register',
    run: async () => ({ organisations: await organisationsOf(db) }),
  });
  addSigned(app, keeper, {
    method: 'post',
    path: '/api/v1/organisations',
    summary: 'Add an organisation; one of the lists by its identifier alone',
    right,
    body: z.strictObject({ id: line, name: line.optional(), type: z.enum(ACTOR_TYPES).optional(), acronym: line.optional() }),
    run: (member, { body }) => addOrganisation(db, member, body, now()),
  });
}

function addInvitations(app: OpenAPIHono, keeper: Doorkeeper): void {
  const { db, now } = keeper;
  addSigned(app, keeper, {
    method: 'post',
    path: '/api/v1/invitations',
    summary: 'Invite somebody; the secret belongs into the link /join?secret=… and is shown this once',
    right,
    body: z.strictObject({ organisation: line, email: line, roles }),
    run: async (member, { body }) => ({ secret: await invite(db, member, body, now()) }),
  });
  addSigned(app, keeper, {
    method: 'get',
    path: '/api/v1/invitations',
    summary: 'The invitations that still wait to be accepted',
    right,
    run: async (member) => ({ invitations: await openInvitations(db, member, now()) }),
  });
  addSigned(app, keeper, {
    method: 'delete',
    path: '/api/v1/invitations/{id}',
    summary: 'Take an invitation back before it is accepted',
    right,
    run: (member, { id }) => cancelInvitation(db, member, id, now()),
  });
}

function addPeople(app: OpenAPIHono, keeper: Doorkeeper): void {
  const { db, now } = keeper;
  addSigned(app, keeper, {
    method: 'get',
    path: '/api/v1/members',
    summary: 'The members whom you administer, with how many sessions and tokens of each hold',
    right,
    run: async (member) => ({ members: await membersOf(db, member, now()) }),
  });
  addSigned(app, keeper, {
    method: 'put',
    path: '/api/v1/members/{id}/roles',
    summary: 'Give a member other roles; what is not named is withdrawn',
    right,
    body: z.strictObject({ roles }),
    run: (member, { id, body }) => setRoles(db, member, id, body.roles, now()),
  });
  addSigned(app, keeper, {
    method: 'delete',
    path: '/api/v1/members/{id}/sessions',
    summary: 'End every session of a member, who can sign in again',
    right,
    run: (member, { id }) => endSessions(db, member, id, now()),
  });
  addSigned(app, keeper, {
    method: 'get',
    path: '/api/v1/members/{id}/tokens',
    summary: 'The tokens of a member, without their secrets; DELETE /api/v1/tokens/{id} ends one',
    right,
    run: async (member, { id }) => ({ tokens: await tokensOf(db, member, id) }),
  });
  addSigned(app, keeper, {
    method: 'delete',
    path: '/api/v1/members/{id}',
    summary: 'End a membership; sessions and tokens end with it',
    right,
    run: (member, { id }) => endMember(db, member, id, now()),
  });
}
