// Organisations whose members may sign in and file: States, United Nations bodies, missions, regional organisations.
import bodies from '../../../data/bodies.json' with { type: 'json' };
import { ACTOR_TYPES, type ActorType } from '../../facts/index.ts';
import { record } from '../store/audit.ts';
import { type Database, type Queries, RegisterError, type Row } from '../store/database.ts';
import { DESK, type Member, needHold } from './rights.ts';

/** An organisation. The id is that of the register's actor where the lists know it: `au`, `state:fra`, `minusma`. */
export interface Organisation extends Row {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  readonly acronym: string | null;
}

const DESK_NAME = 'The desk of this register';

const ID = /^[a-z0-9]+(?:[:-][a-z0-9]+)*$/;
const MOST_NAME = 200;

/** Finds a body of the lists by its id, acronym or official English name, in any case; null when there is none. */
export function knownOrganisation(named: string): Organisation | null {
  const wanted = named.trim().toLowerCase();
  const found = bodies.find(
    ({ id, name, acronym }) => id === wanted || acronym?.toLowerCase() === wanted || name.toLowerCase() === wanted,
  );
  return found ? { id: found.id, name: found.name, type: found.type as ActorType, acronym: found.acronym } : null;
}

/**
 * Adds an organisation. A body of the lists is added by its id alone; another one needs a name and a type.
 * @throws RegisterError `not-allowed` for all but the desk's administrators, `wrong-parameter` when it cannot be told who is meant, `conflict` when it is there already.
 */
export async function addOrganisation(
  db: Database,
  by: Member,
  wish: { readonly id: string; readonly name?: string; readonly type?: ActorType; readonly acronym?: string },
  at: Date,
): Promise<Organisation> {
  needHold(by, DESK);
  const known = knownOrganisation(wish.id);
  if (known && wish.name && wish.name !== known.name)
    throw new RegisterError(
      'wrong-parameter',
      `${known.id} is ${known.name} in the lists. Leave the name out, or choose another id.`,
    );
  const organisation = known ?? named(wish);
  await db.transaction(async (tx) => {
    const made = await tx.query(
      'insert into organisations (id, name, type, acronym, added_at) values ($1, $2, $3, $4, $5) on conflict do nothing returning id',
      [organisation.id, organisation.name, organisation.type, organisation.acronym, at.toISOString()],
    );
    if (!made.length)
      throw new RegisterError('conflict', `The register has an organisation ${organisation.id} or of that name already.`);
    const details = { name: organisation.name };
    await record(tx, { who: by.id, what: 'add-organisation', subject: `organisation:${organisation.id}`, details }, at);
  });
  return organisation;
}

function named({ id, name, type, acronym }: Parameters<typeof addOrganisation>[2]): Organisation {
  if (!ID.test(id) || !name?.trim() || name.length > MOST_NAME || !type || !ACTOR_TYPES.includes(type)) {
    throw new RegisterError(
      'wrong-parameter',
      `"${id}" is not in the lists. Give an id of small letters and digits, a name, and a type: ${ACTOR_TYPES.join(', ')}.`,
    );
  }
  return { id, name: name.trim(), type, acronym: acronym?.trim() || null };
}

/** All organisations, by name. */
export const organisationsOf = (db: Queries): Promise<Organisation[]> =>
  db.query<Organisation>('select id, name, type, acronym from organisations order by name');

/**
 * The organisation of an id.
 * @throws RegisterError `not-found`.
 */
export async function organisationOf(db: Queries, id: string): Promise<Organisation> {
  const [found] = await db.query<Organisation>('select id, name, type, acronym from organisations where id = $1', [id]);
  if (!found) throw new RegisterError('not-found', `The register has no organisation "${id}". Its administrator can add it.`);
  return found;
}

/** Adds the desk when it is not there yet. */
export const addDesk = async (db: Database, at: Date): Promise<void> => {
  await db.query(
    'insert into organisations (id, name, type, acronym, added_at) values ($1, $2, $3, null, $4) on conflict do nothing',
    [DESK, DESK_NAME, 'other', at.toISOString()],
  );
};
