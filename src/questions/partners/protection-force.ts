// How strongly the decisions on a mission speak on protection, from one to the next: stronger, weaker, the same, new or dropped.
import { z } from 'zod';
import { type Force, STATING } from '../../facts/index.ts';
import { PROTECTIONS } from '../../filings/index.ts';
import { day, name, question } from '../question.ts';
import { holds } from './filed.ts';
import { PROTECTS } from './protection.ts';

// From the strongest to the weakest: what binds, what is asked ever more softly, what is announced, what is only said.
const LEVELS: readonly (readonly Force[])[] = [
  ['decides', 'demands', 'authorizes'],
  ['requests'],
  ['urges'],
  ['calls'],
  ['encourages', 'invites', 'recommends'],
  ['intends'],
  STATING,
];
const RANKS = Object.fromEntries(LEVELS.flatMap((forces, i) => forces.map((force) => [force, i + 1])));

export const protectionForce = question({
  name: 'protection-force',
  sentence: 'How strongly do decisions on a mission speak on protection, and where did that change?',
  parameters: z.object({ mission: name, theme: z.enum(PROTECTIONS).optional(), from: day.optional(), to: day.optional() }),
  columns: [
    { key: 'mission', title: 'Mission', type: 'text' },
    { key: 'theme', title: 'Theme', type: 'text' },
    { key: 'date', title: 'Date', type: 'day' },
    { key: 'document', title: 'Decision', type: 'text' },
    { key: 'paragraph', title: 'Paragraph', type: 'text' },
    { key: 'force', title: 'Strongest force', type: 'text' },
    { key: 'provisions', title: 'Provisions', type: 'number' },
    { key: 'before', title: 'Force before', type: 'text' },
    { key: 'change', title: 'Change', type: 'text' },
    { key: 'quote', title: 'Words', type: 'text' },
  ],
  calendar: null,
  example: { mission: 'UNMISS' },
  order: ['mission', 'theme', 'date', 'document'],
  // A decision belongs to a mission when it sets something of its mandate; one that says nothing on a theme said before dropped it.
  query: ({ mission, theme, from, to }) => ({
    sql: `with deciding as materialized (
         select mission, expression_id, symbol as document, date, language, version from decisions
         where ($5::text is null or date <= $5) and ${holds('mission', '$1')}
       ),
       said as materialized (
         select x.mission, t.theme, x.document, p.expression_id, p.n, p.force, ($3::jsonb->>p.force)::int as rank
         from deciding x join provisions p on p.expression_id = x.expression_id and ${PROTECTS}
         cross join lateral jsonb_array_elements_text(p.themes) t (theme)
         where t.theme = any($2)
       ),
       strongest as (
         select distinct on (mission, theme, document) *, count(*) over (partition by mission, theme, document) as provisions
         from said order by mission, theme, document, rank, n
       ),
       lines as (
         select x.mission, t.theme, x.date, x.document, x.language, x.version, s.expression_id, s.n, s.force, s.rank, coalesce(s.provisions, 0) as provisions,
           lag(s.force) over w as before, lag(s.rank) over w as rank_before, lag(x.document) over w as document_before, count(s.force) over w as ever
         from deciding x
         join (select distinct mission, theme from said) t on t.mission = x.mission
         left join strongest s on s.mission = x.mission and s.theme = t.theme and s.document = x.document
         window w as (partition by x.mission, t.theme order by x.date, x.document)
       )
       select mission, theme, date, document, language, version, expression_id, n, force, provisions, before,
         case
           when force is null then 'dropped'
           when before is null and ever > 1 then 'said again'
           when before is null then 'new'
           when rank < rank_before then 'stronger'
           when rank > rank_before then 'weaker'
           else 'the same' end as change
       from lines where ever > 0 and (force is not null or before is not null) and ($4::text is null or date >= $4)`,
    details: `select g.path as paragraph, p.quote, p.start_at, p.end_at
       from provisions p join paragraphs g on g.expression_id = p.expression_id and g.n = p.paragraph
       where p.expression_id = answer.expression_id and p.n = answer.n`,
    values: [mission, theme ? [theme] : [...PROTECTIONS], JSON.stringify(RANKS), from ?? null, to ?? null],
  }),
});
