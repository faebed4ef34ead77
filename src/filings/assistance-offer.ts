// An offer of human, technical or financial help or training, in an amount that is given once.
import { z } from 'zod';
import { amount, choice, day, inOrder, list, text } from './fields.ts';
import { kind, STATES_AND_ORGANISATIONS } from './kind.ts';

/** Forms of assistance (draft of resolution 1631 (2005), paragraph 2: human, technical and financial; training beside them). */
export const FORMS_OF_ASSISTANCE = ['human', 'technical', 'financial', 'training'] as const;

export const assistanceOffer = kind({
  name: 'assistance-offer',
  title: 'Offer of assistance',
  sentence: 'Offers help of one form on one subject, for a time and to certain places or all.',
  fields: z.strictObject({
    subject: text('Subject, as in the requests'),
    form: choice('Form', FORMS_OF_ASSISTANCE),
    quantity: amount('Quantity'),
    unit: text('Unit, as in the requests'),
    available_from: day('Available from'),
    available_until: day('Available until'),
    places: list('Only to these States or regions', 'place').optional(),
  }),
  check: ({ available_from, available_until }) =>
    inOrder(available_from, available_until, 'available_until comes before available_from'),
  filers: [...STATES_AND_ORGANISATIONS, 'mission'],
  systems: [10, 25, 26],
  questions: ['assistance', 'coverage-1540'],
  proves: 'The help can be had from the one day to the other, once.',
  confidentiality: 'public',
  personal: [],
  example: {
    subject: 'border control',
    form: 'training',
    quantity: 6,
    unit: 'trainers',
    available_from: '2031-01-01',
    available_until: '2031-12-31',
  },
});
