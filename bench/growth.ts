// Ten times the documents: what that does to keeping them and to each question, on both engines.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeReader } from '../src/faces/reader.ts';
import { readBytes } from '../src/formats/index.ts';
import { ask, QUESTIONS } from '../src/questions/index.ts';
import { type Database, type Ingest, keepAll, match, openRegister } from '../src/register/index.ts';
import { serverPrograms, startServer } from '../test/register/postgres.ts';
import { table } from './table.ts';
import { ABSENT, filesOf } from './texts.ts';

export const name = 'growth';

const BATCH = 50; // as seized ingest does
const CALLS = Number(process.env.CALLS ?? 25);
const SHARE = Number(process.env.SHARE ?? 1); // for a short run: every so many-th resolution
const SEED = 20_310_403;
const AT = new Date('2031-01-01T00:00:00Z');

const YEARS = Array.from({ length: 30 }, (_, i) => String(1984 + i));
const MISSIONS = ['UNDOF', 'UNFICYP', 'UNIFIL', 'MINURSO', 'UNOMIG', 'UNAMSIL', 'UNMIL', 'ONUCI', 'MONUC', 'UNMIK'];
const MATTERS = ['Cyprus', 'Middle East', 'Liberia', 'Somalia', 'Haiti', 'Western Sahara', 'Angola'];
const WORDS = [
  'small arms',
  '"arms embargo"',
  'piracy',
  'ceasefire Cyprus',
  'mercenaries',
  'children armed conflict',
  'elections',
];

interface Measured {
  readonly documents: number;
  /** Seconds of reading, keeping and matching. */
  readonly ingest: number;
  /** Milliseconds of every call, by question. */
  readonly calls: ReadonlyMap<string, readonly number[]>;
}

type Pair = readonly [engine: string, small: Measured, large: Measured];

export async function run(): Promise<string> {
  const files = filesOf('scres-en').filter((_, i) => i % SHARE === 0);
  if (!files.length) return ABSENT;
  const tenth = files.filter((_, i) => i % 10 === 0);
  const pairs: Pair[] = [['PGlite', await embedded(tenth, 1), await embedded(files, 1)]];
  const programs = serverPrograms();
  if (programs) {
    const server = await startServer(programs);
    try {
      const measured: Measured[] = [];
      for (const copies of [1, 10]) {
        const db = await openRegister({ address: await server.emptyDatabase() });
        measured.push(await measure(db, files, copies));
        await db.close();
      }
      pairs.push(['PostgreSQL', measured[0]!, measured[1]!]);
    } finally {
      server.stop();
    }
  }
  return `Resolutions read, kept fifty in a transaction and matched; on PostgreSQL the larger register holds the smaller ten times, each time read
anew under other symbols. The copies are of the same days, name the same missions and actors and cite the same documents: a day has ten times
what falls due, an actor ten times the commitments, a document ten times those that cite it, which no real register of that size has. (The
chains of mandates alone do not grow: the copies' mandates name the original as their authority.) Then ${CALLS} calls of each question with parameters drawn from
the register (seed ${SEED}), the first page of each answer. Times: large divided by small.

${table(['engine', 'documents', 'ingest, s', 'times', 'all questions, p95, ms', 'times'], pairs.flatMap(summaryOf))}

95th percentile of each question in milliseconds, the fastest growing first:

${table(['question', ...pairs.flatMap(([engine, small, large]) => [`${engine}, ${small.documents}`, `${large.documents}`, 'times'])], questionRows(pairs))}`;
}

const p95 = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)]!;

const overall = ({ calls }: Measured): number => p95([...calls.values()].flat());

function summaryOf([engine, small, large]: Pair): string[][] {
  const row = (one: Measured, times: readonly [string, string]) => [
    engine,
    String(one.documents),
    one.ingest.toFixed(1),
    times[0],
    overall(one).toFixed(1),
    times[1],
  ];
  return [
    row(small, ['', '']),
    row(large, [(large.ingest / small.ingest).toFixed(1), (overall(large) / overall(small)).toFixed(1)]),
  ];
}

