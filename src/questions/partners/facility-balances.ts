// What facilities set aside for each operation, what they paid out of it, what is left, and for how many months of its budget that is enough.
import { z } from 'zod';
import type { Row } from '../../register/index.ts';
import { day, name, question } from '../question.ts';
import { filed, holds } from './filed.ts';
import { monthsOf } from './runway.ts';

interface Balance extends Row {
  readonly balance: number;
  readonly budget: number | null;
  readonly period_from: string;
  readonly period_to: string;
}

export const facilityBalances = question({
  name: 'facility-balances',
  sentence: 'What has a facility left for each operation, and for how many months is that enough?',
  parameters: z.object({ on: day, facility: name.optional(), mission: name.optional() }),
  columns: [
    { key: 'facility', title: 'Facility', type: 'text' },
    { key: 'by', title: 'Organisation', type: 'text' },
    { key: 'mission', title: 'Mission', type: 'text' },
    { key: 'currency', title: 'Currency', type: 'text' },
    { key: 'allocated', title: 'Set aside', type: 'number' },
    { key: 'disbursed', title: 'Paid out', type: 'number' },
    { key: 'balance', title: 'Balance', type: 'number' },
    { key: 'months', title: 'Months covered', type: 'number' },
  ],
  calendar: null,
  example: { on: '2031-05-01' },
  order: ['facility', 'mission', 'currency', 'organisation'],
  // The budget is the one of the day, in the same currency; without one no months are counted.
  rows: async (db, { on, facility, mission }) => {
    const rows = await db.query<Balance>(
      `with entries as (
         select * from ${filed('facility-entry', 'facility text, mission text, nature text, amount numeric, currency text, dated text')} e
         where e.dated <= $1 and ${holds('e.facility', '$2')} and ${holds('e.mission', '$3')}
       ),
       sums as (
         select organisation, min(by) as by, min(facility) as facility, min(mission) as mission, currency,
           coalesce(sum(amount) filter (where nature = 'allocation'), 0) as allocated, coalesce(sum(amount) filter (where nature = 'disbursement'), 0) as disbursed,
           jsonb_agg(filing order by filing) as entries, string_agg(quote, '; ' order by filing) as quote
         from entries group by organisation, lower(facility), lower(mission), currency
       )
       select s.*, s.allocated - s.disbursed as balance, b.amount as budget, b.period_from, b.period_to,
         case when b.filing is null then s.entries else s.entries || jsonb_build_array(b.filing) end as filings
       from sums s
       left join lateral (
         select * from ${filed('budget', 'mission text, currency text, amount numeric, period_from text, period_to text')} b
         where lower(b.mission) = lower(s.mission) and b.currency = s.currency and b.period_from <= $1 and b.period_to >= $1 order by b.period_from desc, b.filing limit 1
       ) b on true`,
      [on, facility ?? null, mission ?? null],
    );
    return rows.map((row) => ({ ...row, months: row.budget === null ? null : monthsIn(row, row.budget) }));
  },
});

const monthsIn = ({ balance, period_from, period_to }: Balance, budget: number): number =>
  Math.round((100 * balance * monthsOf(period_from, period_to)) / budget) / 100;
