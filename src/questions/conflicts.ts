// Where sources contradict each other: inside a document, between a document and the table of meetings, between two languages.
import { z } from 'zod';
import type { FindingCode } from '../facts/index.ts';
import { symbolPatternOf } from '../register/index.ts';
import { day, name, question } from './question.ts';

// A finding tells of a contradiction in these cases; the others tell of something missing or damaged.
const CONTRADICTIONS: readonly FindingCode[] = [
  'date-conflict',
  'symbol-conflict',
  'number-year-mismatch',
  'vote-sum',
  'totals-mismatch',
  'duplicate-mention-mismatch',
  'mandate-ends-before-start',
  'mandate-length-mismatch',
  'numbering-gap',
  'header-unsupported',
  'date-impossible',
];

// 9-0-2 of the table: for, against, abstaining
const VOTE = "concat_ws('-', a.vote->>'for', a.vote->>'against', a.vote->>'abstain')";

// The meetings whose outcome names a document, together: what one of them agrees with is no conflict; the first is shown.
const HELD = `held as materialized (
         select o.symbol, array_agg(o.number) as numbers, array_agg(o.day) as days, array_agg(o.vote order by o.record) as votes, min(o.record) as record, min(o.day) as day
         from meeting_outcomes o group by o.symbol
       )`;
const WORDS = "(select concat_ws(' — ', t.topic, t.outcome) from meetings t where t.record = a.record)";

export const conflicts = question({
  name: 'conflicts',
  sentence: 'Where do the sources contradict each other?',
  parameters: z.object({ symbol: name.optional(), code: name.optional(), from: day.optional(), to: day.optional() }),
  columns: [
    { key: 'date', title: 'Date', type: 'day' },
    { key: 'document', title: 'Document', type: 'text' },
    { key: 'code', title: 'What', type: 'text' },
    { key: 'one', title: 'One says', type: 'text' },
    { key: 'other', title: 'The other says', type: 'text' },
    { key: 'source', title: 'The other', type: 'text' },
  ],
  calendar: {
    day: 'date',
    summary: (row) => `${row.document}: ${row.code}`,
    uid: (row) => `conflict/${row.document}/${row.code}/${row.place}`,
  },
  example: { from: '1990-01-01', to: '1999-12-31' },
  order: ['-date', 'document', 'code', 'place'],
  query: ({ symbol, code, from, to }) => ({
    sql: `with ${HELD},
       adopted as (
         select d.id, d.symbol, d.date, d.meeting, e.language, e.version, a.expression_id, ${VOTE} as vote, a.quote, a.start_at, a.end_at
         from acts a
         join expressions e on e.id = a.expression_id and e.is_current
         join documents d on d.id = e.document_id and d.symbol = a.outcome->>0
         where a.type in ('adoption_resolution', 'presidential_statement')
       ),
       compared as materialized (
         select a.*, h.numbers, h.days, h.day, h.votes, h.record, a.language || ' ' || h.record as place from adopted a join held h on h.symbol = a.symbol
       ),
       all_found as (
         select d.date, coalesce(d.symbol, d.iri) as document, f.code, f.quote as one, f.message as other, 'the document itself' as source,
           e.language || ' ' || f.n as place, e.language, e.version, f.quote, f.start_at, f.end_at
         from findings f
         join expressions e on e.id = f.expression_id and e.is_current
         join documents d on d.id = e.document_id
         where f.code = any($5) and f.severity <> 'info'
         union all
         select a.date, a.symbol, 'meeting', 'S/PV.' || a.meeting, a.record, ${WORDS}, a.place, a.language, a.version, a.quote, a.start_at, a.end_at
         from compared a where not a.meeting = any(a.numbers)
         union all
         select a.date, a.symbol, 'date', a.date, a.day, a.record || ': ' || ${WORDS}, a.place, a.language, a.version, a.quote, a.start_at, a.end_at
         from compared a where not a.date = any(a.days)
         union all
         select a.date, a.symbol, 'vote', a.vote, array_to_string(a.votes, ', '), a.record || ': ' || ${WORDS}, a.place, a.language, a.version, a.quote, a.start_at, a.end_at
         from compared a where a.vote <> '' and not a.vote = any(a.votes)
         union all
         select d.date, coalesce(d.symbol, d.iri), 'mandate-between-languages', m.mission || ' until ' || m.until, o.mission || ' until ' || o.until,
           'the text in ' || oe.language, e.language || ' ' || m.n || ' ' || o.n, e.language, e.version, m.quote, m.start_at, m.end_at
         from expressions oe
         join mandates o on o.expression_id = oe.id and o.until is not null
         join expressions e on e.document_id = oe.document_id and e.is_current and e.language < oe.language
         join mandates m on m.expression_id = e.id and m.mission = o.mission and m.until <> o.until
         join documents d on d.id = e.document_id
         where oe.is_current and not exists (select 1 from mandates s where s.expression_id = oe.id and s.mission = m.mission and s.until = m.until)
       )
       select * from all_found
       where ($1::text is null or document like $1) and ($2::text is null or code = $2) and ($3::text is null or date >= $3) and ($4::text is null or date <= $4)`,
    values: [symbol ? (symbolPatternOf(symbol) ?? symbol) : null, code ?? null, from ?? null, to ?? null, CONTRADICTIONS],
  }),
});
