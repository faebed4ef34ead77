// The person or post whom others call on a subject, with the time for which that holds.
import { z } from 'zod';
import { choice, day, email, inOrder, list, text } from './fields.ts';
import { kind } from './kind.ts';

export const pointOfContact = kind({
  name: 'point-of-contact',
  title: 'Point of contact',
  sentence: 'Names whom to call on a subject at a level, and confirms it once a year.',
  fields: z.strictObject({
    subject: text('Subject: early warning, resolution 1540, mediation, …'),
    level: choice('Level', ['principal', 'senior', 'working']),
    post: text('Post'),
    person: text('Name').optional(),
    email: email('E-mail').optional(),
    telephone: text('Telephone').optional(),
    languages: list('Languages').optional(),
    valid_from: day('Valid from'),
    valid_until: day('Valid until').optional(),
    confirmed: day('Confirmed on'),
  }),
  check: ({ valid_from, valid_until }) => inOrder(valid_from, valid_until, 'valid_until comes before valid_from'),
  filers: null,
  systems: [4, 25],
  questions: ['contacts', 'coverage-1540'],
  proves: 'The organisation can be reached on the subject from the one day to the other.',
  confidentiality: 'shared',
  personal: ['person', 'email', 'telephone'],
  example: {
    subject: 'early warning',
    level: 'working',
    post: 'Head of the situation room',
    person: 'A. Example',
    email: 'situation.room@example.org',
    languages: ['English', 'French'],
    valid_from: '2031-01-01',
    confirmed: '2031-01-01',
  },
});
