// What a mission needs and does not have: units of one kind, by when, sustained for how long.
import { z } from 'zod';
import { count, day, list, text } from './fields.ts';
import { kind, UNITED_NATIONS } from './kind.ts';

export const missionRequirement = kind({
  name: 'mission-requirement',
  title: 'Requirement of a mission',
  sentence: 'States the units that a mission needs and how soon.',
  fields: z.strictObject({
    mission: text('Mission, by its acronym', 'mission'),
    capability: text('Kind of unit, as in the offers'),
    units: count('Number of units', 'units').min(1),
    within_days: count('Needed within', 'days'),
    sustained_days: count('Able to sustain itself for at least', 'days').optional(),
    tasks: list('Tasks, which no caveat may exclude').optional(),
    needed_from: day('Needed from'),
  }),
  filers: [...UNITED_NATIONS, 'regional_organization'],
  systems: [9],
  questions: ['standby'],
  proves: 'The mission lacks the units until a later requirement takes the place of this one.',
  confidentiality: 'shared',
  personal: [],
  example: {
    mission: 'UNEXA',
    capability: 'infantry battalion',
    units: 2,
    within_days: 60,
    sustained_days: 30,
    tasks: ['riot control'],
    needed_from: '2031-07-01',
  },
});
