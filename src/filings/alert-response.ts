// What was done upon an alert, and when.
import { z } from 'zod';
import { day, filing, note } from './fields.ts';
import { kind } from './kind.ts';

export const alertResponse = kind({
  name: 'alert-response',
  title: 'Response to an alert',
  sentence: 'Tells what followed upon an alert.',
  fields: z.strictObject({
    alert: filing('Alert'),
    taken: day('Taken on'),
    action: note('What was done'),
  }),
  filers: null,
  systems: [13],
  questions: ['alerts'],
  proves: 'The alert was answered on that day.',
  confidentiality: 'internal',
  personal: [],
  example: {
    alert: 'f-7kq2m2xd4a',
    taken: '2031-05-01',
    action: 'A team of four went to the crossing; the parties were called together.',
  },
});
