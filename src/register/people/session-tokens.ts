// A signed-in member in, a token for programs out: with scopes, an end, and shown once.
import { randomBytes } from 'node:crypto';
import { record } from '../store/audit.ts';
import { type Database, type Queries, RegisterError, type Row } from '../store/database.ts';
import { DESK, type Member, need, RIGHTS, type Right } from './rights.ts';
import { makeSecret, sha256Of } from './secrets.ts';
import { memberOf } from './sessions.ts';

/** A token as its owner sees it afterwards. */
export interface TokenEntry extends Row {
  readonly id: string;
  readonly label: string;
  readonly scopes: readonly Right[];
  readonly made_at: string;
  readonly expires_at: string;
  readonly ended_at: string | null;
}

const PREFIX = 'seized_';
const MOST_DAYS = 366;
const DAY = 86_400_000;
// People are managed by people.
const SCOPES: readonly Right[] = RIGHTS.filter((right) => right !== 'administer');

/**
 * Makes a token; gives it with its id, by which it can be ended. It never carries more rights than its member has on the day of use,
 * nor more than whoever makes it has at this moment.
 * @throws RegisterError `wrong-parameter` or `not-allowed`.
 */
export async function makeToken(
  db: Database,
  member: Member,
  wish: { readonly label: string; readonly scopes: readonly Right[]; readonly days: number },
  at: Date,
): Promise<{ id: string; token: string }> {
  if (!wish.scopes.length || wish.scopes.some((scope) => !SCOPES.includes(scope)))
    throw new RegisterError('wrong-parameter', `Name at least one scope: ${SCOPES.join(', ')}.`);
  for (const scope of wish.scopes) need(member, scope);
  if (!Number.isInteger(wish.days) || wish.days < 1 || wish.days > MOST_DAYS)
    throw new RegisterError('wrong-parameter', `A token holds for 1 to ${MOST_DAYS} days.`);
  const [id, secret] = [`t-${randomBytes(6).toString('hex')}`, makeSecret()];
  await db.transaction(async (tx) => {
    await tx.query(
      'insert into sealed.tokens (id, secret_sha256, member, label, scopes, made_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7)',
      [
        id,
        sha256Of(secret),
        member.id,
        wish.label,
        JSON.stringify(wish.scopes),
        at.toISOString(),
        new Date(at.getTime() + wish.days * DAY).toISOString(),
      ],
    );
    await record(
      tx,
      { who: member.id, what: 'make-token', subject: `token:${id}`, details: { scopes: wish.scopes, days: wish.days } },
      at,
    );
  });
  return { id, token: `${PREFIX}${secret}` };
}

/** The member of a token, with the rights that both member and token have; null when it is unknown, over or ended. */
export async function memberByToken(db: Queries, token: string, at: Date): Promise<Member | null> {
  if (!token.startsWith(PREFIX)) return null;
  const [found] = await db.query<{ member: string; scopes: Right[] }>(
    'select member, scopes from sealed.tokens where secret_sha256 = $1 and ended_at is null and expires_at > $2',
    [sha256Of(token.slice(PREFIX.length)), at.toISOString()],
  );
  const member = found && (await memberOf(db, found.member));
  return member ? { ...member, rights: member.rights.filter((right) => found.scopes.includes(right)) } : null;
}

/** The tokens of a member, newest first. */
export const tokensOfMember = (db: Queries, member: Member): Promise<TokenEntry[]> =>
  db.query<TokenEntry>(
    'select id, label, scopes, made_at, expires_at, ended_at from sealed.tokens where member = $1 order by made_at desc, id',
    [member.id],
  );

/** The tokens of a member whom somebody administers. @throws RegisterError `not-allowed`. */
export async function tokensOf(db: Queries, by: Member, id: string): Promise<TokenEntry[]> {
  need(by, 'administer');
  return db.query<TokenEntry>(
    `select t.id, label, scopes, made_at, expires_at, t.ended_at from sealed.tokens t join sealed.members m on m.id = t.member
     where t.member = $1 and (m.organisation = $2 or $2 = $3) order by made_at desc, t.id`,
    [id, by.organisation, DESK],
  );
}

/**
 * Ends a token: one's own, or that of a member whom one administers.
 * @throws RegisterError `not-found`.
 */
export async function endToken(db: Database, member: Member, id: string, at: Date): Promise<void> {
  await db.transaction(async (tx) => {
    const ended = await tx.query(
      `update sealed.tokens t set ended_at = $3 from sealed.members m where m.id = t.member and t.id = $1 and t.ended_at is null
         and (t.member = $2 or ($4 and (m.organisation = $5 or $5 = $6))) returning t.id`,
      [id, member.id, at.toISOString(), member.rights.includes('administer'), member.organisation, DESK],
    );
    if (!ended.length) throw new RegisterError('not-found', `You have no token ${id} that could be ended.`);
    await record(tx, { who: member.id, what: 'end-token', subject: `token:${id}`, details: {} }, at);
  });
}
