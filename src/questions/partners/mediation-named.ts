// The tracks of mediation that documents name: who mediates where, how often it was said, which tracks of one situation have different leads.
import { z } from 'zod';
import { REGIONAL_ORGANISATIONS, STATES } from '../../register/index.ts';
import { day, days, inside, isAmong, name, question } from '../question.ts';
import { filed, holds } from './filed.ts';

export const mediationNamed = question({
  name: 'mediation-named',
  sentence: 'Whose mediation do documents name, in which situation, and which of it was filed?',
  parameters: z.object({ on: day, within: days.default(730), situation: name.optional() }),
  columns: [
    { key: 'situation', title: 'Situation', type: 'text' },
    { key: 'basis', title: 'How the situation is known', type: 'text' },
    { key: 'lead', title: 'Who', type: 'text' },
    { key: 'type', title: 'Kind', type: 'text' },
    { key: 'first', title: 'First named', type: 'day' },
    { key: 'last', title: 'Last named', type: 'day' },
    { key: 'documents', title: 'Documents', type: 'number' },
    { key: 'beside', title: 'Named beside', type: 'list' },
    { key: 'filed', title: 'Track filed', type: 'text' },
    { key: 'document', title: 'Last named in', type: 'text' },
    { key: 'paragraph', title: 'Paragraph', type: 'text' },
  ],
  calendar: null,
  example: { on: '2013-06-30' },
  order: ['situation', 'lead'],
  // The situation is that of the sentence; where it names no State, the State that the document names most often, as a rule infers it.
  query: ({ on, within, situation }) => ({
    sql: `with talks as materialized (
         select row_number() over () as talk, p.expression_id, p.n, p.start_at, p.end_at, c.document_id, c.date
         from current_texts c join provisions p on p.expression_id = c.expression_id
         where c.date <= $1 and c.date > (($1::date - $2::int)::text) and p.themes ? 'mediation'
       ),
       leads as materialized (
         select distinct t.talk, m.actor as lead, m.type from talks t
         join mentions m on m.expression_id = t.expression_id and ${inside('m', 't')}
         where ${isAmong('m', '$4')} or m.type in ('un_office', 'person')
       ),
       places as materialized (
         select distinct t.talk, s.actor as situation, 'stated' as basis from talks t
         join mentions s on s.expression_id = t.expression_id and ${inside('s', 't')} and ${isAmong('s', '$5')}
       ),
       main as (
         select distinct on (c.expression_id) c.expression_id, c.actor from (
           select m.expression_id, m.actor, count(*) as times from mentions m
           where m.expression_id in (select expression_id from talks where talk not in (select talk from places)) and ${isAmong('m', '$5')} group by 1, 2
         ) c order by c.expression_id, c.times desc, c.actor
       ),
       placed as materialized (
         select * from places union all
         select t.talk, m.actor, 'inferred: the document names it most' from talks t join main m on m.expression_id = t.expression_id
         where t.talk not in (select talk from places)
       ),
       tracks as (
         select p.situation, min(p.basis) as basis, l.lead, min(l.type) as type, min(t.date) as first, max(t.date) as last, count(distinct t.document_id) as documents,
           (array_agg(t.expression_id order by t.date desc, t.document_id, t.n))[1] as expression_id, (array_agg(t.n order by t.date desc, t.document_id, t.n))[1] as n
         from talks t join placed p on p.talk = t.talk join leads l on l.talk = t.talk
         group by p.situation, l.lead
       ),
       rounds as (select situation, track, lead, min(filing) as filing from ${filed('mediation-round', 'situation text, track text, lead text, held text')} m where m.held <= $1 group by 1, 2, 3)
       select t.*, (select coalesce(jsonb_agg(o.lead order by o.lead), '[]'::jsonb) from tracks o where o.situation = t.situation and o.lead <> t.lead) as beside,
         coalesce(string_agg(r.track, ', ' order by r.track), 'named in documents only') as filed,
         coalesce(jsonb_agg(r.filing order by r.filing) filter (where r.filing is not null), '[]'::jsonb) as filings
       from tracks t
       left join organisations o on o.name = t.lead
       left join rounds r on lower(r.situation) = lower(t.situation) and lower(r.lead) in (lower(t.lead), lower(o.acronym))
       where ${holds('t.situation', '$3')}
       group by t.situation, t.basis, t.lead, t.type, t.first, t.last, t.documents, t.expression_id, t.n`,
    details: `select coalesce(d.symbol, d.iri) as document, e.language, e.version, g.path as paragraph, p.quote, p.start_at, p.end_at
       from provisions p join paragraphs g on g.expression_id = p.expression_id and g.n = p.paragraph
       join expressions e on e.id = p.expression_id join documents d on d.id = e.document_id
       where p.expression_id = answer.expression_id and p.n = answer.n`,
    values: [on, within, situation ?? null, REGIONAL_ORGANISATIONS, STATES],
  }),
});
