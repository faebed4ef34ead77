// What an actor (or anybody) has been asked and still owes, kept or lost: each commitment with its next day and its state on the day asked.
import { z } from 'zod';
import { addressed, day, name, PROVISION, question } from './question.ts';
import { states } from './status.ts';

const KINDS = ['dated', 'recurring', 'standing', 'undated', 'seized'] as const;
const STATES = [
  'overdue',
  'due',
  'upcoming',
  'met',
  'met late',
  'superseded',
  'unknown',
  'standing',
  'ended',
  'undated',
  'seized',
];

// The occurrence that tells most: one that is late, else the next to come, else the last.
const TELLING = "(status = 'overdue') desc, (due >= $1) desc, case when due >= $1 then due end, due desc";
// What stands until a day has ended behind it: measures, mandates, exemptions.
const STATE = `case when c.superseded_on <= $1 then 'superseded' when c.kind = 'standing' and c.until < $1 then 'ended'
  else coalesce(t.status, c.kind) end`;
const ASKED =
  'd.date as since, coalesce(d.symbol, d.iri) as document, c.addressee, c.kind, c.every, c.until, c.why, c.review, c.id, c.expression_id, c.provision';
const COMMITMENTS = 'commitments c join documents d on d.id = c.document_id';
const WHICH = `${addressed('$2')} and (c.since is null or c.since <= $1) and ($3::text is null or c.kind = $3)`;
const ASKED_OF = `c.review is distinct from 'rejected' and ${addressed('$2')}
  and (d.date is null or d.date <= $1) and ($3::text is null or c.kind = $3)`;

export const commitments = question({
  name: 'commitments',
  sentence: 'What are the commitments of an actor, and how do they stand?',
  parameters: z.object({
    actor: name.optional(),
    on: day,
    kind: z.enum(KINDS).optional(),
    state: name.meta({ examples: STATES }).optional(),
  }),
  columns: [
    { key: 'since', title: 'Since', type: 'day' },
    { key: 'document', title: 'Asked in', type: 'text' },
    { key: 'paragraph', title: 'Paragraph', type: 'text' },
    { key: 'addressee', title: 'By', type: 'text' },
    { key: 'action', title: 'What', type: 'text' },
    { key: 'kind', title: 'Kind', type: 'text' },
    { key: 'every', title: 'Every', type: 'text' },
    { key: 'state', title: 'State', type: 'text' },
    { key: 'until', title: 'Until', type: 'day' },
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
  // How a commitment stands is worked out for the rows of the page alone, unless it is what chooses the rows.
  query: ({ actor, on, kind, state }) => ({
    sql: state
      ? `with ${states(WHICH)},
       telling as (
         select distinct on (commitment_id) commitment_id, due, status, met_by from states order by commitment_id, ${TELLING}
       )
       select * from (
         select ${ASKED}, ${STATE} as state, t.due, t.met_by
         from ${COMMITMENTS} left join telling t on t.commitment_id = c.id where ${ASKED_OF}
       ) stated where state like $4 || '%'`
      : `select ${ASKED}, c.superseded_on, $4::text as unasked from ${COMMITMENTS} where ${ASKED_OF}`,
    details: state
      ? PROVISION
      : `select said.*, ${STATE.replaceAll('c.', 'answer.')} as state, t.due, t.met_by
      from (values (true)) once left join lateral (${PROVISION}) said on true left join lateral (
        with ${states('o.commitment_id = answer.id', 'm.commitment_id = answer.id')}
        select due, status, met_by from states order by ${TELLING} limit 1
      ) t on true`,
    values: [on, actor ?? null, kind ?? null, state ?? null],
  }),
});
