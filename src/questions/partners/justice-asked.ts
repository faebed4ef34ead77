// What decisions ask on courts, justice and the rule of law of a State, beside the support that is given to its institutions on a day.
import { z } from 'zod';
import { day, inside, isAmong, name, question } from '../question.ts';
import { filed, holds } from './filed.ts';
import { STATE_NAMES } from './regions.ts';

const ON_JUSTICE = "p.themes ?| array['rule-of-law', 'transitional-justice']"; // as the index of the migration 0065 says it

export const justiceAsked = question({
  name: 'justice-asked',
  sentence: 'What do decisions ask on justice in a State, and is it supported?',
  parameters: z.object({ on: day, state: name.optional() }),
  columns: [
    { key: 'state', title: 'State concerned', type: 'text' },
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
  // A sentence is on the States that it names: of one State only texts that name it are looked at. Support without a sentence that was read stands as such.
  query: ({ on, state }) => ({
    sql: `with naming as materialized (select distinct m.expression_id from mentions m where $2::text is not null and m.actor = any($3)),
       asking as materialized (
         select p.expression_id, p.n, p.start_at, p.end_at, t.symbol, t.date, t.language, t.version
         from provisions p
         join current_texts t on t.expression_id = p.expression_id and t.kind = 'resolution' and t.symbol is not null and t.date <= $1
         where p.commitment and ${ON_JUSTICE} and ($2::text is null or p.expression_id in (select expression_id from naming))
       ),
       sentences as materialized (
         select distinct x.actor as state, a.date, a.symbol, a.language, a.version, a.expression_id, a.n
         from asking a
         join mentions x on x.expression_id = a.expression_id and ${isAmong('x', '$3')}
           and ${inside('x', 'a')}
       ),
       counted as (select state, count(*)::integer as asked, max(date) as date from sentences group by state),
       newest as (
         select distinct on (s.state) s.*, c.asked from counted c join sentences s on s.state = c.state and s.date = c.date
         order by s.state, s.symbol, s.n, s.language
       ),
       last as (
         select n.*, p.start_at, p.end_at, p.quote from newest n join provisions p on p.expression_id = n.expression_id and p.n = n.n
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
    values: [on, state ?? null, STATE_NAMES.filter((one) => !state || one.toLowerCase().includes(state.toLowerCase()))],
  }),
});
