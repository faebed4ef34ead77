// Names of benchmarks in, their measurements as Markdown out, each under its heading on standard output.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Benchmark {
  readonly name: string;
  /** What its process is started with, beside what all are. */
  readonly flags?: readonly string[];
  run(): Promise<string>;
}

// The runner (scripts/bench.mjs) bundles each benchmark beside this file and starts one process for each.
const [folder, wanted] = process.argv.slice(2);
if (!folder || !wanted) throw new Error('usage: index.mjs FOLDER NAME');
const bench: Benchmark = await import(pathToFileURL(join(folder, `${wanted}.mjs`)).href);
const missing = (bench.flags ?? []).filter((flag) => !process.execArgv.includes(flag));
if (missing.length) {
  const { status } = spawnSync(process.execPath, [...process.execArgv, ...missing, ...process.argv.slice(1)], {
    stdio: 'inherit',
  });
  process.exit(status ?? 1);
}
const began = process.hrtime.bigint();
const markdown = await bench.run();
const seconds = Number(process.hrtime.bigint() - began) / 1e9;
process.stdout.write(`## ${bench.name}\n\n\`npm run bench -- ${bench.name}\` (${seconds.toFixed(0)} s)\n\n${markdown.trim()}\n`);
