// A planning document of a mission with its day: it should be no older than the last change of the mandate.
import { z } from 'zod';
import { day, symbol, text } from './fields.ts';
import { kind, UNITED_NATIONS } from './kind.ts';

export const planningDocument = kind({
  name: 'planning-document',
  title: 'Planning document',
  sentence: 'Tells that a planning document of a mission was made or brought up to date.',
  fields: z.strictObject({
    mission: text('Mission, by its acronym', 'mission'),
    title: text('Title: concept of operations, rules of engagement, …'),
    dated: day('Day of this version'),
    mandate: symbol('Decision that it puts into effect').optional(),
  }),
  filers: UNITED_NATIONS,
  systems: [18],
  questions: ['planning-documents'],
  proves: 'The document is as of that day.',
  confidentiality: 'shared',
  personal: [],
  example: { mission: 'UNEXA', title: 'Concept of operations', dated: '2031-04-20', mandate: 'S/RES/9001 (2031)' },
});
