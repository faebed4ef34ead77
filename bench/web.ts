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
const SETTLED_MS = 2_000; // nobody presses before having looked; by then the palette was fetched too

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
  situations: ['/situations', 'table.answer td'],
  map: ['/situations?as=map', '.world-map circle'],
  systems: ['/systems', 'main li'],
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
      const reached: number[] = [];
      for (let i = 0; i < RUNS; i++) {
        const page = await fresh();
        first.push(await timeOf(page, path, ready));
        later.push(await timeOf(page, path, ready));
        if (view !== 'today') reached.push(await reachedIn(page, path, ready));
        if (view === 'today' && i === 0) size = await scriptOf(page);
        await page.context().close();
      }
      const fromToday = reached.length ? medianOf(reached).toFixed(0) : '';
      rows.push(`| ${view} | ${medianOf(first).toFixed(0)} | ${medianOf(later).toFixed(0)} | ${fromToday} |`);
    }
    const presses: string[] = [];
    for (const [what, wish] of Object.entries(PRESSES))
      presses.push(`| ${what} | ${(await pressed(await fresh(), wish)).toFixed(0)} |`);
    return [
      `The whole shared corpus on PGlite, seen from ${DAY}; medians of ${RUNS} in milliseconds until the content stands there. Script of the first load: ${(size / 1000).toFixed(0)} kB compressed.`,
      `| view | opened in a fresh browser | the page loaded again | reached from Today |\n|---|---|---|---|\n${rows.join('\n')}`,
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

// From Today to another view as a link leads there: the program stays, what it has not asked yet is asked. Times the page alone.
const GO = `async ([address, ready]) => {
  const begin = performance.now();
  history.pushState({}, '', address);
  dispatchEvent(new PopStateEvent('popstate', { state: {} }));
  while (!document.querySelector(ready)) await new Promise((later) => setTimeout(later, 2));
  return performance.now() - begin;
}`;

// A press, from the event until what it does stands there.
const PRESS = `async ([press, done]) => {
  const begin = performance.now();
  document.querySelector(press).click();
  while (!document.querySelector(done)) await new Promise((later) => setTimeout(later, 2));
  return performance.now() - begin;
}`;

async function reachedIn(page: Page, path: string, ready: string): Promise<number> {
  await page.goto(`http://127.0.0.1:${PORT}/?on=${DAY}`);
  await page.waitForLoadState('networkidle');
  const wish = JSON.stringify([`${path}${path.includes('?') ? '&' : '?'}on=${DAY}`, ready]);
  return (await page.evaluate(`(${GO})(${wish})`)) as number;
}

async function pressed(page: Page, [path, ready, press, done]: readonly [string, string, string, string]): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    await timeOf(page, path, ready);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(SETTLED_MS);
    times.push((await page.evaluate(`(${PRESS})(${JSON.stringify([press, done])})`)) as number);
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
