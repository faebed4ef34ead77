// People of organisations, with roles that give rights: who they are, other roles, the end of sessions and of the membership.
import { randomBytes } from 'node:crypto';
import { record } from '../store/audit.ts';
import { type Database, type Queries, RegisterError, type Row } from '../store/database.ts';
import { checkRoles, DESK, type Member, need, type Role, rightsOf } from './rights.ts';

/** A member as administrators see them, with how many sessions and tokens hold. */
export interface MemberEntry extends Row {
  readonly id: string;
  readonly organisation: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly joined_at: string;
  readonly ended_at: string | null;
  readonly sessions: number;
  readonly tokens: number;
}

const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,189}\.[^\s@]{2,63}$/;

/** Tells whether a text looks like an e-mail address. */
export const isEmail = (text: string): boolean => EMAIL.test(text);

/** @throws RegisterError `wrong-parameter` for what is no e-mail address. */
export function checkEmail(text: string): void {
  if (!isEmail(text)) throw new RegisterError('wrong-parameter', `"${text}" is not an e-mail address.`);
}

/** Tells whether the register has any living member: without one it is a desk of its own. */
export async function hasMembers(db: Queries): Promise<boolean> {
  const [found] = await db.query<{ has: boolean }>('select exists (select 1 from sealed.members where ended_at is null) as has');
  return found!.has;
}

/**
 * Adds a member, and says in the audit chain why; gives the id.
 * @throws RegisterError `conflict` when somebody has the address already.
 */
export async function addMember(
  tx: Queries,
  wish: { readonly organisation: string; readonly name: string; readonly email: string; readonly roles: readonly Role[] },
  why: Readonly<Record<string, unknown>>,
  at: Date,
): Promise<string> {
  const { organisation, name, email, roles } = wish;
  const id = `m-${randomBytes(9).toString('hex')}`;
  const made = await tx.query(
    'insert into sealed.members (id, organisation, name, email, roles, joined_at) values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning id',
    [id, organisation, name.trim(), email, JSON.stringify(roles), at.toISOString()],
  );
  if (!made.length) throw new RegisterError('conflict', 'Somebody signs in with this address already.');
  await record(tx, { who: id, what: 'join', subject: `member:${id}`, details: { organisation, roles, ...why } }, at);
  return id;
}

/** Adds somebody who has left already and can never sign in: what is filed for a register of samples needs a hand that filed it. */
export async function addFormerMember(db: Database, organisation: string, at: Date): Promise<Member> {
  const roles: readonly Role[] = ['filer'];
  const id = await db.transaction(async (tx) => {
    const made = await addMember(tx, { organisation, name: '[removed]', email: `${organisation}@[removed]`, roles }, {}, at);
    await tx.query("update sealed.members set ended_at = joined_at, email = '[removed]' where id = $1", [made]);
    return made;
  });
  return { id, organisation, name: '[removed]', roles, rights: rightsOf(roles) };
}

/** The members that somebody administers: everybody's for the desk, else those of the own organisation. */
export async function membersOf(db: Queries, by: Member, at: Date): Promise<MemberEntry[]> {
  need(by, 'administer');
  return db.query<MemberEntry>(
    `select id, organisation, name, email, roles, joined_at, ended_at,
       (select count(*) from sealed.sessions s where s.member = m.id) as sessions,
       (select count(*) from sealed.tokens t where t.member = m.id and t.ended_at is null and t.expires_at > $3) as tokens
     from sealed.members m where organisation = $1 or $1 = $2 order by organisation, joined_at, id`,
    [by.organisation, DESK, at.toISOString()],
  );
}

/**
 * Gives a member other roles; they hold from the next request on.
 * @throws RegisterError `not-allowed`, `not-found`, `wrong-parameter`, or `conflict` when nobody would administer the desk any more.
 */
export async function setRoles(db: Database, by: Member, id: string, roles: readonly Role[], at: Date): Promise<void> {
  checkRoles(roles);
  await db.transaction(async (tx) => {
    const { organisation, roles: before } = await heldMember(tx, by, id);
    await tx.query('update sealed.members set roles = $2 where id = $1', [id, JSON.stringify(roles)]);
    await needAdministrator(tx);
    await record(
      tx,
      { who: by.id, what: 'set-roles', subject: `member:${id}`, details: { organisation, before, after: roles } },
      at,
    );
  });
}

/** Ends every session of a member; tokens stay. @throws RegisterError `not-allowed` or `not-found`. */
export async function endSessions(db: Database, by: Member, id: string, at: Date): Promise<{ ended: number }> {
  return db.transaction(async (tx) => {
    const { organisation } = await heldMember(tx, by, id);
    const ended = await tx.query('delete from sealed.sessions where member = $1 returning member', [id]);
    const details = { organisation, sessions: ended.length };
    await record(tx, { who: by.id, what: 'end-sessions', subject: `member:${id}`, details }, at);
    return { ended: ended.length };
  });
}

/**
 * Ends a membership: sessions and tokens end with it, and name and address are removed. What the member did stays under the id.
 * @throws RegisterError `not-allowed`, `not-found`, or `conflict` when nobody would administer the desk any more.
 */
export async function endMember(db: Database, by: Member, id: string, at: Date): Promise<void> {
  await db.transaction(async (tx) => {
    const { organisation } = await heldMember(tx, by, id);
    await tx.query("update sealed.members set ended_at = $2, name = '[removed]', email = '[removed]' where id = $1", [
      id,
      at.toISOString(),
    ]);
    await needAdministrator(tx);
    await tx.query('delete from sealed.sessions where member = $1', [id]);
    await tx.query('delete from sealed.passwords where member = $1', [id]);
    await tx.query('delete from sealed.identities where member = $1', [id]);
    await tx.query('update sealed.tokens set ended_at = $2 where member = $1 and ended_at is null', [id, at.toISOString()]);
    await record(tx, { who: by.id, what: 'end-member', subject: `member:${id}`, details: { organisation } }, at);
  });
}

// Two administrators who take each other's role away at once wait here for one another.
async function needAdministrator(tx: Queries): Promise<void> {
  const held = await tx.query(
    "select id from sealed.members where organisation = $1 and ended_at is null and roles ? 'administrator' order by id for update",
    [DESK],
  );
  if (!held.length)
    throw new RegisterError(
      'conflict',
      'Nobody would administer this register any more. Give somebody else of the desk the role administrator first.',
    );
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
