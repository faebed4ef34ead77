// What an actor (or anybody) has been asked and still owes, kept or lost: each commitment with its next day and its state on the day asked.
import { z } from 'zod';
import { day, name, PROVISION, question } from './question.ts';
import { states } from './status.ts';

const KINDS = ['dated', 'recurring', 'standing', 'undated', 'seized'] as const;

export const commitments = question({
  name: 'commitments',
  sentence: 'What are the commitments of an actor, and how do they stand?',
  parameters: z.object({ actor: name.optional(), on: day, kind: z.enum(KINDS).optional(), state: name.optional() }),
  columns: [
    { key: 'since', title: 'Since', type: 'day' },
    { key: 'document', title: 'Asked in', type: 'text' },
    { key: 'paragraph', title: 'Paragraph', type: 'text' },
    { key: 'addressee', title: 'By', type: 'text' },
    { key: 'action', title: 'What', type: 'text' },
    { key: 'kind', title: 'Kind', type: 'text' },
    { key: 'every', title: 'Every', type: 'text' },
    { key: 'state', title: 'State', type: 'text' },
    { key: 'due', title: 'Due', type: 'day' },
    { key: 'met_by', title: 'Met by', type: 'text' },
    { key: 'why', title: 'Why undated', type: 'text' },
  ],
  calendar: {
    day: 'due',
    summary: (row) => `${row.addressee}: ${row.document} (${row.state})`,
    uid: (row) => `commitment/${row.id}`,
  },
  example: { actor: 'Secretary-General', on: '2013-06-01', kind: 'recurring' },
  order: ['-since', 'id'],
  // The occurrence that tells most: one that is late, else the next to come, else the last.
  query: ({ actor, on, kind, state }) => ({
    sql: `with ${states(
      '($2::text is null or strpos(lower(c.addressee), lower($2)) > 0) and (c.since is null or c.since <= $1) and ($3::text is null or c.kind = $3)',
    )},
       telling as (
         select distinct on (commitment_id) commitment_id, due, status, met_by from states
         order by commitment_id, (status = 'overdue') desc, (due >= $1) desc, case when due >= $1 then due end, due desc
       )
       select * from (
         select d.date as since, coalesce(d.symbol, d.iri) as document, c.addressee, c.kind, c.every, c.why,
           case when c.superseded_on <= $1 then 'superseded' else coalesce(t.status, c.kind) end as state,
           t.due, t.met_by, c.review, c.id, c.expression_id, c.provision
         from commitments c
         join documents d on d.id = c.document_id
         left join telling t on t.commitment_id = c.id
         where c.review is distinct from 'rejected' and ($2::text is null or strpos(lower(c.addressee), lower($2)) > 0)
           and (d.date is null or d.date <= $1) and ($3::text is null or c.kind = $3)
       ) stated where $4::text is null or state like $4 || '%'`,
    details: PROVISION,
    values: [on, actor ?? null, kind ?? null, state ?? null],
  }),
});
