// What happened to one weapon on one day: seized, traced, handed on, stored, returned or destroyed, and who has it since.
import { z } from 'zod';
import { choice, day, text } from './fields.ts';
import { kind } from './kind.ts';

export const weaponRecord = kind({
  name: 'weapon-record',
  title: 'Record of a weapon',
  sentence: 'Tells what happened to one weapon: its seizure, a request to trace it, the answer, or where it went.',
  fields: z.strictObject({
    serial: text('Serial number, as marked'),
    make: text('Make'),
    model: text('Model').optional(),
    event: choice('What happened', [
      'made',
      'transferred',
      'lost',
      'seized',
      'trace asked for',
      'trace answered',
      'stored',
      'returned',
      'destroyed',
    ]),
    dated: day('Day'),
    place: text('State or place', 'place'),
    holder: text('Who has it since', 'actor').optional(),
    received_from: text('Who had it before, as far as known', 'actor').optional(),
  }),
  filers: null,
  systems: [23],
  questions: ['weapon-traces'],
  proves: 'That happened to the weapon on that day.',
  confidentiality: 'shared',
  personal: [],
  example: {
    serial: 'AB-10 452',
    make: 'Example Arms',
    model: 'Mark 2',
    event: 'seized',
    dated: '2031-03-04',
    place: 'Exampleland',
    holder: 'Police of Exampleland',
    received_from: 'Armed group',
  },
});
