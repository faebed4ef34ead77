// The steps from runs of glyphs to paragraphs, each on its own.
import { describe, expect, test } from 'vitest';
import { zonesOf } from '../../../src/formats/pdf/columns.ts';
import { furnitureOf } from '../../../src/formats/pdf/furniture.ts';
import { join, wordsOf } from '../../../src/formats/pdf/join.ts';
import { rowsOf, textOf } from '../../../src/formats/pdf/line.ts';
import type { Run } from '../../../src/formats/pdf/sheet.ts';
import { menderOf } from '../../../src/formats/pdf/spacing.ts';

const run = (text: string, x: number, y: number, size = 10, width = text.length * size * 0.5): Run => ({
  text,
  x,
  y,
  size,
  width,
  font: 'F',
});

describe('lines joined', () => {
  const known = wordsOf([['the deployment of non-governmental staff'], ['Secretary-', 'General', 'deploy-', 'ment']]);
  test.each([
    ['the Secretary-', 'General', 'the Secretary-General'],
    ['the deploy-', 'ment of', 'the deployment of'],
    ['of non-', 'military', 'of non-military'],
    ['until', '15 March', 'until 15 March'],
    ['安全理事会', '决定', '安全理事会决定'],
    ['第9001', '号决议', '第9001 号决议'],
    ['S/RES/', '9001', 'S/RES/9001'],
    ['the 12-', 'month period', 'the 12-month period'],
    ['either –', 'or', 'either – or'],
  ])('%s | %s', (before, line, wanted) => {
    expect(join(before, line, known)).toBe(wanted);
  });
});

describe('spaces mended', () => {
  const lines = [
    ...Array.from({ length: 40 }, () => 'and of the international Secretary-General; of and'),
    'an d',
    'Secretary -General',
  ];
  const mend = menderOf(lines);
  test.each([
    ['men an d women', 'men and women'],
    ['the Secretary -General', 'the Secretary-General'],
    ['internatio nal', 'international'],
    ['paras. 62 –63', 'paras. 62–63'],
    ['posts ; of', 'posts; of'],
    ['in to', 'in to'],
    ['1990 – 1991', '1990 – 1991'],
  ])('%s', (printed, wanted) => {
    expect(mend(printed)).toBe(wanted);
  });
});

describe('rows', () => {
  test('a raised figure belongs to its line', () => {
    const rows = rowsOf([run('approved,', 60, 100), run('1', 106, 96.5, 6.5), run('and', 112, 100)]);
    expect(rows.map(textOf)).toEqual(['approved,¹ and']);
  });

  test('cells are parted, a label is not', () => {
    expect(rowsOf([run('Posts', 60, 100), run('12', 200, 100)])[0]!.segments.map((cell) => cell.text)).toEqual(['Posts', '12']);
    expect(rowsOf([run('1.', 60, 100), run('The report', 90, 100)])[0]!.segments.map((cell) => cell.text)).toEqual([
      '1. The report',
    ]);
  });
});

test('columns are read one after the other, what runs over both first', () => {
  const title = run('Report of the Secretary-General on the Mission in Arvandia and its neighbours', 100, 50, 10, 400);
  const left = Array.from({ length: 8 }, (_, i) => run(`left line number ${i} of the column`, 60, 100 + i * 12, 10, 230));
  const right = Array.from({ length: 8 }, (_, i) => run(`right line number ${i} of the column`, 310, 104 + i * 12, 10, 230));
  const zones = zonesOf([title, ...left.flatMap((each, i) => [each, right[i]!])]);
  expect(zones.map((zone) => zone.map((each) => each.text.slice(0, 5)).filter((text, i, all) => text !== all[i - 1]))).toEqual([
    ['Repor'],
    ['left '],
    ['right'],
  ]);
});

test('running heads, page numbers and job numbers are furniture, the first masthead is not', () => {
  const page = (number: number) =>
    rowsOf([
      run('S/2031/77', 60, 30),
      ...Array.from({ length: 9 }, (_, i) => run(`${'abcdefghi'[i]} sentence of page ${'xyz'[number - 1]}`, 60, 80 + i * 12)),
      run('31-01234 (E)', 60, 700),
      run(`${number}/3`, 500, 700),
    ]);
  const pages = [1, 2, 3].map(page);
  const furniture = furnitureOf(pages);
  const kept = pages.map((rows) => rows.filter((row) => !furniture.has(row)).map((row) => row.segments[0]!.text));
  expect(kept.map((texts) => texts.length)).toEqual([10, 9, 9]);
  expect(kept[0]![0]).toBe('S/2031/77');
});
