// `npm run bundle [-- FILE.tar.gz] [--with-node]`: the built program with the packages it needs in one archive, which runs with no network.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { create } from 'tar';
import { cacheOf } from './compile.mjs';
import { prepare } from './setup.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PARTS = [
  ...['bin', 'dist', 'docs', 'samples', 'LICENSE', 'README.md', 'CHANGELOG.md'],
  ...['scripts/start.mjs', 'scripts/setup.mjs', 'node_modules/.package-lock.json'],
];
const LAUNCHER = `#!/bin/sh
# Seized with the Node that came with it: ./seized start FOLDER
here=$(dirname -- "$0")
exec "$here/node" "$here/bin/seized.mjs" "$@"
`;

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const given = process.argv.slice(2);
const file = resolve(given.find((argument) => !argument.startsWith('--')) ?? `seized-${manifest.version}.tar.gz`);

/** Gives the folders of the packages that run, from the root. */
function packagesThatRun() {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status, stdout } = spawnSync(npm, ['ls', '--omit=dev', '--all', '--parseable'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm could not list the packages; run `npm install` and try again.');
  return stdout
    .split('\n')
    .map((path) => relative(ROOT, path.trim()))
    .filter((path) => path.startsWith('node_modules'));
}

/** Copies a file or a folder without the packages inside it: those that run are copied by themselves. */
function copy(path, folder) {
  const inside = join(ROOT, path, 'node_modules');
  cpSync(join(ROOT, path), join(folder, path), {
    recursive: true,
    preserveTimestamps: true,
    filter: (source) => !source.startsWith(inside),
  });
}

await prepare();
const name = `seized-${manifest.version}`;
const folder = join(cacheOf('bundle'), name);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const path of [...PARTS, ...packagesThatRun()]) copy(path, folder);
const { devDependencies: _, scripts, ...kept } = manifest;
writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ ...kept, scripts: { start: scripts.start } }, null, 2)}\n`);
if (given.includes('--with-node')) {
  cpSync(process.execPath, join(folder, 'node'));
  writeFileSync(join(folder, 'seized'), LAUNCHER);
  chmodSync(join(folder, 'seized'), 0o755);
}
await create({ gzip: true, portable: true, file, cwd: cacheOf('bundle') }, [name]);
rmSync(folder, { recursive: true });
console.log(
  `${file}: ${Math.round(statSync(file).size / 1e6)} MB. Unpack it where there is Node ${manifest.engines.node}, then: npm start`,
);
