// What organisations learnt, by theme, phase, organisation or words, on the day asked or as it stood on an earlier one; a lesson of several stands once.
import { z } from 'zod';
import { THEMES } from '../../facts/index.ts';
import { day, name, question } from '../question.ts';
import { holds, ORIGIN } from './filed.ts';

// The same lesson: the same theme, and a title of the same words but for signs and case.
const TITLE = "trim(regexp_replace(lower(title), '[^[:alnum:]]+', ' ', 'g'))";

export const lessons = question({
  name: 'lessons',
  sentence: 'What was learnt on a theme, in a phase, by whom?',
  parameters: z.object({
    theme: z.enum(THEMES).optional(),
    phase: name.optional(),
    organisation: name.optional(),
    words: name.optional(),
    edition: day.optional(),
  }),
  columns: [
    { key: 'title', title: 'Lesson', type: 'text' },
    { key: 'theme', title: 'Theme', type: 'text' },
    { key: 'phase', title: 'Phase', type: 'text' },
    { key: 'by', title: 'By', type: 'text' },
    { key: 'situation', title: 'Situation', type: 'text' },
    { key: 'tried', title: 'What was tried', type: 'text' },
    { key: 'result', title: 'What came of it', type: 'text' },
    { key: 'evidence', title: 'Evidence', type: 'text' },
    { key: 'told', title: 'Told by', type: 'number' },
  ],
  calendar: null,
  example: { theme: 'ceasefire' },
  order: ['theme', 'title', 'filing'],
  // The edition of a day is what was accepted by then and neither superseded nor withdrawn before its end (in New York), so that it can be
  // made again as it was. Of a lesson that several told of, the words of the first stand, and the evidence of all.
  query: ({ theme, phase, organisation, words, edition }) => ({
    sql: `with told as (
         select f.id as filing, o.name as by, f.accepted_at, 'Filing ' || f.id || ' (lesson) of ' || o.name || ${ORIGIN} as quote, c.*, ${TITLE} as key
         from filings f join organisations o on o.id = f.organisation
         cross join lateral jsonb_to_record(f.content) as c (title text, theme text, phase text, situation text, tried text, result text, evidence text)
         where f.kind = 'lesson' and case when $5::text is null then f.state = 'accepted' else
           (f.accepted_at at time zone 'America/New_York')::date <= $5::date and coalesce((f.closed_at at time zone 'America/New_York')::date > $5::date, true) end
       ),
       matching as (
         select *, row_number() over (partition by theme, key order by accepted_at, filing) as place from told
         where ($1::text is null or theme = $1) and ($2::text is null or phase = $2) and ${holds('by', '$3')}
           and ${holds("concat_ws(' ', title, situation, tried, result)", '$4')}
       )
       select max(title) filter (where place = 1) as title, theme, max(phase) filter (where place = 1) as phase, string_agg(distinct by, '; ') as by,
         max(situation) filter (where place = 1) as situation, max(tried) filter (where place = 1) as tried, max(result) filter (where place = 1) as result,
         string_agg(evidence, '; ' order by place) as evidence, count(distinct by) as told, max(filing) filter (where place = 1) as filing,
         jsonb_agg(filing order by place) as filings, string_agg(quote, '; ' order by place) as quote
       from matching group by theme, key`,
    values: [theme ?? null, phase ?? null, organisation ?? null, words ?? null, edition ?? null],
  }),
});
