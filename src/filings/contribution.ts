// Money for a mission, pledged or paid: how much, in which currency, from which source, for which time, earmarked or not.
import { z } from 'zod';
import { amount, choice, currency, day, inOrder, text } from './fields.ts';
import { kind } from './kind.ts';

export const contribution = kind({
  name: 'contribution',
  title: 'Contribution',
  sentence: 'Tells of money pledged or paid for a mission.',
  fields: z.strictObject({
    mission: text('Mission, by its acronym', 'mission'),
    nature: choice('Pledged or paid', ['pledge', 'payment']),
    amount: amount('Amount'),
    currency: currency(),
    source: choice('Source', ['bilateral', 'assessed', 'trust fund', 'facility', 'own resources']),
    fund: text('Trust fund or facility').optional(),
    earmarked: text('Earmarked for').optional(),
    dated: day('Day of the pledge or payment'),
    period_from: day('For the time from'),
    period_to: day('For the time until'),
  }),
  check: ({ period_from, period_to }) => inOrder(period_from, period_to, 'period_to comes before period_from'),
  filers: null,
  systems: [12],
  questions: ['financing', 'runway'],
  proves: 'The contributor pledged, or paid, that amount on that day.',
  confidentiality: 'public',
  personal: [],
  example: {
    mission: 'UNEXA',
    nature: 'payment',
    amount: 30_000_000,
    currency: 'USD',
    source: 'trust fund',
    fund: 'Trust Fund for UNEXA',
    dated: '2031-03-01',
    period_from: '2031-01-01',
    period_to: '2031-12-31',
  },
});
