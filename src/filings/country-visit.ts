// A visit to a State on countering terrorism or non-proliferation: by whom, when, with which recommendations.
import { z } from 'zod';
import { choice, count, day, list, text } from './fields.ts';
import { kind } from './kind.ts';

export const countryVisit = kind({
  name: 'country-visit',
  title: 'Visit to a State',
  sentence: 'Tells of a visit on countering terrorism or non-proliferation, and what it recommended.',
  fields: z.strictObject({
    state: text('State', 'place'),
    subject: choice('Subject', ['counter-terrorism', 'resolution 1540']),
    visitor: text('Visiting body', 'actor'),
    from: day('From'),
    until: day('Until'),
    recommendations: count('Recommendations', 'recommendations'),
    carried_out: count('Carried out', 'recommendations'),
    priorities: list('Priorities').optional(),
  }),
  check: ({ recommendations, carried_out }) =>
    carried_out > recommendations ? 'more was carried out than was recommended' : null,
  filers: null,
  systems: [25, 26],
  questions: ['visits'],
  proves: 'The visit took place, and so much of what it recommended is done.',
  confidentiality: 'shared',
  personal: [],
  example: {
    state: 'Exampleland',
    subject: 'counter-terrorism',
    visitor: 'Executive Directorate',
    from: '2031-03-03',
    until: '2031-03-07',
    recommendations: 12,
    carried_out: 3,
  },
});
