// Whom to call on a subject at a level; contacts that nobody confirmed for a year, that lapsed, and organisations that named none.
import { z } from 'zod';
import { day, name, question } from '../question.ts';
import { filed, holds } from './filed.ts';

const CONTACT =
  'subject text, level text, post text, person text, email text, telephone text, valid_from text, valid_until text, confirmed text';

export const contacts = question({
  name: 'contacts',
  sentence: 'Whom do I call at an organisation on a subject, and who has named nobody?',
  parameters: z.object({ on: day, subject: name.optional(), organisation: name.optional() }),
  columns: [
    { key: 'by', title: 'Organisation', type: 'text' },
    { key: 'subject', title: 'Subject', type: 'text' },
    { key: 'level', title: 'Level', type: 'text' },
    { key: 'status', title: 'Status', type: 'text' },
    { key: 'post', title: 'Post', type: 'text' },
    { key: 'person', title: 'Name', type: 'text' },
    { key: 'email', title: 'E-mail', type: 'text' },
    { key: 'telephone', title: 'Telephone', type: 'text' },
    { key: 'confirmed', title: 'Confirmed', type: 'day' },
  ],
  calendar: null,
  example: { on: '2031-05-01', subject: 'early warning' },
  order: ['by', 'subject', 'level', 'filing'],
  // An organisation lacks a contact on a subject when none that the viewer may see is valid on the day.
  query: ({ on, subject, organisation }) => ({
    sql: `with named as (
         select c.*, case
           when c.valid_from > $1 then 'not yet valid'
           when c.valid_until < $1 then 'lapsed'
           when c.confirmed < (($1::date - interval '12 months')::date)::text then 'stale: not confirmed for a year'
           else 'valid' end as status
         from ${filed('point-of-contact', CONTACT)} c
         where ${holds('c.subject', '$2')}
       )
       select by, subject, level, status, post, person, email, telephone, confirmed, filing, jsonb_build_array(filing) as filings, quote
       from named where ${holds('by', '$3')}
       union all
       select o.name, $2, null, 'missing: none that you may see is valid', null, null, null, null, null, o.id, '[]'::jsonb, null
       from organisations o
       where $2::text is not null and o.id <> 'desk' and ${holds('o.name', '$3')}
         and not exists (select 1 from named n where n.organisation = o.id and n.status <> 'lapsed' and n.status <> 'not yet valid')`,
    values: [on, subject ?? null, organisation ?? null],
  }),
});
