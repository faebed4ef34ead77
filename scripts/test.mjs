// `npm test`: sets up what is missing, then format and lint, types, tests and documentation; the last line counts them all.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepare } from './setup.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const REPORT = join(ROOT, 'node_modules/.cache/vitest-report.json');

// Each step is one test in the count, but for vitest, which brings its own count.
const STEPS = [
  { name: 'format and lint', script: 'node_modules/@biomejs/biome/bin/biome', args: ['check', '--error-on-warnings'] },
  { name: 'types', script: 'node_modules/typescript/bin/tsc', args: ['-p', '.'] },
  { name: 'types of the web face', script: 'node_modules/typescript/bin/tsc', args: ['-p', 'src/faces/web/app'] },
  { name: 'documentation', script: 'scripts/check-docs.mjs', args: [] },
];

function run(script, args) {
  const child = spawnSync(process.execPath, [join(ROOT, script), ...args], { cwd: ROOT, stdio: 'inherit' });
  return child.status === 0;
}

function runVitest(args) {
  mkdirSync(join(ROOT, 'node_modules/.cache'), { recursive: true });
  rmSync(REPORT, { force: true });
  const isFine = run('node_modules/vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORT}`,
    ...args,
  ]);
  if (!existsSync(REPORT)) return { passed: 0, failed: 1, skipped: [] };
  const report = JSON.parse(readFileSync(REPORT, 'utf8'));
  const skipped = report.testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status !== 'passed' && status !== 'failed').map(({ fullName }) => fullName),
  );
  // A file that does not even load has failed without a failed test.
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + unloaded;
  return { passed: report.numPassedTests, failed: failed || (isFine ? 0 : 1), skipped };
}

await prepare();
const count = { passed: 0, failed: 0 };
for (const { name, script, args } of STEPS) {
  const isFine = run(script, args);
  console.log(`${isFine ? 'passed' : 'FAILED'}: ${name}`);
  count[isFine ? 'passed' : 'failed']++;
}
const tests = runVitest(process.argv.slice(2));
for (const name of tests.skipped) console.log(`skipped: ${name}`);
const failed = count.failed + tests.failed;
console.log(`${count.passed + tests.passed} passed, ${failed} failed, ${tests.skipped.length} skipped`);
process.exitCode = failed ? 1 : 0;
