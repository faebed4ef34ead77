// An operation or other standing activity of an organisation: where, since when, on which legal basis, with how many.
import { z } from 'zod';
import { choice, count, day, inOrder, symbol, text } from './fields.ts';
import { kind } from './kind.ts';

/** What partners do for peace and security, as the statement of 14 February 2014 (S/PRST/2014/4) names it. */
export const FUNCTIONS = [
  'military operation',
  'police',
  'observation',
  'mediation',
  'training',
  'humanitarian aid',
  'financing',
  'logistics',
  'coordination',
] as const;

export const operation = kind({
  name: 'operation',
  title: 'Operation or activity',
  sentence: 'Registers what an organisation does in a situation, and on which legal basis.',
  fields: z.strictObject({
    name: text('Name'),
    situation: text('State or region', 'place'),
    function: choice('Function', FUNCTIONS),
    began: day('Since'),
    ended: day('Until').optional(),
    authority: symbol('Decision of the Security Council that authorises it').optional(),
    authorised_until: day('Authorised until').optional(),
    consent: text('Consent of the host State, or other legal basis').optional(),
    personnel: count('Strength', 'persons').optional(),
  }),
  check: ({ began, ended }) => inOrder(began, ended, 'ended comes before began'),
  filers: ['state', 'regional_organization', 'un_organ', 'un_office', 'mission'],
  systems: [2, 7, 28],
  questions: [
    'legal-basis',
    'article-54',
    'article-54-record',
    'partner-ledger',
    'article-54-named',
    'contributions-named',
    'beyond-authority',
  ],
  proves: 'The organisation is active there from the one day to the other.',
  confidentiality: 'public',
  personal: [],
  example: {
    name: 'Observer mission in Exampleland',
    situation: 'Exampleland',
    function: 'observation',
    began: '2031-02-01',
    authority: 'S/RES/9001 (2031)',
    authorised_until: '2031-12-31',
    personnel: 40,
  },
});
