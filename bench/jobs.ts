// More than 150 MB of files in, and four times as many, the time that one job and two jobs take out.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { table } from './table.ts';
import { ABSENT, filesOf, median, secondsOf } from './texts.ts';

export const name = 'jobs';

const BYTES = 155_000_000;
const RUNS = 3;
const TIMES = 4; // how often the same folder is named for a long run

function fill(folder: string, paths: readonly string[]): { files: number; bytes: number } {
  let [files, bytes] = [0, 0];
  for (let copy = 0; bytes < BYTES; copy++) {
    const target = join(folder, String(copy).padStart(3, '0'));
    mkdirSync(target);
    for (const path of paths) {
      copyFileSync(path, join(target, basename(path)));
      bytes += statSync(path).size;
      files++;
    }
  }
  return { files, bytes };
}

function seconds(paths: readonly string[], jobs: number): number {
  return secondsOf(() => {
    spawnSync(process.execPath, ['bin/seized.mjs', 'read', ...paths, '--json', '--jobs', String(jobs)], { stdio: 'ignore' });
  });
}

/** Measures what a second job gains. */
export async function run(): Promise<string> {
  const paths = [...filesOf('scres-en'), ...filesOf('seeds'), ...filesOf('zh')];
  if (!paths.length) return ABSENT;
  const folder = mkdtempSync(join(tmpdir(), 'seized-jobs-'));
  try {
    const { files, bytes } = fill(folder, paths);
    const once: number[][] = [[], []];
    const often: number[][] = [[], []];
    const folders = Array.from({ length: TIMES }, () => folder);
    for (let i = 0; i < RUNS; i++)
      for (const jobs of [1, 2]) {
        once[jobs - 1]!.push(seconds([folder], jobs));
        often[jobs - 1]!.push(seconds(folders, jobs));
      }
    const starts = [1, 2].map((jobs) => median(Array.from({ length: 5 }, () => seconds(['samples/resolution.en.txt'], jobs))));
    const whole = once.map((times, i) => median(times) - starts[i]!);
    const all = often.map((times, i) => median(times) - starts[i]!);
    const more = often.map((times, i) => median(times) - median(once[i]!));
    const rowOf = (what: string, times: number, [one = 0, two = 0]: number[]) => [
      what,
      ((times * bytes) / 1e6).toFixed(0),
      one.toFixed(1),
      two.toFixed(1),
      (one / two).toFixed(2),
    ];
    const rows = [
      rowOf('the folder once, without the start of the command', 1, whole),
      rowOf(`the folder ${TIMES} times, without the start of the command`, TIMES, all),
      rowOf('the difference: without all that a job does once', TIMES - 1, more),
    ];
    return `\`seized read FOLDER --json --jobs N\` on copies of corpus/scres-en, seeds and corpus/zh (${files} files), and on the same folder named
${TIMES} times; medians of ${RUNS} runs, in turn. The start of the command is taken off (the same on one small file:
${starts.map((time) => time.toFixed(2)).join(' and ')} s). Each job also compiles its code while it reads its first thirty megabytes or so, which two jobs do both; the more there is to
read, the less that counts, and in the last row, the time of all less that of the folder once, it does not at all.

${table(['files', 'MB', 'one job, s', 'two jobs, s', 'gain'], rows)}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
