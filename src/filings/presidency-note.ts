// What the presidency of the Council notes for its assessment of the month.
import { z } from 'zod';
import { note, text } from './fields.ts';
import { kind } from './kind.ts';

export const presidencyNote = kind({
  name: 'presidency-note',
  title: 'Note of the presidency',
  sentence: 'Keeps a note for the assessment of a month.',
  fields: z.strictObject({
    month: z
      .string()
      .regex(/^[12]\d{3}-(?:0[1-9]|1[0-2])$/, 'must be a month such as 2031-05')
      .meta({ title: 'Month' }),
    matter: text('Matter'),
    account: note('Note'),
  }),
  filers: ['state', 'un_office', 'un_organ'],
  systems: [8],
  questions: ['presidency-notes', 'assessment-draft'],
  proves: 'The presidency noted this.',
  confidentiality: 'internal',
  personal: [],
  example: {
    month: '2031-05',
    matter: 'Exampleland',
    account: 'Members met twice; a statement to the press was agreed on 12 May.',
  },
});
