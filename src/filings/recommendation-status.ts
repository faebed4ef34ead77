// How a recommendation stands; done only with what shows it.
import { z } from 'zod';
import { choice, day, note, symbol, text } from './fields.ts';
import { kind } from './kind.ts';

export const recommendationStatus = kind({
  name: 'recommendation-status',
  title: 'Status of a recommendation',
  sentence: 'Tells how a recommendation stands, with the evidence.',
  fields: z.strictObject({
    source: symbol('Document that makes the recommendation'),
    paragraph: text('Paragraph'),
    recommendation: text('Recommendation, in a few words'),
    owner: text('Owner', 'actor'),
    status: choice('Status', ['open', 'under way', 'done', 'not accepted']),
    as_of: day('As of'),
    evidence: note('Evidence: a document, a figure, a place to look it up').optional(),
  }),
  check: ({ status, evidence }) => (status !== 'open' && !evidence ? `evidence: a status "${status}" needs what shows it` : null),
  filers: null,
  systems: [19],
  questions: ['recommendation-progress'],
  proves: 'The recommendation has that status by that evidence.',
  confidentiality: 'public',
  personal: [],
  example: {
    source: 'S/2031/77',
    paragraph: '41',
    recommendation: 'A joint planning cell',
    owner: 'Secretariat',
    status: 'done',
    as_of: '2031-04-15',
    evidence: 'S/2031/300, paragraph 9',
  },
});
