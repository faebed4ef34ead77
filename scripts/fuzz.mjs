// `npm run fuzz [-- TRIALS [SEED]]`: damaged files of every format in, crashes, hangs and unclean errors out; exit status 1 when there is one.
import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { cacheOf, compile } from './compile.mjs';
import { prepare } from './setup.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CACHE = cacheOf('fuzz');
const SAMPLES = join(ROOT, 'samples');
const JOBS = 2;
const MOST_MILLISECONDS = 30_000; // a trial that takes longer hangs
const MOST_SHOWN = 20; // complaints told in full

const trials = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? 1);

await prepare();
await compile(['test/fuzz/worker.ts', 'test/fuzz/trial.ts'], CACHE);
const { damagedFile, seedsIn } = await import(pathToFileURL(join(CACHE, 'trial.mjs')).href);
const seeds = seedsIn(SAMPLES);
const complaints = [];
let done = 0;

function complain(number, complaint) {
  complaints.push(number);
  if (complaints.length > MOST_SHOWN) return;
  const { name, bytes } = damagedFile(number, seeds);
  mkdirSync(join(CACHE, 'found'), { recursive: true });
  const path = join(CACHE, 'found', `${number}-${name}`);
  writeFileSync(path, bytes);
  console.log(`trial ${number} (${name}): ${complaint}\n  kept as ${path}`);
}

// One process reads every JOBS-th trial; when it hangs or dies, that trial is told and another process goes on after it.
function runFrom(first) {
  return new Promise((resolve) => {
    const child = fork(join(CACHE, 'worker.mjs'), [SAMPLES, first, seed + trials, JOBS].map(String), {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let current = first;
    let isOpen = false;
    let timer;
    let lastWords = '';
    child.stderr.on('data', (chunk) => {
      lastWords = `${lastWords}${chunk}`.slice(-2000);
    });
    child.on('message', ({ number, begins, complaint }) => {
      clearTimeout(timer);
      current = number;
      isOpen = begins === true;
      if (isOpen) timer = setTimeout(() => child.kill('SIGKILL'), MOST_MILLISECONDS);
      else {
        done++;
        if (complaint) complain(number, complaint);
        if (done % 1000 === 0) console.log(`${done} of ${trials}`);
      }
    });
    child.on('close', (status, signal) => {
      clearTimeout(timer);
      if (!isOpen && status === 0) return resolve();
      done++;
      complain(
        current,
        signal === 'SIGKILL'
          ? `it hangs (more than ${MOST_MILLISECONDS / 1000} s)`
          : `the process died (${status ?? signal}): ${lastWords}`,
      );
      if (current + JOBS < seed + trials) runFrom(current + JOBS).then(resolve);
      else resolve();
    });
  });
}

await Promise.all(Array.from({ length: JOBS }, (_, job) => runFrom(seed + job)));
console.log(`${done} trials on ${seeds.length} samples, seed ${seed}: ${complaints.length} complaints`);
process.exitCode = complaints.length ? 1 : 0;
