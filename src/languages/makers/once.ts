// A function of a page in, the same function out that works each page out once: several rules ask for the same thing.
import type { Page } from '../../text/index.ts';

/** Remembers what a function gave for a page as long as the page is in use. */
export function oncePerPage<T>(make: (page: Page) => T): (page: Page) => T {
  const made = new WeakMap<Page, { readonly value: T }>();
  return (page) => {
    const known = made.get(page);
    if (known) return known.value;
    const value = make(page);
    made.set(page, { value });
    return value;
  };
}
