// A machine and a register in; a line for each thing that should be in order out, with what to do where it is not.
import { existsSync, statfsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import {
  backlogOf,
  breachesOf,
  type Database,
  type Matching,
  matchingOf,
  RegisterError,
  schemaOf,
  verify,
} from '../../../register/index.ts';
import { DEFAULT_DIRECTORY, isWithoutRegister, openPlace } from './place.ts';

type State = 'ok' | 'warn' | 'fail';

/** One thing that was looked at: how it stands, and what to do when it is not as it should be. */
export interface Check {
  readonly state: State;
  readonly what: string;
  readonly says: string;
  readonly advice?: string;
}

const LEAST_NODE = [20, 19] as const;
const LEAST_SERVER = 15;
const MIB = 2 ** 20;
const LOW_MIB = 1024;
const LEAST_MIB = 100;
const MOST_SHOWN = 3;

/** Looks at everything and prints a line for each; the exit status is 1 when something does not work. */
export async function doctor(data: string | undefined, version: string): Promise<number> {
  const checks: Check[] = [];
  const tell = (check: Check) => {
    checks.push(check);
    process.stdout.write(`${check.state.padEnd(5)}${check.what}: ${check.says}${check.advice ? `\n     ${check.advice}` : ''}\n`);
  };
  tell({ state: 'ok', what: 'program', says: `seized ${version}` });
  tell(nodeCheck(process.versions.node));
  tell(localeCheck(process.env, process.platform));
  const address = data ? undefined : process.env.DATABASE_URL;
  const directory = address ? undefined : (data ?? DEFAULT_DIRECTORY);
  if (directory) tell(spaceCheck(directory, (path) => statfsSync(path)));
  for await (const check of registerChecks(directory, address, data, version)) tell(check);
  return checks.some(({ state }) => state === 'fail') ? 1 : 0;
}

/** Judges the version of Node. */
export function nodeCheck(version: string): Check {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isEnough = major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1]);
  if (isEnough) return { state: 'ok', what: 'Node', says: version };
  const advice = `Install Node ${LEAST_NODE.join('.')} or newer.`;
  return { state: 'fail', what: 'Node', says: `${version} is too old`, advice };
}

/** Judges whether a terminal shows Chinese. */
export function localeCheck(env: Readonly<Record<string, string | undefined>>, platform: string): Check {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  if (platform === 'win32' || /utf-?8/i.test(locale)) return { state: 'ok', what: 'locale', says: locale || platform };
  const advice = 'Chinese and accents may not be shown: set LANG=C.UTF-8. What is kept is not touched by it.';
  return { state: 'warn', what: 'locale', says: locale ? `${locale} is not UTF-8` : 'none is set', advice };
}

/** Judges the room that is left where the register lies or will lie; `look` gives the figures of a folder's disk. */
export function spaceCheck(
  directory: string,
  look: (path: string) => { readonly bavail: number; readonly bsize: number },
): Check {
  let folder = resolve(directory);
  while (!existsSync(folder)) folder = dirname(folder);
  const { bavail, bsize } = look(folder);
  const free = Math.floor((bavail * bsize) / MIB);
  const says = `${free.toLocaleString('en')} MiB are free for ${directory}`;
  if (free >= LOW_MIB) return { state: 'ok', what: 'disk', says };
  const advice =
    'Make room, or name a directory on another disk with --data. A full disk stops the keeping; what is kept stays whole.';
  return { state: free < LEAST_MIB ? 'fail' : 'warn', what: 'disk', says, advice };
}

async function* registerChecks(
  directory: string | undefined,
  address: string | undefined,
  data: string | undefined,
  version: string,
): AsyncGenerator<Check> {
  const where = directory ?? placeOf(address!);
  if (directory && isWithoutRegister(directory)) {
    // Nothing is made where there is nothing: whoever looks does not ask for a register.
    const advice = 'seized ingest makes one; if there should be one, name its folder with --data.';
    yield { state: 'warn', what: 'register', says: `there is none in ${directory} yet`, advice };
    return;
  }
  let db: Database;
  try {
    db = await openPlace(data);
  } catch (error) {
    if (!(error instanceof RegisterError)) throw error;
    // A register that another process serves is as it should be; only nobody else can look into it.
    yield {
      state: error.code === 'locked' ? 'warn' : 'fail',
      what: 'register',
      says: `${where} is not open to this command`,
      advice: error.message,
    };
    return;
  }
  try {
    yield {
      state: 'ok',
      what: 'register',
      says: `${where} (${directory ? 'embedded, not in use by another process' : 'server'})`,
    };
    yield await serverCheck(db);
    const schema = await schemaOf(db);
    yield { state: 'ok', what: 'schema', says: `${schema.length} migrations, the last ${schema.at(-1)}` };
    yield await countsCheck(db);
    yield await readersCheck(db, version);
    yield await soundnessCheck(db);
    yield await auditCheck(db);
    yield await jobsCheck(db);
    yield matchingCheck(await matchingOf(db));
  } finally {
    await db.close();
  }
}