function questionRows(pairs: readonly Pair[]): string[][] {
  const growthOf = (question: string): number =>
    Math.max(...pairs.map(([, small, large]) => p95(large.calls.get(question)!) / p95(small.calls.get(question)!)));
  return QUESTIONS.map((question) => question.name)
    .sort((a, b) => growthOf(b) - growthOf(a))
    .map((question) => [
      question,
      ...pairs.flatMap(([, small, large]) => {
        const [less, more] = [p95(small.calls.get(question)!), p95(large.calls.get(question)!)];
        return [less.toFixed(1), more.toFixed(1), (more / less).toFixed(1)];
      }),
    ]);
}

async function embedded(files: readonly string[], copies: number): Promise<Measured> {
  const directory = mkdtempSync(join(tmpdir(), 'seized-growth-'));
  const db = await openRegister({ directory });
  try {
    return await measure(db, files, copies);
  } finally {
    await db.close();
    rmSync(directory, { recursive: true, force: true });
  }
}

async function measure(db: Database, files: readonly string[], copies: number): Promise<Measured> {
  const began = performance.now();
  let batch: Ingest[] = [];
  let keeping: Promise<unknown> = Promise.resolve();
  for await (const one of ingestsOf(files, copies)) {
    batch.push(one);
    if (batch.length < BATCH) continue;
    await keeping;
    keeping = keepAll(db, batch);
    batch = [];
  }
  await keeping;
  await keepAll(db, batch);
  await match(db);
  const ingest = (performance.now() - began) / 1000;
  const calls = new Map<string, number[]>();
  const vary = await makeVariety(db);
  for (const { name: question, example, parameters } of QUESTIONS) {
    const times: number[] = [];
    for (let i = 0; i < CALLS; i++) {
      const values = vary(example, Object.keys(parameters.shape));
      const asked = performance.now();
      await ask(db, question, values);
      times.push(performance.now() - asked);
    }
    calls.set(question, times);
  }
  return { documents: files.length * copies, ingest, calls };
}

// S/RES/1325 (2000), the third time → S/RES/31325 (2000)
async function* ingestsOf(files: readonly string[], copies: number): AsyncGenerator<Ingest> {
  const reader = makeReader();
  for (let copy = 0; copy < copies; copy++) {
    for (const file of files) {
      const source = await readBytes(readFileSync(file), file);
      const reading = reader(source, { name: file, fileSha256: `${file} ${copy}`, sha256: `${file} ${copy}` });
      const symbol = copy
        ? (reading.document.symbol?.replace(/(?<=S\/RES\/)\d+/, (n) => String(copy * 10_000 + Number(n))) ?? null)
        : reading.document.symbol;
      yield { reading: { ...reading, document: { ...reading.document, symbol } }, source, reader: 'bench', who: 'bench', at: AT };
    }
  }
}

// The example of a question with those of its parameters varied that have many values in the register.
async function makeVariety(
  db: Database,
): Promise<(example: Readonly<Record<string, string>>, names: readonly string[]) => Record<string, string>> {
  let seed = SEED;
  const draw = <T>(list: readonly T[]): T => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return list[seed % list.length]!;
  };
  const column = async (sql: string) => (await db.query<{ value: string }>(sql)).map(({ value }) => value);
  const actors = await column('select actor as value from mentions group by actor order by count(*) desc, actor limit 200');
  const symbols = await column('select target as value from citations group by target order by count(*) desc, target limit 500');
  const values: Readonly<Record<string, () => string>> = {
    on: () => `${draw(YEARS)}-0${1 + (seed % 9)}-15`,
    month: () => `${draw(YEARS)}-0${1 + (seed % 9)}`,
    mission: () => draw(MISSIONS),
    actor: () => draw(actors),
    symbol: () => draw(symbols),
    words: () => draw(WORDS),
    matter: () => draw(MATTERS),
    within: () => draw(['30', '90', '365']),
  };
  return (example, names) =>
    Object.fromEntries(
      Object.entries(example).map(([key, value]) => [key, names.includes(key) ? (values[key]?.() ?? value) : value]),
    );
}
