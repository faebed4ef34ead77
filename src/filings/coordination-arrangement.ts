// An arrangement between a mission and a partner, such as the Peacebuilding Commission: with whom, for what, from when to when.
import { z } from 'zod';
import { day, inOrder, list, text } from './fields.ts';
import { kind } from './kind.ts';

export const coordinationArrangement = kind({
  name: 'coordination-arrangement',
  title: 'Arrangement of coordination',
  sentence: 'Registers how a mission and a partner coordinate.',
  fields: z.strictObject({
    mission: text('Mission, by its acronym', 'mission'),
    partner: text('Partner', 'actor'),
    subjects: list('Subjects').min(1),
    from: day('From'),
    until: day('Until').optional(),
  }),
  check: ({ from, until }) => inOrder(from, until, 'until comes before from'),
  filers: null,
  systems: [20, 28],
  questions: ['peacebuilding', 'peacebuilding-named'],
  proves: 'The two coordinate on the days between.',
  confidentiality: 'public',
  personal: [],
  example: { mission: 'UNEXA', partner: 'Peacebuilding Commission', subjects: ['rule of law', 'financing'], from: '2031-01-01' },
});
