// People of organisations: invited by an administrator, with roles that give rights; every right given stands in the audit chain.
import { randomBytes } from 'node:crypto';
import { record } from '../store/audit.ts';
import { type Database, type Queries, RegisterError, type Row } from '../store/database.ts';
import { addDesk, organisationOf } from './organisations.ts';
import { checkPassword, hashPassword } from './passwords.ts';
import { DESK, type Member, need, needHold, ROLES, type Role } from './rights.ts';
import { makeSecret, sha256Of } from './secrets.ts';

/** A member as administrators see them. */
export interface MemberEntry extends Row {
  readonly id: string;
  readonly organisation: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly joined_at: string;
  readonly ended_at: string | null;
}

const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,189}\.[^\s@]{2,63}$/;
const INVITATION_DAYS = 7;
const DAY = 86_400_000;

/**
 * Makes the one-time link of the first administrator; null once anybody at the desk administers with a password.
 * An earlier link that nobody used ends.
 */
export async function firstInvitation(db: Database, at: Date): Promise<string | null> {
  await addDesk(db, at);
  return db.transaction(async (tx) => {
    const held = await tx.query(
      "select 1 from sealed.members m join sealed.passwords p on p.member = m.id where m.organisation = $1 and m.ended_at is null and m.roles ? 'administrator'",
      [DESK],
    );
    if (held.length) return null;
    await tx.query("delete from sealed.invitations where invited_by = 'first start' and accepted_at is null");
    return invitation(tx, { organisation: DESK, email: null, roles: ['administrator', 'reviewer'] }, 'first start', at);
  });
}

/**
 * Invites somebody; gives the secret of the link, which is kept nowhere. It holds for a week, once.
 * @throws RegisterError `not-allowed`, `not-found` (organisation) or `wrong-parameter`.
 */
export async function invite(
  db: Database,
  by: Member,
  wish: { readonly organisation: string; readonly email: string; readonly roles: readonly Role[] },
  at: Date,
): Promise<string> {
  needHold(by, wish.organisation);
  if (!EMAIL.test(wish.email)) throw new RegisterError('wrong-parameter', `"${wish.email}" is not an e-mail address.`);
  checkRoles(wish.roles);
  return db.transaction(async (tx) => {
    await organisationOf(tx, wish.organisation);
    return invitation(tx, { ...wish, email: wish.email.toLowerCase() }, by.id, at);
  });
}

function checkRoles(roles: readonly Role[]): void {
  if (!roles.length || roles.some((role) => !ROLES.includes(role)))
    throw new RegisterError('wrong-parameter', `Name at least one role: ${ROLES.join(', ')}.`);
}

async function invitation(
  tx: Queries,
  { organisation, email, roles }: { organisation: string; email: string | null; roles: readonly Role[] },
  by: string,
  at: Date,
): Promise<string> {
  const secret = makeSecret();
  const expires = new Date(at.getTime() + INVITATION_DAYS * DAY).toISOString();
  await tx.query(
    'insert into sealed.invitations (secret_sha256, organisation, email, roles, invited_by, expires_at) values ($1, $2, $3, $4, $5, $6)',
    [sha256Of(secret), organisation, email, JSON.stringify(roles), by, expires],
  );
  await record(tx, { who: by, what: 'invite', subject: `organisation:${organisation}`, details: { roles } }, at);
  return secret;
}

/**
 * Accepts an invitation by its secret; gives the new member's id. The address is asked for only when the invitation names none.
 * @throws RegisterError `not-found` for a link that is unknown, used or over, `wrong-parameter` for a weak password, `conflict` for a known address.
 */
