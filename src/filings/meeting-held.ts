// A meeting that was held, with its agenda and outcome.
import { z } from 'zod';
import { choice, day, list, note, text } from './fields.ts';
import { kind } from './kind.ts';
import { LEVELS } from './meeting-planned.ts';

export const meetingHeld = kind({
  name: 'meeting-held',
  title: 'Meeting held',
  sentence: 'Tells that a meeting was held and what came of it.',
  fields: z.strictObject({
    title: text('Title, as it was announced'),
    date: day('Day'),
    level: choice('Level', LEVELS),
    participants: list('Participants', 'actor'),
    agenda: list('Agenda, item by item'),
    outcome: note('Outcome').optional(),
  }),
  filers: null,
  systems: [3],
  questions: ['meeting-plans'],
  proves: 'The meeting was held on that day.',
  confidentiality: 'public',
  personal: [],
  example: {
    title: 'Annual consultative meeting of the Council and the Peace and Security Council',
    date: '2031-10-12',
    level: 'ambassadors',
    participants: ['Security Council', 'African Union'],
    agenda: ['Exampleland'],
    outcome: 'A joint communiqué; the next meeting in a year.',
  },
});
