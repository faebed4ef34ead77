// Bundles src/ into dist/: one file for the command, one for its workers; packages stay in node_modules.
import { build } from 'esbuild';
import { rawText } from './raw-text.mjs';

await build({
  entryPoints: { seized: 'src/faces/main.ts', worker: 'src/faces/cli/worker.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
  splitting: true,
  logLevel: 'warning',
  plugins: [rawText],
});
