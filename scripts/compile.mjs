// TypeScript files of this checkout in, modules that Node loads out; packages stay where they are installed.
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { constants } from './constants.mjs';
import { rawText } from './raw-text.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CACHE = join(ROOT, 'node_modules/.cache');

/** Compiles entry points (paths from the root) into a folder and gives what esbuild tells of it; entries that share code share chunks. */
export async function compile(entryPoints, outdir, options = {}) {
  const { build } = await import('esbuild');
  mkdirSync(outdir, { recursive: true });
  return await build({
    entryPoints,
    absWorkingDir: ROOT,
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    plugins: [rawText, constants],
    logLevel: 'warning',
    ...options,
  });
}

/** Gives the folder under the packages' cache that a command compiles into. */
export const cacheOf = (name) => join(CACHE, name);

/** Compiles one file and loads what it exports. */
export async function load(path) {
  const name = basename(path, '.ts');
  await compile([path], cacheOf(name));
  return await import(pathToFileURL(join(cacheOf(name), `${name}.mjs`)).href);
}
