// The same texts to Seized and to chrono-node in; the characters a second of each, side by side, out.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { mediansOf, ROUNDS, WARM_UP_SECONDS, type Worker, worksOf } from './speed-work.ts';
import { table } from './table.ts';
import { ABSENT, type BenchLanguage, filesIn, median, secondsOf } from './texts.ts';

export const name = 'speed';

const PROCESSES = 5; // of each, in turn
const CHILD = fileURLToPath(new URL('./speed-child.mjs', import.meta.url));
const NAMES: Readonly<Record<BenchLanguage, string>> = {
  zh: 'Chinese: seeds and corpus/zh',
  en: 'English: corpus/scres-en 900-1500',
};

const rowOf = (language: BenchLanguage, files: number, characters: number, [ours, theirs]: readonly number[]): string[] => [
  NAMES[language],
  String(files),
  characters.toFixed(2),
  ours!.toFixed(2),
  theirs!.toFixed(2),
  (ours! / theirs!).toFixed(2),
];

async function inOneProcess(language: BenchLanguage): Promise<string[]> {
  const { works, files, characters, round } = await worksOf(language, ['seized', 'chrono']);
  return rowOf(
    language,
    files,
    characters,
    mediansOf(works).map((seconds) => round / seconds),
  );
}

// What one does to the engine that both share is not measured here.
async function eachAlone(language: BenchLanguage): Promise<string[]> {
  const speeds: Record<Worker, number[]> = { seized: [], chrono: [] };
  for (let i = 0; i < PROCESSES; i++)
    for (const worker of ['seized', 'chrono'] as const) {
      const { stdout, stderr, status } = spawnSync(process.execPath, [CHILD, worker, language], { encoding: 'utf8' });
      if (status !== 0) throw new Error(stderr);
      speeds[worker].push(Number(stdout));
    }
  const { files, characters } = await worksOf(language, []);
  return rowOf(language, files, characters, [median(speeds.seized), median(speeds.chrono)]);
}

// The whole command, with start-up, files and JSON, as a user waits for it.
function wholeCommand(name: string, files: readonly string[]): string[] {
  const times = Array.from({ length: 3 }, () =>
    secondsOf(() => {
      const { status, stderr } = spawnSync(process.execPath, ['bin/seized.mjs', 'read', ...files, '--json'], {
        stdio: ['ignore', 'ignore', 'pipe'],
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(stderr);
    }),
  );
  return [name, String(files.length), median(times).toFixed(2)];
}

/** Measures the speed of reading everything beside that of finding dates only. */
export async function run(): Promise<string> {
  const [chinese, english] = [filesIn('zh'), filesIn('en')];
  if (!english.length || !chinese.length) return ABSENT;
  const heads = [
    'texts',
    'files',
    'million characters',
    'Seized, million characters/s',
    'chrono-node, million characters/s',
    'ratio',
  ];
  return `Seized reads everything, chrono-node ${CHRONO} finds dates only; the texts already in memory (files, checksums and JSON are not in
it), ${WARM_UP_SECONDS} seconds of warm-up each, after which hardly anything is compiled any more. Seized reads up to 32 documents side by side, step by
step, as \`seized read\` does with files (chrono-node finds dates in one step). In one process, medians of ${ROUNDS} rounds taken in turn:

${table(heads, [await inOneProcess('zh'), await inOneProcess('en')])}

Each in a process of its own, medians of ${PROCESSES} processes, each the median of ${ROUNDS} rounds, taken in turn (beside another that works in the
same process an engine may slow down, chrono-node on English most of all):

${table(heads, [await eachAlone('zh'), await eachAlone('en')])}

The whole command with start-up, files, checksums and JSON (\`seized read FILES --json\`, all processors), median of 3:

${table(['texts', 'files', 'seconds'], [wholeCommand('Chinese', chinese), wholeCommand('English', english)])}`;
}

const CHRONO = '2.10';
