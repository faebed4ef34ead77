// The roster of mediators who are free on a day, by language, region and skill.
import { z } from 'zod';
import { day, name, question } from '../question.ts';
import { filed } from './filed.ts';

// A list holds words when one of its lines does.
const lists = (column: string, parameter: string): string =>
  `(${parameter}::text is null or exists (select 1 from jsonb_array_elements_text(${column}) x where strpos(lower(x), lower(${parameter})) > 0))`;

export const mediators = question({
  name: 'mediators',
  sentence: 'Who is free to mediate on a day, in which languages and for which regions?',
  parameters: z.object({
    on: day,
    language: name.optional(),
    region: name.optional(),
    skill: name.optional(),
  }),
  columns: [
    { key: 'person', title: 'Name', type: 'text' },
    { key: 'by', title: 'Offered by', type: 'text' },
    { key: 'languages', title: 'Languages', type: 'list' },
    { key: 'regions', title: 'States or regions', type: 'list' },
    { key: 'skills', title: 'Skills', type: 'list' },
    { key: 'free_until', title: 'Free until', type: 'day' },
    { key: 'status', title: 'Status', type: 'text' },
  ],
  calendar: null,
  example: { on: '2031-05-01', language: 'French' },
  order: ['person', 'filing'],
  // Whoever leads an open track that was filed is not free, whatever the roster says.
  query: ({ on, language, region, skill }) => ({
    sql: `with rounds as (
         select distinct on (lower(m.situation), lower(m.track)) m.lead, m."with", m.outcome
         from ${filed('mediation-round', 'situation text, track text, lead text, "with" jsonb, held text, outcome text')} m where m.held <= $1
         order by lower(m.situation), lower(m.track), m.held desc, m.filing
       )
       select r.person, r.by, r.languages, r.regions, coalesce(r.skills, '[]'::jsonb) as skills, r.free_until, r.filing, jsonb_build_array(r.filing) as filings, r.quote,
         case when r.confirmed < (($1::date - interval '12 months')::date)::text then 'stale: not confirmed for a year' else 'free' end as status
       from ${filed('mediator', 'person text, languages jsonb, regions jsonb, skills jsonb, free_from text, free_until text, confirmed text')} r
       where r.free_from <= $1 and coalesce(r.free_until, '9999') >= $1
         and not exists (select 1 from rounds t where t.outcome in ('under way', 'partial agreement', 'adjourned')
           and (lower(t.lead) = lower(r.person) or exists (select 1 from jsonb_array_elements_text(t."with") w where lower(w) = lower(r.person))))
         and ${lists('r.languages', '$2')} and ${lists('r.regions', '$3')} and ${lists('r.skills', '$4')}`,
    values: [on, language ?? null, region ?? null, skill ?? null],
  }),
});
