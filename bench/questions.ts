// Every question asked two hundred times with varied parameters over the whole shared corpus, on both engines.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeReader } from '../src/faces/reader.ts';
import { FormatError, readBytes } from '../src/formats/index.ts';
import { ask, QUESTIONS } from '../src/questions/index.ts';
import { UnreadableError } from '../src/reading/index.ts';
import { type Database, type Ingest, importMeetings, keepAll, match, openRegister } from '../src/register/index.ts';
import { serverPrograms, startServer } from '../test/register/postgres.ts';

export const name = 'questions';

const CORPUS = '../shared/corpus';
const FOLDERS = ['seeds', 'zh', 'scres-en', 'scprst-en', 'sg-reports', 'pkm2026'];
const CALLS = 200;
const SEED = 20_310_402;
const AT = new Date('2031-01-01T00:00:00Z');
const BATCH = 50;

export async function run(): Promise<string> {
  if (!existsSync(CORPUS)) return 'The shared corpus is not here.';
  const ingests = await readAll();
  const columns: [engine: string, times: Map<string, number>][] = [];
  const folder = mkdtempSync(join(tmpdir(), 'seized-questions-'));
  try {
    columns.push(['PGlite', await measure(await openRegister({ directory: folder }), ingests)]);
    const programs = serverPrograms();
    if (programs) {
      const server = await startServer(programs);
      try {
        columns.push(['PostgreSQL', await measure(await openRegister({ address: server.address }), ingests)]);
      } finally {
        server.stop();
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const rows = QUESTIONS.map(
    ({ name: question }) =>
      `| ${question} | ${columns.map(([, times]) => (times.get(question) ?? Number.NaN).toFixed(1)).join(' | ')} |`,
  );
  return `${ingests.length} documents and the table of meetings; ${CALLS} calls of each question (seed ${SEED}), 95th percentile in milliseconds.\n\n| question | ${columns.map(([engine]) => engine).join(' | ')} |\n|---|${columns.map(() => '---|').join('')}\n${rows.join('\n')}`;
}

async function readAll(): Promise<Ingest[]> {
  const reader = makeReader();
  const ingests: Ingest[] = [];
  for (const file of FOLDERS.flatMap((folder) =>
    readdirSync(join(CORPUS, folder))
      .sort()
      .map((one) => join(CORPUS, folder, one)),
  )) {
    try {
      const source = await readBytes(readFileSync(file), file);
      ingests.push({
        reading: reader(source, { name: file, fileSha256: file, sha256: file }),
        source,
        reader: 'bench',
        who: 'bench',
        at: AT,
      });
    } catch (error) {
      if (!(error instanceof FormatError || error instanceof UnreadableError)) throw error; // scans are said to be scans
    }
  }
  return ingests;
}

async function measure(db: Database, ingests: readonly Ingest[]): Promise<Map<string, number>> {
  try {
    for (let at = 0; at < ingests.length; at += BATCH) await keepAll(db, ingests.slice(at, at + BATCH));
    await importMeetings(db, readFileSync(join(CORPUS, 'meetings/meetings-1946-2022.tsv'), 'utf8'), 'meetings', 'bench', AT);
    await match(db);
    await db.script('analyze');
    const vary = await makeVariety(db);
    const times = new Map<string, number>();
    for (const question of QUESTIONS) {
      const taken: number[] = [];
      for (let i = 0; i < CALLS; i++) {
        const parameters = vary(Object.keys(question.parameters.shape));
        const began = performance.now();
        await ask(db, question.name, parameters);
        taken.push(performance.now() - began);
      }
      times.set(question.name, taken.sort((a, b) => a - b)[Math.floor(CALLS * 0.95)]!);
    }
    return times;
  } finally {
    await db.close();
  }
}

// Parameters drawn from what the register itself holds.
async function makeVariety(db: Database): Promise<(names: readonly string[]) => Record<string, string>> {
  let seed = SEED;
  const draw = <T>(list: readonly T[]): T => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return list[seed % list.length]!;
  };
  const column = async (sql: string) => (await db.query<{ value: string }>(sql)).map(({ value }) => value);
  const missions = await column('select distinct mission as value from mandates order by 1');
  const actors = await column('select actor as value from mentions group by actor having count(*) > 20 order by 1');
  const symbols = await column('select target as value from citations group by target having count(*) > 2 order by 1');
  const words = await column(
    "select word as value from ts_stat('select tokens from words') where ndoc between 3 and 20000 order by ndoc desc, word limit 5000",
  );
  const years = Array.from({ length: 60 }, (_, i) => String(1950 + i));
  const values: Record<string, () => string> = {
    on: () => `${draw(years)}-0${1 + (seed % 9)}-15`,
    mission: () => draw(missions.length ? missions : ['UNDOF']),
    actor: () => draw(actors),
    symbol: () => draw(symbols),
    words: () => [draw(words), draw(words)].slice(0, 1 + (seed % 2)).join(' '),
    matter: () => draw(['Cyprus', 'Middle East', 'Liberia', 'Somalia', 'Haiti', 'Western Sahara', 'Angola']),
    depth: () => String(1 + (seed % 3)),
    within: () => draw(['30', '90', '365']),
  };
  const optional = new Set(['by', 'kind', 'force', 'language', 'from', 'to']);
  return (names) => Object.fromEntries(names.filter((one) => !optional.has(one)).map((one) => [one, values[one]!()]));
}
