// Tracks of mediation by their last round, and situations in which two open tracks have different leads.
import { z } from 'zod';
import { day, name, question } from '../question.ts';
import { filed, holds } from './filed.ts';

export const mediation = question({
  name: 'mediation',
  sentence: 'Who mediates where, with what result, and where do two tracks compete?',
  parameters: z.object({ on: day, situation: name.optional() }),
  columns: [
    { key: 'situation', title: 'Situation', type: 'text' },
    { key: 'track', title: 'Track', type: 'text' },
    { key: 'lead', title: 'Lead', type: 'text' },
    { key: 'parties', title: 'Parties', type: 'list' },
    { key: 'rounds', title: 'Rounds', type: 'number' },
    { key: 'held', title: 'Last round', type: 'day' },
    { key: 'outcome', title: 'Outcome', type: 'text' },
    { key: 'competing', title: 'Competes with', type: 'list' },
  ],
  calendar: null,
  example: { on: '2031-05-01' },
  order: ['situation', 'track', 'filing'],
  query: ({ on, situation }) => ({
    sql: `with rounds as (
         select *, count(*) over (partition by lower(situation), lower(track)) as rounds,
           row_number() over (partition by lower(situation), lower(track) order by held desc, filing) as place
         from ${filed('mediation-round', 'situation text, track text, lead text, parties jsonb, held text, outcome text')} m where m.held <= $1
       ),
       tracks as (select *, outcome in ('under way', 'partial agreement', 'adjourned') as is_open from rounds where place = 1)
       select t.situation, t.track, t.lead, t.parties, t.rounds, t.held, t.outcome, t.filing, t.quote, coalesce(c.competing, '[]'::jsonb) as competing,
         jsonb_build_array(t.filing) || coalesce(c.filings, '[]'::jsonb) as filings
       from tracks t
       left join lateral (
         select jsonb_agg(o.track || ' (' || o.lead || ')' order by o.track) as competing, jsonb_agg(o.filing order by o.track) as filings
         from tracks o
         where t.is_open and o.is_open and lower(o.situation) = lower(t.situation) and lower(o.track) <> lower(t.track) and lower(o.lead) <> lower(t.lead)
       ) c on true
       where ${holds('t.situation', '$2')}`,
    values: [on, situation ?? null],
  }),
});
