// Alerts of the days before, whether they rose, and what followed upon each after how many days.
import { z } from 'zod';
import { day, days, name, question } from '../question.ts';
import { filed, holds } from './filed.ts';

export const alerts = question({
  name: 'alerts',
  sentence: 'What was warned of, did it rise, and what followed within how many days?',
  parameters: z.object({ on: day, within: days.default(7), place: name.optional() }),
  columns: [
    { key: 'observed', title: 'Observed', type: 'day' },
    { key: 'place', title: 'Place', type: 'text' },
    { key: 'type', title: 'Of what', type: 'text' },
    { key: 'severity', title: 'Severity', type: 'number' },
    { key: 'rise', title: 'Rise', type: 'number' },
    { key: 'confidence', title: 'Confidence', type: 'text' },
    { key: 'by', title: 'By', type: 'text' },
    { key: 'told', title: 'Told', type: 'list' },
    { key: 'response', title: 'What followed', type: 'text' },
    { key: 'after', title: 'After days', type: 'number' },
  ],
  calendar: null,
  example: { on: '2031-05-01', within: '30' },
  order: ['-observed', 'place', 'filing'],
  query: ({ on, within, place }) => ({
    sql: `with warned as (select * from ${filed('alert', 'place text, type text, severity integer, confidence text, observed text, told jsonb')} a where a.observed <= $1)
       select w.observed, w.place, w.type, w.severity, w.severity - b.severity as rise, w.confidence, w.by, w.told, r.action as response,
         r.taken::date - w.observed::date as after, w.filing, w.quote,
         jsonb_build_array(w.filing) || case when r.filing is null then '[]'::jsonb else jsonb_build_array(r.filing) end as filings
       from warned w
       left join lateral (
         select severity from warned b where lower(b.place) = lower(w.place) and b.type = w.type and (b.observed, b.filing) < (w.observed, w.filing)
         order by b.observed desc, b.filing desc limit 1
       ) b on true
       left join lateral (
         select r.action, r.taken, r.filing from ${filed('alert-response', 'alert text, taken text, action text')} r
         where r.alert = w.filing and r.taken <= $1 order by r.taken, r.filing limit 1
       ) r on true
       where w.observed >= (($1::date - $2::int)::text) and ${holds('w.place', '$3')}`,
    values: [on, within, place ?? null],
  }),
});
