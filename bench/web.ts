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
const ADDRESS = `http://127.0.0.1:${PORT}`;
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

/** Something a reader does: where, what stands there before, what is done (a script), and what is there once it has done its work. */
interface Press {
  readonly path: string;
  readonly ready: string;
  readonly press: string;
  readonly done: string;
  /** What is done before, not timed. */
  readonly before?: string;
}

const click = (place: string): string => `document.querySelector('${place}').click()`;
const key = (pressed: string): string => `window.dispatchEvent(new KeyboardEvent('keydown', { key: '${pressed}' }))`;
const enter = (place: string, value: string): string => `(() => {
  const input = document.querySelector('${place}');
  const kind = input instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(kind.prototype, 'value').set.call(input, '${value}');
  input.dispatchEvent(new Event(input instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
})()`;

const COMMITMENTS = { path: '/commitments', ready: 'table.answer td' };
const MANDATES = { path: '/mandates', ready: '.timeline .period', done: 'details.twin table.answer td' };
const PRESSES: Readonly<Record<string, Press>> = {
  'open the palette': { path: '/', ready: '.item', press: click('.palette-button'), done: '.palette-list [role=menuitem]' },
  'type in the palette': {
    path: '/',
    ready: '.item',
    before: click('.palette-button'),
    press: enter('.palette input', 'overdue'),
    done: '.palette-list [role=menuitem]:first-child:nth-last-child(-n + 8)',
  },
  'sort a column': { ...COMMITMENTS, press: click('th[data-type=day] button'), done: 'th[aria-sort]' },
  'group the rows': { ...COMMITMENTS, press: enter('.answer-line select', 'addressee'), done: 'th.group' },
  'turn to dark': { ...COMMITMENTS, press: enter('select.theme', 'dark'), done: 'html[data-theme=dark]' },
  'turn to Arabic': { ...COMMITMENTS, press: enter('select.language', 'ar'), done: 'html[lang=ar]' },
  'open the table of all mandates (its longest answer)': { ...MANDATES, press: click('details.twin summary') },
  'sort all mandates': {
    ...MANDATES,
    before: click('details.twin summary'),
    press: click('details.twin th[data-type=day] button'),
    done: 'details.twin th[aria-sort]',
  },
  'leap to the end of all mandates': {
    ...MANDATES,
    before: click('details.twin summary'),
    press: 'scrollTo(0, document.documentElement.scrollHeight)',
    done: 'details.twin table.answer tbody tr:last-child:not(.gap)',
  },
  'open a fact': {
    path: '/documents/S/RES/2098%20(2013)',
    ready: '.reading .words',
    press: click('.mark-citation .mark'),
    done: '.note-citation[aria-current]',
  },
  'go to the next of a review': {
    path: '/review',
    ready: '.review-card',
    press: key('j'),
    done: '.review-list li:nth-child(2) [aria-current]',
  },
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
    const [said] = (await once(server.stdout!, 'data')) as [Buffer];
    await admit(/secret=(\S+)/.exec(said.toString())![1]!);
    return await measured();
  } finally {
    if (server) {
      server.kill();
      await once(server, 'close');
    }
    rmSync(folder, { recursive: true, force: true });
  }
}

// Somebody who may review, by the link that makes the first administrator.
const REVIEWER = { email: 'desk@example.org', password: 'nine quiet harbours' };

async function admit(secret: string): Promise<void> {
  const answer = await fetch(`${ADDRESS}/join`, {
    method: 'POST',
    body: new URLSearchParams({ secret, name: 'A. Desk', ...REVIEWER }),
  });
  if (!answer.ok) throw new Error(`Nobody could join the register: ${answer.status} ${await answer.text()}`);
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
      rows.push(
        `| ${view} | ${first[0]!.toFixed(0)} | ${medianOf(first).toFixed(0)} | ${medianOf(later).toFixed(0)} | ${fromToday} |`,
      );
    }
    const presses: string[] = [];
    for (const [what, wish] of Object.entries(PRESSES))
      presses.push(`| ${what} | ${(await pressed(await fresh(), wish)).toFixed(0)} |`);
    return [
      `The whole shared corpus on PGlite, seen from ${DAY}; medians of ${RUNS} in milliseconds until the content stands there and is drawn, by the page's own clock. An answer that was given before is told again while nothing has changed: "asked by nobody before" is the first time of all. Script of the first load: ${(size / 1000).toFixed(0)} kB compressed.`,
      `| view | asked by nobody before | opened in a fresh browser | the page loaded again | reached from Today |\n|---|---|---|---|---|\n${rows.join('\n')}`,
      `| press | until it has done its work |\n|---|---|\n${presses.join('\n')}`,
    ].join('\n\n');
  } finally {
    await browser.close();
  }
}

// From the begin of the navigation, by the clock of the page itself, until what is waited for stands there and has been drawn.
const STANDS = `async (ready) => {
  while (!document.querySelector(ready)) await new Promise((later) => setTimeout(later, 2));
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  return performance.now();
}`;

async function timeOf(page: Page, path: string, ready: string): Promise<number> {
  await page.goto(`${ADDRESS}${path}${path.includes('?') ? '&' : '?'}on=${DAY}`, { waitUntil: 'commit' });
  return (await page.evaluate(`(${STANDS})(${JSON.stringify(ready)})`)) as number;
}

// From Today to another view as a link leads there: the program stays, what it has not asked yet is asked. Times the page alone.
const GO = `async ([address, ready]) => {
  const begin = performance.now();
  history.pushState({}, '', address);
  dispatchEvent(new PopStateEvent('popstate', { state: {} }));
  while (!document.querySelector(ready)) await new Promise((later) => setTimeout(later, 2));
  return performance.now() - begin;
}`;

// A press, from the event until what it does stands there and has been drawn.
const pressOf = ({ press, done }: Press): string => `(async () => {
  const begin = performance.now();
  ${press};
  while (!document.querySelector(${JSON.stringify(done)})) await new Promise((later) => setTimeout(later, 2));
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  return performance.now() - begin;
})()`;

async function reachedIn(page: Page, path: string, ready: string): Promise<number> {
  await page.goto(`${ADDRESS}/?on=${DAY}`);
  await page.waitForLoadState('networkidle');
  const wish = JSON.stringify([`${path}${path.includes('?') ? '&' : '?'}on=${DAY}`, ready]);
  return (await page.evaluate(`(${GO})(${wish})`)) as number;
}

async function pressed(page: Page, wish: Press): Promise<number> {
  const times: number[] = [];
  if (wish.path === '/review') await page.request.post(`${ADDRESS}/api/v1/sign-in`, { data: REVIEWER });
  for (let i = 0; i < RUNS; i++) {
    await timeOf(page, wish.path, wish.ready);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(SETTLED_MS);
    if (wish.before) {
      await page.evaluate(wish.before);
      await page.waitForTimeout(SETTLED_MS);
    }
    times.push((await page.evaluate(pressOf(wish))) as number);
    await page.evaluate(
      '(localStorage.clear(), cookieStore.getAll().then((all) => Promise.all(all.map(({ name }) => cookieStore.delete(name)))))',
    );
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
