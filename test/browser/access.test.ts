// Every view from left to right in light and from right to left in dark in, what axe finds wrong for people who see, hear or move otherwise out: nothing.
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, hasBrowser, openDesk, WHY } from './desk.ts';
import { VIEWS } from './views.ts';

const LOOKS = [
  ['en', 'light'],
  ['ar', 'dark'],
] as const;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Found {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

describe.skipIf(!hasBrowser)(`access for all in a browser${WHY}`, () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.close());

  test.each(LOOKS)(
    'no view has a violation: %s, %s',
    async (language, theme) => {
      const { page, faults } = await desk.open('/questions');
      await page.evaluate(
        `localStorage.setItem('seized.language', '${language}'); localStorage.setItem('seized.theme', '${theme}')`,
      );
      const wrong: string[] = [];
      for (const [name, { path, ready }] of Object.entries(VIEWS)) {
        await page.goto(`${desk.address}${path}`);
        await page.locator(ready).first().waitFor();
        await page.evaluate(axe.source);
        const found = (await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(RULES)} })`)) as Found;
        for (const { id, nodes } of found.violations)
          wrong.push(
            `${name}: ${id}: ${nodes
              .map(({ html }) => html.slice(0, 160))
              .slice(0, 3)
              .join(' … ')}`,
          );
      }
      expect(wrong).toEqual([]);
      expect(faults).toEqual([]);
      expect(await page.evaluate('document.documentElement.dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
      await page.context().close();
    },
    240_000,
  );
});
