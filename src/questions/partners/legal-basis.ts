// The operations of organisations with what each rests on: a decision of the Council in force or expired, consent, or nothing.
import { z } from 'zod';
import { day, name, question } from '../question.ts';
import { filed, holds } from './filed.ts';

export const legalBasis = question({
  name: 'legal-basis',
  sentence: 'Which operations rest on which authority today, and which on none?',
  parameters: z.object({ on: day, situation: name.optional() }),
  columns: [
    { key: 'name', title: 'Operation', type: 'text' },
    { key: 'by', title: 'Organisation', type: 'text' },
    { key: 'situation', title: 'Situation', type: 'text' },
    { key: 'status', title: 'Status', type: 'text' },
    { key: 'authority', title: 'Authority', type: 'text' },
    { key: 'authorised_until', title: 'Until', type: 'day' },
    { key: 'expired_days', title: 'Days since it expired', type: 'number' },
    { key: 'is_read', title: 'Decision in the register', type: 'text' },
  ],
  calendar: {
    day: 'authorised_until',
    summary: (row) => `Authority of ${row.name} ends (${row.authority})`,
    uid: (row) => `authority/${row.filing}`,
  },
  example: { on: '2031-05-01' },
  order: ['name', 'filing'],
  query: ({ on, situation }) => ({
    sql: `select p.name, p.by, p.situation, p.authority, p.authorised_until, p.filing, jsonb_build_array(p.filing) as filings, p.quote,
         case when p.authority is null then null when exists (select 1 from documents d where d.symbol = p.authority) then 'yes' else 'no' end as is_read,
         case when p.authority is not null and p.authorised_until < $1 then $1::date - p.authorised_until::date end as expired_days,
         case
           when p.authority is not null and p.authorised_until < $1 then 'expired'
           when p.authority is not null then 'authorised by the Council'
           when p.consent is not null then 'other basis: ' || p.consent
           else 'gap: no basis is given'
         end as status
       from ${filed('operation', 'name text, situation text, began text, ended text, authority text, authorised_until text, consent text')} p
       where p.began <= $1 and coalesce(p.ended, '9999') >= $1 and ${holds('p.situation', '$2')}`,
    values: [on, situation ?? null],
  }),
});
