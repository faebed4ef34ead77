// A round of mediation or good offices: who leads, between whom, with what outcome.
import { z } from 'zod';
import { choice, day, list, note, text } from './fields.ts';
import { kind } from './kind.ts';

export const mediationRound = kind({
  name: 'mediation-round',
  title: 'Round of mediation',
  sentence: 'Tells of a round of mediation or good offices and what came of it.',
  fields: z.strictObject({
    situation: text('State or region', 'place'),
    track: text('Track, always by the same name'),
    lead: text('Who leads', 'actor'),
    with: list('Who else mediates', 'actor').optional(),
    parties: list('Parties', 'actor').min(1),
    held: day('Held on'),
    outcome: choice('Outcome', ['under way', 'agreement', 'partial agreement', 'adjourned', 'failed', 'closed']),
    account: note('Account').optional(),
  }),
  filers: null,
  systems: [14],
  questions: ['mediation', 'mediation-named'],
  proves: 'The round was held on that day with that outcome.',
  confidentiality: 'shared',
  personal: [],
  example: {
    situation: 'Exampleland',
    track: 'Northern talks',
    lead: 'African Union',
    with: ['United Nations'],
    parties: ['Government of Exampleland', 'Northern Front'],
    held: '2031-04-11',
    outcome: 'partial agreement',
  },
});
