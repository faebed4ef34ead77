// A report that was asked for, submitted by whoever owes it: it meets the commitment that it names.
import { z } from 'zod';
import { day, symbol, text } from './fields.ts';
import { kind } from './kind.ts';

export const reportSubmission = kind({
  name: 'report-submission',
  title: 'Submission of a report',
  sentence: 'Tells that a report was submitted, and which request it answers.',
  fields: z.strictObject({
    symbol: symbol('Symbol of the report'),
    title: text('Title'),
    dated: day('Day of the report'),
    asked_in: symbol('Document that asked for it'),
    paragraph: z
      .string()
      .regex(/^\d{1,3}(?:\([a-z0-9]{1,4}\))*$/, 'must be a paragraph such as 12 or 12(a)')
      .meta({ title: 'Paragraph that asked for it' })
      .optional(),
    due: day('Day on which it was due, of a request that recurs').optional(),
  }),
  filers: null,
  systems: [6],
  questions: ['due', 'overdue'],
  proves:
    'The request is met on the day of the report. Only a public filing meets a commitment, for everybody sees that it is met.',
  confidentiality: 'public',
  personal: [],
  example: {
    symbol: 'S/2031/410',
    title: 'Report of the Secretary-General on Exampleland',
    dated: '2031-06-28',
    asked_in: 'S/RES/9001 (2031)',
    paragraph: '2',
    due: '2031-06-30',
  },
});
