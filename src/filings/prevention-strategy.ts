// A strategy of prevention: for where, who owns it, which milestones, when it was last looked at.
import { z } from 'zod';
import { count, day, list, symbol, text } from './fields.ts';
import { kind } from './kind.ts';

export const preventionStrategy = kind({
  name: 'prevention-strategy',
  title: 'Strategy of prevention',
  sentence: 'Registers a strategy of prevention with its owner and milestones.',
  fields: z.strictObject({
    title: text('Title'),
    situation: text('State or region', 'place'),
    owner: text('Owner', 'actor'),
    root_causes: list('Root causes that it addresses').min(1),
    milestones: count('Milestones', 'milestones').min(1),
    reached: count('Milestones reached', 'milestones'),
    next_due: day('Next milestone due').optional(),
    reviewed: day('Last reviewed on'),
    asked_in: symbol('Document that asked for it').optional(),
    paragraph: text('Its paragraph').optional(),
  }),
  check: ({ milestones, reached }) => (reached > milestones ? 'more milestones are reached than there are' : null),
  filers: null,
  systems: [15],
  questions: ['strategies', 'strategies-owed'],
  proves: 'The strategy stands so since the day of its review.',
  confidentiality: 'shared',
  personal: [],
  example: {
    title: 'Border communities strategy',
    situation: 'Exampleland',
    owner: 'ECOWAS Commission',
    root_causes: ['land', 'small arms'],
    milestones: 6,
    reached: 2,
    next_due: '2031-07-01',
    reviewed: '2031-02-01',
  },
});
