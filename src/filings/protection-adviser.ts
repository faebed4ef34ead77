// Advisers and units for the protection of civilians, women and children in a mission: posts and who fills them.
import { z } from 'zod';
import { choice, count, day, text } from './fields.ts';
import { kind, UNITED_NATIONS } from './kind.ts';

/** The themes of protection for which documents ask for advisers. */
export const PROTECTIONS = [
  'protection-of-civilians',
  'women-peace-security',
  'children-armed-conflict',
  'conflict-related-sexual-violence',
] as const;

export const protectionAdviser = kind({
  name: 'protection-adviser',
  title: 'Advisers on protection',
  sentence: 'Tells how many advisers on protection a mission has, and how many posts.',
  fields: z.strictObject({
    mission: text('Mission, by its acronym', 'mission'),
    theme: choice('Theme', PROTECTIONS),
    posts: count('Posts', 'posts').min(1),
    filled: count('Filled', 'persons'),
    as_of: day('As of'),
  }),
  check: ({ posts, filled }) => (filled > posts ? 'more posts are filled than there are' : null),
  filers: [...UNITED_NATIONS, 'regional_organization'],
  systems: [21],
  questions: ['protection', 'protection-force'],
  proves: 'The mission had so many advisers on that day.',
  confidentiality: 'public',
  personal: [],
  example: { mission: 'UNEXA', theme: 'children-armed-conflict', posts: 6, filled: 4, as_of: '2031-04-01' },
});
