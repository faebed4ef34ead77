// What decisions and reports say of a mission and peacebuilding: whether they link it to the Peacebuilding Commission, and the gaps that they name.
import { z } from 'zod';
import { topicFinder } from '../../languages/index.ts';
import { MISSIONS } from '../../register/index.ts';
import { day, days, name, question } from '../question.ts';
import { filed, holds } from './filed.ts';

const COMMISSION = ['Peacebuilding Commission', 'Peacebuilding Support Office'];
const GAP = topicFinder('gap').pattern;
const GAP_IN_REPORT = `(${topicFinder('gap').tokens}) & (${topicFinder('peacebuilding').tokens})`;
const OWN = MISSIONS.filter(({ by }) => by !== 'other').map(({ name: called, key }) => ({ name: called, key }));

export const peacebuildingNamed = question({
  name: 'peacebuilding-named',
  sentence:
    'Which missions do decisions link to the Peacebuilding Commission, and which gaps in peacebuilding do documents name?',
  parameters: z.object({ on: day, within: days.default(730), mission: name.optional() }),
  columns: [
    { key: 'mission', title: 'Mission', type: 'text' },
    { key: 'what', title: 'What', type: 'text' },
    { key: 'date', title: 'Date', type: 'day' },
    { key: 'document', title: 'Document', type: 'text' },
    { key: 'paragraph', title: 'Paragraph', type: 'text' },
    { key: 'status', title: 'Status', type: 'text' },
    { key: 'filed', title: 'Filed for it', type: 'list' },
    { key: 'quote', title: 'Words', type: 'text' },
  ],
  calendar: null,
  example: { on: '2013-06-30' },
  order: ['mission', 'what', '-date', 'document', 'n'],
  // A decision belongs to a mission when it sets something of its mandate. Of each mission the last decision that names the Commission
  // is told, and whether a later one no longer does; a gap is a sentence of a decision on peacebuilding that speaks of one, or a paragraph
  // of a report that names both, on the mission that the report names most.
  query: ({ on, within, mission }) => ({
    sql: `with deciding as materialized (
         select mission, expression_id, symbol as document, date, language, version from decisions
         where mission = any($6) and date <= $1 and date > (($1::date - $2::int)::text) and ${holds('mission', '$3')}
       ),
       newest as (select mission, max(date) as date from deciding group by mission),
       linked as (
         select distinct on (x.mission) x.*, m.start_at as at from deciding x join mentions m on m.expression_id = x.expression_id and m.actor = any($4)
         order by x.mission, x.date desc, x.document, x.language, m.start_at
       ),
       links as (
         select n.mission, 'link' as what, coalesce(l.date, x.date) as date, coalesce(l.document, x.document) as document, coalesce(l.language, x.language) as language,
           coalesce(l.version, x.version) as version, coalesce(l.expression_id, x.expression_id) as expression_id,
           (select g.n from paragraphs g where g.expression_id = l.expression_id and g.start_at <= l.at and g.end_at > l.at order by g.n limit 1) as n,
           case when l.mission is null then 'no link in any decision read' when l.date < n.date then 'dropped in the last decision' else 'in the last decision' end as status
         from newest n
         left join linked l on l.mission = n.mission
         left join lateral (select * from deciding x where x.mission = n.mission and x.date = n.date order by x.document, x.language limit 1) x on true
       ),
       gaps as (
         select x.mission, 'gap' as what, x.date, x.document, x.language, x.version, x.expression_id, p.paragraph as n, 'named' as status
         from deciding x join provisions p on p.expression_id = x.expression_id and p.themes ? 'peacebuilding' and p.quote ~* $5
         union all
         select k.key, 'gap', t.date, t.symbol, t.language, t.version, w.expression_id, w.paragraph, 'named'
         from words w join current_texts t on t.expression_id = w.expression_id and t.kind = 'report' and t.symbol is not null
           and t.date <= $1 and t.date > (($1::date - $2::int)::text)
         cross join lateral (
           select k.key from mentions m join jsonb_to_recordset($7::jsonb) as k (name text, key text) on k.name = m.actor
           where m.expression_id = w.expression_id group by k.key order by count(*) desc, k.key limit 1
         ) k
         where w.tokens @@ $8::tsquery and ${holds('k.key', '$3')}
       ),
       arrangements as (
         select lower(a.mission) as mission, 'link' as what, jsonb_agg(distinct a.partner) as filed, jsonb_agg(distinct a.filing) as filings
         from ${filed('coordination-arrangement', 'mission text, partner text, "from" text, until text')} a
         where a."from" <= $1 and coalesce(a.until, '9999') >= $1 group by 1
         union all
         select lower(g.mission), 'gap', jsonb_agg(distinct g.aim), jsonb_agg(distinct g.filing)
         from ${filed('peacebuilding-gap', 'mission text, aim text, open_since text, closed text')} g
         where g.open_since <= $1 and coalesce(g.closed, '9999') > $1 group by 1
       )
       select distinct t.*, coalesce(a.filed, '[]'::jsonb) as filed, coalesce(a.filings, '[]'::jsonb) as filings
       from (select * from links union all select * from gaps) t left join arrangements a on a.mission = lower(t.mission) and a.what = t.what`,
    details:
      'select g.path as paragraph, g.quote, g.start_at, g.end_at from paragraphs g where g.expression_id = answer.expression_id and g.n = answer.n',
    values: [on, within, mission ?? null, COMMISSION, GAP, OWN.map(({ key }) => key), JSON.stringify(OWN), GAP_IN_REPORT],
  }),
});
