// Who does what where: organisations in situations by function, with functions that nobody or more than one has, and what documents name beside.
import { z } from 'zod';
import { REGIONAL_ORGANISATIONS, STATES } from '../../register/index.ts';
import { day, inside, isAmong, name, question } from '../question.ts';
import { concerns, filed } from './filed.ts';
import { FUNCTION_OF, TELLS } from './named.ts';

const listed = (names: readonly string[]): string => names.map((one) => `'${one}'`).join(', ');
const TELLS_OF_FUNCTIONS = `${TELLS} and p.themes ?| array[${listed(Object.keys(FUNCTION_OF))}]`; // as the index of the migration 0069 says it

export const partnerLedger = question({
  name: 'partner-ledger',
  sentence: 'Who does what where, and where do partners do the same?',
  parameters: z.object({ on: day, situation: name.optional() }),
  columns: [
    { key: 'situation', title: 'Situation', type: 'text' },
    { key: 'function', title: 'Function', type: 'text' },
    { key: 'organisations', title: 'Organisations', type: 'list' },
    { key: 'activities', title: 'Activities', type: 'list' },
    { key: 'named', title: 'Named in documents', type: 'list' },
    { key: 'status', title: 'Status', type: 'text' },
  ],
  calendar: null,
  example: { on: '2031-05-01' },
  order: ['situation', 'function'],
  // A gap is a function that somebody has elsewhere and nobody here; an overlap is true only between different organisations. What
  // documents of the last two years name stands beside what was filed and covers nothing by itself; a sentence is about the State that its
  // document names most, when it names it, else about every State that it names.
  query: ({ on, situation }) => ({
    sql: `with active as (
         select * from ${filed('operation', 'name text, situation text, function text, began text, ended text')} p
         where p.began <= $1 and coalesce(p.ended, '9999') >= $1
       ),
       sentences as materialized (
         select c.expression_id as id, c.name as document, p.start_at, p.end_at, p.themes
         from current_texts c
         join provisions p on p.expression_id = c.expression_id and ${TELLS_OF_FUNCTIONS}
         where c.date <= $1 and c.date > (($1::date - interval '24 months')::date)::text
       ),
       telling as materialized (
         select distinct t.*, o.actor as by from sentences t
         join mentions o on o.expression_id = t.id and ${inside('o', 't')} and ${isAmong('o', '$4')}
       ),
       main as materialized (
         select distinct on (c.id) c.id, c.actor from (
           select m.expression_id as id, m.actor, count(*) as times from mentions m
           where m.expression_id in (select id from telling) and ${isAmong('m', '$5')} group by 1, 2
         ) c order by c.id, c.times desc, c.actor
       ),
       named as materialized (
         select distinct s.actor as situation, f.value as function, t.by, t.document
         from telling t
         join mentions s on s.expression_id = t.id and ${inside('s', 't')} and ${isAmong('s', '$5')}
         cross join lateral jsonb_array_elements_text(t.themes) h (theme)
         join jsonb_each_text($3) f on f.key = h.theme
         left join main z on z.id = t.id
         where ${concerns('s.actor', '$2')} and (s.actor = z.actor or not exists (
           select 1 from mentions y where y.expression_id = t.id and y.actor = z.actor and ${inside('y', 't')}))
       ),
       cells as (
         select s.situation, f.function from (select distinct situation from active) s cross join (select distinct function from active) f
         union
         select coalesce(a.situation, n.situation), n.function from named n left join (select distinct situation from active) a on lower(a.situation) = lower(n.situation)
       )
       select c.situation, c.function, coalesce(jsonb_agg(distinct a.by) filter (where a.filing is not null), '[]'::jsonb) as organisations,
         coalesce(jsonb_agg(a.name order by a.name) filter (where a.filing is not null), '[]'::jsonb) as activities,
         coalesce(jsonb_agg(a.filing order by a.filing) filter (where a.filing is not null), '[]'::jsonb) as filings,
         coalesce(min(n.named::text)::jsonb, '[]'::jsonb) as named,
         coalesce(string_agg(a.quote, '; ' order by a.filing), min(n.words)) as quote,
         case when count(distinct a.organisation) > 1 then 'overlap' when count(distinct a.organisation) = 1 then 'covered'
           when min(n.words) is not null then 'named in documents only' else 'gap' end as status
       from cells c left join active a on a.situation = c.situation and a.function = c.function
       left join lateral (
         select jsonb_agg(n.by || ' (' || n.document || ')' order by n.by, n.document) as named, string_agg(n.by || ' in ' || n.document, '; ' order by n.by, n.document) as words
         from named n where lower(n.situation) = lower(c.situation) and n.function = c.function
       ) n on true
       where ${concerns('c.situation', '$2')}
       group by c.situation, c.function`,
    values: [on, situation ?? null, JSON.stringify(FUNCTION_OF), REGIONAL_ORGANISATIONS, STATES],
  }),
});
