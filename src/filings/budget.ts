// What a mission costs over a time, in one currency; the months that its money covers are counted against it.
import { z } from 'zod';
import { amount, currency, day, inOrder, text } from './fields.ts';
import { kind, UNITED_NATIONS } from './kind.ts';

export const budget = kind({
  name: 'budget',
  title: 'Budget of a mission',
  sentence: 'States what a mission costs from one day to another.',
  fields: z.strictObject({
    mission: text('Mission, by its acronym', 'mission'),
    amount: amount('Amount for the whole time'),
    currency: currency(),
    period_from: day('From'),
    period_to: day('Until'),
  }),
  check: ({ period_from, period_to }) => inOrder(period_from, period_to, 'period_to comes before period_from'),
  filers: [...UNITED_NATIONS, 'regional_organization'],
  systems: [12],
  questions: ['runway', 'facility-balances'],
  proves: 'The mission needs that much for that time.',
  confidentiality: 'public',
  personal: [],
  example: { mission: 'UNEXA', amount: 144_000_000, currency: 'USD', period_from: '2031-01-01', period_to: '2031-12-31' },
});
