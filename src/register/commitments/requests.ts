// A register in, what was asked of whom that a report may answer out, by document and by matter.
import { type Answer, answerTo, isHaste, isOnAll, isOral } from '../../languages/index.ts';
import { keysOf, type Matter } from '../lists/matters.ts';
import type { Queries } from '../store/database.ts';

/** A commitment that a report may meet. */
export interface Request {
  readonly id: string;
  readonly addressee: string;
  /** The number of the paragraph, without its sub-paragraphs. */
  readonly paragraph: string;
  readonly asks: Answer;
  /** Spoken words are asked for. */
  readonly isOral: boolean;
  /** What is asked, in the words of the document. */
  readonly action: string;
  /** False when nothing is said of a report: a report may still say that it answers this paragraph. */
  readonly isForReport: boolean;
  readonly recurs: boolean;
  /** A report on the whole of the matter is asked for. */
  readonly isOnAll: boolean;
  /** An event must come first of which no day is known. */
  readonly isWaiting: boolean;
  /** The day on which a later document took its place. */
  readonly supersededOn: string | null;
  /** ISO days; the place in the list plus one is the number of the occurrence. */
  readonly dues: readonly string[];
}

/** A document that asks for reports. */
export interface Asking {
  readonly documentId: number;
  readonly symbol: string;
  /** Its day. */
  readonly asked: string;
  readonly requests: readonly Request[];
}

interface Kept extends Record<string, unknown> {
  readonly id: string;
  readonly document_id: number;
  readonly symbol: string;
  readonly date: string;
  readonly addressee: string;
  readonly path: string;
  readonly action: string;
  readonly recurs: boolean;
  readonly reporting: boolean;
  readonly superseded_on: string | null;
  readonly asks: Answer | null;
  readonly event: string | null;
}

const REQUESTS = `
  select c.id, c.document_id, d.symbol, d.date, c.addressee, g.path, p.action, p.recurrence is not null as recurs, c.superseded_on, p.reporting, c.asks,
    case when c.kind = 'undated' then p.deadline->>'text' end as event
  from commitments c
  join documents d on d.id = c.document_id
  join provisions p on p.expression_id = c.expression_id and p.n = c.provision
  join paragraphs g on g.expression_id = c.expression_id and g.n = p.paragraph
  where c.addressee is not null and c.kind <> 'seized' and d.date is not null and d.symbol is not null
  order by d.date, d.id, c.id`;

/** Gives every document that asks for reports, oldest first. */
export async function askingsOf(tx: Queries): Promise<Asking[]> {
  const dues = new Map<string, string[]>();
  for (const { commitment_id, due } of await tx.query<{ commitment_id: string; due: string }>(
    'select commitment_id, due from occurrences order by commitment_id, n',
  )) {
    const list = dues.get(commitment_id);
    if (list) list.push(due);
    else dues.set(commitment_id, [due]);
  }
  await fillIn(tx);
  const askings = new Map<number, { documentId: number; symbol: string; asked: string; requests: Request[] }>();
  for (const kept of await tx.query<Kept>(REQUESTS)) {
    const asking = askings.get(kept.document_id) ?? {
      documentId: kept.document_id,
      symbol: kept.symbol,
      asked: kept.date,
      requests: [],
    };
    asking.requests.push({
      id: kept.id,
      addressee: kept.addressee,
      paragraph: kept.path.split('(')[0]!,
      asks: kept.asks ?? 'other',
      isOral: kept.asks === 'information' && isOral(kept.action),
      action: kept.action,
      isForReport: kept.reporting,
      recurs: kept.recurs,
      isOnAll: isOnAll(kept.action),
      isWaiting: kept.event !== null && !isHaste(kept.event),
      supersededOn: kept.superseded_on,
      dues: dues.get(kept.id) ?? [],
    });
    askings.set(kept.document_id, asking);
  }
  return [...askings.values()];
}

// Commitments that an older program kept do not tell yet what kind of answer they ask for.
async function fillIn(tx: Queries): Promise<void> {
  const unknown = await tx.query<{ id: string; action: string; reporting: boolean }>(
    `select c.id, p.action, p.reporting from commitments c
     join provisions p on p.expression_id = c.expression_id and p.n = c.provision where c.asks is null`,
  );
  if (!unknown.length) return;
  const asks = unknown.map(({ action, reporting }) => answerTo(action, reporting));
  await tx.query(
    'update commitments set asks = u.asks from unnest($1::text[], $2::text[]) u(id, asks) where commitments.id = u.id',
    [unknown.map(({ id }) => id), asks],
  );
}

const NEWEST = 12; // documents of one key that are looked at: enough for years of a matter, and the same for a register of any size

/** Makes the search for the documents that asked for reports on a matter up to a day, newest first. */
export function makeNewest(askings: readonly Asking[], matterOf: (documentId: number) => Matter) {
  const byKey = new Map<string, Asking[]>();
  for (const asking of askings) {
    if (!asking.requests.some(({ isForReport }) => isForReport)) continue;
    for (const key of keysOf(matterOf(asking.documentId))) {
      const list = byKey.get(key);
      if (list) list.push(asking);
      else byKey.set(key, [asking]);
    }
  }
  return (matter: Matter, until: string): Asking[] => {
    const found = new Set<Asking>();
    for (const key of keysOf(matter)) {
      const list = byKey.get(key) ?? [];
      const end = firstAfter(list, until);
      for (let i = Math.max(0, end - NEWEST); i < end; i++) found.add(list[i]!);
    }
    return [...found].sort((a, b) => (a.asked < b.asked ? 1 : a.asked > b.asked ? -1 : b.documentId - a.documentId));
  };
}

function firstAfter(list: readonly Asking[], until: string): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.asked <= until) low = middle + 1;
    else high = middle;
  }
  return low;
}
