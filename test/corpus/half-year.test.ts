// A half-year of cooperation over HTTP on the shared corpus in; that each of the 28 systems gives the figure made by hand, out.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SYSTEMS } from '../../src/questions/index.ts';
import { play } from '../exercise/half-year.ts';
import { mali } from '../exercise/mali/index.ts';

const scenario = mali(join(import.meta.dirname, '../../../shared/corpus'));

describe.skipIf(!scenario)('the half-year on Mali (skipped when ../shared/corpus is absent)', () => {
  test('every system has a figure', () => {
    expect(SYSTEMS.map(({ n }) => n).filter((n) => !scenario!.figures.some(({ system }) => system === n))).toEqual([]);
  });

  test('every figure is as worked out by hand', async () => {
    const outcomes = await play(scenario!);
    const told = (value: (one: (typeof outcomes)[number]) => unknown) =>
      outcomes.map((one) => [one.system, one.question, value(one)]);
    expect(told(({ got }) => got)).toEqual(told(({ byHand }) => byHand));
  }, 300_000);
});
