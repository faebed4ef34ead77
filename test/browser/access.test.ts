// Every view from left to right and from right to left, in light and in dark in, what axe finds wrong for people who see, hear or move otherwise out: nothing.
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADMINISTRATOR, AU_FILER, type Desk, hasBrowser, openDesk, REVIEWER, signIn, WHY } from './desk.ts';
import { VIEWS } from './views.ts';

const LANGUAGES = ['en', 'ar'];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// Light and dark differ in colours alone: the second look at a view asks for those.
const LOOKS = {
  light: { runOnly: RULES },
  dark: { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } },
};

const PEOPLE = { administrator: ADMINISTRATOR, filer: AU_FILER, reviewer: REVIEWER };

interface Found {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

describe.skipIf(!hasBrowser)(`access for all in a browser${WHY}`, () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.close());

  const breaches = async (page: Page, name: string): Promise<string[]> => {
    const wrong: string[] = [];
    await page.evaluate(axe.source);
    for (const [theme, options] of Object.entries(LOOKS)) {
      await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
      const found = (await page.evaluate(`axe.run(${JSON.stringify(options)})`)) as Found;
      for (const { id, nodes } of found.violations) {
        const places = nodes.map(({ html }) => html.slice(0, 160)).slice(0, 3);
        wrong.push(`${name}, ${theme}: ${id}: ${places.join(' … ')}`);
      }
    }
    return wrong;
  };

  test.each(LANGUAGES)(
    'no view has a violation in light or dark: %s',
    async (language) => {
      const { page, faults } = await desk.open('/questions');
      await page.evaluate(
        `localStorage.setItem('seized.language', '${language}'); localStorage.setItem('seized.theme', 'light')`,
      );
      const wrong: string[] = [];
      for (const [name, { path, ready, as }] of Object.entries(VIEWS)) {
        await page.context().clearCookies();
        if (as) await signIn(page, PEOPLE[as]);
        await page.goto(`${desk.address}${path}`);
        await page.locator(ready).first().waitFor();
        wrong.push(...(await breaches(page, name)));
      }
      expect(wrong).toEqual([]);
      expect(faults).toEqual([]);
      expect(await page.evaluate('document.documentElement.dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
      await page.context().close();
    },
    240_000,
  );
});
