// A search in a browser, saved under a name, found again, removed and taken back.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AU_FILER, type Desk, hasBrowser, openDesk, signIn, WHY } from './desk.ts';

describe.skipIf(!hasBrowser)(`saved searches in a browser${WHY}`, () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.close());

  test('who is signed in saves a search, opens it again, removes it and takes that back', async () => {
    const { page, faults } = await desk.open('/');
    await signIn(page, AU_FILER);
    await page.goto(`${desk.address}/search?words=elections&kind=resolution`);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByLabel('Name').fill('Elections decided');
    await page.keyboard.press('Enter');
    await page.getByText('Saved as “Elections decided”.').waitFor({ state: 'attached' });
    await page.goto(`${desk.address}/search`);
    await page.getByRole('link', { name: 'Elections decided' }).click();
    await page.locator('.hits li').first().waitFor();
    expect(new URL(page.url()).searchParams.get('kind')).toBe('resolution');
    await page.goto(`${desk.address}/search`);
    await page.getByRole('button', { name: 'Remove “Elections decided”' }).click();
    await page.getByText('“Elections decided” is removed.').waitFor();
    expect(await page.getByRole('link', { name: 'Elections decided' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('link', { name: 'Elections decided' }).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('who is not signed in is offered no button that would fail', async () => {
    const { page } = await desk.open('/search?words=elections');
    await page.locator('.hits li').first().waitFor();
    expect(await page.getByRole('button', { name: 'Save' }).count()).toBe(0);
    await page.context().close();
  });
});
