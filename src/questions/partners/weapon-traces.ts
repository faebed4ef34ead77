// The way of each weapon from record to record, in the order of days: where the chain breaks, and which requests to trace wait for an answer.
import { z } from 'zod';
import { day, name, question } from '../question.ts';
import { filed } from './filed.ts';

// Serial numbers are typed from metal: spaces and hyphens come and go, O is 0, I and L are 1.
const same = (serial: string): string => `translate(upper(regexp_replace(${serial}, '[^[:alnum:]]', '', 'g')), 'OIL', '011')`;

export const weaponTraces = question({
  name: 'weapon-traces',
  sentence: 'Which way did a weapon go, where does its chain break, and which traces are unanswered?',
  parameters: z.object({ on: day, serial: name.optional() }),
  columns: [
    { key: 'serial', title: 'Serial number', type: 'text' },
    { key: 'make', title: 'Make', type: 'text' },
    { key: 'dated', title: 'Date', type: 'day' },
    { key: 'event', title: 'What happened', type: 'text' },
    { key: 'place', title: 'Place', type: 'text' },
    { key: 'holder', title: 'Held by', type: 'text' },
    { key: 'by', title: 'Told by', type: 'text' },
    { key: 'status', title: 'Status', type: 'text' },
    { key: 'waits', title: 'Days without an answer', type: 'number' },
  ],
  calendar: null,
  example: { on: '2031-05-01' },
  order: ['weapon', 'make_of', 'dated', 'filing'],
  // A chain breaks where somebody hands on a weapon that, by the last record that says who, somebody else had.
  query: ({ on, serial }) => ({
    sql: `with records as (
         select w.*, ${same('w.serial')} as weapon, lower(trim(w.make)) as make_of
         from ${filed('weapon-record', 'serial text, make text, event text, dated text, place text, holder text, received_from text')} w where w.dated <= $1
       ),
       linked as (
         select r.*, (select b.holder from records b where b.weapon = r.weapon and b.make_of = r.make_of and b.holder is not null
             and (b.dated, b.filing) < (r.dated, r.filing) order by b.dated desc, b.filing desc limit 1) as had,
           exists (select 1 from records b where b.weapon = r.weapon and b.make_of = r.make_of and (b.dated, b.filing) < (r.dated, r.filing)) as is_later
         from records r where $2::text is null or r.weapon = ${same('$2')}
       )
       select serial, make, dated, event, place, holder, by, weapon, make_of, filing, jsonb_build_array(filing) as filings, quote,
         case when not is_later then 'first record'
           when received_from is not null and had is not null and lower(received_from) <> lower(had) then 'break: ' || had || ' had it'
           else 'follows' end as status,
         case when event = 'trace asked for' and not exists (select 1 from records a where a.weapon = l.weapon and a.make_of = l.make_of and a.event = 'trace answered' and a.dated >= l.dated)
           then $1::date - dated::date end as waits
       from linked l`,
    values: [on, serial ?? null],
  }),
});
