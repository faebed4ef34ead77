// A folder of tables (ORGANISATION.KIND.csv) in, a register without members in which those organisations filed them out: a sample to look at.
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

const TABLE = /^([a-z-]+)\.([a-z0-9-]+)\.csv$/;
// Nobody signs in as these: whoever opens a register of samples lets organisations in and accepts what they file.
const KEEPER: Member = { id: 'samples', organisation: DESK, name: 'Samples', roles: ['administrator'], rights: ['administer'] };
const REVIEWER: Member = { ...KEEPER, roles: ['reviewer'], rights: ['read', 'file', 'review'] };

/**
 * Files the tables, once, and accepts them; a register that has members or other organisations is left as it is. Whoever filed has left
 * when this ends, so that the first administrator is still to come.
 * @throws RegisterError `wrong-parameter` that names the table and row of a mistake.
 */
export async function keepSampleFilings(db: Database, folder: string, at: Date): Promise<void> {
  if ((await hasMembers(db)) || (await organisationsOf(db)).some(({ id }) => id !== DESK)) return;
  const tables = (await readdir(folder)).flatMap((name) => {
    const [, organisation, kind] = TABLE.exec(name) ?? [];
    return organisation && kind ? [{ path: join(folder, name), organisation, kind }] : [];
  });
  const filers = new Map<string, Member>();
  for (const { organisation, ...table } of tables) {
    const filer = filers.get(organisation) ?? (await letIn(db, organisation, folder, at));
    filers.set(organisation, filer);
    await keepTable(db, filer, table, at);
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
  readonly kind: string;
}

async function keepTable(db: Database, filer: Member, { path, kind }: Table, at: Date): Promise<void> {
  const imported = await importFilings(db, filer, await readFile(path, 'utf8'), { kind, confidentiality: 'public' }, at);
  if ('mistakes' in imported) {
    const words = imported.mistakes.map(({ row, field, message }) => `row ${row}, ${field}: ${message}`);
    throw new RegisterError('wrong-parameter', `${path}: ${words.join('; ')}`);
  }
  for (const { filing } of imported.receipts) await accept(db, REVIEWER, filing, at);
}
