// The register of the whole shared corpus copied from engine to engine: how long that takes, and whether the copies are the same to the byte.
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backup, breachesOf, type Database, openRegister, restore, review, verify } from '../src/register/index.ts';
import { serverPrograms, startServer } from '../test/register/postgres.ts';
import { fill, readCorpus } from './corpus.ts';
import { table } from './table.ts';
import { ABSENT } from './texts.ts';

export const name = 'backup';

const WORDS = 100; // of people
const AT = new Date('2031-01-01T00:00:00Z');

interface Copy {
  readonly lines: readonly string[];
  readonly seconds: number;
  readonly digest: string;
}

export async function run(): Promise<string> {
  const ingests = await readCorpus();
  if (!ingests) return ABSENT;
  const folder = mkdtempSync(join(tmpdir(), 'seized-backup-'));
  const programs = serverPrograms();
  const server = programs ? await startServer(programs) : null;
  try {
    const rows: string[][] = [];
    let db = await openRegister({ directory: join(folder, 'first') });
    await fill(db, ingests);
    await say(db);
    const first = await copyOf(db);
    rows.push(rowOf('PGlite', '', first, first, await findings(db)));
    await db.close();
    const places = [
      ...(server
        ? ([
            ['PostgreSQL', { address: await server.emptyDatabase() }],
            ['PostgreSQL', { address: await server.emptyDatabase() }],
          ] as const)
        : []),
      ['PGlite', { directory: join(folder, 'last') }] as const,
    ];
    let { lines } = first;
    for (const [engine, place] of places) {
      db = await openRegister(place);
      const began = performance.now();
      await restore(db, lines);
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      const again = await copyOf(db);
      rows.push(rowOf(engine, seconds, again, first, await findings(db)));
      await db.close();
      lines = again.lines;
    }
    const bytes = first.lines.reduce((sum, line) => sum + line.length + 1, 0);
    return `The whole shared corpus (${ingests.length} documents) with its matches, tables and ${WORDS} words of people: ${first.lines.length - 1} rows, ${(bytes / 1e6).toFixed(0)} million characters.
Each register is filled from the backup of the one in the row above it. Broken: rules of the register (src/register/store/soundness.ts) or its audit chain.

${table(['register', 'restored in, s', 'backed up in, s', 'the same lines as the first backup', 'broken'], rows)}`;
  } finally {
    server?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const rowOf = (engine: string, restored: string, copy: Copy, first: Copy, broken: string): string[] => [
  engine,
  restored,
  copy.seconds.toFixed(1),
  copy === first ? '' : copy.digest === first.digest ? 'yes' : `no, ${differences(copy, first)} lines differ`,
  broken,
];

const differences = (one: Copy, other: Copy): number => one.lines.filter((line, i) => line !== other.lines[i]).length;

async function say(db: Database): Promise<void> {
  const commitments = await db.query<{ id: string }>('select id from commitments order by id limit $1', [WORDS]);
  for (const { id } of commitments)
    await review(db, { subject: `commitment:${id}`, action: 'accept', who: 'bench', why: 'read against the text' }, AT);
}

async function copyOf(db: Database): Promise<Copy> {
  const began = performance.now();
  const lines: string[] = [];
  const hash = createHash('sha256');
  for await (const line of backup(db)) {
    lines.push(line);
    hash.update(line).update('\n');
  }
  return { lines, seconds: (performance.now() - began) / 1000, digest: hash.digest('hex') };
}

async function findings(db: Database): Promise<string> {
  const { brokenAt } = await verify(db);
  const breaches = (await breachesOf(db)).map(({ rule, rows }) => `${rows} × ${rule}`);
  return [...breaches, ...(brokenAt === null ? [] : [`the audit chain at ${brokenAt}`])].join('; ') || 'none';
}
