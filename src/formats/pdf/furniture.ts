// The rows of all pages in, those that are running heads, page numbers and job numbers out.
import type { Row } from './line.ts';
import { textOf } from './line.ts';

const ZONE = 5; // rows at either end of a page that may be furniture
const LEAST_PAGES = 0.2;
const SHORT = 24;

// What a printer sets at the foot of a page, whatever the language.
//   12-21641 (E)    *1221641*    2/14    /...    – 3 –
const SHAPES: readonly RegExp[] = [
  /^\d{2}[-–]\d{5}\*?(?:\s.{0,8})?(?:\s?\([A-Z]\))?(?:\s+\d{6})?$/,
  /^\*\s?\d{6,9}\s?[A-Z]?\s?\*$/,
  /^\d{1,4}\s?\/\s?\d{1,4}$/,
  /^\/\s?[.*•,·…]{1,4}(?:\s?[.*•,·…]){0,3}$/,
];
const PAGE_NUMBER = /^(?:[-–—]\s?)?(\d{1,4})(?:\s?[-–—])?$/;

/** Gives the rows that are furniture. The head of the first page is its masthead, so it never is. */
export function furnitureOf(pages: readonly (readonly Row[])[]): ReadonlySet<Row> {
  const heads = endsOf(pages, 'head');
  const feet = endsOf(pages, 'foot');
  const offset = numberOffset([...heads, ...feet]);
  const masthead = new Set((pages[0] ?? []).slice(0, 12).flatMap((row) => row.segments.map((segment) => segment.text)));
  const isNumber = (text: string, page: number): boolean => {
    const number = Number(PAGE_NUMBER.exec(text)?.[1] ?? Number.NaN);
    return number - page === offset || number === page + 1;
  };
  const found = new Set<Row>();
  for (const [ends, isFoot] of [
    [heads, false],
    [feet, true],
  ] as const) {
    const repeated = repeatedTexts(ends, pages.length);
    const counts: number[] = [];
    ends.forEach(({ rows, page }) => {
      const isFurniture = (text: string): boolean =>
        isNumber(text, page) ||
        SHAPES.some((shape) => shape.test(text)) ||
        (page > 0 && (repeated.has(keyOf(text)) || (!isFoot && masthead.has(text) && text.length <= SHORT)));
      const peeled = peel(
        rows,
        (row) =>
          (page > 0 || isFoot) &&
          (SHAPES[0]!.test(withoutEnd(row)) || row.segments.every((segment) => isFurniture(segment.text))),
      );
      for (const row of peeled) found.add(row);
      if (page > 0) counts.push(peeled.length);
    });
    const usual = counts.sort((a, b) => a - b)[counts.length >> 1] ?? 0;
    for (const { rows, page } of ends) if (page > 0) for (const row of misread(rows, found, usual)) found.add(row);
  }
  return found;
}

interface End {
  readonly page: number;
  readonly rows: readonly Row[]; // from the edge of the page inwards
}

const endsOf = (pages: readonly (readonly Row[])[], end: 'head' | 'foot'): End[] =>
  pages.map((rows, page) => ({ page, rows: end === 'head' ? rows.slice(0, ZONE) : rows.slice(-ZONE).reverse() }));

//   99-20410 (E)    120799        /...
const withoutEnd = (row: Row): string => textOf(row).replace(/\s*\/\s?\.{2,3}$/, '');

const keyOf = (text: string): string => text.toLowerCase().replace(/\s/g, '').replace(/\d+/g, '#');

function repeatedTexts(ends: readonly End[], pages: number): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const { rows } of ends) {
    const keys = new Set(rows.flatMap((row) => row.segments.map((segment) => keyOf(segment.text))));
    for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const least = Math.max(2, pages * LEAST_PAGES);
  return new Set([...seen].filter(([key, count]) => count >= (key === '#' ? Math.max(3, pages / 2) : least)).map(([key]) => key));
}

// The first page need not be page 1.
function numberOffset(ends: readonly End[]): number | null {
  const offsets = new Map<number, number>();
  for (const { rows, page } of ends) {
    for (const row of rows.slice(0, 2)) {
      const number = PAGE_NUMBER.exec(textOf(row))?.[1];
      if (number) offsets.set(Number(number) - page, (offsets.get(Number(number) - page) ?? 0) + 1);
    }
  }
  const [best] = [...offsets].sort((a, b) => b[1] - a[1]);
  return best && best[1] > 1 ? best[0] : null;
}

// Furniture stands outside of everything else on the page.
function peel(rows: readonly Row[], is: (row: Row) => boolean): Row[] {
  const end = rows.findIndex((row) => !is(row));
  return rows.slice(0, end < 0 ? rows.length : end);
}

// A head that was read wrongly ("Paqa 2") is one line short of the usual head.
function misread(rows: readonly Row[], found: ReadonlySet<Row>, usual: number): Row[] {
  const has = peel(rows, (row) => found.has(row)).length;
  if (has === 0 || has >= usual) return [];
  return rows.slice(has, usual).filter((row) => textOf(row).length <= SHORT);
}
