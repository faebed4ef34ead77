// The same texts to Seized and to chrono-node in; the characters a second of each, side by side, out.
import { spawnSync } from 'node:child_process';
import { ROOMY } from '../src/faces/cli/threads.ts';
import { RACES, ROUNDS, race, WARM_UP_SECONDS } from './speed-race.ts';
import { type Worker, worksOf } from './speed-work.ts';
import { table } from './table.ts';
import { ABSENT, type BenchLanguage, filesIn, median, secondsOf } from './texts.ts';

export const name = 'speed';

const NAMES: Readonly<Record<BenchLanguage, string>> = {
  zh: 'Chinese: seeds and corpus/zh',
  en: 'English: corpus/scres-en 900-1500',
};

type Size = Awaited<ReturnType<typeof worksOf>>;

async function rowOf(language: BenchLanguage, size: Size, isTogether: boolean, ours: Worker = 'seized'): Promise<string[]> {
  const { speeds, ratio } = await race(language, [ours, 'chrono'], isTogether);
  const { files, characters } = size;
  return [NAMES[language], String(files), ...[characters, ...speeds, ratio].map((number) => number.toFixed(2))];
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
  const sizes = { zh: await worksOf('zh', []), en: await worksOf('en', []) };
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
step, as \`seized read\` does with files (chrono-node finds dates in one step). The Chinese files are few and short: a round is a list in which
each stands ${sizes.zh.repeats} times. What is new has 64 MB before it is tidied, as in the threads of \`seized read\`, for both (\`${ROOMY.join(' ')}\`).
A round of one is followed by a round of the other, so that both meet the same machine; the ratio is the median of ${RACES} times ${ROUNDS} such
pairs, in new processes each time, and so are the speeds. In one process:

${table(heads, [await rowOf('zh', sizes.zh, true), await rowOf('en', sizes.en, true)])}

Each in a process of its own (beside another that works in the same process an engine may slow down):

${table(heads, [await rowOf('zh', sizes.zh, false), await rowOf('en', sizes.en, false)])}

The same, with the ${sizes.zh.files} Chinese files as a list of their own each time, so that no more than ${sizes.zh.files} are read side by side:

${table(heads, [await rowOf('zh', sizes.zh, false, 'seized-by-set')])}

The whole command with start-up, files, checksums and JSON (\`seized read FILES --json\`, all processors), median of 3:

${table(['texts', 'files', 'seconds'], [wholeCommand('Chinese', chinese), wholeCommand('English', english)])}`;
}

const CHRONO = '2.10';
