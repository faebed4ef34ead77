// What the presidency noted for the assessment of a month.
import { z } from 'zod';
import { month, question } from '../question.ts';
import { filed } from './filed.ts';

export const presidencyNotes = question({
  name: 'presidency-notes',
  sentence: 'What did the presidency note for the assessment of a month?',
  parameters: z.object({ month }),
  columns: [
    { key: 'matter', title: 'Matter', type: 'text' },
    { key: 'account', title: 'Note', type: 'text' },
    { key: 'by', title: 'By', type: 'text' },
    { key: 'told_on', title: 'On', type: 'day' },
  ],
  calendar: null,
  example: { month: '2031-05' },
  order: ['matter', 'told_on', 'filing'],
  query: ({ month: wanted }) => ({
    sql: `select matter, account, by, told_on, filing, jsonb_build_array(filing) as filings, quote
       from ${filed('presidency-note', 'month text, matter text, account text')} n where month = $1`,
    values: [wanted],
  }),
});
