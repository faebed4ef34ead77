// One small file in, the time that the whole command takes on it out.
import { spawnSync } from 'node:child_process';
import { table } from './table.ts';
import { median, secondsOf } from './texts.ts';

export const name = 'startup';

const RUNS = 15;
const COMMANDS: readonly (readonly [what: string, args: readonly string[]])[] = [
  ['node alone', ['-e', '0']],
  ['seized --version', ['bin/seized.mjs', '--version']],
  ['seized read samples/resolution.en.txt', ['bin/seized.mjs', 'read', 'samples/resolution.en.txt', '--json']],
  ['seized read samples/statement.zh.txt', ['bin/seized.mjs', 'read', 'samples/statement.zh.txt', '--json']],
  ['seized read samples/formats/resolution.en.docx', ['bin/seized.mjs', 'read', 'samples/formats/resolution.en.docx', '--json']],
  ['seized read samples/formats/resolution.en.pdf', ['bin/seized.mjs', 'read', 'samples/formats/resolution.en.pdf', '--json']],
];

/** Measures how long one waits for one small document. */
export async function run(): Promise<string> {
  const rows = COMMANDS.map(([what, args]) => {
    const times = Array.from({ length: RUNS }, () =>
      secondsOf(() => void spawnSync(process.execPath, [...args], { stdio: 'ignore' })),
    );
    return [`\`${what}\``, String(Math.round(median(times) * 1000)), String(Math.round(Math.min(...times) * 1000))];
  });
  return `The whole command, from its start to its end; ${RUNS} runs.

${table(['command', 'median, ms', 'least, ms'], rows)}`;
}