export async function acceptInvitation(
  db: Database,
  wish: { readonly secret: string; readonly name: string; readonly password: string; readonly email?: string },
  at: Date,
): Promise<string> {
  checkPassword(wish.password);
  await invitedBy(db, wish.secret, at); // before the costly part, so that guessing stays cheap for the register
  const scrypt = await hashPassword(wish.password);
  return db.transaction(async (tx) => {
    const invited = await invitedBy(tx, wish.secret, at);
    const email = (invited.email ?? wish.email ?? '').toLowerCase();
    if (!EMAIL.test(email)) throw new RegisterError('wrong-parameter', 'Give your e-mail address: it is what you sign in with.');
    const id = `m-${randomBytes(9).toString('hex')}`;
    const made = await tx.query(
      'insert into sealed.members (id, organisation, name, email, roles, joined_at) values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning id',
      [id, invited.organisation, wish.name.trim(), email, JSON.stringify(invited.roles), at.toISOString()],
    );
    if (!made.length) throw new RegisterError('conflict', 'Somebody signs in with this address already.');
    await tx.query('update sealed.invitations set accepted_at = $2, email = null where secret_sha256 = $1', [
      sha256Of(wish.secret),
      at.toISOString(),
    ]);
    await tx.query('insert into sealed.passwords (member, scrypt, set_at) values ($1, $2, $3)', [id, scrypt, at.toISOString()]);
    const details = { organisation: invited.organisation, roles: invited.roles, invitedBy: invited.invited_by };
    await record(tx, { who: id, what: 'join', subject: `member:${id}`, details }, at);
    return id;
  });
}

interface Invitation extends Row {
  readonly organisation: string;
  readonly email: string | null;
  readonly roles: readonly Role[];
  readonly invited_by: string;
}

async function invitedBy(tx: Queries, secret: string, at: Date): Promise<Invitation> {
  const [invited] = await tx.query<Invitation>(
    'select organisation, email, roles, invited_by from sealed.invitations where secret_sha256 = $1 and accepted_at is null and expires_at > $2 for update',
    [sha256Of(secret), at.toISOString()],
  );
  if (!invited) throw new RegisterError('not-found', 'This invitation is unknown, used or older than a week. Ask for a new one.');
  return invited;
}

/** The members that somebody administers: everybody's for the desk, else those of the own organisation. */
export async function membersOf(db: Queries, by: Member): Promise<MemberEntry[]> {
  need(by, 'administer');
  return db.query<MemberEntry>(
    'select id, organisation, name, email, roles, joined_at, ended_at from sealed.members where organisation = $1 or $1 = $2 order by organisation, joined_at, id',
    [by.organisation, DESK],
  );
}

/**
 * Gives a member other roles.
 * @throws RegisterError `not-allowed`, `not-found` or `wrong-parameter`.
 */
export async function setRoles(db: Database, by: Member, id: string, roles: readonly Role[], at: Date): Promise<void> {
  checkRoles(roles);
  await db.transaction(async (tx) => {
    const { organisation, roles: before } = await heldMember(tx, by, id);
    await tx.query('update sealed.members set roles = $2 where id = $1', [id, JSON.stringify(roles)]);
    await record(
      tx,
      { who: by.id, what: 'set-roles', subject: `member:${id}`, details: { organisation, before, after: roles } },
      at,
    );
  });
}

/**
 * Ends a membership: sessions and tokens end with it, and name and address are removed. What the member did stays under the id.
 * @throws RegisterError `not-allowed` or `not-found`.
 */
export async function endMember(db: Database, by: Member, id: string, at: Date): Promise<void> {
  await db.transaction(async (tx) => {
    const { organisation } = await heldMember(tx, by, id);
    await tx.query("update sealed.members set ended_at = $2, name = '[removed]', email = '[removed]' where id = $1", [
      id,
      at.toISOString(),
    ]);
    await tx.query('delete from sealed.sessions where member = $1', [id]);
    await tx.query('delete from sealed.passwords where member = $1', [id]);
    await tx.query('update sealed.tokens set ended_at = $2 where member = $1 and ended_at is null', [id, at.toISOString()]);
    await record(tx, { who: by.id, what: 'end-member', subject: `member:${id}`, details: { organisation } }, at);
  });
}

// Somebody else's member is as unknown as nobody, so that ids cannot be tried.
async function heldMember(tx: Queries, by: Member, id: string): Promise<{ organisation: string; roles: Role[] }> {
  need(by, 'administer');
  const [found] = await tx.query<{ organisation: string; roles: Role[] }>(
    'select organisation, roles from sealed.members where id = $1 and ended_at is null and (organisation = $2 or $2 = $3) for update',
    [id, by.organisation, DESK],
  );
  if (!found) throw new RegisterError('not-found', `There is no member ${id} whom you administer.`);
  return found;
}
