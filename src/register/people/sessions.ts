// An address and a password in, a session out; a session's secret in, the member out, until it expires or is ended.
import { record } from '../store/audit.ts';
import { type Database, type Queries, RegisterError } from '../store/database.ts';
import { checkPassword, fitsPassword, hashPassword } from './passwords.ts';
import { type Member, type Role, rightsOf } from './rights.ts';
import { makeSecret, sha256Of } from './secrets.ts';

/** A session as its owner gets it, once. `guard` must come with every change, so that no other site can make one. */
export interface Session {
  readonly secret: string;
  readonly guard: string;
  readonly member: Member;
}

const IDLE_MS = 2 * 3_600_000;
const LONGEST_MS = 12 * 3_600_000;
const NOTE_USE_MS = 60_000; // the last use is written once a minute at most
const MOST_FAILURES = 5; // of one address, in the window
const MOST_FAILURES_FROM = 100; // of one place on the network, in the window
const WINDOW_MS = 15 * 60_000;

/**
 * Signs in. An unknown address and a wrong password are not told apart, in words or in time.
 * @param from where the request comes from, for counting failures; null when it is not known
 * @throws RegisterError `not-signed-in` when they do not fit, `too-many-attempts` after five failures in a quarter of an hour.
 */
export async function signIn(
  db: Database,
  wish: { readonly email: string; readonly password: string; readonly from: string | null },
  at: Date,
): Promise<Session> {
  const email = wish.email.trim().toLowerCase();
  const [address, place] = [sha256Of(`email ${email}`), wish.from === null ? null : sha256Of(`from ${wish.from}`)];
  // An attempt is counted before it is made, so that many at once are counted too; a success takes it back and clears the address.
  await countAttempt(db, address, MOST_FAILURES, at);
  if (place) await countAttempt(db, place, MOST_FAILURES_FROM, at);
  const [known] = await db.query<{ id: string; scrypt: string }>(
    'select m.id, p.scrypt from sealed.members m join sealed.passwords p on p.member = m.id where m.email = $1 and m.ended_at is null',
    [email],
  );
  if (!(await fitsPassword(wish.password, known?.scrypt ?? null)) || !known)
    throw new RegisterError('not-signed-in', 'Address and password do not fit together.');
  return db.transaction(async (tx) => {
    await tx.query('delete from sealed.attempts where who_sha256 = $1 or (who_sha256 = $2 and at = $3)', [
      address,
      place,
      at.toISOString(),
    ]);
    return beginSession(tx, known.id, 'password', at);
  });
}

/** Begins a session of a member who has shown who they are, inside the transaction that saw to it. */
export async function beginSession(tx: Queries, id: string, by: 'password' | 'openid', at: Date): Promise<Session> {
  const secret = makeSecret();
  await tx.query('insert into sealed.sessions (secret_sha256, member, began_at, used_at) values ($1, $2, $3, $3)', [
    sha256Of(secret),
    id,
    at.toISOString(),
  ]);
  await record(tx, { who: id, what: 'sign-in', subject: `member:${id}`, details: { by } }, at);
  return { secret, guard: guardOf(secret), member: (await memberOf(tx, id))! };
}

/**
 * Changes the own password, which is asked for once more; all sessions end and one begins anew.
 * @throws RegisterError `wrong-parameter` for a weak one, `not-signed-in` when the old one does not fit, `too-many-attempts`.
 */
export async function changePassword(
  db: Database,
  member: Member,
  wish: { readonly old: string; readonly password: string },
  at: Date,
): Promise<Session> {
  checkPassword(wish.password);
  const attempts = sha256Of(`password ${member.id}`);
  await countAttempt(db, attempts, MOST_FAILURES, at);
  const [known] = await db.query<{ scrypt: string }>('select scrypt from sealed.passwords where member = $1', [member.id]);
  if (!(await fitsPassword(wish.old, known?.scrypt ?? null)))
    throw new RegisterError('not-signed-in', 'The password of until now does not fit.');
  const scrypt = await hashPassword(wish.password);
  return db.transaction(async (tx) => {
    await tx.query('update sealed.passwords set scrypt = $2, set_at = $3 where member = $1', [
      member.id,
      scrypt,
      at.toISOString(),
    ]);
    await tx.query('delete from sealed.sessions where member = $1', [member.id]);
    await tx.query('delete from sealed.attempts where who_sha256 = $1', [attempts]);
    await record(tx, { who: member.id, what: 'change-password', subject: `member:${member.id}`, details: {} }, at);
    return beginSession(tx, member.id, 'password', at);
  });
}

async function countAttempt(db: Database, who: string, most: number, at: Date): Promise<void> {
  const since = new Date(at.getTime() - WINDOW_MS).toISOString();
  await db.query('delete from sealed.attempts where at < $1', [since]);
  await db.query('insert into sealed.attempts (who_sha256, at) values ($1, $2)', [who, at.toISOString()]);
  const [tried] = await db.query<{ n: number }>('select count(*) as n from sealed.attempts where who_sha256 = $1', [who]);
  if (tried!.n > most)
    throw new RegisterError(
      'too-many-attempts',
      'Too many attempts to sign in. Wait a quarter of an hour, or ask your administrator.',
    );
}

/** The guard of a session: no other site can read it, and it does not tell the secret. */
export const guardOf = (secret: string): string => sha256Of(`guard ${secret}`);

/** The member of a session, or null when it is unknown, idle for two hours or older than twelve. */
export async function sessionOf(db: Queries, secret: string, at: Date): Promise<Member | null> {
  const key = sha256Of(secret);
  const [found] = await db.query<{ member: string; began_at: string; used_at: string }>(
    'select member, began_at, used_at from sealed.sessions where secret_sha256 = $1',
    [key],
  );
  if (!found) return null;
  const [idle, age] = [at.getTime() - Date.parse(found.used_at), at.getTime() - Date.parse(found.began_at)];
  if (idle > IDLE_MS || age > LONGEST_MS) {
    await db.query('delete from sealed.sessions where secret_sha256 = $1', [key]);
    return null;
  }
  if (idle > NOTE_USE_MS)
    await db.query('update sealed.sessions set used_at = $2 where secret_sha256 = $1', [key, at.toISOString()]);
  return memberOf(db, found.member);
}

/** Ends the session of a secret; of all of the member's when told so. */
export async function signOut(db: Queries, secret: string, everywhere = false): Promise<void> {
  const which = everywhere ? 'member = (select member from sealed.sessions where secret_sha256 = $1)' : 'secret_sha256 = $1';
  await db.query(`delete from sealed.sessions where ${which}`, [sha256Of(secret)]);
}

/** The living member of an id, with the rights of today. */
export async function memberOf(db: Queries, id: string): Promise<Member | null> {
  const [found] = await db.query<{ id: string; organisation: string; name: string; roles: Role[] }>(
    'select id, organisation, name, roles from sealed.members where id = $1 and ended_at is null',
    [id],
  );
  return found ? { ...found, rights: rightsOf(found.roles) } : null;
}

/** The living member of an address; for whoever sits at the machine of the register. */
export async function memberByEmail(db: Queries, email: string): Promise<Member> {
  const [found] = await db.query<{ id: string }>('select id from sealed.members where email = $1 and ended_at is null', [
    email.trim().toLowerCase(),
  ]);
  const member = found && (await memberOf(db, found.id));
  if (!member) throw new RegisterError('not-found', `Nobody in the register has the address ${email}.`);
  return member;
}
