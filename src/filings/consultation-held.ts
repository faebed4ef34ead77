// A consultation that was held before a mandate was extended or changed.
import { z } from 'zod';
import { choice, day, note, text } from './fields.ts';
import { kind } from './kind.ts';

/** With whom practice asks for consultations (S/RES/1353 (2001), annex II; S/PRST/2009/24). */
export const CONSULTED = [
  'troop- and police-contributing countries',
  'political-military experts',
  'Secretariat',
  'regional organisations',
] as const;

export const consultationHeld = kind({
  name: 'consultation-held',
  title: 'Consultation held',
  sentence: 'Tells of a consultation on a mission and with whom it was held.',
  fields: z.strictObject({
    mission: text('Mission, by its acronym', 'mission'),
    with: choice('With', CONSULTED),
    held: day('Held on'),
    outcome: note('Outcome').optional(),
  }),
  filers: null,
  systems: [17],
  questions: ['consultation-lead', 'consultations'],
  proves: 'The consultation was held on that day.',
  confidentiality: 'internal',
  personal: [],
  example: { mission: 'UNEXA', with: 'troop- and police-contributing countries', held: '2031-03-11' },
});
