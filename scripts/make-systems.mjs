// `node scripts/make-systems.mjs`: writes docs/systems.md from the table of systems, the kinds of filing and the questions.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { rawText } from './raw-text.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CACHE = join(ROOT, 'node_modules/.cache/systems');

mkdirSync(CACHE, { recursive: true });
await build({
  entryPoints: [join(ROOT, 'src/questions/systems-page.ts')],
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
const { systemsPage } = await import(pathToFileURL(join(CACHE, 'systems-page.mjs')).href);
writeFileSync(join(ROOT, 'docs/systems.md'), systemsPage());
