// Real tasks in, played end to end in a browser: what a delegate or a desk officer does on a day, each in few steps.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, hasBrowser, openDesk, REVIEWER, signIn as signInAs, WHY } from './desk.ts';

describe.skipIf(!hasBrowser)(`tasks in a browser${WHY}`, () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.close());

  const play = (name: string, path: string, steps: (page: Page) => Promise<void>) =>
    test(name, async () => {
      const { page, faults } = await desk.open(path);
      await steps(page);
      expect(faults).toEqual([]);
      await page.context().close();
    });
  const signIn = async (page: Page, then: string) => {
    await page.goto(`${desk.address}/sign-in`);
    await page.getByLabel('E-mail address').fill(REVIEWER.email);
    await page.getByLabel('Password').fill(REVIEWER.password);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Signed in as' }).waitFor();
    await page.goto(`${desk.address}${then}`);
    await page.locator('.review-card .sentence .pointed').first().waitFor();
  };

  play('find what the Secretary-General owes, and why: two presses', '/', async (page) => {
    await page.getByRole('link', { name: 'Secretary-General' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Secretary-General' }).waitFor();
    const owed = page.locator('tr', { hasText: 'a plan for the gradual transfer of tasks' }).first();
    await owed.getByText('The words').click();
    await owed.getByText('Requests the Secretary-General to submit to the Council').waitFor();
  });

  play('see which mandates end soon, and since when each holds: one press', '/', async (page) => {
    await page.getByRole('link', { name: 'Mandates' }).click();
    await page.locator('.timeline .period').first().waitFor();
    const ending = page.locator('table.answer tr', { hasText: 'S/RES/8987 (2030)' });
    expect(await ending.locator('td[data-key=ends]').textContent()).toContain('15 Jul 2031');
    expect(await page.locator('.standings dd').first().textContent()).toContain('UNMAV');
  });

  play('follow citations three documents back: three presses', '/documents/S/RES/9014%20(2031)', async (page) => {
    for (const symbol of ['S/RES/9001 (2031)', 'S/RES/8944 (2030)', 'S/RES/8712 (2029)']) {
      await page.locator('section[aria-labelledby=cites]').getByRole('link', { name: symbol, exact: true }).click();
      await page.getByRole('heading', { level: 1, name: symbol }).waitFor();
    }
  });

  play(
    'check the totals of an assessment against its narrative: the finding stands where they are printed',
    '/',
    async (page) => {
      await page.getByRole('link', { name: 'Search' }).click();
      await page.getByRole('searchbox').fill('presidency of Norway');
      await page.keyboard.press('Enter');
      await page.locator('.hits a').first().click();
      const note = page.locator('.note-finding').first();
      await note.getByText('prints 3 consultations of the whole and tells of 2').waitFor();
      await note.getByRole('link').click();
      expect(await page.locator('.words .open').first().textContent()).toContain('3 closed consultations');
    },
  );

  play('every mark opens its fact, and a paragraph has an address', '/documents/S/RES/9001%20(2031)', async (page) => {
    await page.locator('.mark-citation .mark', { hasText: '8944' }).first().click();
    await page.locator('.note-citation[aria-current]').getByRole('link', { name: 'S/RES/8944 (2030)' }).waitFor();
    await page.getByRole('link', { name: 'Address of paragraph 8', exact: true }).click();
    await page.locator('.words .pointed').first().waitFor();
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    expect(await page.locator('.words .pointed').first().textContent()).toContain('Requests the');
  });

  play('read a document in two languages side by side: one press', '/documents/S/RES/8987%20(2030)', async (page) => {
    await page.getByRole('link', { name: 'beside Chinese' }).click();
    const row = page.locator('.beside-row', { hasText: '2. Requests the Secretary-General to submit' });
    expect(await row.textContent()).toContain('2. 请秘书长在2031年6月15日之前');
  });

  play('a symbol is found as people write it', '/search', async (page) => {
    await page.getByRole('searchbox').fill('res 8712');
    await page.keyboard.press('Enter');
    expect(await page.locator('.hits a').first().textContent()).toBe('S/RES/8712 (2029)');
  });

  play('correct a wrong deadline and undo it, by keyboard alone', '/', async (page) => {
    await signIn(page, '/review?actor=Secretary-General&kind=dated');
    const first = await page.locator('.review-card dd').nth(1).textContent();
    await page.keyboard.press('c');
    await page.keyboard.type('06152031');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.locator('input[name=why]').focus();
    await page.keyboard.type('corrigendum');
    await page.keyboard.press('Enter');
    await page.getByText('1 of').waitFor();
    const rows = async () =>
      (
        await (
          await page.request.get(`${desk.address}/api/v1/questions/commitments?on=2031-05-25&actor=Secretary-General&kind=dated`)
        ).json()
      ).rows as {
        due: string;
        review: string | null;
      }[];
    expect(await rows()).toContainEqual(expect.objectContaining({ due: '2031-06-15', review: 'corrected' }));
    await page.keyboard.press('u');
    await page.getByText('0 of').waitFor();
    expect(await page.locator('.review-card dd').nth(1).textContent()).toBe(first);
    expect((await rows()).filter(({ review }) => review)).toEqual([]);
  });

  play('review 20 commitments by keyboard only, each with its sentence in view', '/', async (page) => {
    await signIn(page, '/review');
    for (let done = 1; done <= 20; done++) {
      await page.locator('.review-card .sentence .pointed').first().waitFor();
      await page.keyboard.press('a');
      await page.getByText(`${done} of`).waitFor();
    }
    expect(await page.locator('.review-list .review-word', { hasText: '✓' }).count()).toBe(20);
  });

  play('without the right to review the view says what is needed', '/review', async (page) => {
    await page.getByText('needs the role of a reviewer').waitFor();
  });

  play('subscribe to a calendar and read it', '/calendar?month=2031-06', async (page) => {
    await page.locator('.entry', { hasText: 'S/PRST/2031/9' }).first().waitFor();
    const feed = await page.locator('.subscribe a').first().getAttribute('href');
    const text = await (await page.request.get(`${desk.address}${feed}`)).text();
    expect(text).toMatch(/^BEGIN:VCALENDAR/);
    expect(text).toContain('DTSTART;VALUE=DATE:20310610');
  });

  play('switch to Arabic without reload and find the same commitment', '/', async (page) => {
    await page.getByText('a plan for the gradual transfer of tasks').first().waitFor();
    await page.evaluate('window.stayed = true');
    await page.getByRole('combobox', { name: 'Language' }).selectOption('ar');
    await page.locator('html[dir=rtl][lang=ar]').waitFor();
    const item = page.locator('.item', { hasText: 'a plan for the gradual transfer of tasks' });
    expect(await item.locator('.whom').textContent()).toContain('الأمين العام');
    expect(await item.locator('.when').textContent()).toContain('31 مايو 2031');
    expect(await page.evaluate('window.stayed')).toBe(true);
  });

  test('files given are read while one watches, and what is wrong with one is said', async () => {
    const { page, faults } = await desk.open('/');
    await signInAs(page, REVIEWER);
    await page.reload();
    const text =
      'Resolution 9020 (2031)\n\nAdopted by the Security Council at its 11270th meeting, on 24 May 2031\n\nThe Security Council,\n\n1. Requests the Secretary-General to report by 30 June 2031.\n';
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('input[type=file]').setInputFiles([
      { name: 'new.txt', mimeType: 'text/plain', buffer: Buffer.from(text) },
      { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from('  ') },
    ]);
    const report = page.locator('.drop-report');
    await report.getByText('2 of 2').first().waitFor();
    expect(await report.locator('li[data-state=failed]').textContent()).toContain('The file is empty');
    await report.getByRole('link', { name: 'new.txt' }).click();
    await page.getByRole('heading', { level: 1, name: 'S/RES/9020 (2031)' }).waitFor();
    const source = await page.getByRole('link', { name: 'from new.txt' }).getAttribute('href');
    expect(await (await page.request.get(`${desk.address}${source}`)).text()).toBe(text);
    expect(faults).toEqual([expect.stringContaining('422')]); // the browser notes the refusal of the empty file itself
    await page.context().close();
  });
});
