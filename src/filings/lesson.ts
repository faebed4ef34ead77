// A lesson: what the situation was, what was tried, what came of it, and what shows it.
import { z } from 'zod';
import { THEMES } from '../facts/index.ts';
import { choice, note, text } from './fields.ts';
import { kind } from './kind.ts';

export const lesson = kind({
  name: 'lesson',
  title: 'Lesson',
  sentence: 'Tells what was tried in a situation and what came of it.',
  fields: z.strictObject({
    title: text('Title'),
    theme: choice('Theme', THEMES),
    phase: choice('Phase', ['prevention', 'planning', 'deployment', 'operation', 'transition', 'drawdown', 'peacebuilding']),
    situation: note('Situation'),
    tried: note('What was tried'),
    result: note('What came of it'),
    evidence: note('What shows it: a document, a figure, a place to look it up'),
  }),
  filers: null,
  systems: [27, 25],
  questions: ['lessons', 'coverage-1540'],
  proves: 'The organisation has learnt this and says from what.',
  confidentiality: 'public',
  personal: [],
  example: {
    title: 'Joint patrols before joint offices',
    theme: 'ceasefire',
    phase: 'deployment',
    situation: 'Two parties that did not speak to each other watched one line.',
    tried: 'Mixed patrols of four, a month before any joint office was opened.',
    result: 'Incidents fell from eleven to three in a quarter.',
    evidence: 'S/2031/120, paragraphs 14 to 16',
  },
});
