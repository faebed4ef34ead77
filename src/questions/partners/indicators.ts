// The series of indicators that are watched: their last value, what changed since the one before, and whether it warns.
import { z } from 'zod';
import { day, days, name, question } from '../question.ts';
import { filed, holds } from './filed.ts';

export const indicators = question({
  name: 'indicators',
  sentence: 'Which indicator warns, which moves towards it, and since when?',
  parameters: z.object({ on: day, within: days.default(90), place: name.optional() }),
  columns: [
    { key: 'place', title: 'Place', type: 'text' },
    { key: 'indicator', title: 'Indicator', type: 'text' },
    { key: 'as_of', title: 'As of', type: 'day' },
    { key: 'value', title: 'Value', type: 'number' },
    { key: 'unit', title: 'Unit', type: 'text' },
    { key: 'warns_at', title: 'Warns at', type: 'number' },
    { key: 'change', title: 'Since the value before', type: 'number' },
    { key: 'mean', title: 'Mean of those before', type: 'number' },
    { key: 'values_before', title: 'Values before', type: 'number' },
    { key: 'status', title: 'Status', type: 'text' },
    { key: 'since', title: 'Warns since', type: 'day' },
    { key: 'by', title: 'By', type: 'text' },
  ],
  calendar: null,
  example: { on: '2031-05-01', within: '60' },
  order: ['place', 'indicator', 'organisation'],
  // A series is of one organisation: what others count may be counted otherwise. It moves when it comes nearer twice in a row.
  query: ({ on, within, place }) => ({
    sql: `with series as (
         select *, case when worse = 'more' then value - warns_at else warns_at - value end as beyond,
           lag(value) over w as before, lag(value, 2) over w as before_that, row_number() over (partition by organisation, lower(place), lower(indicator) order by as_of desc, filing desc) as place_in_time
         from ${filed('indicator-value', 'indicator text, place text, unit text, value numeric, as_of text, warns_at numeric, worse text')} i
         where i.as_of <= $1 and i.as_of > (($1::date - $2::int)::text) and ${holds('i.place', '$3')}
         window w as (partition by organisation, lower(place), lower(indicator) order by as_of, filing)
       )
       select s.place, s.indicator, s.as_of, s.value, s.unit, s.warns_at, s.value - s.before as change, b.mean, b.values_before, b.since, s.by, s.organisation,
         s.filing, b.filings, s.quote,
         case
           when s.beyond >= 0 then 'warns'
           when s.worse = 'more' and s.value > s.before and s.before > s.before_that then 'moves towards it'
           when s.worse = 'less' and s.value < s.before and s.before < s.before_that then 'moves towards it'
           else 'quiet' end as status
       from series s
       cross join lateral (
         select round(avg(o.value) filter (where o.place_in_time > 1), 2) as mean, count(*) - 1 as values_before,
           min(o.as_of) filter (where s.beyond >= 0 and o.beyond >= 0 and not exists (
             select 1 from series x where x.organisation = s.organisation and lower(x.place) = lower(s.place) and lower(x.indicator) = lower(s.indicator)
               and x.beyond < 0 and (x.as_of, x.filing) > (o.as_of, o.filing))) as since,
           jsonb_agg(o.filing order by o.place_in_time) as filings
         from series o where o.organisation = s.organisation and lower(o.place) = lower(s.place) and lower(o.indicator) = lower(s.indicator)
       ) b
       where s.place_in_time = 1`,
    values: [on, within, place ?? null],
  }),
});
