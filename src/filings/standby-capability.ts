// A capability that a State or an organisation keeps ready for peace operations: what, how many, how soon, for how long, under which caveats.
import { z } from 'zod';
import { count, day, inOrder, list, text } from './fields.ts';
import { kind } from './kind.ts';

export const standbyCapability = kind({
  name: 'standby-capability',
  title: 'Standby capability',
  sentence: 'Offers units of one kind for peace operations, with their readiness.',
  fields: z.strictObject({
    capability: text('Kind of unit: infantry battalion, engineer company, level II hospital, …'),
    units: count('Number of units', 'units').min(1),
    personnel: count('Strength of each unit', 'persons').min(1),
    readiness_days: count('Ready to move within', 'days'),
    sustainment_days: count('Sustains itself for', 'days'),
    caveats: list('Caveats: what it may not be used for').optional(),
    location: text('Where it is kept', 'place').optional(),
    available_from: day('Available from'),
    available_until: day('Available until').optional(),
  }),
  check: ({ available_from, available_until }) =>
    inOrder(available_from, available_until, 'available_until comes before available_from'),
  filers: ['state', 'regional_organization'],
  systems: [9, 11],
  questions: ['standby', 'contributor-pool'],
  proves: 'The units can be asked for from the one day to the other.',
  confidentiality: 'shared',
  personal: [],
  example: {
    capability: 'infantry battalion',
    units: 1,
    personnel: 850,
    readiness_days: 30,
    sustainment_days: 60,
    caveats: ['no riot control'],
    available_from: '2031-01-01',
    available_until: '2032-12-31',
  },
});
