// Every question asked two hundred times with varied parameters over the whole shared corpus, on both engines; search also with words that stand everywhere.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { ask, QUESTIONS } from '../src/questions/index.ts';
import { type Database, type Ingest, openRegister } from '../src/register/index.ts';
import { serverPrograms, startServer } from '../test/register/postgres.ts';
import { fill, readCorpus } from './corpus.ts';
import { ABSENT } from './texts.ts';

export const name = 'questions';

const CALLS = Number(process.env.CALLS ?? 200);
const WARM_UP = 10;
const SEED = 20_310_402;

/** Milliseconds of one question: the median, the 95th percentile, and the parameters of the slowest call. */
interface Times {
  readonly median: number;
  readonly p95: number;
  readonly slowest: string;
}

export async function run(): Promise<string> {
  const ingests = await readCorpus();
  if (!ingests) return ABSENT;
  const columns: [engine: string, times: Map<string, Times>][] = [];
  const folder = mkdtempSync(join(tmpdir(), 'seized-questions-'));
  try {
    columns.push(['PGlite', await filled(await openRegister({ directory: folder }), ingests)]);
    const programs = serverPrograms();
    if (programs) {
      const server = await startServer(programs);
      try {
        columns.push(['PostgreSQL', await filled(await openRegister({ address: server.address }), ingests)]);
      } finally {
        server.stop();
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return `${ingests.length} documents, the table of meetings and the index to proceedings; ${CALLS} calls of each question (seed ${SEED}), median and 95th percentile in milliseconds.\n\n${tableOf(columns)}`;
}

function tableOf(columns: readonly [engine: string, times: Map<string, Times>][]): string {
  const heads = columns.flatMap(([engine]) => [`${engine} median`, `${engine} p95`]);
  const rows = [...columns[0]![1].keys()].map((asked) => {
    const cells = columns.flatMap(([, times]) => [times.get(asked)!.median, times.get(asked)!.p95]);
    return `| ${asked} | ${cells.map((cell) => cell.toFixed(1)).join(' | ')} |`;
  });
  return `| question | ${heads.join(' | ')} |\n|---|${heads.map(() => '---|').join('')}\n${rows.join('\n')}`;
}

async function filled(db: Database, ingests: readonly Ingest[]): Promise<Map<string, Times>> {
  try {
    await fill(db, ingests);
    return await measure(db);
  } finally {
    await db.close();
  }
}

/** Asks every question of a filled register, and search once more with the words that most texts have. */
export async function measure(db: Database, questions = QUESTIONS): Promise<Map<string, Times>> {
  const vary = await makeVariety(db);
  const times = new Map<string, Times>();
  for (const { name: asked, parameters } of questions) {
    const names = Object.keys(parameters.shape);
    times.set(asked, await timesOf(db, asked, () => vary(asked, names)));
    if (asked === 'search') times.set('search, common words', await timesOf(db, asked, () => vary('common', names)));
  }
  return times;
}

async function timesOf(db: Database, asked: string, draw: () => Record<string, string>): Promise<Times> {
  const taken: [ms: number, parameters: string][] = [];
  for (let i = -WARM_UP; i < CALLS; i++) {
    const parameters = draw();
    const began = performance.now();
    await ask(db, asked, parameters);
    if (i >= 0) taken.push([performance.now() - began, JSON.stringify(parameters)]);
  }
  taken.sort(([a], [b]) => a - b);
  return { median: taken[CALLS / 2]![0], p95: taken[Math.floor(CALLS * 0.95)]![0], slowest: taken.at(-1)![1] };
}

/**
 * Makes what draws parameters of a question (`common`: of search, words that most texts have) from what the register itself holds;
 * those that may be left out are given one time in three.
 */
export async function makeVariety(db: Database): Promise<(asked: string, names: readonly string[]) => Record<string, string>> {
  let seed = SEED;
  const draw = <T>(list: readonly T[]): T => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return list[Math.floor((seed / 2_147_483_648) * list.length)]!;
  };
  const column = async (sql: string) => (await db.query<{ value: string }>(sql)).map(({ value }) => value);
  const missions = await column('select distinct mission as value from mandates order by 1');
  const actors = await column(
    'select actor as value from mentions where length(actor) < 100 group by actor having count(*) > 20 order by 1',
  );
  const symbols = await column('select target as value from citations group by target having count(*) > 2 order by 1');
  const held = await column(
    'select symbol as value from documents d where exists (select 1 from expressions e where e.document_id = d.id) and symbol is not null order by 1',
  );
  const matters = await column(
    'select topic as value from meetings where topic is not null group by topic having count(*) > 20 order by 1',
  );
  const words = await column(
    "select word as value from ts_stat('select tokens from words') where ndoc between 3 and 20000 order by ndoc desc, word limit 5000",
  );
  const common = await column("select word as value from ts_stat('select tokens from words') order by ndoc desc, word limit 50");
  const days = () => `${draw(range(1950, 2013))}-0${draw(range(1, 9))}-15`;
  const two = (list: readonly string[]) => (draw([1, 2]) === 1 ? draw(list) : `${draw(list)} ${draw(list)}`);
  const values: Record<string, (asked: string) => string> = {
    on: days,
    since: days,
    mission: () => draw(missions),
    actor: () => draw(actors),
    by: () => draw(actors),
    symbol: (asked) => draw(asked === 'facts' ? held : symbols),
    words: (asked) => two(asked === 'common' ? common : words),
    matter: () => draw(matters),
    month: () => days().slice(0, 7),
    depth: () => draw(['1', '2', '3']),
    within: () => draw(['30', '90', '365']),
    from: days,
    kind: () => 'resolution',
    force: () => draw(['decides', 'requests', 'urges']),
    language: () => draw(['en', 'zh']),
  };
  const known = new Map(
    QUESTIONS.map(({ name: asked, parameters, example }) => {
      const needed = new Set(z.toJSONSchema(parameters, { io: 'input' }).required ?? []);
      return [asked, { needed, example }];
    }),
  );
  const isOwn = (asked: string, key: string) => !(key === 'kind' && !['documents', 'search', 'common'].includes(asked));
  return (asked, names) => {
    const { needed, example } = known.get(asked === 'common' ? 'search' : asked)!;
    const given = Object.fromEntries(
      names
        .filter((key) => needed.has(key) || (values[key] && isOwn(asked, key) && draw([0, 0, 1]) === 1))
        .map((key) => [key, values[key]?.(asked) ?? example[key]!]),
    );
    return 'within' in given && names.includes('on') && !('on' in given) ? { ...given, on: days() } : given; // days count from a day
  };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
