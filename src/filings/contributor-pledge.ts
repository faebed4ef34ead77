// Troops, police or experts that a State pledges to a mission, or to any, until a day.
import { z } from 'zod';
import { choice, count, day, inOrder, text } from './fields.ts';
import { kind } from './kind.ts';

export const contributorPledge = kind({
  name: 'contributor-pledge',
  title: 'Pledge of a contributor',
  sentence: 'Pledges personnel to a mission until a day.',
  fields: z.strictObject({
    mission: text('Mission, by its acronym', 'mission'),
    category: choice('Category', ['troops', 'police', 'experts on mission', 'staff officers']),
    personnel: count('Number', 'persons').min(1),
    pledged: day('Pledged on'),
    valid_until: day('Holds until'),
  }),
  check: ({ pledged, valid_until }) => inOrder(pledged, valid_until, 'valid_until comes before pledged'),
  filers: ['state', 'regional_organization'],
  systems: [11],
  questions: ['contributors', 'pledges'],
  proves: 'The personnel can be counted on until the day; after it the pledge has lapsed, but for what was deployed.',
  confidentiality: 'public',
  personal: [],
  example: { mission: 'UNEXA', category: 'troops', personnel: 850, pledged: '2031-02-01', valid_until: '2031-12-31' },
});
