// Who somebody is at an identity provider in, a session of the member they are here out; nobody becomes a member by that alone.
import { record } from '../store/audit.ts';
import { type Database, type Queries, RegisterError } from '../store/database.ts';
import { admissionOf } from './admissions.ts';
import { joinInvited } from './invitations.ts';
import { addMember } from './members.ts';
import { beginSession, type Session } from './sessions.ts';

/** Somebody as the identity provider knows them. `email` only when the provider has verified it; in any case. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string | null;
  readonly email: string | null;
}

const MOST = 300;

/**
 * Signs in whom an identity provider has vouched for: who came before, who brings an invitation, who has the verified address of a
 * member, or whose verified address is of a domain that an administrator admits.
 * @param invitation the secret of an invitation, or null
 * @throws RegisterError `not-allowed` for anybody else, `not-found` for an invitation that does not hold, `conflict` for a known address.
 */
export const signInAs = (db: Database, identity: Identity, invitation: string | null, at: Date): Promise<Session> =>
  db.transaction(async (tx) => {
    if (!identity.subject || identity.subject.length > MOST)
      throw new RegisterError('not-signed-in', 'The identity provider did not say who you are.');
    const known = await memberKnownAs(tx, identity);
    if (known) return beginSession(tx, known, 'openid', at);
    const member = invitation ? await joinBy(tx, identity, invitation, at) : await memberByAddress(tx, identity, at);
    await tx.query(
      'insert into sealed.identities (issuer, subject, member, linked_at) values ($1, $2, $3, $4) on conflict do nothing',
      [identity.issuer, identity.subject, member, at.toISOString()],
    );
    const details = { issuer: identity.issuer };
    await record(tx, { who: member, what: 'link-identity', subject: `member:${member}`, details }, at);
    return beginSession(tx, member, 'openid', at);
  });

async function memberKnownAs(tx: Queries, { issuer, subject }: Identity): Promise<string | null> {
  const [found] = await tx.query<{ member: string }>(
    'select member from sealed.identities where issuer = $1 and subject = $2 for update',
    [issuer, subject],
  );
  return found?.member ?? null;
}

const joinBy = (tx: Queries, { name, email }: Identity, secret: string, at: Date): Promise<string> =>
  joinInvited(tx, { secret, name: nameOf(name, email), ...(email ? { email } : {}) }, at);

async function memberByAddress(tx: Queries, { name, email }: Identity, at: Date): Promise<string> {
  if (!email)
    throw new RegisterError(
      'not-allowed',
      'The identity provider did not confirm your e-mail address. Open the link of an invitation and sign in from there.',
    );
  const address = email.toLowerCase();
  const [found] = await tx.query<{ id: string }>('select id from sealed.members where email = $1 and ended_at is null', [
    address,
  ]);
  if (found) return found.id;
  const admission = await admissionOf(tx, address.slice(address.lastIndexOf('@') + 1));
  if (!admission)
    throw new RegisterError('not-allowed', 'No member of this register has your address. Ask an administrator to invite you.');
  const { organisation, roles, domain } = admission;
  return addMember(tx, { organisation, roles, email: address, name: nameOf(name, email) }, { admitted: domain }, at);
}

const nameOf = (name: string | null, email: string | null): string => (name ?? email ?? 'Unnamed').trim().slice(0, 200);
