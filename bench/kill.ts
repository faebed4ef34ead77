// Processes that keep documents are killed at random moments, or run out of disk; what they had acknowledged must be there, whole, without repair.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { breachesOf, type Database, openRegister, type RegisterPlace, verify } from '../src/register/index.ts';
import { serverPrograms, startServer } from '../test/register/postgres.ts';
import { table } from './table.ts';
import { ABSENT, CORPUS } from './texts.ts';

export const name = 'kill';

const FOLDER = join(CORPUS, 'scres-en');
const CHILD = 'node_modules/.cache/bench/ingest-child.mjs'; // compiled beside this file
const TIMES = Number(process.env.KILLS ?? 20); // fewer for a short run
const SEED = 20_310_401;
const DISK_MIB = 110; // an empty register takes 70
const SILENT_MS = 8_000; // a process on a full disk says nothing more

interface Verdict {
  readonly acknowledged: number;
  readonly lost: number;
  readonly half: number;
  readonly broken: string;
}

type Acknowledged = readonly (readonly [iri: string, counts: string])[];

export async function run(): Promise<string> {
  if (!existsSync(FOLDER)) return ABSENT;
  const rows = [rowOf('embedded (PGlite), killed', await killEmbedded())];
  const programs = serverPrograms();
  if (programs) rows.push(rowOf('PostgreSQL server, the keeping process killed', await killOnServer(programs)));
  const full = await fillDisk();
  if (full) rows.push(rowOf(`embedded, a disk of ${DISK_MIB} MiB full`, [full]));
  return `kill -9 while the resolutions are being kept, ten in a transaction, at a moment after 150 to 450 of them were acknowledged (seed ${SEED}).
Lost: acknowledged and not there. Half: fewer paragraphs or provisions than were acknowledged. Broken: rules of the register
(src/register/store/soundness.ts) or its audit chain. Each register was opened and asked without any repair.${full ? '\n\nThe full disk is a real one, and the program was kept from asking how much room is left; the process was then killed and the disk made larger.' : ''}

${table(['register', 'runs', 'acknowledged, of all runs', 'least in a run', 'lost', 'half', 'broken', 'whole'], rows)}`;
}

function rowOf(what: string, verdicts: readonly Verdict[]): string[] {
  const sum = (of: (verdict: Verdict) => number) => String(verdicts.reduce((total, verdict) => total + of(verdict), 0));
  const whole = verdicts.filter(({ lost, half, broken }) => !lost && !half && !broken).length;
  return [
    what,
    String(verdicts.length),
    sum(({ acknowledged }) => acknowledged),
    String(Math.min(...verdicts.map(({ acknowledged }) => acknowledged))),
    sum(({ lost }) => lost),
    sum(({ half }) => half),
    verdicts.flatMap(({ broken }) => broken || []).join('; ') || 'none',
    `${whole} of ${verdicts.length}`,
  ];
}

// When to kill: after so many documents were acknowledged, and then so many milliseconds.
function moments(): { after: number; wait: number }[] {
  let seed = SEED;
  const draw = (most: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % most;
  };
  return Array.from({ length: TIMES }, () => ({ after: 150 + draw(300), wait: draw(250) }));
}

async function killEmbedded(): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  const empty = mkdtempSync(join(tmpdir(), 'seized-kill-'));
  await (await openRegister({ directory: empty })).close();
  for (const { after, wait } of moments()) {
    const directory = mkdtempSync(join(tmpdir(), 'seized-kill-'));
    cpSync(empty, directory, { recursive: true });
    const acknowledged = await killAfter([CHILD, FOLDER, directory], after, wait);
    verdicts.push(await judge({ directory }, acknowledged));
    rmSync(directory, { recursive: true, force: true });
  }
  rmSync(empty, { recursive: true, force: true });
  return verdicts;
}

async function killOnServer(programs: string): Promise<Verdict[]> {
  const server = await startServer(programs);
  const verdicts: Verdict[] = [];
  try {
    for (const { after, wait } of moments()) {
      const address = await server.emptyDatabase();
      const acknowledged = await killAfter([CHILD, FOLDER, address], after, wait);
      verdicts.push(await judge({ address }, acknowledged));
    }
  } finally {
    server.stop();
  }
  return verdicts;
}

// A disk in memory that is full before the corpus is kept; null where none may be mounted.
async function fillDisk(): Promise<Verdict | null> {
  const disk = mkdtempSync(join(tmpdir(), 'seized-full-'));
  const mount = (options: string) => execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', disk], { stdio: 'ignore' });
  try {
    mount(`size=${DISK_MIB}m`);
  } catch {
    rmSync(disk, { recursive: true });
    return null;
  }
  try {
    const directory = join(disk, 'register');
    const acknowledged = await killAfter([CHILD, FOLDER, directory, 'blind'], Number.POSITIVE_INFINITY, 0);
    mount(`remount,size=${DISK_MIB * 4}m`);
    return await judge({ directory }, acknowledged);
  } finally {
    execFileSync('umount', [disk]);
    rmSync(disk, { recursive: true });
  }
}

// Kills a process so long after it acknowledged so many documents, or when it has said nothing for a while after its first word.
function killAfter(args: readonly string[], after: number, wait: number): Promise<Acknowledged> {
  return new Promise((resolve) => {
    const keeping = spawn(process.execPath, [...args], { stdio: ['ignore', 'pipe', 'ignore'] });
    let said = '';
    let silence: NodeJS.Timeout | undefined;
    let isDoomed = false;
    keeping.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      clearTimeout(silence);
      silence = setTimeout(() => keeping.kill('SIGKILL'), SILENT_MS);
      if (isDoomed || said.split('\n').length <= after) return;
      isDoomed = true;
      setTimeout(() => keeping.kill('SIGKILL'), wait);
    });
    keeping.once('close', () => {
      clearTimeout(silence);
      const lines = said.slice(0, said.lastIndexOf('\n') + 1).split('\n');
      resolve(
        lines.filter(Boolean).map((line) => [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)] as const),
      );
    });
  });
}

async function judge(place: RegisterPlace, acknowledged: Acknowledged): Promise<Verdict> {
  const db: Database = await openRegister(place);
  try {
    const kept = await db.query<{ iri: string; counts: string }>(
      `select d.iri, (select count(*) from provisions p where p.expression_id = e.id) || E'\\t' ||
        (select count(*) from paragraphs g where g.expression_id = e.id) as counts
       from documents d join expressions e on e.document_id = d.id and e.is_current`,
    );
    const found = new Map(kept.map(({ iri, counts }) => [iri, counts]));
    const { brokenAt } = await verify(db);
    return {
      acknowledged: acknowledged.length,
      lost: acknowledged.filter(([iri]) => !found.has(iri)).length,
      half: acknowledged.filter(([iri, counts]) => found.has(iri) && found.get(iri) !== counts).length,
      broken: [
        ...(await breachesOf(db)).map(({ rule, rows }) => `${rows} × ${rule}`),
        ...(brokenAt === null ? [] : [`the audit chain at ${brokenAt}`]),
      ].join('; '),
    };
  } finally {
    await db.close();
  }
}
