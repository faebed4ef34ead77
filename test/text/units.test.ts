import { expect, test } from 'vitest';
import { keepLines, keepUnits, unitsOf } from '../../src/text/units.ts';

const codes = (text: string): Uint16Array => Uint16Array.from(text, (letter) => letter.charCodeAt(0));
const shown = (text: string): string => String.fromCharCode(...unitsOf(text).subarray(0, text.length + 1));

const WHOLE = '安全理事会,回顾其以往决议,决定继续处理此案。'.repeat(2);

test('a text has its code units and a 0 behind them, whoever gave them', () => {
  expect(shown('short')).toBe('short\0');
  expect(shown(WHOLE)).toBe(`${WHOLE}\0`);
  const other = `${WHOLE}又及`;
  keepUnits(other, codes(other));
  expect(shown(other)).toBe(`${other}\0`);
});

test.each([
  { name: 'cut without a gap', cuts: [0, 6, 13] },
  { name: 'whole', cuts: [0] },
])('$name: pieces on lines of their own', ({ cuts }) => {
  const pieces = cuts.map((start, i) => ({ start, end: cuts[i + 1] ?? WHOLE.length }));
  const parted = pieces.map(({ start, end }) => WHOLE.slice(start, end)).join('\n');
  unitsOf(WHOLE);
  keepLines(parted, WHOLE, pieces);
  expect(shown(parted)).toBe(`${parted}\0`);
  expect(shown(WHOLE)).toBe(`${WHOLE}\0`);
});

test('pieces that stand far apart are read anew', () => {
  const pieces = [
    { start: 0, end: 3 },
    { start: 7, end: WHOLE.length },
  ];
  const parted = pieces.map(({ start, end }) => WHOLE.slice(start, end)).join('\n');
  unitsOf(WHOLE);
  keepLines(parted, WHOLE, pieces);
  expect(shown(parted)).toBe(`${parted}\0`);
});
