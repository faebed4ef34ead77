// What was read in a document and what follows from it, each with the subject by which people review it and the last word said.
import { z } from 'zod';
import { symbolPatternOf } from '../register/index.ts';
import { name, PARAGRAPH, question } from './question.ts';

const KINDS = ['provision', 'citation', 'mandate', 'act', 'commitment', 'match'] as const;

// A fact of a text: its kind, its table, the column that tells two at one place apart, what it says.
const FACTS = [
  ['provision', 'provisions', 'force', "f.force || ': ' || f.action"],
  ['citation', 'citations', 'target', "concat_ws(' ', f.relation, f.target, f.paragraph)"],
  ['mandate', 'mandates', 'mission', "concat_ws(' ', f.action, f.mission, 'until ' || f.until, 'for ' || f.length)"],
  ['act', 'acts', 'type', "concat_ws(' ', f.date, f.type, f.matter, f.outcome->>0)"],
] as const;

const factsOf = ([kind, table, key, what]: (typeof FACTS)[number]): string => `
         select '${kind}' as kind, '${kind}:' || d.iri || '|' || d.language || '|' || f.start_at || '-' || f.end_at || '|' || f.${key} as subject,
           ${what} as what, d.document, d.expression, d.language, d.version, f.quote, f.start_at, f.end_at, f.n
         from wanted d join ${table} f on f.expression_id = d.expression`;

export const facts = question({
  name: 'facts',
  sentence: 'What was read in a document, and what did people say of it?',
  parameters: z.object({ symbol: name, kind: z.enum(KINDS).optional() }),
  columns: [
    { key: 'kind', title: 'Kind', type: 'text' },
    { key: 'paragraph', title: 'Paragraph', type: 'text' },
    { key: 'what', title: 'What', type: 'text' },
    { key: 'word', title: 'Last word', type: 'text' },
    { key: 'subject', title: 'Subject', type: 'text' },
  ],
  calendar: null,
  example: { symbol: 'S/RES/2100 (2013)', kind: 'mandate' },
  order: ['language', 'kind', 'start_at', 'subject', 'n'],
  query: ({ symbol, kind }) => ({
    sql: `with wanted as materialized (
         select d.id, d.iri, coalesce(d.symbol, d.iri) as document, e.id as expression, e.language, e.version
         from documents d join expressions e on e.document_id = d.id and e.is_current where d.symbol like $1 or d.iri = $2
       ),
       owed as materialized (
         select d.document, d.language, d.version, d.expression, c.id, c.addressee, c.kind, p.action, p.quote, p.start_at, p.end_at
         from wanted d join commitments c on c.document_id = d.id and c.expression_id = d.expression
         join provisions p on p.expression_id = c.expression_id and p.n = c.provision
       ),
       known as (${FACTS.map(factsOf).join(' union all')}
         union all
         select 'commitment', 'commitment:' || id, concat_ws(' ', addressee, action, '(' || kind || ')'), document, expression, language, version, quote, start_at, end_at, 0
         from owed
         union all
         select 'match', 'match:' || o.id || '|' || r.symbol, concat_ws(' ', r.symbol, m.state, m.met_on, 'for', o.addressee), o.document, o.expression, o.language,
           o.version, o.quote, o.start_at, o.end_at, m.occurrence
         from owed o join matches m on m.commitment_id = o.id join documents r on r.id = m.document_id
       )
       select k.*, r.word from known k
       left join lateral (
         select action || ' (' || id || ')' as word from reviews r
         where r.subject = k.subject and r.action <> 'undo' and not exists (select 1 from reviews u where u.undoes = r.id) order by id desc limit 1
       ) r on true
       where $3::text is null or kind = $3`,
    details: PARAGRAPH,
    values: [symbolPatternOf(symbol) ?? symbol, symbol, kind ?? null],
  }),
});
