// How many days a deployment takes, step by step: which steps decide it, how late the others may be, and what leaving one out would save.
import { z } from 'zod';
import type { Row } from '../../register/index.ts';
import { name, question } from '../question.ts';
import { planOf } from './critical-path.ts';
import { filed, holds } from './filed.ts';

interface Filed extends Row {
  readonly filing: string;
  readonly mission: string;
  readonly step: string;
  readonly by: string;
  readonly days: number;
  readonly after: readonly string[] | null;
  readonly quote: string;
}

const plain = (text: string): string => text.trim().toLowerCase();

export const deploymentPath = question({
  name: 'deployment-path',
  sentence: 'How many days does a deployment take, and which steps decide it?',
  parameters: z.object({ mission: name.optional() }),
  columns: [
    { key: 'mission', title: 'Mission', type: 'text' },
    { key: 'total', title: 'Days to deploy', type: 'number' },
    { key: 'step', title: 'Step', type: 'text' },
    { key: 'by', title: 'Told by', type: 'text' },
    { key: 'days', title: 'Takes days', type: 'number' },
    { key: 'begins', title: 'Begins after days', type: 'number' },
    { key: 'ends', title: 'Ends after days', type: 'number' },
    { key: 'slack', title: 'May be late by days', type: 'number' },
    { key: 'saves', title: 'Days saved without it', type: 'number' },
    { key: 'status', title: 'Status', type: 'text' },
  ],
  calendar: null,
  example: { mission: 'UNEXA' },
  order: ['mission', 'begins', 'ends', 'step', 'filing'],
  // Of a step that several told of, the word of the last counts.
  rows: async (db, { mission }) => {
    const steps = await db.query<Filed>(
      `select distinct on (lower(mission), lower(step)) * from ${filed('deployment-step', 'mission text, step text, days integer, after jsonb')} s
       where ${holds('s.mission', '$1')} order by lower(mission), lower(step), told_on desc, filing desc`,
      [mission ?? null],
    );
    const missions = [...new Set(steps.map((step) => plain(step.mission)))];
    return missions.flatMap((one) => rowsOf(steps.filter((step) => plain(step.mission) === one)));
  },
});

function rowsOf(steps: readonly Filed[]): Row[] {
  const known = new Set(steps.map(({ step }) => plain(step)));
  const plan = planOf(steps.map(({ step, days, after }) => ({ id: plain(step), days, after: (after ?? []).map(plain) })));
  const placed = new Map('steps' in plan ? plan.steps.map((one) => [one.id, one]) : []);
  const last = 'steps' in plan ? Math.max(...plan.steps.filter(({ slack }) => slack === 0).map(({ saves }) => saves)) : 0;
  const statusOf = (step: Filed): string => {
    if ('circle' in plan)
      return plan.circle.includes(plain(step.step)) ? 'waits for itself in a circle' : 'not placed: others wait in a circle';
    const missing = (step.after ?? []).filter((one) => !known.has(plain(one)));
    if (missing.length) return `waits for what nobody told of: ${missing.join(', ')}`;
    const { slack, saves } = placed.get(plain(step.step))!;
    return slack > 0 ? 'may be late' : saves === last ? 'critical: the bottleneck' : 'critical';
  };
  return steps.map((step) => {
    const { begins = null, ends = null, slack = null, saves = null } = placed.get(plain(step.step)) ?? {};
    const total = 'total' in plan ? plan.total : null;
    return { ...step, total, begins, ends, slack, saves, status: statusOf(step), filings: [step.filing] };
  });
}
