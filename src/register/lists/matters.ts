// A register in, what each document is about out: the missions and States it names most, its agenda item.
import type { Queries } from '../store/database.ts';

/** What a document is about, as far as the register can tell. */
export interface Matter {
  readonly missions: ReadonlySet<string>;
  /** The one named most comes first. */
  readonly states: ReadonlySet<string>;
  /** The telling words of the agenda item under which the document was adopted. */
  readonly agenda: ReadonlySet<string>;
}

/** What documents are about: by the register's number of a document, and how the index to proceedings files two symbols. */
export interface Matters {
  readonly of: (documentId: number) => Matter;
  /** The telling words of an agenda item. */
  readonly agendaOf: (topic: string) => ReadonlySet<string>;
  /** The telling words of every agenda item that has any. */
  readonly agendas: readonly ReadonlySet<string>[];
  /** Whether the index files both under one subject; null when it lacks one of them. */
  readonly areFiledTogether: (symbol: string, other: string) => boolean | null;
}

/** How two documents hang together: by a mission, by the agenda item, by a State alone. */
export type Bond = 'mission' | 'agenda' | 'state';

const NOTHING: Matter = { missions: new Set(), states: new Set(), agenda: new Set() };
const MOST = 3; // names by which a document is known
const SHARE = 0.4; // of the mentions of the name that comes most often
const RARE = 0.03; // a word that stands in more of the agenda items than this tells nothing

// Classes of States are no matter of their own.
const NAMES = `
  select document_id, name, type, n from (
    select e.document_id, regexp_replace(x.actor, '^Governments? of (the )?', '') as name, x.type, count(*) as n,
      max(count(*)) over (partition by e.document_id, x.type) as most,
      row_number() over (partition by e.document_id, x.type order by count(*) desc, min(x.start_at)) as place
    from mentions x join expressions e on e.id = x.expression_id and e.is_current
    where x.type in ('state', 'mission') and (x.actor !~* '(^|[ -])(states?|countries|parties|donors|governments?)$' or x.actor like 'Government of %')
    group by 1, 2, 3
  ) counted where place <= ${MOST} and n >= ${SHARE} * most order by document_id, n desc, name`;

const AGENDA = `
  select d.id as document_id, m.topic from meetings m cross join lateral jsonb_array_elements_text(m.symbols) s(symbol)
  join documents d on d.symbol = s.symbol where m.topic is not null`;

/** Tells what documents are about. */
export async function mattersOf(tx: Queries): Promise<Matters> {
  const matters = new Map<number, { missions: Set<string>; states: Set<string>; agenda: Set<string> }>();
  const of = (id: number) => {
    const known = matters.get(id);
    if (known) return known;
    const made = { missions: new Set<string>(), states: new Set<string>(), agenda: new Set<string>() };
    matters.set(id, made);
    return made;
  };
  for (const { document_id, name, type } of await tx.query<{ document_id: number; name: string; type: string }>(NAMES)) {
    if (type === 'mission') of(document_id).missions.add(name);
    else of(document_id).states.add(name);
  }
  const items = await tx.query<{ document_id: number; topic: string }>(AGENDA);
  const telling = tellingWords(items.map(({ topic }) => topic));
  for (const { document_id, topic } of items) for (const word of telling(topic)) of(document_id).agenda.add(word);
  const subjects = new Map<string, Set<string>>();
  for (const { symbol, subject } of await tx.query<{ symbol: string; subject: string }>(
    "select distinct symbol, subject from proceedings where heading in ('Reports', 'Resolutions', 'Statements by the President of the Security Council', 'General documents')",
  )) {
    const known = subjects.get(symbol);
    if (known) known.add(subject);
    else subjects.set(symbol, new Set([subject]));
  }
  const areFiledTogether = (symbol: string, other: string) => {
    const [a, b] = [subjects.get(symbol), subjects.get(other)];
    return a && b ? meet(a, b) > 0 : null;
  };
  const agendas = [...new Set(items.map(({ topic }) => topic))]
    .map((topic) => new Set(telling(topic)))
    .filter(({ size }) => size);
  return { agendas, of: (id) => matters.get(id) ?? NOTHING, agendaOf: (topic) => new Set(telling(topic)), areFiledTogether };
}

//   The situation in Western Sahara (S/1997/882) → western, sahara: the other words stand in too many items
function tellingWords(topics: readonly string[]): (topic: string) => string[] {
  const wordsOf = (topic: string) => [
    ...new Set(
      topic
        .toLowerCase()
        .replace(/\([^)]*\)/g, ' ')
        .match(/\p{L}{3,}/gu) ?? [],
    ),
  ];
  const distinct = [...new Set(topics)];
  const counts = new Map<string, number>();
  for (const topic of distinct) for (const word of wordsOf(topic)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.max(3, distinct.length * RARE);
  return (topic) => wordsOf(topic).filter((word) => counts.get(word)! <= most);
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let both = 0;
  for (const one of a) if (b.has(one)) both++;
  return both;
};

const firstOf = (names: ReadonlySet<string>): string | undefined => names.values().next().value;

/** Tells whether two documents are about the same matter, and by what; missions that differ part them, and so do items and States. */
export function bondOf(a: Matter, b: Matter): Bond | null {
  const both = meet(a.agenda, b.agenda);
  if (!both && a.agenda.size && b.agenda.size && firstOf(a.states) !== firstOf(b.states)) return null;
  if (meet(a.missions, b.missions)) return 'mission';
  const isSucceeded = both > 0 && a.states.size > 0 && firstOf(a.states) === firstOf(b.states); // one mission follows another
  if (a.missions.size && b.missions.size && !isSucceeded) return null;
  if (both && both * 2 >= a.agenda.size + b.agenda.size - both) return 'agenda';
  return meet(a.states, b.states) ? 'state' : null;
}

/** The keys under which documents of the same matter are looked for. */
export const keysOf = ({ missions, states, agenda }: Matter): string[] => [...missions, ...states, ...agenda];
