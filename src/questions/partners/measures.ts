// The measures of sanctions that bind all States, with what the last decision on each did to it: in force on a day, suspended, expired or ended.
import { z } from 'zod';
import type { Queries, Row } from '../../register/index.ts';
import { day, inside, isAmong, name, question } from '../question.ts';
import { type Move, movesUntil } from './measure-moves.ts';
import { STATE_NAMES } from './regions.ts';

// Who is bound; a measure that a committee or one State must carry out is asked for with asked-of.
const BOUND = ['all states', 'states', 'all member states', 'member states'];
const ON_SANCTIONS = "p.themes ?| array['arms-embargo', 'sanctions']"; // as the index of the migration 0065 says it
const STATUSES = ['in force', 'suspended', 'expired', 'ended'] as const;

// Only a sentence by which the Council decides imposes.
const IMPOSED = `
  with deciding as materialized (
    select p.expression_id, p.n, p.paragraph from provisions p where p.force = 'decides' and ${ON_SANCTIONS}
  ),
  imposing as materialized (
    select p.expression_id, p.n, p.paragraph from deciding p
    join commitments k on k.expression_id = p.expression_id and k.provision = p.n
    where k.addressee = any(array(select name from addressees where lower(name) = any($2))) and k.review is distinct from 'rejected'
  ),
  decided as materialized (
    select i.expression_id, i.n, i.paragraph, t.language, t.version, t.document_id as id, t.symbol, t.date
    from imposing i
    join current_texts t on t.expression_id = i.expression_id and t.kind = 'resolution' and t.symbol is not null and t.date <= $1
  ),
  imposed as materialized (
    select distinct on (i.id, g.path) i.symbol, i.date, g.path, i.expression_id, i.n, i.language, i.version
    from decided i
    join paragraphs g on g.expression_id = i.expression_id and g.n = i.paragraph
    order by i.id, g.path, i.language, i.n
  )
  select i.symbol as document, i.date as since, i.path as paragraph, p.start_at, p.end_at, p.quote, i.language, i.version,
    p.themes ? 'arms-embargo' as is_on_arms, p.deadline->>'date' as until,
    coalesce((select jsonb_agg(distinct x.actor) from mentions x
      where x.expression_id = p.expression_id and ${isAmong('x', '$3')} and ${inside('x', 'p')}), '[]') as states
  from imposed i
  join provisions p on p.expression_id = i.expression_id and p.n = i.n`;

export const measures = question({
  name: 'measures',
  sentence: 'Which measures of sanctions are in force on a day, since when, and until when?',
  parameters: z.object({ on: day, state: name.optional(), status: z.enum(STATUSES).default('in force') }),
  columns: [
    { key: 'document', title: 'Imposed by', type: 'text' },
    { key: 'paragraph', title: 'Paragraph', type: 'text' },
    { key: 'since', title: 'Since', type: 'day' },
    { key: 'states', title: 'States named', type: 'list' },
    { key: 'quote', title: 'Words', type: 'text' },
    { key: 'last', title: 'Last decided by', type: 'text' },
    { key: 'until', title: 'Until', type: 'day' },
    { key: 'status', title: 'Status', type: 'text' },
  ],
  calendar: {
    day: 'until',
    summary: (row) => `Measures of ${row.document}, paragraph ${row.paragraph}, end`,
    uid: (row) => `measure/${row.document}/${row.paragraph}`,
  },
  example: { on: '2012-12-31' },
  order: ['since', 'document', 'paragraph'],
  rows: async (db, { on, state, status }) => {
    const found = await standing(db, on);
    return found.filter(
      (row) => row.status === status && (!state || row.states.some((one) => one.toLowerCase().includes(state.toLowerCase()))),
    );
  },
});

interface Imposed extends Row {
  readonly document: string;
  readonly since: string;
  readonly paragraph: string;
  readonly until: string | null;
  readonly states: readonly string[];
  readonly is_on_arms: boolean;
}

async function standing(db: Queries, on: string): Promise<(Imposed & { readonly status: (typeof STATUSES)[number] })[]> {
  const imposed = await db.query<Imposed>(IMPOSED, [on, BOUND, [...STATE_NAMES]]);
  const moves = await movesUntil(db, on, [...new Set(imposed.map(({ document }) => document))]);
  const byTarget = new Map<string | null, Move[]>();
  for (const move of moves) {
    const known = byTarget.get(move.target);
    if (known) known.push(move);
    else byTarget.set(move.target, [move]);
  }
  return imposed.map((measure) => {
    const reaching = [...(byTarget.get(measure.document) ?? []), ...(byTarget.get(null) ?? [])];
    const last = reaching.filter((move) => reaches(move, measure)).sort(latestFirst)[0];
    const isPaused = last?.does === 'suspends' && (last.until ?? on) >= on;
    const until = last && (last.does !== 'suspends' || isPaused) ? last.until : measure.until;
    const isEnded = last?.does === 'ends' && (last.until ?? last.date) <= on;
    return {
      ...measure,
      until,
      last: last?.by ?? null,
      status: isEnded ? 'ended' : isPaused ? 'suspended' : until && until < on ? 'expired' : 'in force',
      ...(last ? { last_words: last.words, last_basis: last.basis } : {}),
    };
  });
}

function reaches({ by, date, target, numbers, states, isOnArms }: Move, measure: Imposed): boolean {
  if (by === measure.document || date < measure.since) return false;
  if (target === null) return (!isOnArms || measure.is_on_arms) && measure.states.some((state) => states.includes(state));
  return numbers === null || numbers.includes(Number.parseInt(measure.paragraph, 10));
}

// The last decision holds; of one decision what extends before what ends, and the later day first.
function latestFirst(a: Move, b: Move): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  if (a.by !== b.by) return a.by < b.by ? 1 : -1;
  if (a.does !== b.does) return a.does === 'extends' ? -1 : 1;
  return (b.until ?? '9999') < (a.until ?? '9999') ? -1 : 1;
}
