// An early warning: where, of what, how severe, how certain, from which source; closed unless it is shared.
import { z } from 'zod';
import { choice, count, day, list, note, text } from './fields.ts';
import { kind } from './kind.ts';

export const alert = kind({
  name: 'alert',
  title: 'Alert',
  sentence: 'Warns of something that rises or breaks out.',
  fields: z.strictObject({
    place: text('State or region', 'place'),
    type: choice('Of what', [
      'armed violence',
      'displacement',
      'political crisis',
      'human rights',
      'hate speech',
      'cross-border',
      'other',
    ]),
    severity: count('Severity, from 1 (watch) to 5 (emergency)', 'of 5').min(1).max(5),
    confidence: choice('Confidence', ['low', 'middle', 'high']),
    observed: day('Observed on'),
    source: text('Source: own observers, partner, open source, …'),
    account: note('Account'),
    told: list('Who was told', 'actor').optional(),
  }),
  filers: null,
  systems: [13],
  questions: ['alerts', 'warnings-named'],
  proves: 'The organisation warned on the day on which the alert was submitted.',
  confidentiality: 'internal',
  personal: [],
  example: {
    place: 'Northern Exampleland',
    type: 'displacement',
    severity: 3,
    confidence: 'middle',
    observed: '2031-04-28',
    source: 'own observers',
    account: 'Some 2,000 people crossed the river southwards in three days.',
  },
});
