// A half-year of cooperation over HTTP on the samples: each of the 28 systems gives the figure that was worked out by hand.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SYSTEMS } from '../../src/questions/index.ts';
import { averland } from './averland/index.ts';
import { play } from './half-year.ts';

const scenario = averland(join(import.meta.dirname, '../..'));

test('every system has a figure', () => {
  expect(SYSTEMS.map(({ n }) => n).filter((n) => !scenario.figures.some(({ system }) => system === n))).toEqual([]);
});

test('every figure is as worked out by hand', async () => {
  const outcomes = await play(scenario);
  const told = (value: (one: (typeof outcomes)[number]) => unknown) =>
    outcomes.map((one) => [one.system, one.question, value(one)]);
  expect(told(({ got }) => got)).toEqual(told(({ byHand }) => byHand));
}, 180_000);
