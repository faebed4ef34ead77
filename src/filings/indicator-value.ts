// A value of an indicator that is watched for early warning: where, of what, how much, as of when, from which value on it warns.
import { z } from 'zod';
import { choice, day, measure, text } from './fields.ts';
import { kind } from './kind.ts';

export const indicatorValue = kind({
  name: 'indicator-value',
  title: 'Value of an indicator',
  sentence: 'Tells the value of an indicator that is watched for early warning, and from which value on it warns.',
  fields: z.strictObject({
    indicator: text('Indicator, always by the same name'),
    place: text('Place'),
    unit: text('Unit'),
    value: measure('Value'),
    as_of: day('As of'),
    warns_at: measure('Warns at'),
    worse: choice('Worse is', ['more', 'less']),
    source: text('Source'),
  }),
  filers: null,
  systems: [13],
  questions: ['indicators'],
  proves: 'The indicator had that value on that day, as the source says.',
  confidentiality: 'internal',
  personal: [],
  example: {
    indicator: 'incidents on the northern road',
    place: 'Northern District',
    unit: 'incidents a week',
    value: 4,
    as_of: '2031-04-30',
    warns_at: 6,
    worse: 'more',
    source: 'patrols',
  },
});
