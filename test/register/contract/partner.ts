// Organisations with members who are signed in, made as an installation makes them: for tests that need somebody who files.
import {
  acceptInvitation,
  addOrganisation,
  type Database,
  firstInvitation,
  invite,
  type Member,
  memberOf,
  type Role,
} from '../../../src/register/index.ts';

/** A password that nobody else should have. */
export const PASSWORD = 'nine quiet harbours';

/** Opens the desk and gives its first administrator. */
export async function openDesk(db: Database, at: Date): Promise<Member> {
  const secret = await firstInvitation(db, at);
  const id = await acceptInvitation(db, { secret: secret!, name: 'Desk', password: PASSWORD, email: 'desk@example.org' }, at);
  return (await memberOf(db, id))!;
}

/** Adds an organisation of the lists, unless it is there, and a member with roles; the address is `role@organisation.example.org`. */
export async function join(db: Database, desk: Member, organisation: string, roles: readonly Role[], at: Date): Promise<Member> {
  const known = await db.query('select id from organisations where id = $1', [organisation]);
  if (!known.length) await addOrganisation(db, desk, { id: organisation }, at);
  const email = `${roles[0]}@${organisation.replace(':', '-')}.example.org`;
  const secret = await invite(db, desk, { organisation, email, roles }, at);
  return (await memberOf(
    db,
    await acceptInvitation(db, { secret, name: `${roles[0]} of ${organisation}`, password: PASSWORD }, at),
  ))!;
}
