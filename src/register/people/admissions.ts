// A domain, an organisation and roles in, a rule out: whoever has a verified address of the domain may join by OpenID Connect.
import { record } from '../store/audit.ts';
import { type Database, type Queries, RegisterError, type Row } from '../store/database.ts';
import { needDesk } from './entries.ts';
import { organisationOf } from './organisations.ts';
import { checkRoles, type Member, type Role } from './rights.ts';

/** Who may join without an invitation: a domain in small letters, the organisation and the roles that such people get. */
export interface Admission extends Row {
  readonly domain: string;
  readonly organisation: string;
  readonly roles: readonly Role[];
}

const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;

/**
 * Admits a domain, or changes what it is admitted to. Nobody becomes an administrator by their address.
 * @throws RegisterError `not-allowed` for all but the desk's administrators, `not-found` or `wrong-parameter`.
 */
export async function admitDomain(db: Database, by: Member, wish: Admission, at: Date): Promise<void> {
  needDesk(by);
  const domain = wish.domain.trim().toLowerCase();
  if (!DOMAIN.test(domain))
    throw new RegisterError('wrong-parameter', `"${wish.domain}" is not a domain such as au.example.org.`);
  checkRoles(wish.roles);
  if (wish.roles.includes('administrator'))
    throw new RegisterError('wrong-parameter', 'Administrators are invited one by one, not admitted by their address.');
  await db.transaction(async (tx) => {
    await organisationOf(tx, wish.organisation);
    await tx.query(
      `insert into sealed.admissions (domain, organisation, roles, added_by, added_at) values ($1, $2, $3, $4, $5)
       on conflict (domain) do update set organisation = excluded.organisation, roles = excluded.roles, added_by = excluded.added_by, added_at = excluded.added_at`,
      [domain, wish.organisation, JSON.stringify(wish.roles), by.id, at.toISOString()],
    );
    const details = { organisation: wish.organisation, roles: wish.roles };
    await record(tx, { who: by.id, what: 'admit-domain', subject: `domain:${domain}`, details }, at);
  });
}

/** The domains that are admitted. @throws RegisterError `not-allowed` for all but the desk's administrators. */
export async function admissions(db: Queries, by: Member): Promise<Admission[]> {
  needDesk(by);
  return db.query<Admission>('select domain, organisation, roles from sealed.admissions order by domain');
}

/** Admits a domain no longer; who joined stays. @throws RegisterError `not-allowed` or `not-found`. */
export async function endAdmission(db: Database, by: Member, domain: string, at: Date): Promise<void> {
  needDesk(by);
  await db.transaction(async (tx) => {
    const ended = await tx.query('delete from sealed.admissions where domain = $1 returning domain', [domain]);
    if (!ended.length) throw new RegisterError('not-found', `The domain ${domain} is not admitted.`);
    await record(tx, { who: by.id, what: 'end-admission', subject: `domain:${domain}`, details: {} }, at);
  });
}

/** The admission of a domain itself, never of one above or below it; null when there is none. */
export async function admissionOf(tx: Queries, domain: string): Promise<Admission | null> {
  const [found] = await tx.query<Admission>('select domain, organisation, roles from sealed.admissions where domain = $1', [
    domain,
  ]);
  return found ?? null;
}
