// Which mandates end in a window, by what had been decided until the day asked.
import { z } from 'zod';
import { mandateEnds } from './mandate-ends.ts';
import { day, days, name, question } from './question.ts';

export const mandatesEnding = question({
  name: 'mandates-ending',
  sentence: 'Which mandates end in the days to come?',
  parameters: z.object({ on: day, within: days.default(180), mission: name.optional() }),
  columns: [
    { key: 'until', title: 'Ends', type: 'day' },
    { key: 'mission', title: 'Mission', type: 'text' },
    { key: 'document', title: 'Under', type: 'text' },
    { key: 'paragraph', title: 'Paragraph', type: 'text' },
    { key: 'rule', title: 'The end is', type: 'text' },
  ],
  calendar: {
    day: 'until',
    summary: (row) => `Mandate of ${row.mission} ends (${row.document})`,
    uid: (row) => `mandate/${row.mission}/${row.until}`,
  },
  example: { on: '2013-06-01', within: '90' },
  order: ['until', 'mission'],
  rows: (db, { on, within, mission }) => mandateEnds(db, on, within, mission),
});
