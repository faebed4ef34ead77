// A checkout in, a checkout that can run out: packages installed, dist/ built; nothing is done twice.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LEAST_NODE = [20, 19];

const timeOf = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** Gives the time of the newest file under a folder. */
function newestIn(folder) {
  if (!existsSync(folder)) return 0;
  return Math.max(
    0,
    ...readdirSync(folder, { withFileTypes: true }).map((entry) =>
      entry.isDirectory() ? newestIn(join(folder, entry.name)) : timeOf(join(folder, entry.name)),
    ),
  );
}

/** Ends the process with a sentence when this Node is too old. */
function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])) return;
  console.error(`Seized needs Node ${LEAST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
  process.exit(2);
}

/** Installs the packages when they are missing or older than the lock. Not `npm ci`: the lock lacks other platforms' binaries. */
function install() {
  const installed = timeOf(join(ROOT, 'node_modules/.package-lock.json'));
  if (installed && installed >= timeOf(join(ROOT, 'package-lock.json'))) return;
  console.error('seized: installing packages (once, some seconds) ...');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const run = spawnSync(npm, ['install', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
    env: { ...process.env, NODE_ENV: 'development' },
  });
  if (run.status !== 0) {
    console.error('seized: npm install did not succeed; see its message above.');
    process.exit(1);
  }
}

/** Builds dist/ when it is missing or older than the sources. */
async function build() {
  const built = timeOf(join(ROOT, 'dist/seized.mjs'));
  const sources = Math.max(newestIn(join(ROOT, 'src')), newestIn(join(ROOT, 'data')), timeOf(join(ROOT, 'scripts/build.mjs')));
  if (built && built >= sources) return;
  console.error('seized: building (once, some seconds) ...');
  await import('./build.mjs');
}

/** Makes a checkout ready to run. */
export async function prepare() {
  checkNode();
  install();
  await build();
}
