// More than 150 MB of files in, and as many again, the time that one job and two jobs take out.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { table } from './table.ts';
import { ABSENT, filesOf, median, secondsOf } from './texts.ts';

export const name = 'jobs';

const BYTES = 155_000_000;
const RUNS = 3;

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
    const twice: number[][] = [[], []];
    for (let i = 0; i < RUNS; i++)
      for (const jobs of [1, 2]) {
        once[jobs - 1]!.push(seconds([folder], jobs));
        twice[jobs - 1]!.push(seconds([folder, folder], jobs));
      }
    const starts = [1, 2].map((jobs) => median(Array.from({ length: 5 }, () => seconds(['samples/resolution.en.txt'], jobs))));
    const whole = once.map((times, i) => median(times) - starts[i]!);
    const more = twice.map((times, i) => median(times) - median(once[i]!));
    const rowOf = (what: string, [one = 0, two = 0]: number[]) => [
      what,
      (bytes / 1e6).toFixed(0),
      one.toFixed(1),
      two.toFixed(1),
      (one / two).toFixed(2),
    ];
    const rows = [
      rowOf('the first, without the start of the command', whole),
      rowOf('as many again, without all that a job does once', more),
    ];
    return `\`seized read FOLDER --json --jobs N\` on copies of corpus/scres-en, seeds and corpus/zh (${files} files), and on the same folder named
twice; medians of ${RUNS} runs. From the first row the start of the command is taken off (the same on one small file:
${starts.map((time) => time.toFixed(2)).join(' and ')} s). Each job also compiles its code while it reads its first ten megabytes or so, which takes some three seconds
of each and is no part of the second row: that is the time of both folders less that of one.

${table(['files', 'MB', 'one job, s', 'two jobs, s', 'gain'], rows)}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
