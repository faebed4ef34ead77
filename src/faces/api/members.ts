// Routes for administrators: organisations, invitations, members and their roles.
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { ACTOR_TYPES } from '../../facts/index.ts';
import { addOrganisation, endMember, invite, membersOf, organisationsOf, ROLES, setRoles } from '../../register/index.ts';
import { addOpen, addSigned } from './signed-route.ts';
import type { Doorkeeper } from './viewer.ts';

const line = z.string().trim().min(1).max(200);
const roles = z.array(z.enum(ROLES)).min(1).max(ROLES.length);

/** Adds the routes of organisations and members. */
export function addMembers(app: OpenAPIHono, keeper: Doorkeeper): void {
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
    body: z.strictObject({ id: line, name: line.optional(), type: z.enum(ACTOR_TYPES).optional(), acronym: line.optional() }),
    run: (member, { body }) => addOrganisation(db, member, body, now()),
  });
  addSigned(app, keeper, {
    method: 'post',
    path: '/api/v1/invitations',
    summary: 'Invite somebody; the secret belongs into a link and is shown this once',
    body: z.strictObject({ organisation: line, email: line, roles }),
    run: async (member, { body }) => ({ secret: await invite(db, member, body, now()) }),
  });
  addSigned(app, keeper, {
    method: 'get',
    path: '/api/v1/members',
    summary: 'The members whom you administer',
    run: async (member) => ({ members: await membersOf(db, member) }),
  });
  addSigned(app, keeper, {
    method: 'put',
    path: '/api/v1/members/{id}/roles',
    summary: 'Give a member other roles',
    body: z.strictObject({ roles }),
    run: (member, { id, body }) => setRoles(db, member, id, body.roles, now()),
  });
  addSigned(app, keeper, {
    method: 'delete',
    path: '/api/v1/members/{id}',
    summary: 'End a membership; sessions and tokens end with it',
    run: (member, { id }) => endMember(db, member, id, now()),
  });
}
