// Views opened in a browser: what they ask is on its way with the page, nothing is asked twice, and nothing jumps while it comes, in whatever order.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADMINISTRATOR, AU_FILER, type Desk, hasBrowser, openDesk, REVIEWER, signIn, WHY } from './desk.ts';
import { VIEWS } from './views.ts';

const MOST_SHIFT = 0.1; // a layout that is stable, as Core Web Vitals have it

const SHIFT = `new Promise((tell) => new PerformanceObserver((list, observer) => {
  observer.disconnect();
  tell(list.getEntries().reduce((sum, { value }) => sum + value, 0));
}).observe({ type: 'layout-shift', buffered: true }) ?? setTimeout(() => tell(0), 100))`;

const FRAMES = 'new Promise((tell) => requestAnimationFrame(() => requestAnimationFrame(tell)))';

const PEOPLE = { administrator: ADMINISTRATOR, filer: AU_FILER, reviewer: REVIEWER };

const ANSWER = /^\/api\/v1\/(?:questions|document)\b/;

// Lets the answers come one by one, the last one asked first, each drawn before the next: they come in any order on a slow line.
async function tellBackwards(page: Page, open: () => Promise<unknown>, ready: string): Promise<void> {
  const waiting: (() => Promise<void>)[] = [];
  await page.route(/\/api\//, async (route) => {
    const response = await route.fetch();
    waiting.push(() => route.fulfill({ response }));
  });
  await open();
  let isOver = false;
  const stands = page
    .locator(ready)
    .first()
    .waitFor()
    .finally(() => {
      isOver = true;
    });
  while (!isOver || waiting.length) {
    await page.evaluate(FRAMES);
    await waiting.pop()?.();
  }
  await stands;
  await page.evaluate(FRAMES);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
}

describe.skipIf(!hasBrowser)(`loading${WHY}`, () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.close());

  test.each(Object.entries(VIEWS))('%s: nothing is asked twice, and nothing jumps', async (_, { path, ready, as }) => {
    const { page } = await desk.open('/help');
    if (as) await signIn(page, PEOPLE[as]);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url().replace(desk.address, '')));
    await tellBackwards(page, () => page.goto(`${desk.address}${path}`, { waitUntil: 'commit' }), ready);
    const questions = asked.filter((address) => address.startsWith('/api/'));
    expect(questions).toEqual([...new Set(questions)]);
    expect(await page.evaluate(SHIFT)).toBeLessThan(MOST_SHIFT);
    await page.context().close();
  });

  test.each(
    [
      'today',
      'document',
      'search',
      'commitments',
      'mandates',
      'mission',
      'calendar',
      'citations',
      'actor',
      'actors',
      'situations',
      'question',
    ].map((name) => [name, VIEWS[name]!] as const),
  )('%s: all that it asks before it stands there is named at the head of its page', async (_, { path, ready }) => {
    const { page } = await desk.open('/help');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url().replace(desk.address, '')));
    await page.goto(`${desk.address}${path}`);
    await page.locator(ready).first().waitFor();
    const named = (await page.evaluate(
      "[...document.querySelectorAll('link[rel=preload]')].map((link) => link.getAttribute('href'))",
    )) as string[];
    expect(asked.filter((address) => ANSWER.test(address)).sort()).toEqual(
      named.filter((address) => ANSWER.test(address)).sort(),
    );
    await page.context().close();
  });

  test('of two long tables one under the other the rows stand wherever one looks', async () => {
    const { page } = await desk.open('/help');
    const rows = Array.from({ length: 200 }, (_, n) => ({
      document: `S/2031/${n}`,
      date: '2031-01-01',
      action: 'to submit a report to the Council',
      addressee: 'Secretary-General',
    }));
    await page.route(/\/questions\/(?:commitments|asked-of)\?/, (route) =>
      route.fulfill({ json: { question: 'any', rows, next: null } }),
    );
    await page.goto(`${desk.address}/actor/Secretary-General`);
    const tables = page.locator('table.answer[aria-rowcount="201"]');
    await tables.nth(1).locator('tr[data-index]').first().waitFor();
    for (const [table, share] of [
      [1, 0.01],
      [1, 0.5],
      [1, 0.95],
      [0, 0.5],
    ]) {
      // What stands above may still be drawn: one looks again.
      const isRow = async () => {
        await page.evaluate(`(({ top, height }) => scrollBy(0, top + height * ${share} - 250))(
          document.querySelectorAll('table.answer[aria-rowcount="201"]')[${table}].getBoundingClientRect())`);
        return page.evaluate("document.elementsFromPoint(640, 300).some((element) => element.closest('tr[data-index]'))");
      };
      await expect.poll(isRow, { timeout: 5_000 }).toBe(true);
    }
    await page.context().close();
  });

  test('the theme and the direction chosen before stand there before any script has run', async () => {
    const { page } = await desk.open('/help');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('select.theme').selectOption('dark');
    await page.locator('select.language').selectOption('ar');
    await page.locator('html[lang=ar]').waitFor();
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(desk.address);
    expect(await page.evaluate('(({ lang, dir, dataset }) => [lang, dir, dataset.theme])(document.documentElement)')).toEqual([
      'ar',
      'rtl',
      'dark',
    ]);
    await page.context().close();
  });
});
