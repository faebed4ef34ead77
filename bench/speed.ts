// The same texts to Seized and to chrono-node in; the characters a second of each, side by side, out.
import { spawnSync } from 'node:child_process';
import * as chrono from 'chrono-node';
import { makeReader } from '../src/faces/reader.ts';
import type { SourceText } from '../src/text/index.ts';
import { table } from './table.ts';
import { ABSENT, filesOf, isMiddle, median, secondsOf, textsOf } from './texts.ts';

export const name = 'speed';

const RUNS = 7;
const WARM_UP_MS = 5000; // each; small texts need many rounds before the engine has compiled what is called
const reader = makeReader();

interface Set {
  readonly name: string;
  readonly files: readonly string[];
  readonly parseDates: (text: string) => unknown;
}

const readAll = (texts: readonly SourceText[]): void => {
  for (const source of texts) reader(source, { name: 'text', fileSha256: '', sha256: '' });
};

// A warm-up until the code is compiled, then both in turn, so that what else the machine does meets both alike.
async function measure({ name, files, parseDates }: Set): Promise<string[]> {
  const texts = await textsOf(files);
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
  const repeats = Math.max(1, Math.round(1_500_000 / characters)); // small sets are read several times in one run
  const ours = () => {
    for (let i = 0; i < repeats; i++) readAll(texts);
  };
  const theirs = () => {
    for (let i = 0; i < repeats; i++) for (const { text } of texts) parseDates(text);
  };
  const times = { ours: [] as number[], theirs: [] as number[] };
  for (const work of [ours, theirs]) {
    const began = performance.now();
    while (performance.now() - began < WARM_UP_MS) work();
  }
  for (let i = 0; i < RUNS; i++) {
    times.ours.push(secondsOf(ours));
    times.theirs.push(secondsOf(theirs));
  }
  const [read, dated] = [times.ours, times.theirs].map((list) => (characters * repeats) / median(list) / 1e6);
  return [
    name,
    String(files.length),
    (characters / 1e6).toFixed(2),
    read!.toFixed(2),
    dated!.toFixed(2),
    (read! / dated!).toFixed(2),
  ];
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
  const english = filesOf('scres-en', isMiddle);
  const chinese = [...filesOf('seeds'), ...filesOf('zh')];
  if (!english.length || !chinese.length) return ABSENT;
  const rows = [
    await measure({ name: 'Chinese: seeds and corpus/zh', files: chinese, parseDates: (text) => chrono.zh.parse(text) }),
    await measure({ name: 'English: corpus/scres-en 900-1500', files: english, parseDates: (text) => chrono.en.parse(text) }),
  ];
  return `Seized reads everything, chrono-node ${CHRONO} finds dates only; one process, the texts already in memory (files, checksums and
JSON are not in it), five seconds of warm-up each, medians of ${RUNS} rounds taken in turn.

${table(['texts', 'files', 'million characters', 'Seized, million characters/s', 'chrono-node, million characters/s', 'ratio'], rows)}

The whole command with start-up, files, checksums and JSON (\`seized read FILES --json\`, all processors), median of 3:

${table(['texts', 'files', 'seconds'], [wholeCommand('Chinese', chinese), wholeCommand('English', english)])}`;
}

const CHRONO = '2.10';
