// Money of a facility for an operation: set aside for it, or paid out of what was set aside, and never more than that.
import { z } from 'zod';
import { amount, choice, currency, day, text } from './fields.ts';
import { kind, STATES_AND_ORGANISATIONS } from './kind.ts';

export const facilityEntry = kind({
  name: 'facility-entry',
  title: 'Entry of a facility',
  sentence: 'Tells what a facility set aside for an operation, or paid out of it.',
  fields: z.strictObject({
    facility: text('Facility, always by the same words'),
    mission: text('Mission or operation, by its acronym', 'mission'),
    nature: choice('Set aside or paid out', ['allocation', 'disbursement']),
    amount: amount('Amount'),
    currency: currency(),
    dated: day('Day'),
  }),
  filers: STATES_AND_ORGANISATIONS,
  systems: [12],
  questions: ['facility-balances'],
  proves: 'The balance of the operation is higher, or lower, by the amount from that day.',
  confidentiality: 'public',
  personal: [],
  example: {
    facility: 'Peace Facility',
    mission: 'UNEXA',
    nature: 'allocation',
    amount: 100_000_000,
    currency: 'USD',
    dated: '2031-02-01',
  },
});
