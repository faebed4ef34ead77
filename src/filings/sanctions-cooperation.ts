// A request of a sanctions committee or its experts to an organisation or State, and the reply.
import { z } from 'zod';
import { day, inOrder, note, text } from './fields.ts';
import { kind } from './kind.ts';

export const sanctionsCooperation = kind({
  name: 'sanctions-cooperation',
  title: 'Cooperation with a sanctions committee',
  sentence: 'Tells of a request of a committee or panel, and whether it was answered.',
  fields: z.strictObject({
    committee: text('Committee or panel, as "1970 (2011)"'),
    subject: text('Subject of the request'),
    asked: day('Asked on'),
    due: day('Due').optional(),
    replied: day('Answered on').optional(),
    summary: note('Summary').optional(),
  }),
  check: ({ asked, replied }) => inOrder(asked, replied, 'replied comes before asked'),
  filers: ['state', 'regional_organization', 'mission', 'un_office', 'un_organ'],
  systems: [24],
  questions: ['sanctions-cooperation'],
  proves: 'The organisation was asked on the one day and answered on the other.',
  confidentiality: 'internal',
  personal: [],
  example: {
    committee: '1970 (2011)',
    subject: 'inspection of cargo',
    asked: '2031-02-01',
    due: '2031-03-01',
    replied: '2031-02-20',
  },
});