/** Judges whether what was kept is matched to what was asked. */
export function matchingCheck({ kept, isMatched }: Matching): Check {
  if (isMatched)
    return { state: 'ok', what: 'matching', says: kept ? 'everything that was kept is matched' : 'nothing was kept yet' };
  const advice = 'seized serve does it when all is quiet, and the next seized ingest does it too.';
  return { state: 'warn', what: 'matching', says: 'documents were kept since that are not matched yet', advice };
}

// Without its password.
function placeOf(address: string): string {
  try {
    const { host, pathname } = new URL(address);
    return `${host}${pathname}`;
  } catch {
    return 'DATABASE_URL';
  }
}

async function serverCheck(db: Database): Promise<Check> {
  const [row] = await db.query<{ version: string }>("select current_setting('server_version') as version");
  const isEnough = Number.parseInt(row!.version, 10) >= LEAST_SERVER;
  const advice = `Use PostgreSQL ${LEAST_SERVER} or newer: move the register there with seized backup and seized restore.`;
  if (isEnough) return { state: 'ok', what: 'PostgreSQL', says: row!.version };
  return { state: 'fail', what: 'PostgreSQL', says: `${row!.version} is too old`, advice };
}

async function countsCheck(db: Database): Promise<Check> {
  const [row] = await db.query<Record<string, number>>(
    `select (select count(*) from documents d where exists (select 1 from expressions e where e.document_id = d.id)) as documents,
       (select count(*) from expressions) as texts, (select count(*) from commitments) as commitments,
       (select count(*) from meetings) as meetings, (select count(*) from reviews) as reviews`,
  );
  const [documents, texts, commitments, meetings, reviews] = ['documents', 'texts', 'commitments', 'meetings', 'reviews'].map(
    (name) => row![name]!.toLocaleString('en'),
  );
  const says = `${documents} documents in ${texts} texts, ${commitments} commitments, ${meetings} meetings, ${reviews} words of people`;
  return { state: 'ok', what: 'holds', says };
}

async function readersCheck(db: Database, version: string): Promise<Check> {
  const [row] = await db.query<{ n: number }>('select count(*) as n from expressions where is_current and reader <> $1', [
    `seized ${version}`,
  ]);
  if (!row!.n) return { state: 'ok', what: 'readings', says: `all by seized ${version}` };
  const advice = 'Run seized reread; what people corrected stays.';
  return { state: 'warn', what: 'readings', says: `${row!.n} texts were read by another version`, advice };
}

async function soundnessCheck(db: Database): Promise<Check> {
  const breaches = await breachesOf(db);
  if (!breaches.length) return { state: 'ok', what: 'rules', says: 'all hold' };
  const says = `${breaches.length} are broken (${breaches
    .slice(0, MOST_SHOWN)
    .map(({ rule, rows }) => `${rule}: ${rows} rows`)
    .join('; ')})`;
  return {
    state: 'fail',
    what: 'rules',
    says,
    advice: 'Restore the last backup into a new directory and read later documents again.',
  };
}

async function auditCheck(db: Database): Promise<Check> {
  const { entries, brokenAt } = await verify(db);
  if (brokenAt === null) return { state: 'ok', what: 'audit chain', says: `${entries} entries, whole` };
  const advice = 'It or one before it was changed by hand; a backup from before shows what it said.';
  return { state: 'fail', what: 'audit chain', says: `it breaks at entry ${brokenAt}`, advice };
}

async function jobsCheck(db: Database): Promise<Check> {
  const { waiting, underway, givenUp, unread } = await backlogOf(db);
  const says = `${waiting} waiting, ${underway} under way, ${givenUp} given up; ${unread} files could not be read`;
  if (!givenUp && !unread) return { state: 'ok', what: 'jobs', says };
  const advice =
    'select name, problem from queued_files tells which; put a file again with seized ingest --queue when it is mended.';
  return { state: 'warn', what: 'jobs', says, advice };
}
