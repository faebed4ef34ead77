// Texts of 50 MB in, the peak memory of the command that reads them out.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { table } from './table.ts';
import { ABSENT, concatenated, filesIn, textsOf } from './texts.ts';

export const name = 'memory';

const BYTES = 50_000_000;

// The command runs as ever; at its end the process tells the most memory it held. Where the system tells it, it is that of its own memory since
// it began: what resourceUsage() calls its maximum is never less than what the process that started it held.
const TELL = `
import { existsSync, readFileSync } from 'node:fs';
const peak = () => existsSync('/proc/self/status')
  ? /VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]
  : process.resourceUsage().maxRSS;
process.on('exit', () => process.stderr.write('\\npeak ' + peak() + '\\n'));`;

function peakOf(path: string, options: readonly string[]): string[] {
  const preload = pathToFileURL(join(path, '../tell.mjs')).href;
  const began = Date.now();
  const child = spawnSync(process.execPath, ['--import', preload, 'bin/seized.mjs', 'read', path, ...options], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const peaks = [...child.stderr.matchAll(/peak (\d+)/g)].map(([, kilobytes]) => Number(kilobytes));
  const megabytes = peaks.length ? Math.round((Math.max(...peaks) * 1024) / 1e6) : Number.NaN;
  return [options.join(' '), String(megabytes), ((Date.now() - began) / 1000).toFixed(1), String(child.status)];
}

/** Measures the peak memory of reading one very long text. */
export async function run(): Promise<string> {
  const sets = { en: filesIn('en'), zh: filesIn('zh') };
  if (!sets.en.length || !sets.zh.length) return ABSENT;
  const folder = mkdtempSync(join(tmpdir(), 'seized-memory-'));
  try {
    writeFileSync(join(folder, 'tell.mjs'), TELL);
    const rows: string[][] = [];
    for (const [language, paths] of Object.entries(sets)) {
      const path = join(folder, `${language}.txt`);
      const text = concatenated(await textsOf(paths), language === 'zh' ? Math.floor(BYTES / 2.6) : BYTES);
      writeFileSync(path, text);
      const size = `${language}, ${(statSync(path).size / 1e6).toFixed(0)} MB`;
      for (const options of [['--json'], ['--json', '--with-text'], ['--json', '--jobs', '1']])
        rows.push([size, ...peakOf(path, options)]);
    }
    return `The most memory (resident set) of \`seized read FILE\` on one text in UTF-8; the output is thrown away.

${table(['text', 'options', 'peak, MB', 'seconds', 'exit status'], rows)}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
