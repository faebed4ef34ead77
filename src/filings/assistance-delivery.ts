// Help that was given: which request it answers, how much of it, when.
import { z } from 'zod';
import { amount, day, filing, note } from './fields.ts';
import { kind } from './kind.ts';

export const assistanceDelivery = kind({
  name: 'assistance-delivery',
  title: 'Delivery of assistance',
  sentence: 'Tells that help was given to a request, and how much.',
  fields: z.strictObject({
    request: filing('Request'),
    offer: filing('Offer that it comes from').optional(),
    quantity: amount('Quantity, in the unit of the request'),
    delivered: day('Delivered on'),
    result: note('Result').optional(),
  }),
  filers: null,
  systems: [10, 26],
  questions: ['assistance', 'assistance-shares'],
  proves: 'The request, and the offer that it names, are less by that much.',
  confidentiality: 'public',
  personal: [],
  example: { request: 'f-7kq2m2xd4a', quantity: 3, delivered: '2031-05-20' },
});
