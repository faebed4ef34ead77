// The frame in a browser: addresses, keys, languages, light and width; nothing from another host, no fault in the log.
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADMINISTRATOR, type Desk, hasBrowser, openDesk, signIn, WHY } from './desk.ts';

describe.skipIf(!hasBrowser)(`the frame in a browser${WHY}`, () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.close());

  test('opens on the day with what is due, and fetches nothing from elsewhere', async () => {
    const { page, faults } = await desk.open('/');
    await page.getByRole('heading', { name: 'Today' }).waitFor();
    await page.getByText('to submit to the Council, no later than 31 May 2031').first().waitFor();
    expect(await page.locator('.item .status[data-status=due]').count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('the first load fetches at most 200 kB of compressed script, and no style stands in the page', async () => {
    const { page } = await desk.open('/', { locale: 'zh-CN' });
    await page.locator('.item').first().waitFor();
    const scripts = (await page.evaluate(
      "performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.endsWith('.js'))",
    )) as string[];
    const sizes = await Promise.all(
      scripts.map(async (address) => gzipSync(await (await page.request.get(address)).body()).length),
    );
    expect(scripts.length).toBeGreaterThan(3);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(200_000);
    const policy = (await page.request.get(desk.address)).headers()['content-security-policy']!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    await page.context().close();
  });

  test('a document that is not held and an answer without rows say so and lead on', async () => {
    const { page } = await desk.open('/documents/S/2013/1');
    await page.getByText('The register does not hold S/2013/1.').waitFor();
    await page.getByRole('link', { name: 'Search for: S/2013/1' }).click();
    await page.waitForURL(/\/search\?words=/);
    await page.goto(`${desk.address}/questions/cites?symbol=S/2013/1`);
    await page.getByText('No document of this register has the symbol S/2013/1 or cites it.').waitFor();
    await page.getByRole('link', { name: 'What does the register hold' }).click();
    await page.getByRole('cell', { name: 'documents: resolution' }).waitFor();
    await page.context().close();
  });

  test('every view is an address, and back leads back', async () => {
    const { page } = await desk.open('/');
    await page.getByRole('link', { name: 'S/RES/9001 (2031)' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'S/RES/9001 (2031)' }).waitFor();
    expect(decodeURIComponent(new URL(page.url()).pathname)).toBe('/documents/S/RES/9001 (2031)');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    await page.context().close();
  });

  test('the palette opens by keys alone, finds a question and leads to its page', async () => {
    const { page, faults } = await desk.open('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('A view, a question').waitFor();
    await page.keyboard.type('overdue');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'What is overdue' }).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('the help key lists the keys', async () => {
    const { page } = await desk.open('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('heading', { level: 1, name: 'Handbook' }).waitFor();
    await page.context().close();
  });

  test('a day is typed digit by digit; only a whole one changes the view', async () => {
    const { page, faults } = await desk.open('/');
    await page.locator('.item').first().waitFor();
    await page.locator('.day-picker input').focus();
    await page.keyboard.type('06012030');
    await page.getByRole('heading', { name: 'As of 1 June 2030' }).waitFor();
    expect(new URL(page.url()).searchParams.get('on')).toBe('2030-06-01');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('an address without a view says what to do', async () => {
    const { page } = await desk.open('/nowhere');
    await page.getByText('There is no view at this address').waitFor();
    await page.context().close();
  });

  test('the map and its table name the States in the language of the reader', async () => {
    const { page } = await desk.open('/help', { locale: 'fr-FR' });
    const row = { matters: ['The situation'], meetings: 3, documents: 2, last: '2031-01-01', missions: [] };
    const rows = [
      { ...row, state: 'Chad', code: 'TCD' },
      { ...row, state: 'Yugoslavia', code: 'YUG' },
    ];
    await page.route(/\/questions\/places\?/, (route) => route.fulfill({ json: { question: 'places', rows, next: null } }));
    await page.goto(`${desk.address}/situations?as=map`);
    const cells = page.locator('table.answer td[data-key=state]');
    await cells.first().waitFor();
    expect(await cells.allTextContents()).toEqual(['Tchad', 'Yugoslavia']); // a State of the past keeps the server's name
    expect(await page.locator('.world-map svg title').first().textContent()).toContain('Tchad');
    await page.context().close();
  });

  test('paper shows every row of a long table, and the screen again only those one looks at', async () => {
    const { page } = await desk.open('/help');
    const rows = Array.from({ length: 300 }, (_, n) => ({ document: `S/2031/${n}`, date: '2031-01-01', action: 'to report' }));
    await page.route(/\/questions\/due\?/, (route) => route.fulfill({ json: { question: 'due', rows, next: null } }));
    await page.goto(`${desk.address}/questions/due`);
    const drawn = page.locator('table.answer tbody tr:not(.gap)');
    await drawn.first().waitFor();
    expect(await drawn.count()).toBeLessThan(rows.length);
    const printed = await page.evaluate(
      "dispatchEvent(new Event('beforeprint')) && document.querySelectorAll('table.answer tbody tr:not(.gap)').length",
    );
    expect(printed).toBe(rows.length);
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    await expect.poll(() => drawn.count()).toBeLessThan(rows.length);
    await page.context().close();
  });

  test('is usable at 360 pixels: nothing is wider than the window', async () => {
    const { page } = await desk.open('/', { viewport: { width: 360, height: 740 } });
    const paths = [
      '/',
      '/questions/due',
      '/search?words=council',
      '/documents/S/RES/9001 (2031)',
      '/filings',
      '/file',
      '/systems/7',
    ];
    await signIn(page, ADMINISTRATOR);
    for (const path of [...paths, '/systems/18', '/administration', '/administration?part=audit']) {
      await page.goto(`${desk.address}${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect([path, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([path, 360]);
    }
    await page.context().close();
  });
});
