// Organisations with members who are signed in, made as an installation makes them: for tests that need somebody who files.
import { ask } from '../../../src/questions/index.ts';
import {
  accept,
  acceptInvitation,
  addOrganisation,
  type Database,
  file,
  firstInvitation,
  invite,
  type Member,
  memberOf,
  type Role,
  viewerOf,
} from '../../../src/register/index.ts';

/** What a notice under Article 54 holds. */
export const NOTICE = {
  activity: 'Observer mission in Exampleland',
  status: 'undertaken',
  began: '2031-02-01',
  place: 'Exampleland',
  summary: 'Forty observers.',
};

/** What a point of contact holds. */
export const CONTACT = {
  subject: 'early warning',
  level: 'working',
  post: 'Situation room',
  person: 'A. Example',
  email: 'room@example.org',
  valid_from: '2031-01-01',
  confirmed: '2031-01-01',
};

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

/** Organisations that file, and a way to ask. */
export interface Partners {
  readonly filers: ReadonlyMap<string, Member>;
  readonly desk: Member;
  /** Files as an organisation, publicly unless told otherwise, and has it accepted; gives the number of the filing. */
  filed(organisation: string, kind: string, content: object, at?: Date, wish?: object): Promise<string>;
  /** Asks, and gives some columns of every row. */
  answer(question: string, parameters: object, columns: readonly string[], viewer?: Member): Promise<unknown[][]>;
}

/** Opens the desk and adds organisations with a filer and a reviewer each. */
export async function makePartners(db: Database, organisations: readonly string[], at: Date): Promise<Partners> {
  const desk = await openDesk(db, at);
  const filers = new Map<string, Member>();
  const reviewers = new Map<string, Member>();
  for (const organisation of organisations) {
    filers.set(organisation, await join(db, desk, organisation, ['filer'], at));
    reviewers.set(organisation, await join(db, desk, organisation, ['reviewer'], at));
  }
  return {
    filers,
    desk,
    filed: async (organisation, kind, content, on = at, wish = {}) => {
      const { filing } = await file(db, filers.get(organisation)!, { kind, content, confidentiality: 'public', ...wish }, on);
      await accept(db, reviewers.get(organisation)!, filing, on);
      return filing;
    },
    answer: async (question, parameters, columns, viewer) => {
      const { rows } = await ask(db, question, { ...parameters }, { limit: 1000 }, viewer && viewerOf(viewer));
      return rows.map((row) => columns.map((column) => row[column]));
    },
  };
}
