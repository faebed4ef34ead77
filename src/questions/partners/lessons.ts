// What organisations learnt, by theme, phase, organisation or words.
import { z } from 'zod';
import { THEMES } from '../../facts/index.ts';
import { name, question } from '../question.ts';
import { filed, holds } from './filed.ts';

export const lessons = question({
  name: 'lessons',
  sentence: 'What was learnt on a theme, in a phase, by whom?',
  parameters: z.object({
    theme: z.enum(THEMES).optional(),
    phase: name.optional(),
    organisation: name.optional(),
    words: name.optional(),
  }),
  columns: [
    { key: 'title', title: 'Lesson', type: 'text' },
    { key: 'theme', title: 'Theme', type: 'text' },
    { key: 'phase', title: 'Phase', type: 'text' },
    { key: 'by', title: 'By', type: 'text' },
    { key: 'situation', title: 'Situation', type: 'text' },
    { key: 'tried', title: 'What was tried', type: 'text' },
    { key: 'result', title: 'What came of it', type: 'text' },
    { key: 'evidence', title: 'Evidence', type: 'text' },
  ],
  calendar: null,
  example: { theme: 'ceasefire' },
  order: ['theme', 'title', 'filing'],
  query: ({ theme, phase, organisation, words }) => ({
    sql: `select title, theme, phase, by, situation, tried, result, evidence, filing, jsonb_build_array(filing) as filings, quote
       from ${filed('lesson', 'title text, theme text, phase text, situation text, tried text, result text, evidence text')} l
       where ($1::text is null or theme = $1) and ($2::text is null or phase = $2) and ${holds('by', '$3')}
         and ${holds("concat_ws(' ', title, situation, tried, result)", '$4')}`,
    values: [theme ?? null, phase ?? null, organisation ?? null, words ?? null],
  }),
});
