// `npm run exercise`: plays a half-year of cooperation over HTTP and shows, system by system, the figure that came out beside the one made by hand.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import Table from 'cli-table3';
import { rawText } from './raw-text.mjs';
import { prepare } from './setup.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CACHE = join(ROOT, 'node_modules/.cache/exercise');
const WIDTHS = [8, 26, 60, 7];

await prepare();
mkdirSync(CACHE, { recursive: true });
const { build } = await import('esbuild');
await build({
  entryPoints: [join(ROOT, 'test/exercise/half-year.ts')],
  absWorkingDir: ROOT,
  outdir: CACHE,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  plugins: [rawText],
  logLevel: 'warning',
});
const { play } = await import(pathToFileURL(join(CACHE, 'half-year.mjs')).href);
const outcomes = await play([join(ROOT, 'samples'), join(ROOT, 'samples/register')]);
const shown = (value) => (Array.isArray(value) ? value.join('\n') : String(value));
const table = new Table({
  head: ['System', 'Question', 'Figure', 'Right'],
  colWidths: WIDTHS,
  wordWrap: true,
  style: { head: [], border: [] },
});
let wrong = 0;
for (const { system, question, got, byHand } of outcomes) {
  const isRight = JSON.stringify(got) === JSON.stringify(byHand);
  if (!isRight) wrong++;
  table.push([system, question, isRight ? shown(got) : `${shown(got)}\nby hand: ${shown(byHand)}`, isRight ? 'yes' : 'NO']);
}
console.log(table.toString());
console.log(`${outcomes.length - wrong} of ${outcomes.length} figures as made by hand`);
process.exitCode = wrong ? 1 : 0;
