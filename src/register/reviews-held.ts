// A register in, the meetings out at which the Council may have done what it said it would do by a day: review, consider, decide.
import type { Queries } from './database.ts';
import { APT, type Reason } from './score.ts';

/** A meeting that may answer an occurrence of what the Council itself took on. */
export interface MeetingMatch {
  readonly commitmentId: string;
  readonly occurrence: number;
  readonly record: string;
  readonly date: string;
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly topic: string;
}

interface Held extends Record<string, unknown> {
  readonly id: string;
  readonly n: number;
  readonly due: string;
  readonly record: string;
  readonly date: string;
  readonly topic: string;
  readonly adopts: boolean;
}

const DAY = 86_400_000;
const NEAR = 15; // days

// A meeting on the same item of the agenda, from a month and a half before the day to a month after it; whether it adopted a document that cites the one that asks.
const HELD = `
  with items as (
    select distinct on (s.symbol) s.symbol, m.topic from meetings m cross join lateral jsonb_array_elements_text(m.symbols) s(symbol)
    order by s.symbol, m.record
  )
  select c.id, o.n, o.due, x.record, x.date, x.topic, exists (
    select 1 from jsonb_array_elements_text(x.symbols) s(symbol)
    join documents a on a.symbol = s.symbol join expressions e on e.document_id = a.id and e.is_current
    join citations t on t.expression_id = e.id and t.target = d.symbol
  ) as adopts
  from commitments c
  join documents d on d.id = c.document_id
  join occurrences o on o.commitment_id = c.id
  join items item on item.symbol = d.symbol
  join meetings x on x.topic = item.topic and x.date > d.date
    and x.date between ((o.due::date - 45)::text) and ((o.due::date + 30)::text)
  where c.addressee = $1 and c.asks = 'review' and d.symbol is not null
  order by c.id, o.n, x.record`;

/** Finds the meeting that answers each occurrence best: one that adopted a document which cites the request, else the nearest. */
export async function meetingsHeld(tx: Queries, council: string): Promise<MeetingMatch[]> {
  const best = new Map<string, Held>();
  for (const held of await tx.query<Held>(HELD, [council])) {
    const key = `${held.id} ${held.n}`;
    const known = best.get(key);
    if (!known || worth(held) > worth(known)) best.set(key, held);
  }
  return [...best.values()].map((held) => {
    const days = daysOf(held);
    const reasons = [
      APT.item,
      ...(Math.abs(days) <= NEAR
        ? [{ ...APT.near, why: `${Math.abs(days)} days ${days < 0 ? 'before' : 'after'} the day` }]
        : []),
      ...(held.adopts ? [APT.adopts] : []),
    ];
    const score = Math.round(reasons.reduce((sum, { adds }) => sum + adds, 0) * 100) / 100;
    const { id, n, record, date, topic } = held;
    return { commitmentId: id, occurrence: n, record, date, score, reasons, topic };
  });
}

const daysOf = ({ due, date }: Held): number => Math.round((Date.parse(date) - Date.parse(due)) / DAY);
const worth = (held: Held): number => (held.adopts ? 1000 : 0) - Math.abs(daysOf(held));
