// Somebody who can mediate: for which regions, in which languages, from when to when free.
import { z } from 'zod';
import { day, inOrder, list, text } from './fields.ts';
import { kind } from './kind.ts';

export const mediator = kind({
  name: 'mediator',
  title: 'Mediator for the roster',
  sentence:
    'Puts a mediator or an expert for mediation on the roster, with languages, regions and the days on which they are free.',
  fields: z.strictObject({
    person: text('Name'),
    languages: list('Languages').min(1),
    regions: list('States or regions that they know').min(1),
    skills: list('Skills (ceasefire, constitution, gender, ...)').optional(),
    free_from: day('Free from'),
    free_until: day('Free until').optional(),
    confirmed: day('Last confirmed on'),
  }),
  check: ({ free_from, free_until }) => inOrder(free_from, free_until, 'free_until comes before free_from'),
  filers: null,
  systems: [14],
  questions: ['mediators'],
  proves: 'The organisation offers this person on those days.',
  confidentiality: 'shared',
  personal: ['person'],
  example: {
    person: 'A. Example',
    languages: ['French', 'Arabic'],
    regions: ['West Africa', 'Exampleland'],
    skills: ['ceasefire'],
    free_from: '2031-03-01',
    free_until: '2031-12-31',
    confirmed: '2031-02-01',
  },
});
