// `npm run soak [-- TRIES [SEED]]`: five principals try every question and route against filings that they may not see; exit status 1 when one learns anything.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rawText } from './raw-text.mjs';
import { prepare } from './setup.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CACHE = join(ROOT, 'node_modules/.cache/soak');
const BATCH = 500; // tries between two lines of progress

const tries = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? 1);

await prepare();
mkdirSync(CACHE, { recursive: true });
const { build } = await import('esbuild');
await build({
  entryPoints: [join(ROOT, 'test/property/confidentiality.ts')],
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
const { leaksOf, makeWorld, trespassesOf } = await import(pathToFileURL(join(CACHE, 'confidentiality.mjs')).href);
const world = await makeWorld(seed);
const found = [];
for (let done = 0; done < tries; done += BATCH) {
  const share = Math.min(BATCH, tries - done);
  found.push(...(await leaksOf(world, share, seed + done)), ...(await trespassesOf(world, Math.ceil(share / 10), seed + done)));
  console.log(`${done + share} of ${tries} requests, ${found.length} leaks`);
}
await world.close();
for (const leak of found.slice(0, 20)) console.error(leak);
process.exitCode = found.length ? 1 : 0;
