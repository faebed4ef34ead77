// An agreement or guideline on cooperation: its parties, how far it has come, what it covers.
import { z } from 'zod';
import { choice, day, list, note, symbol, text } from './fields.ts';
import { kind } from './kind.ts';

// In their order: no agreement skips one, but any may end.
const STATUSES = ['exploring', 'draft', 'signed', 'in force', 'ended'] as const;

export const agreement = kind({
  name: 'agreement',
  title: 'Agreement or guideline',
  sentence: 'Registers an agreement or guideline on cooperation and how far it has come.',
  fields: z.strictObject({
    title: text('Title'),
    type: choice('Type', ['framework agreement', 'memorandum of understanding', 'cooperation guideline', 'exchange of letters']),
    status: choice('Status', STATUSES),
    parties: list('Parties', 'actor').min(2),
    covers: list('What it covers, subject by subject').min(1),
    since: day('In this status since'),
    expires: day('Expires').optional(),
    source: symbol('Document in which it stands').optional(),
    remarks: note('Remarks').optional(),
  }),
  follows: ({ status: earlier }, { status: later }) => {
    const [from, to] = [STATUSES.indexOf(earlier), STATUSES.indexOf(later)];
    return to > from + 1 && later !== 'ended' ? `from ${earlier} the next status is ${STATUSES[from + 1]}, not ${later}` : null;
  },
  filers: null,
  systems: [5],
  questions: ['agreements', 'agreement-clauses'],
  proves: 'The agreement has that status since that day.',
  confidentiality: 'public',
  personal: [],
  example: {
    title: 'Joint Framework for an Enhanced Partnership',
    type: 'framework agreement',
    status: 'in force',
    parties: ['United Nations', 'African Union'],
    covers: ['early warning', 'mediation', 'peace operations'],
    since: '2031-01-15',
  },
});
