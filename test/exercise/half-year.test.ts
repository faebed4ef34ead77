// A half-year of cooperation over HTTP: each of the 28 systems gives the figure that was worked out by hand.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SYSTEMS } from '../../src/questions/index.ts';
import { FIGURES } from './figures.ts';
import { play } from './half-year.ts';

const SAMPLES = join(import.meta.dirname, '../../samples');

test('every system has a figure', () => {
  expect(SYSTEMS.map(({ n }) => n).filter((n) => !FIGURES.some(({ system }) => system === n))).toEqual([]);
});

test('every figure is as worked out by hand', async () => {
  const outcomes = await play([SAMPLES, join(SAMPLES, 'register')]);
  const told = (value: (one: (typeof outcomes)[number]) => unknown) =>
    outcomes.map((one) => [one.system, one.question, value(one)]);
  expect(told(({ got }) => got)).toEqual(told(({ byHand }) => byHand));
}, 180_000);
