// A request for human, technical or financial help or training, in an amount that offers can be held against.
import { z } from 'zod';
import { FORMS_OF_ASSISTANCE } from './assistance-offer.ts';
import { amount, choice, day, note, text } from './fields.ts';
import { kind, STATES_AND_ORGANISATIONS } from './kind.ts';

export const assistanceRequest = kind({
  name: 'assistance-request',
  title: 'Request for assistance',
  sentence: 'Asks for help of one form on one subject, by a day.',
  fields: z.strictObject({
    subject: text('Subject: border control, mediation training, resolution 1540, …'),
    form: choice('Form', FORMS_OF_ASSISTANCE),
    quantity: amount('Quantity'),
    unit: text('Unit: trainers, months of experts, USD, …'),
    needed_by: day('Needed by'),
    place: text('State or region', 'place'),
    priority: choice('Priority', ['high', 'middle', 'low']),
    purpose: note('What it is for').optional(),
  }),
  filers: [...STATES_AND_ORGANISATIONS, 'mission'],
  systems: [10, 25, 26],
  questions: ['assistance', 'coverage-1540'],
  proves: 'The help is asked for until it was delivered or the request withdrawn.',
  confidentiality: 'public',
  personal: [],
  example: {
    subject: 'border control',
    form: 'training',
    quantity: 10,
    unit: 'trainers',
    needed_by: '2031-09-30',
    place: 'Exampleland',
    priority: 'high',
  },
});
