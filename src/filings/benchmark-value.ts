// How far a mission is with a benchmark on a day: baseline, target and value in one unit.
import { z } from 'zod';
import { day, measure, symbol, text } from './fields.ts';
import { kind, UNITED_NATIONS } from './kind.ts';

export const benchmarkValue = kind({
  name: 'benchmark-value',
  title: 'Value of a benchmark',
  sentence: 'Gives the value of one benchmark of a mission on a day.',
  fields: z.strictObject({
    mission: text('Mission, by its acronym', 'mission'),
    benchmark: text('Benchmark, always by the same words'),
    unit: text('Unit: per cent, persons, districts, …'),
    baseline: measure('Baseline'),
    target: measure('Target; below the baseline where less is better'),
    value: measure('Value; leave out what was not measured').optional(),
    as_of: day('On the day'),
    source: symbol('Document that asked for the benchmark').optional(),
  }),
  check: ({ baseline, target }) => (baseline === target ? 'baseline and target are the same: progress cannot be told' : null),
  filers: [...UNITED_NATIONS, 'regional_organization'],
  systems: [18],
  questions: ['benchmarks', 'benchmarks-named'],
  proves: 'The benchmark had that value on that day.',
  confidentiality: 'public',
  personal: [],
  example: {
    mission: 'UNEXA',
    benchmark: 'districts with a police station',
    unit: 'districts',
    baseline: 20,
    target: 80,
    value: 50,
    as_of: '2031-04-01',
  },
});
