// A meeting that is planned, with its agenda: so that the agendas of meetings can complement each other.
import { z } from 'zod';
import { choice, day, list, text } from './fields.ts';
import { kind } from './kind.ts';

/** Levels of meetings between the Council, the Secretariat and regional organisations. */
export const LEVELS = ['heads of State', 'ministers', 'executive heads', 'ambassadors', 'desk-to-desk'] as const;

export const meetingPlanned = kind({
  name: 'meeting-planned',
  title: 'Planned meeting',
  sentence: 'Announces a meeting with its day and agenda.',
  fields: z.strictObject({
    title: text('Title'),
    date: day('Day'),
    level: choice('Level', LEVELS),
    participants: list('Participants', 'actor'),
    agenda: list('Agenda, item by item'),
    window_from: day('Could be held from').optional(),
    window_until: day('Could be held until').optional(),
  }),
  check: ({ date, window_from, window_until }) =>
    (window_from ?? date) <= date && date <= (window_until ?? date)
      ? null
      : 'the day does not lie between window_from and window_until',
  filers: null,
  systems: [3],
  questions: ['meeting-plans', 'agendas'],
  proves: 'The meeting is meant to be held.',
  confidentiality: 'shared',
  personal: [],
  example: {
    title: 'Annual consultative meeting of the Council and the Peace and Security Council',
    date: '2031-10-12',
    level: 'ambassadors',
    participants: ['Security Council', 'African Union'],
    agenda: ['Exampleland', 'Financing of operations'],
  },
});
