// More than 150 MB of files in, the time that one job and two jobs take out.
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

function seconds(path: string, jobs: number): number {
  return secondsOf(() => {
    spawnSync(process.execPath, ['bin/seized.mjs', 'read', path, '--json', '--jobs', String(jobs)], { stdio: 'ignore' });
  });
}

/** Measures what a second job gains. */
export async function run(): Promise<string> {
  const paths = [...filesOf('scres-en'), ...filesOf('seeds'), ...filesOf('zh')];
  if (!paths.length) return ABSENT;
  const folder = mkdtempSync(join(tmpdir(), 'seized-jobs-'));
  try {
    const { files, bytes } = fill(folder, paths);
    const starts = [1, 2].map((jobs) => median(Array.from({ length: 5 }, () => seconds('samples/resolution.en.txt', jobs))));
    const times: number[][] = [[], []];
    for (let i = 0; i < RUNS; i++) for (const jobs of [1, 2]) times[jobs - 1]!.push(seconds(folder, jobs) - starts[jobs - 1]!);
    const [one, two] = times.map(median);
    const row = [String(files), (bytes / 1e6).toFixed(0), one!.toFixed(1), two!.toFixed(1), (one! / two!).toFixed(2)];
    return `\`seized read FOLDER --json --jobs N\` on copies of corpus/scres-en, seeds and corpus/zh; medians of ${RUNS} runs, start-up (the same
command on one small file: ${starts.map((time) => time.toFixed(2)).join(' and ')} s) taken off.

${table(['files', 'MB', 'one job, s', 'two jobs, s', 'gain'], [row])}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
