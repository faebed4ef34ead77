// A folder of tables (DAY.ORGANISATION.KIND.csv) in, a register without members in which those organisations filed them on those days out: a sample.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  accept,
  addFormerMember,
  addOrganisation,
  type Database,
  DESK,
  hasMembers,
  importFilings,
  knownOrganisation,
  type Member,
  organisationsOf,
  RegisterError,
} from '../../../register/index.ts';

const TABLE = /^([12]\d{3}-\d{2}-\d{2})\.([a-z-]+)\.([a-z0-9-]+)\.csv$/;
// Nobody signs in as these: whoever opens a register of samples lets organisations in and accepts what they file.
const KEEPER: Member = { id: 'samples', organisation: DESK, name: 'Samples', roles: ['administrator'], rights: ['administer'] };
const REVIEWER: Member = { ...KEEPER, roles: ['reviewer'], rights: ['read', 'file', 'review'] };

/**
 * Files the tables, once, and accepts them; a register that has members or other organisations is left as it is. Whoever filed has left
 * when this ends, so that the first administrator is still to come.
 * @throws RegisterError `wrong-parameter` that names the table and row of a mistake.
 */
export async function keepSampleFilings(db: Database, folder: string): Promise<void> {
  if ((await hasMembers(db)) || (await organisationsOf(db)).some(({ id }) => id !== DESK)) return;
  const tables = (await readdir(folder)).sort().flatMap((name) => {
    const [, day, organisation, kind] = TABLE.exec(name) ?? [];
    return day && organisation && kind
      ? [{ path: join(folder, name), at: new Date(`${day}T12:00:00Z`), organisation, kind }]
      : [];
  });
  const filers = new Map<string, Member>();
  for (const { organisation, ...table } of tables) {
    const filer = filers.get(organisation) ?? (await letIn(db, organisation, folder, table.at));
    filers.set(organisation, filer);
    await keepTable(db, filer, table);
  }
}

async function letIn(db: Database, named: string, folder: string, at: Date): Promise<Member> {
  const organisation = knownOrganisation(named);
  if (!organisation) throw new RegisterError('wrong-parameter', `${folder} names "${named}", which no list of bodies knows.`);
  await addOrganisation(db, KEEPER, { id: organisation.id }, at);
  return addFormerMember(db, organisation.id, at);
}

interface Table {
  readonly path: string;
  readonly at: Date;
  readonly kind: string;
}

async function keepTable(db: Database, filer: Member, { path, kind, at }: Table): Promise<void> {
  const imported = await importFilings(db, filer, await readFile(path, 'utf8'), { kind, confidentiality: 'public' }, at);
  if ('mistakes' in imported) {
    const words = imported.mistakes.map(({ row, field, message }) => `row ${row}, ${field}: ${message}`);
    throw new RegisterError('wrong-parameter', `${path}: ${words.join('; ')}`);
  }
  for (const { filing } of imported.receipts) await accept(db, REVIEWER, filing, at);
}
