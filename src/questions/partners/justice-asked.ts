// What decisions ask on courts, justice and the rule of law of a State, beside the support that is given to its institutions on a day.
import { z } from 'zod';
import { day, name, question } from '../question.ts';
import { filed, holds } from './filed.ts';
import { STATE_NAMES } from './regions.ts';

const ON_JUSTICE = "p.themes ?| array['rule-of-law', 'transitional-justice']"; // as the index of the migration 0061 says it

export const justiceAsked = question({
  name: 'justice-asked',
  sentence: 'What do decisions ask on justice in a State, and is it supported?',
  parameters: z.object({ on: day, state: name.optional() }),
  columns: [
    { key: 'state', title: 'State', type: 'text' },
    { key: 'asked', title: 'Sentences that ask', type: 'number' },
    { key: 'document', title: 'Last asked in', type: 'text' },
    { key: 'date', title: 'Date', type: 'day' },
    { key: 'quote', title: 'Words', type: 'text' },
    { key: 'institutions', title: 'Institutions supported', type: 'list' },
    { key: 'partners', title: 'Partners', type: 'number' },
    { key: 'status', title: 'Status', type: 'text' },
  ],
  calendar: null,
  example: { on: '2013-06-30', state: 'Liberia' },
  order: ['state'],
  // A sentence is on the States that it names. Support without a sentence that was read stands as such.
  query: ({ on, state }) => ({
    sql: `with sentences as (
         select distinct x.actor as state, d.id as document_id, d.symbol, d.date, e.language, e.version, p.n, p.start_at, p.end_at, p.quote
         from provisions p
         join expressions e on e.id = p.expression_id and e.is_current
         join documents d on d.id = e.document_id and d.kind = 'resolution' and d.symbol is not null and d.date <= $1
         join mentions x on x.expression_id = p.expression_id and x.actor = any($3) and x.start_at >= p.start_at and x.end_at <= p.end_at
         where p.commitment and ${ON_JUSTICE} and ${holds('x.actor', '$2')}
       ),
       last as (
         select distinct on (state) *, count(*) over (partition by state)::integer as asked from sentences order by state, date desc, symbol, n
       ),
       given as (
         select lower(state) as key, min(state) as state, jsonb_agg(distinct institution) as institutions, count(distinct organisation)::integer as partners, jsonb_agg(filing order by filing) as filings,
           string_agg(quote, '; ' order by filing) as quote
         from ${filed('justice-support', 'state text, institution text, "from" text, until text')} j
         where j."from" <= $1 and coalesce(j.until, '9999') >= $1 and ${holds('j.state', '$2')}
         group by lower(state)
       )
       select coalesce(l.state, g.state) as state, coalesce(l.asked, 0) as asked, l.symbol as document, l.date, l.language, l.version, l.start_at, l.end_at, coalesce(l.quote, g.quote) as quote,
         coalesce(g.institutions, '[]') as institutions, coalesce(g.partners, 0) as partners, coalesce(g.filings, '[]') as filings,
         case when g.key is null then 'asked for, no support told of' when l.state is null then 'supported, not read as asked for' else 'asked for and supported' end as status
       from last l full join given g on g.key = lower(l.state)`,
    values: [on, state ?? null, [...STATE_NAMES]],
  }),
});
