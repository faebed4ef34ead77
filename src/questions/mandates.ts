// The periods of every mission's authority that touch a window, each with the document that gave it, and how it stands on a day.
import { z } from 'zod';
import { evidenceOf, mandateChains, stateOn } from '../register/index.ts';
import { isMeant } from './mandate-ends.ts';
import { day, name, question } from './question.ts';

type Placed = Parameters<typeof evidenceOf>[1][number];

export const mandates = question({
  name: 'mandates',
  sentence: 'Which mandates held or hold, from when to when?',
  parameters: z.object({ on: day, from: day.optional(), to: day.optional(), mission: name.optional() }),
  columns: [
    { key: 'mission', title: 'Mission', type: 'text' },
    { key: 'begins', title: 'From', type: 'day' },
    { key: 'ends', title: 'Until', type: 'day' },
    { key: 'document', title: 'Under', type: 'text' },
    { key: 'paragraph', title: 'Paragraph', type: 'text' },
    { key: 'rule', title: 'The end is', type: 'text' },
    { key: 'standing', title: 'The mission on the day', type: 'text' },
  ],
  calendar: {
    day: 'ends',
    summary: (row) => `Mandate of ${row.mission} ends (${row.document})`,
    uid: (row) => `period/${row.mission}/${row.begins}/${row.document}`,
  },
  example: { on: '2013-06-01', from: '2012-01-01', to: '2014-12-31' },
  order: ['mission', 'begins', 'place'],
  rows: async (db, { on, from, to, mission }) => {
    const found = (await mandateChains(db)).filter((one) => isMeant(one.mission, mission));
    const periods = found.flatMap(({ mission: of, deeds, chain }) => {
      const { standing } = stateOn(chain, on);
      return chain.periods.map(({ deed, begins, ends, document, rule }, place) => ({
        row: { mission: of, begins, ends, document, rule, standing, place },
        deed: deed === null ? null : deeds[deed]!,
      }));
    });
    return periods
      .filter(({ row }) => (!from || !row.ends || row.ends >= from) && (!to || !row.begins || row.begins <= to))
      .map(({ row, deed }) => ({ ...row, deed }));
  },
  complete: async (db, rows) => {
    const deeds = rows.flatMap(({ deed }) => (deed as Placed | null) ?? []);
    const words = [...(await evidenceOf(db, deeds))];
    return rows.map(({ deed, ...row }) => ({ ...row, ...(deed ? words.shift() : {}) }));
  },
});
