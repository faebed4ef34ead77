// What partners do in the browser in, played end to end: a notice that closes a gap, an offer that meets a request, a table, a draft, a correction.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AU_FILER, AU_REVIEWER, type Desk, hasBrowser, openDesk, signIn, WHY } from './desk.ts';

describe.skipIf(!hasBrowser)(`filing in a browser${WHY}`, () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.close());

  const play = (name: string, who: typeof AU_FILER, path: string, steps: (page: Page) => Promise<void>) =>
    test(name, async () => {
      const { page, faults } = await desk.open('/help');
      await signIn(page, who);
      await page.goto(`${desk.address}${path}`);
      await steps(page);
      expect(faults).toEqual([]);
      await page.context().close();
    });
  // What somebody submitted is accepted by somebody else: one press.
  const haveAccepted = async (page: Page, filing: string) => {
    await signIn(page, AU_REVIEWER);
    await page.goto(`${desk.address}/filings/${filing}`);
    await page.getByRole('button', { name: 'Accept' }).click();
    await page.locator('.status[data-status=accepted]').waitFor();
  };
  const numberOf = async (page: Page): Promise<string> => {
    await page.locator('.receipt code').first().waitFor();
    return new URL(page.url()).pathname.split('/').at(-1)!;
  };

  play(
    'file an Article 54 notice as the African Union and see the gap close: two presses, five fields, one press of a colleague',
    AU_FILER,
    '/systems/7',
    async (page) => {
      const row = page.locator('tr', { hasText: 'Ceasefire observers' }).first();
      expect(await row.textContent()).toContain('never notified');
      await page.getByRole('link', { name: 'Notice under Article 54' }).first().click();
      await page.getByLabel('Activity').fill('Ceasefire observers');
      await page.getByLabel('Status').selectOption('undertaken');
      await page.getByLabel('Day on which it began').fill('2031-05-15');
      await page.getByLabel('State or region').fill('Averland');
      await page.getByLabel('What is done').fill('Forty observers along the ceasefire line.');
      await page.getByRole('button', { name: 'Submit' }).click();
      const filing = await numberOf(page);
      expect(await page.locator('.receipt').textContent()).toMatch(/Hash of the content[0-9a-f]{64}/);
      await haveAccepted(page, filing);
      await page.goto(`${desk.address}/systems/7`);
      await row.getByText('notified', { exact: true }).waitFor();
      expect(await row.textContent()).toContain('25 May 203110'); // informed on the day, ten days after it began
    },
  );

  play(
    'match a request for assistance with an offer: two presses, seven fields, one press of a colleague',
    AU_FILER,
    '/systems/10',
    async (page) => {
      const rows = page.locator('.glimpse', { hasText: 'Which requests for assistance have no offer' }).locator('tbody tr');
      await rows.filter({ hasText: 'unmet' }).waitFor();
      await page.getByRole('link', { name: 'Offer of assistance' }).first().click();
      await page.getByLabel('Subject').fill('border control');
      await page.getByLabel('Form').selectOption('training');
      await page.getByLabel('Quantity').fill('1');
      await page.getByLabel('Unit').fill('trainers');
      await page.getByLabel('Available from').fill('2031-05-01');
      await page.getByLabel('Available until').fill('2031-12-31');
      await page.getByLabel('Only to these States or regions, line 1').fill('Averland');
      await page.getByRole('button', { name: 'Submit' }).click();
      await haveAccepted(page, await numberOf(page));
      await page.goto(`${desk.address}/systems/10`);
      await rows.filter({ hasText: 'African Union' }).waitFor();
      expect(await rows.filter({ hasText: 'African Union' }).textContent()).toContain('match');
      expect(await rows.filter({ hasText: 'unmet' }).count()).toBe(0);
    },
  );

  play(
    'what is wrong stands beside its field, and what was written outlives a reload',
    AU_FILER,
    '/file/contribution',
    async (page) => {
      await page.getByLabel('Mission').fill('UNMAV');
      await page.getByLabel('Amount').fill('much');
      await page.getByRole('button', { name: 'Submit' }).click();
      const wrong = (field: string) => page.locator(`[data-field=${field}] .filing-wrong`).textContent();
      expect([await wrong('nature'), await wrong('amount'), await wrong('currency')]).toEqual([
        'is missing',
        'must be a number such as 1200 or 12.5',
        'is missing',
      ]);
      expect(await page.evaluate('document.activeElement.name')).toBe('nature');
      expect(await page.locator('[data-field=mission] .filing-wrong').count()).toBe(0);
      await page.reload();
      await page.getByText('What you had written is here again').waitFor();
      expect(await page.getByLabel('Amount').inputValue()).toBe('much');
      await page.getByRole('button', { name: 'Begin anew' }).click();
      expect(await page.getByLabel('Mission').inputValue()).toBe('');
    },
  );

  play('keep a draft for some organisations, go on with it and submit it', AU_FILER, '/file/alert?example=yes', async (page) => {
    await page.getByLabel('Organisations that you name').check();
    await page.getByRole('button', { name: 'Keep as a draft' }).click();
    await page.getByText('Name at least one organisation').waitFor();
    await page.getByLabel('Add an organisation').selectOption({ label: 'European Union' });
    await page.getByRole('button', { name: 'Keep as a draft' }).click();
    await page.locator('.status[data-status=draft]').waitFor();
    await page.getByRole('link', { name: 'Go on writing' }).click();
    await page.getByText('European Union').first().waitFor();
    await page.getByLabel('Severity').fill('9');
    await page.getByRole('button', { name: 'Submit' }).click();
    await page.getByText('must be at most 5').waitFor();
    await page.getByLabel('Severity').fill('4');
    await page.getByRole('button', { name: 'Submit' }).click();
    await numberOf(page);
    expect(await page.locator('.filing-standing').textContent()).toContain('some organisations (European Union)');
  });

  play(
    'a reviewer returns a filing with a reason, and its author sees why',
    AU_FILER,
    '/file/lesson?example=yes',
    async (page) => {
      await page.getByRole('button', { name: 'Submit' }).click();
      const filing = await numberOf(page);
      await signIn(page, AU_REVIEWER);
      await page.goto(`${desk.address}/filings?state=submitted`);
      await page.locator(`a[href$="${filing}"]`).click();
      await page.getByRole('button', { name: 'Return' }).click();
      await page.keyboard.type('The evidence is another one');
      await page.keyboard.press('Enter');
      await page.locator('.status[data-status=returned]').waitFor();
      await signIn(page, AU_FILER);
      await page.goto(`${desk.address}/filings/${filing}`);
      await page.getByText('The evidence is another one').waitFor();
      await page.getByRole('link', { name: 'Go on writing' }).click();
      await page.getByText('It was returned: The evidence is another one').waitFor();
    },
  );

  play('a file goes with a filing, and a colleague downloads it', AU_FILER, '/file/lesson?example=yes', async (page) => {
    const file = { name: 'review.txt', mimeType: 'text/plain', buffer: Buffer.from('What the patrols saw.') };
    const program = { name: 'review.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ\u0000\u0001') };
    await page.getByLabel('Attached files').setInputFiles([file, program]);
    await page.getByRole('button', { name: 'Remove review.exe' }).click();
    await page.getByRole('button', { name: 'Submit' }).click();
    const filing = await numberOf(page);
    await signIn(page, AU_REVIEWER);
    await page.goto(`${desk.address}/filings/${filing}`);
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: 'review.txt' }).click();
    expect(readFileSync(await (await coming).path(), 'utf8')).toBe('What the patrols saw.');
  });

  play('a table is looked at row by row before anything is kept', AU_FILER, '/file/article-54-notice/table', async (page) => {
    const count = async () =>
      (
        (await (await page.request.get(`${desk.address}/api/v1/filings?kind=article-54-notice&limit=1000`)).json()) as {
          filings: unknown[];
        }
      ).filings.length;
    const before = await count();
    const table = (day: string) =>
      `activity,status,began,place,summary\nPatrols,undertaken,${day},Averland,x\nTalks,in contemplation,2031-03-01,Averland,y\n`;
    const give = (csv: string) =>
      page
        .locator('input[type=file][accept]')
        .setInputFiles({ name: 'table.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await give(table('2031-02-30'));
    await page.getByText('Rows to mend: 1 of 2').waitFor();
    const cell = page.locator('td[data-wrong=true]');
    expect(await cell.textContent()).toContain('2031-02-30must be a day that the calendar has');
    expect(await page.getByRole('button', { name: 'File all rows' }).count()).toBe(0);
    await give(table('2031-02-28'));
    await page.getByText('Rows without a mistake: 2').waitFor();
    expect(await count()).toBe(before);
    await page.getByRole('button', { name: 'File all rows (2)' }).click();
    await page.getByText('Submitted, with receipts: 2').waitFor();
    expect(await count()).toBe(before + 2);
  });

  play('who may not file a kind is told who may', AU_FILER, '/file/standby-capability', async (page) => {
    await page.getByRole('button', { name: 'Submit' }).waitFor();
    await page.goto(`${desk.address}/file/presidency-note`);
    await page.locator('.empty').waitFor();
    expect(await page.locator('.empty').textContent()).toContain('African Union');
  });
});
