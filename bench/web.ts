// The web face in a browser on the whole shared corpus: first load, later views, interactions, and how much script travels.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';

export const name = 'web';

const CORPUS = '../shared/corpus';
const KEPT = ['seeds', 'zh', 'scres-en', 'scprst-en', 'sg-reports', 'pkm2026', 'meetings'].map((folder) => join(CORPUS, folder));
const CHROMIUM = '/usr/bin/chromium';
const COMMAND = process.env.SEIZED_COMMAND ?? 'bin/seized.mjs';
const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
    ' ',
  );
const PORT = '8693';
const DAY = '2013-04-25';
const RUNS = 5;

// What a reader opens, and what stands there once it can be used.
const VIEWS: Readonly<Record<string, readonly [path: string, ready: string]>> = {
  today: ['/', '.panel .item'],
  document: ['/documents/S/RES/2098%20(2013)', '.reading .words'],
  search: ['/search?words=small+arms', '.hits li'],
  commitments: ['/commitments', 'table.answer td'],
  mandates: ['/mandates', '.timeline .period'],
  calendar: ['/calendar', '.month td'],
  citations: ['/citations?symbol=S/RES/1325%20(2000)', '.neighbourhood .node'],
  actor: ['/actor/Secretary-General', 'table.answer td'],
};

// A press, and what is there once it has done its work.
const PRESSES: Readonly<Record<string, readonly [path: string, ready: string, press: string, done: string]>> = {
  'open the palette': ['/', '.item', '.palette-button', '.palette-list [role=menuitem]'],
  'sort a column': ['/commitments', 'table.answer td', 'th[data-type=day] button', 'th[aria-sort]'],
  'open a fact': ['/documents/S/RES/2098%20(2013)', '.reading .words', '.mark-citation .mark', '.note-citation[aria-current]'],
};

const medianOf = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;

export async function run(): Promise<string> {
  if (!existsSync(CORPUS)) return 'The shared corpus is not here.';
  if (!existsSync(CHROMIUM)) return `There is no browser at ${CHROMIUM}.`;
  const folder = mkdtempSync(join(tmpdir(), 'seized-web-'));
  let server: ChildProcess | null = null;
  try {
    spawnSync(process.execPath, [COMMAND, 'ingest', ...KEPT, '--data', folder], { stdio: 'ignore' });
    server = spawn(process.execPath, [COMMAND, 'serve', '--port', PORT, '--data', folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(server.stdout!, 'data');
    return await measured();
  } finally {
    if (server) {
      server.kill();
      await once(server, 'close');
    }
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measured(): Promise<string> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  const fresh = async (): Promise<Page> => (await browser.newContext({ viewport: { width: 1360, height: 900 } })).newPage();
  const rows: string[] = [];
  try {
    let size = 0;
    for (const [view, [path, ready]] of Object.entries(VIEWS)) {
      const first: number[] = [];
      const later: number[] = [];
      for (let i = 0; i < RUNS; i++) {
        const page = await fresh();
        first.push(await timeOf(page, path, ready));
        later.push(await timeOf(page, path, ready));
        if (view === 'today' && i === 0) size = await scriptOf(page);
        await page.context().close();
      }
      rows.push(`| ${view} | ${medianOf(first).toFixed(0)} | ${medianOf(later).toFixed(0)} |`);
    }
    const presses: string[] = [];
    for (const [what, wish] of Object.entries(PRESSES))
      presses.push(`| ${what} | ${(await pressed(await fresh(), wish)).toFixed(0)} |`);
    return [
      `The whole shared corpus on PGlite, seen from ${DAY}; medians of ${RUNS} in milliseconds until the content stands there. Script of the first load: ${(size / 1000).toFixed(0)} kB compressed.`,
      `| view | opened in a fresh browser | opened again |\n|---|---|---|\n${rows.join('\n')}`,
      `| press | until it has done its work |\n|---|---|\n${presses.join('\n')}`,
    ].join('\n\n');
  } finally {
    await browser.close();
  }
}

async function timeOf(page: Page, path: string, ready: string): Promise<number> {
  const begin = performance.now();
  await page.goto(`http://127.0.0.1:${PORT}${path}${path.includes('?') ? '&' : '?'}on=${DAY}`);
  await page.locator(ready).first().waitFor();
  return performance.now() - begin;
}

async function pressed(page: Page, [path, ready, press, done]: readonly [string, string, string, string]): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    await timeOf(page, path, ready);
    const begin = performance.now();
    await page.locator(press).first().click();
    await page.locator(done).first().waitFor();
    times.push(performance.now() - begin);
  }
  await page.context().close();
  return medianOf(times);
}

async function scriptOf(page: Page): Promise<number> {
  const scripts = (await page.evaluate(
    "performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.endsWith('.js'))",
  )) as string[];
  const sizes = await Promise.all(
    scripts.map(async (address) => gzipSync(await (await page.request.get(address)).body()).length),
  );
  return sizes.reduce((sum, one) => sum + one, 0);
}
