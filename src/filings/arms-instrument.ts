// An instrument or arrangement on small arms and borders: which States it binds, and what it serves for.
import { z } from 'zod';
import { choice, day, list, text } from './fields.ts';
import { kind } from './kind.ts';

export const armsInstrument = kind({
  name: 'arms-instrument',
  title: 'Instrument on small arms',
  sentence: 'Registers an instrument or border arrangement that helps States to find, mark and trace small arms.',
  fields: z.strictObject({
    title: text('Title'),
    serves: choice('Serves', ['tracing', 'marking', 'embargo', 'stockpiles', 'border and customs', 'exchange of information']),
    states: list('States that it binds', 'place').min(1),
    in_force: day('In force since'),
  }),
  filers: null,
  systems: [23],
  questions: ['arms-instruments', 'tracing-mandates'],
  proves: 'The instrument serves those States since that day.',
  confidentiality: 'public',
  personal: [],
  example: {
    title: 'Convention on Small Arms of the River States',
    serves: 'tracing',
    states: ['Exampleland', 'Otherland'],
    in_force: '2029-09-29',
  },
});
