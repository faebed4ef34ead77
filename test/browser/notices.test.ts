// Being told, in a browser: one subscribes, gets an address this once, sees what it told, renews it and ends it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AU_FILER, type Desk, hasBrowser, openDesk, signIn, WHY } from './desk.ts';

describe.skipIf(!hasBrowser)(`notices in a browser${WHY}`, () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.close());

  test('a member subscribes to a mission by a feed, reads it, renews its address, and ends it', async () => {
    const { page, faults } = await desk.open('/');
    await signIn(page, AU_FILER);
    await page.goto(`${desk.address}/notices?about=mission&subject=UNMAV`);
    expect(await page.getByLabel('Which').inputValue()).toBe('UNMAV');
    await page.getByLabel('Days before something is due').fill('200');
    await page.getByRole('button', { name: 'Subscribe' }).click();
    const address = await page.getByLabel('Its address').inputValue();
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api\/v1\/feeds\/[\w-]{43}\.atom$/);
    expect(await (await page.request.get(address)).text()).toContain('<title>Seized – mission: UNMAV</title>');

    await page.getByText('mission: UNMAV').waitFor();
    await page.getByText('What it told').click();
    const told = page.locator('.notices li');
    await told.first().waitFor();
    expect((await told.allInnerTexts()).join('\n')).toContain('Falls due, ');

    await page.getByRole('button', { name: 'Renew' }).click();
    await page.locator('.waiting .once input').waitFor();
    expect((await page.request.get(address)).status()).toBe(404);

    await page.getByRole('button', { name: 'End' }).click();
    await page.getByText('“mission: UNMAV” is about to end.').waitFor();
    await page
      .getByRole('link', { name: 'Help' })
      .or(page.getByRole('link', { name: 'Today' }))
      .first()
      .click();
    await page.locator('.item').first().waitFor();
    await page.goto(`${desk.address}/notices`);
    await page.getByText('You have no subscriptions.').waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('a name that the register does not know is told before anything is made, with the nearest to press', async () => {
    const { page, faults } = await desk.open('/');
    await signIn(page, AU_FILER);
    await page.goto(`${desk.address}/notices`);
    await page.getByLabel('Which').fill('UNMAF');
    await page.getByRole('button', { name: 'Subscribe' }).click();
    await page.getByText('Nothing called “UNMAF” is known to this register so far.').waitFor();
    await page.getByText('You have no subscriptions.').waitFor();
    await page.getByRole('button', { name: 'UNMAV' }).click();
    await page.getByRole('button', { name: 'Subscribe', exact: true }).click();
    await page.getByText('mission: UNMAV').waitFor();
    await page.getByRole('button', { name: 'End' }).click();
    await page.goto(`${desk.address}/notices`);
    await page.getByText('You have no subscriptions.').waitFor();

    await page.getByLabel('Which').fill('UNMAF');
    await page.getByRole('button', { name: 'Subscribe' }).click();
    await page.getByRole('button', { name: 'Subscribe all the same' }).click();
    await page.getByText('mission: UNMAF').waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('a theme and a saved question are chosen, and a program gets a key', async () => {
    const { page } = await desk.open('/');
    await signIn(page, AU_FILER);
    await page.goto(`${desk.address}/notices`);
    await page.getByLabel('About').selectOption('theme');
    await page.getByLabel('Which').selectOption({ label: 'elections' });
    await page.getByLabel('By', { exact: true }).selectOption('webhook');
    await page.getByLabel('Address of the program').fill('https://127.0.0.1/hook');
    await page.getByRole('button', { name: 'Subscribe' }).click();
    await page.getByText('lies in a closed network').waitFor();
    await page.getByLabel('Address of the program').fill('https://example.org/hook');
    await page.getByRole('button', { name: 'Subscribe' }).click();
    expect(await page.getByLabel('The key that signs each message').inputValue()).toMatch(/^whsec_/);
    await page.context().close();
  });

  test('from a mission, an actor, a situation and an open commitment one comes to the form, filled in', async () => {
    const { page } = await desk.open('/');
    await signIn(page, AU_FILER);
    const ways = [
      ['/missions/UNMAV', 'mission', 'UNMAV'],
      ['/actor/Secretary-General', 'actor', 'Secretary-General'],
      ['/situation/Averland', 'matter', 'Averland'],
      ['/documents/S/RES/9001%20(2031)', 'commitment', /^seized:S\/RES\/9001\(2031\)#/],
    ] as const;
    for (const [path, about, subject] of ways) {
      await page.goto(`${desk.address}${path}`);
      if (about === 'commitment') await page.locator('.note:has(.commitment-line) .show').first().click();
      await page.getByRole('link', { name: 'Subscribe' }).first().click();
      await page.getByLabel('Which').waitFor();
      expect(await page.getByLabel('About').inputValue()).toBe(about);
      expect(await page.getByLabel('Which').inputValue()).toMatch(subject);
    }
    await page.context().close();
  });
});
