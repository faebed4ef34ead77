// Personnel of a contributor who serve in a mission from one day to another.
import { z } from 'zod';
import { choice, count, day, inOrder, text } from './fields.ts';
import { kind } from './kind.ts';

export const deployment = kind({
  name: 'deployment',
  title: 'Deployment',
  sentence: 'Tells how many of a contributor serve in a mission, and from when to when.',
  fields: z.strictObject({
    mission: text('Mission, by its acronym', 'mission'),
    category: choice('Category', ['troops', 'police', 'experts on mission', 'staff officers']),
    personnel: count('Number', 'persons').min(1),
    from: day('From'),
    until: day('Until').optional(),
    capability: text('Kind of unit, as in the standing offers').optional(),
    units: count('Number of those units', 'units').min(1).optional(),
  }),
  check: ({ from, until, capability, units }) =>
    (capability === undefined) === (units === undefined)
      ? inOrder(from, until, 'until comes before from')
      : 'capability and units are told together, or neither',
  filers: ['state', 'regional_organization'],
  systems: [11],
  questions: ['contributors', 'pledges', 'contributor-pool'],
  proves: 'The personnel serve in the mission on the days between.',
  confidentiality: 'public',
  personal: [],
  example: { mission: 'UNEXA', category: 'troops', personnel: 800, from: '2031-04-01' },
});
