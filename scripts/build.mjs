// Bundles src/ into dist/: one file for the command, one for its workers, a folder for browsers; packages stay in node_modules.
import { readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { rawText } from './raw-text.mjs';
import { buildWeb } from './web.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');

const { metafile } = await build({
  entryPoints: { seized: 'src/faces/main.ts', worker: 'src/faces/cli/worker.ts' },
  absWorkingDir: ROOT,
  outdir: DIST,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
  splitting: true,
  metafile: true,
  logLevel: 'warning',
  plugins: [rawText],
});
await buildWeb(join(DIST, 'web'));

// Chunks of earlier builds, which nothing refers to any more.
const built = new Set(Object.keys(metafile.outputs).map((path) => basename(path)));
for (const file of readdirSync(DIST))
  if (/\.mjs(\.map)?$/.test(file) && !built.has(file)) rmSync(join(DIST, file), { force: true });
