// A gap between an aim of peacebuilding and what is there: how large, since when, closed when.
import { z } from 'zod';
import { day, measure, text } from './fields.ts';
import { kind, UNITED_NATIONS } from './kind.ts';

export const peacebuildingGap = kind({
  name: 'peacebuilding-gap',
  title: 'Gap in peacebuilding',
  sentence: 'Tells what an aim of peacebuilding lacks, and since when.',
  fields: z.strictObject({
    mission: text('Mission, by its acronym', 'mission'),
    aim: text('Aim, always by the same words'),
    unit: text('Unit'),
    target: measure('Target'),
    actual: measure('Actual'),
    open_since: day('Open since'),
    closed: day('Closed on').optional(),
  }),
  filers: [...UNITED_NATIONS, 'regional_organization'],
  systems: [20],
  questions: ['peacebuilding', 'peacebuilding-named'],
  proves: 'The gap is as large as that until it is closed.',
  confidentiality: 'public',
  personal: [],
  example: { mission: 'UNEXA', aim: 'judges in place', unit: 'judges', target: 100, actual: 40, open_since: '2030-11-01' },
});
