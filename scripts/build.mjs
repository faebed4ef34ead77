// Bundles src/ into dist/: one file for the command, one for its workers, a folder for browsers; packages stay in node_modules.
import { readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from './compile.mjs';
import { buildWeb } from './web.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');

const ENTRIES = { seized: 'src/faces/main.ts', worker: 'src/faces/cli/worker.ts' };
const { metafile } = await compile(ENTRIES, DIST, { sourcemap: true, metafile: true });
await buildWeb(join(DIST, 'web'));

// Chunks of earlier builds, which nothing refers to any more.
const built = new Set(Object.keys(metafile.outputs).map((path) => basename(path)));
for (const file of readdirSync(DIST))
  if (/\.mjs(\.map)?$/.test(file) && !built.has(file)) rmSync(join(DIST, file), { force: true });
