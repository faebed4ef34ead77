// An administrator's wish to have somebody in, a secret for a link out that holds once, for a week; and whoever accepts it becomes a member.
import { record } from '../store/audit.ts';
import { type Database, type Queries, RegisterError, type Row } from '../store/database.ts';
import { addMember, checkEmail, isEmail } from './members.ts';
import { addDesk, organisationOf } from './organisations.ts';
import { checkPassword, hashPassword } from './passwords.ts';
import { checkRoles, DESK, type Member, need, needHold, type Role } from './rights.ts';
import { makeSecret, sha256Of } from './secrets.ts';

/** An invitation that nobody has accepted yet; its secret is kept nowhere, the id is made of its hash. */
export interface InvitationEntry extends Row {
  readonly id: string;
  readonly organisation: string;
  readonly email: string | null;
  readonly roles: readonly Role[];
  readonly expires_at: string;
}

/** What an invitation says of whoever accepts it. */
export interface Invitation extends Row {
  readonly organisation: string;
  readonly email: string | null;
  readonly roles: readonly Role[];
  readonly invited_by: string;
}

const INVITATION_DAYS = 7;
const DAY = 86_400_000;
const FIRST_START = 'first start';

/**
 * Makes the one-time link of the first administrator; null once anybody at the desk administers who can sign in.
 * An earlier link that nobody used ends.
 */
export async function firstInvitation(db: Database, at: Date): Promise<string | null> {
  await addDesk(db, at);
  return db.transaction(async (tx) => {
    const held = await tx.query(
      `select 1 from sealed.members m where m.organisation = $1 and m.ended_at is null and m.roles ? 'administrator'
         and (exists (select 1 from sealed.passwords p where p.member = m.id) or exists (select 1 from sealed.identities i where i.member = m.id))`,
      [DESK],
    );
    if (held.length) return null;
    await tx.query('delete from sealed.invitations where invited_by = $1 and accepted_at is null', [FIRST_START]);
    return makeInvitation(tx, { organisation: DESK, email: null, roles: ['administrator', 'reviewer'] }, FIRST_START, at);
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
  checkEmail(wish.email);
  checkRoles(wish.roles);
  return db.transaction(async (tx) => {
    await organisationOf(tx, wish.organisation);
    return makeInvitation(tx, { ...wish, email: wish.email.toLowerCase() }, by.id, at);
  });
}

async function makeInvitation(
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

/** The invitations that still wait, of the organisations that somebody administers. @throws RegisterError `not-allowed`. */
export async function openInvitations(db: Queries, by: Member, at: Date): Promise<InvitationEntry[]> {
  need(by, 'administer');
  return db.query<InvitationEntry>(
    `select left(secret_sha256, 16) as id, organisation, email, roles, expires_at from sealed.invitations
     where accepted_at is null and expires_at > $1 and (organisation = $2 or $2 = $3) order by expires_at desc, id`,
    [at.toISOString(), by.organisation, DESK],
  );
}

/** Takes an invitation back before it is accepted. @throws RegisterError `not-allowed` or `not-found`. */
export async function cancelInvitation(db: Database, by: Member, id: string, at: Date): Promise<void> {
  need(by, 'administer');
  await db.transaction(async (tx) => {
    const [ended] = await tx.query<{ organisation: string }>(
      `delete from sealed.invitations where left(secret_sha256, 16) = $1 and accepted_at is null and (organisation = $2 or $2 = $3)
       returning organisation`,
      [id, by.organisation, DESK],
    );
    if (!ended) throw new RegisterError('not-found', `There is no invitation ${id} that you could take back.`);
    await record(tx, { who: by.id, what: 'cancel-invitation', subject: `organisation:${ended.organisation}`, details: {} }, at);
  });
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
  await invitationOf(db, wish.secret, at); // before the costly part, so that guessing stays cheap for the register
  const scrypt = await hashPassword(wish.password);
  return db.transaction(async (tx) => {
    const id = await joinInvited(tx, wish, at);
    await tx.query('insert into sealed.passwords (member, scrypt, set_at) values ($1, $2, $3)', [id, scrypt, at.toISOString()]);
    return id;
  });
}

/** Makes whoever brings an invitation's secret a member and ends the invitation; what lets the member in is for the caller to add. */
export async function joinInvited(
  tx: Queries,
  wish: { readonly secret: string; readonly name: string; readonly email?: string },
  at: Date,
): Promise<string> {
  const { organisation, roles, ...invited } = await invitationOf(tx, wish.secret, at);
  const email = (invited.email ?? wish.email ?? '').toLowerCase();
  if (!isEmail(email)) throw new RegisterError('wrong-parameter', 'Give your e-mail address: it is what you sign in with.');
  const id = await addMember(tx, { organisation, roles, email, name: wish.name }, { invitedBy: invited.invited_by }, at);
  await tx.query('update sealed.invitations set accepted_at = $2, email = null where secret_sha256 = $1', [
    sha256Of(wish.secret),
    at.toISOString(),
  ]);
  return id;
}

async function invitationOf(tx: Queries, secret: string, at: Date): Promise<Invitation> {
  const [invited] = await tx.query<Invitation>(
    'select organisation, email, roles, invited_by from sealed.invitations where secret_sha256 = $1 and accepted_at is null and expires_at > $2 for update',
    [sha256Of(secret), at.toISOString()],
  );
  if (!invited) throw new RegisterError('not-found', 'This invitation is unknown, used or older than a week. Ask for a new one.');
  return invited;
}
