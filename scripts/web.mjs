// The sources of the web face in, dist/web out: what a browser loads; nothing is built twice of the same sources.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import mdx from '@mdx-js/rollup';
import remarkGfm from 'remark-gfm';
import { build } from 'vite';
import { drawnWorld } from './world.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const APP = join(ROOT, 'src/faces/web/app');
const HANDBOOK = join(ROOT, 'docs/handbook.md');
const PICTURES = join(ROOT, 'docs/pictures');
const MARK = 'built-from.txt';

const MOST_CHUNK_KB = 700; // before compression; the test of sizes measures what travels

/** The mark of the sources: a hash over the names and contents of everything the build reads. */
function sourceMark() {
  const hash = createHash('sha256');
  const files = [APP, PICTURES].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort(),
  );
  for (const file of [
    ...files,
    HANDBOOK,
    join(ROOT, 'package-lock.json'),
    fileURLToPath(import.meta.url),
    join(ROOT, 'scripts/world.mjs'),
  ])
    hash.update(file.slice(ROOT.length)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

// "use client" is a word to servers that render pages; there is none here. How long a plugin took on a busy machine helps nobody.
const UNTOLD = new Set(['MODULE_LEVEL_DIRECTIVE', 'PLUGIN_TIMINGS']);
const onwarn = (warning, tell) => {
  if (!UNTOLD.has(warning.code)) tell(warning);
};

// What the first script imports without waiting travels in one file: twenty small ones would each be asked for.
const FIRST = join(APP, 'main.tsx');
function makeIsFirst() {
  const known = new Map([[FIRST, true]]);
  const isFirst = (id, moduleOf) => {
    if (known.has(id)) return known.get(id);
    known.set(id, false); // modules that import one another
    const is = moduleOf(id)?.importers.some((importer) => isFirst(importer, moduleOf)) ?? false;
    known.set(id, is);
    return is;
  };
  return isFirst;
}

const PACKED = /\.(?:js|css|svg|json)$/;
const brotli = promisify(brotliCompress);

/** Puts beside every file what travels in its place to browsers that know Brotli. */
async function pack(folder) {
  const files = readdirSync(folder).filter((name) => PACKED.test(name));
  await Promise.all(
    files.map(async (name) => writeFileSync(join(folder, `${name}.br`), await brotli(readFileSync(join(folder, name))))),
  );
}

/** Builds the web face into a folder unless it stands there already. */
export async function buildWeb(out = join(ROOT, 'dist/web')) {
  const mark = sourceMark();
  if (existsSync(join(out, MARK)) && readFileSync(join(out, MARK), 'utf8') === mark) return;
  const isFirst = makeIsFirst();
  await build({
    root: APP,
    configFile: false,
    logLevel: 'warn',
    plugins: [drawnWorld, { enforce: 'pre', ...mdx({ format: 'md', remarkPlugins: [remarkGfm] }) }],
    build: {
      outDir: out,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: MOST_CHUNK_KB,
      assetsInlineLimit: 0,
      manifest: true,
      rolldownOptions: {
        onwarn,
        output: {
          codeSplitting: {
            groups: [
              {
                name: (id, graph) => (isFirst(id, (module) => graph.getModuleInfo(module)) ? 'first' : null),
                debugName: 'first',
              },
            ],
          },
        },
      },
    },
  });
  await pack(join(out, 'assets'));
  writeFileSync(join(out, MARK), mark);
}
