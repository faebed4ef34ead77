// Support for justice and the rule of law: to which institution of which State, what, from when to when.
import { z } from 'zod';
import { choice, day, inOrder, text } from './fields.ts';
import { kind } from './kind.ts';

export const justiceSupport = kind({
  name: 'justice-support',
  title: 'Support for justice',
  sentence: 'Registers support for a court, a prison service or another institution of justice.',
  fields: z.strictObject({
    state: text('State', 'place'),
    institution: text('Institution'),
    area: choice('Area', [
      'accountability',
      'courts',
      'prosecution',
      'prisons',
      'legal aid',
      'constitution',
      'transitional justice',
    ]),
    from: day('From'),
    until: day('Until').optional(),
    result: text('Result').optional(),
  }),
  check: ({ from, until }) => inOrder(from, until, 'until comes before from'),
  filers: null,
  systems: [22],
  questions: ['justice', 'justice-asked'],
  proves: 'The institution is supported on the days between.',
  confidentiality: 'public',
  personal: [],
  example: { state: 'Exampleland', institution: 'Court of Appeal', area: 'courts', from: '2031-01-01' },
});
