// Names of benchmarks in (all when none is given), their sections of bench/RESULTS.md out.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheOf, compile } from './compile.mjs';
import { prepare } from './setup.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = cacheOf('bench');
const RESULTS = join(ROOT, 'bench/RESULTS.md');
const FIRST = ['speed', 'jobs', 'linear', 'memory', 'startup'];

const found = readdirSync(join(ROOT, 'bench'))
  .filter((file) => file.endsWith('.ts') && /^export const name = /m.test(readFileSync(join(ROOT, 'bench', file), 'utf8')))
  .map((file) => basename(file, '.ts'));
const children = readdirSync(join(ROOT, 'bench')).filter((file) => file.endsWith('-child.ts')); // processes that benchmarks start
const known = [...FIRST.filter((name) => found.includes(name)), ...found.filter((name) => !FIRST.includes(name)).sort()];

// RESULTS.md is a list of sections, one for each benchmark; only those that were run are replaced.
function sectionsOf(markdown) {
  const parts = markdown.split(/^(?=## )/m).slice(1);
  return new Map(parts.map((part) => [/^## (\S+)/.exec(part)?.[1] ?? '', part.trim()]));
}

async function main() {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length) {
    console.error(`No benchmark is called ${unknown.join(', ')}; these are: ${known.join(', ')}.`);
    return 2;
  }
  await prepare();
  await compile(
    ['index.ts', ...known.map((name) => `${name}.ts`), ...children].map((file) => `bench/${file}`),
    OUT,
  );
  const sections = sectionsOf(existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8') : '');
  let failed = 0;
  for (const name of wanted.length ? wanted : known) {
    const run = spawnSync(process.execPath, ['--expose-gc', join(OUT, 'index.mjs'), OUT, name], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      maxBuffer: 1 << 28,
    });
    if (run.status === 0) sections.set(name, run.stdout.trim());
    else failed++;
    process.stdout.write(run.status === 0 ? `${run.stdout}\n` : `${name}: failed\n`);
  }
  const machine = `Measured on ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}; a run differs from the next by about a tenth.`;
  const kept = known.filter((name) => sections.has(name)).map((name) => sections.get(name));
  writeFileSync(RESULTS, `# Results of the benchmarks\n\n${machine}\n\n${kept.join('\n\n')}\n`);
  return failed ? 1 : 0;
}

process.exitCode = await main();
