// How many months of a mission's budget its money covers, in each currency: what is paid, and what is paid or pledged.
import { z } from 'zod';
import type { Queries, Row } from '../../register/index.ts';
import { day, name, question } from '../question.ts';
import { filed, holds } from './filed.ts';

interface Budget extends Row {
  readonly filing: string;
  readonly mission: string;
  readonly currency: string;
  readonly amount: number;
  readonly period_from: string;
  readonly period_to: string;
  readonly quote: string;
}

interface Money extends Row {
  readonly filing: string;
  readonly organisation: string;
  readonly mission: string;
  readonly currency: string;
  readonly amount: number;
  readonly period_from: string;
  readonly period_to: string;
  readonly nature: 'pledge' | 'payment';
}

const DAY = 86_400_000;
const time = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);
const round = (value: number): number => Math.round(value * 100) / 100;
const daysAfter = (iso: string, days: number): string => new Date(time(iso) + days * DAY).toISOString().slice(0, 10);

/** The months of a time, both days included: whole ones, and the rest as a part of the month in which it ends. */
export function monthsOf(from: string, to: string): number {
  const end = new Date(time(to) + DAY);
  const start = new Date(time(from));
  const whole = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  const days = end.getUTCDate() - start.getUTCDate();
  const length = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 0)).getUTCDate();
  return whole + days / length;
}

// Money for a longer time counts for the budget's by the days that both have.
function within({ amount, period_from, period_to }: Money, budget: Budget): number {
  const days = (from: string, to: string): number => Math.max(0, (time(to) - time(from)) / DAY + 1);
  const [from, to] = [
    period_from > budget.period_from ? period_from : budget.period_from,
    period_to < budget.period_to ? period_to : budget.period_to,
  ];
  return (amount * days(from, to)) / days(period_from, period_to);
}

export const runway = question({
  name: 'runway',
  sentence: "For how many months is a mission's money enough, and how much of what was pledged was paid?",
  parameters: z.object({ on: day, mission: name.optional() }),
  columns: [
    { key: 'mission', title: 'Mission', type: 'text' },
    { key: 'currency', title: 'Currency', type: 'text' },
    { key: 'period_from', title: 'From', type: 'day' },
    { key: 'period_to', title: 'Until', type: 'day' },
    { key: 'monthly', title: 'Cost a month', type: 'number' },
    { key: 'paid', title: 'Paid', type: 'number' },
    { key: 'pledged', title: 'Still pledged', type: 'number' },
    { key: 'months_paid', title: 'Months paid', type: 'number' },
    { key: 'months_pledged', title: 'Months with pledges', type: 'number' },
    { key: 'lasts_until', title: 'Paid until', type: 'day' },
    { key: 'kept', title: 'Per cent of pledges paid', type: 'number' },
  ],
  calendar: {
    day: 'lasts_until',
    summary: (row) => `Money of ${row.mission} (${row.currency}) ends`,
    uid: (row) => `runway/${row.filing}`,
  },
  example: { on: '2031-05-01' },
  order: ['mission', 'currency', 'period_from', 'filing'],
  rows: async (db, { on, mission }) => {
    const money = await moneyOf(db, on);
    return (await budgetsOf(db, on, mission ?? null)).map((budget) => rowOf(budget, money));
  },
});

const FIELDS = 'mission text, currency text, amount numeric, period_from text, period_to text';

const budgetsOf = (db: Queries, on: string, mission: string | null): Promise<Budget[]> =>
  db.query<Budget>(
    `select * from ${filed('budget', FIELDS)} b where period_from <= $1 and period_to >= $1 and ${holds('b.mission', '$2')}`,
    [on, mission],
  );

const moneyOf = (db: Queries, on: string): Promise<Money[]> =>
  db.query<Money>(
    `select * from ${filed('contribution', `${FIELDS}, nature text, dated text`)} c where dated <= $1 order by filing`,
    [on],
  );

function rowOf(budget: Budget, all: readonly Money[]): Row {
  const money = all.filter(
    (one) => one.mission === budget.mission && one.currency === budget.currency && within(one, budget) > 0,
  );
  const sum = (nature: Money['nature'], organisation: string): number =>
    money
      .filter((one) => one.nature === nature && one.organisation === organisation)
      .reduce((total, one) => total + within(one, budget), 0);
  const each = [...new Set(money.map(({ organisation }) => organisation))].map((one) => ({
    paid: sum('payment', one),
    pledged: sum('pledge', one),
  }));
  const total = (value: (one: { paid: number; pledged: number }) => number): number =>
    each.reduce((all, one) => all + value(one), 0);
  const [paid, open, promised] = [
    total((one) => one.paid),
    total((one) => Math.max(0, one.pledged - one.paid)),
    total((one) => one.pledged),
  ];
  const months = monthsOf(budget.period_from, budget.period_to);
  const monthly = budget.amount / months;
  const days = (time(budget.period_to) - time(budget.period_from)) / DAY + 1;
  return {
    ...budget,
    monthly: round(monthly),
    paid: round(paid),
    pledged: round(open),
    months_paid: round(paid / monthly),
    months_pledged: round((paid + open) / monthly),
    lasts_until: paid > 0 ? daysAfter(budget.period_from, Math.floor((days * paid) / budget.amount) - 1) : null,
    kept: promised > 0 ? round((100 * total((one) => Math.min(one.paid, one.pledged))) / promised) : null,
    filings: [budget.filing, ...money.map(({ filing }) => filing)],
  };
}
