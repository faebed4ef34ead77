// What administrators do in the browser in, played end to end: invite, give roles and take them back, end what can still be stopped, verify.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADMINISTRATOR, AU_FILER, type Desk, hasBrowser, openDesk, REVIEWER, signIn, WHY } from './desk.ts';

describe.skipIf(!hasBrowser)(`administration in a browser${WHY}`, () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.close());

  const openAs = async (who: typeof ADMINISTRATOR, path: string) => {
    const { page, faults } = await desk.open('/help');
    await signIn(page, who);
    await page.goto(`${desk.address}${path}`);
    return { page, faults };
  };

  test('invite somebody: the link is shown once and lets that person in', async () => {
    const { page, faults } = await openAs(ADMINISTRATOR, '/administration');
    const form = page.locator('section', { has: page.getByRole('heading', { name: 'Invite somebody' }) });
    await form.getByLabel('Organisation').selectOption('au');
    await form.getByLabel('E-mail address').fill('new@au.example.org');
    await form.getByLabel('filer').check();
    await form.getByRole('button', { name: 'Make the link' }).click();
    const link = await page.getByLabel('The link of the invitation').inputValue();
    await form.getByText('new@au.example.org').waitFor();
    await page.reload();
    await form.getByText('new@au.example.org').waitFor();
    expect(await page.getByLabel('The link of the invitation').count()).toBe(0);
    const { page: other } = await desk.open('/help');
    await other.goto(link);
    await other.getByLabel('Your name').fill('New Filer');
    await other.locator('input[type=password]').fill('nine quiet harbours');
    await other.getByRole('button', { name: 'Join' }).click();
    await signIn(other, { email: 'new@au.example.org', password: 'nine quiet harbours' });
    await other.goto(`${desk.address}/file/lesson`);
    await other.getByRole('button', { name: 'Submit' }).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
    await other.context().close();
  });

  test('roles are given by a press and taken back by another; the end of a membership can be stopped', async () => {
    const { page, faults } = await openAs(ADMINISTRATOR, '/administration');
    const row = page.locator('tr', { hasText: 'filer of eu' });
    const reviewer = row.getByLabel('reviewer');
    await reviewer.check();
    await page.getByText('filer of eu has other roles now').waitFor();
    expect(await reviewer.isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Undo' }).click();
    await row.locator('input:not(:checked) >> nth=1').waitFor();
    expect(await reviewer.isChecked()).toBe(false);
    await row.getByRole('button', { name: 'End membership' }).click();
    await page.getByText('The membership of filer of eu ends now').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.reload();
    await row.waitFor();
    await row.getByRole('button', { name: 'End membership' }).click();
    await page.getByText('The membership of filer of eu ends now').waitFor();
    await page.getByRole('link', { name: 'Audit chain' }).click(); // to go on is to mean it
    await page.locator('td', { hasText: 'end' }).first().waitFor();
    await page.getByRole('link', { name: 'People' }).click();
    await page.locator('tr', { hasText: 'reviewer of eu' }).waitFor();
    await row.waitFor({ state: 'detached' }); // what was kept shows until the answer comes
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('what was asked for before a change and answered after it is not shown', async () => {
    const { page } = await openAs(ADMINISTRATOR, '/administration');
    let [answered, changed] = [() => {}, () => {}];
    const isAnswered = new Promise<void>((resolve) => {
      answered = resolve;
    });
    const isChanged = new Promise<void>((resolve) => {
      changed = resolve;
    });
    let asked = 0;
    await page.route('**/audit?*', async (route) => {
      if (asked++) return route.continue();
      const before = await route.fetch();
      answered();
      await isChanged;
      await route.fulfill({ response: before }).catch(() => {}); // given up by then
    });
    await page.route('**/members/*', async (route) => {
      await isAnswered;
      await route.continue();
    });
    page.on('requestfinished', (request) => {
      if (request.method() === 'DELETE') changed();
    });
    await page.locator('tr', { hasText: 'reviewer of eu' }).getByRole('button', { name: 'End membership' }).click();
    await page.getByRole('link', { name: 'Audit chain' }).click();
    await page.locator('td', { hasText: 'end member' }).nth(1).waitFor(); // the first is that of the test before
    expect(asked).toBe(2);
    await page.context().close();
  });

  test('the audit chain is verified, a domain admitted, and a token is shown once', async () => {
    const { page, faults } = await openAs(ADMINISTRATOR, '/administration?part=audit');
    await page.getByRole('button', { name: 'Verify' }).click();
    await page.getByText('The chain is whole').waitFor();
    await page.getByRole('link', { name: 'Domains' }).click();
    await page.getByLabel('Domain').fill('eu.example.org');
    await page.getByLabel('Organisation').selectOption('eu');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('eu.example.org · European Union · reader').waitFor();
    await page.getByRole('link', { name: 'Your tokens' }).click();
    await page.getByLabel('What it is for').fill('nightly table');
    await page.getByRole('button', { name: 'Make the token' }).click();
    expect(await page.getByLabel('The token').inputValue()).toMatch(/^seized_/);
    await page.getByText('nightly table').waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test.each([
    ['somebody without the role', AU_FILER],
    ['a reviewer of the desk', REVIEWER],
  ])('%s sees what is needed and no way to it', async (_, who) => {
    const { page } = await openAs(who, '/administration');
    await page.getByText('needs the role of an administrator').waitFor();
    expect(await page.locator('header').getByRole('link', { name: 'Administration' }).count()).toBe(0);
    await page.context().close();
  });
});
