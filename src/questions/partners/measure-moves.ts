// A day in, the decisions taken until then that extend, suspend or end measures of earlier ones out, each with what it reaches and how that is known.
import {
  endsNothingYet,
  isBesideWhatEnds,
  MAY_END_MEASURES,
  type MeasuresEnded,
  measuresEnded,
  pausesIn,
} from '../../languages/index.ts';
import { addDuration, lastDayOf, type Queries, type Row, statesNamedIn } from '../../register/index.ts';

/** What a decision does to the measures of another. Days are ISO days. */
export interface Move {
  readonly by: string;
  readonly date: string;
  readonly does: 'extends' | 'suspends' | 'ends';
  /** The resolution whose measures it reaches; null when a State's are meant. */
  readonly target: string | null;
  /** The paragraphs that it reaches; null: all of them. */
  readonly numbers: readonly number[] | null;
  /** The States against which the measures are, when the words name them instead of a resolution. */
  readonly states: readonly string[];
  readonly isOnArms: boolean;
  /** Until when it extends or suspends, or from when it ends; null when the words print no day. */
  readonly until: string | null;
  /** `named`: the words name resolution and paragraph; `inferred`: they name the State, or the paragraph in which the resolutions stand. */
  readonly basis: 'named' | 'inferred';
  readonly words: string;
}

interface Cited {
  readonly target: string;
  readonly paragraph: string | null;
  readonly relation: string;
  /** UTF-16 code units from the beginning of the sentence. */
  readonly at: number;
}

interface Sentence extends Row {
  readonly symbol: string;
  readonly date: string;
  readonly expression_id: number;
  readonly n: number;
  readonly quote: string;
  readonly deadline: { readonly date: string | null; readonly duration: string | null; readonly anchor: string | null } | null;
  /** True when its text extends or terminates by a citation what one of the documents set. */
  readonly is_citing: boolean;
}

/** What the words of a sentence do to measures: for a time, or for good; null when neither. */
interface Read {
  readonly sentence: Sentence;
  readonly pause: ReturnType<typeof pausesIn>;
  readonly ended: MeasuresEnded | null;
}

// As migrations 0081 and 0092 index them. What only extends or terminates by a citation matters where it reaches one of the documents ($2).
// The words are looked up for each (limit 1): joined, the other sentences of its text would be read as well.
const SENTENCES = `
  with citing as materialized (
    select a.expression_id, a.n from citations c
    cross join lateral (
      select a.expression_id, a.n from provisions a
      where a.expression_id = c.expression_id and a.force = 'decides' and a.start_at <= c.start_at and a.end_at >= c.end_at
      order by a.start_at desc limit 1
    ) a
    where c.relation in ('extends', 'terminates') and c.target = any($2)
  ),
  moving as (
    select expression_id, n from citing
    union
    select expression_id, n from provisions where force = 'decides' and ${MAY_END_MEASURES.map((words) => `quote ~* '${words}'`).join(' and ')}
  )
  select t.symbol, t.date, m.expression_id, m.n, a.quote, a.deadline, m.expression_id in (select expression_id from citing) as is_citing
  from moving m
  join current_texts t on t.expression_id = m.expression_id and t.kind = 'resolution' and t.symbol is not null and t.date <= $1
  cross join lateral (select p.quote, p.deadline from provisions p where p.expression_id = m.expression_id and p.n = m.n limit 1) a
  order by t.date, t.symbol, t.language, m.n`;

// The resolutions that stand in sentences.
const CITED = `
  select w.place, c.target, c.paragraph, c.relation, c.start_at - a.start_at as at
  from unnest($1::bigint[], $2::int[]) with ordinality as w (expression_id, n, place)
  join provisions a on a.expression_id = w.expression_id and a.n = w.n
  join citations c on c.expression_id = a.expression_id and c.start_at >= a.start_at and c.end_at <= a.end_at and c.target like 'S/RES/%'
  order by w.place, c.start_at`;

// The resolutions that stand in a paragraph to which a later decision points.
const POINTED = `
  select distinct d.symbol, w.number, c.target from jsonb_to_recordset($1::jsonb) as w (symbol text, number text)
  join documents d on d.symbol = w.symbol
  join expressions e on e.document_id = d.id and e.is_current
  join paragraphs g on g.expression_id = e.id and g.path = w.number
  join citations c on c.expression_id = e.id and c.start_at >= g.start_at and c.end_at <= g.end_at and c.target like 'S/RES/%' and c.target <> d.symbol
  order by 1, 2, 3`;

/** Gives every decision up to a day that extends or ends measures of documents, by their symbols, oldest first. */
export async function movesUntil(db: Queries, on: string, documents: readonly string[]): Promise<Move[]> {
  const moving = (await db.query<Sentence>(SENTENCES, [on, documents]))
    .map(readIn)
    .filter(({ sentence, pause, ended }) => sentence.is_citing || pause || ended);
  const cited = await citedIn(
    db,
    moving.map(({ sentence }) => sentence),
  );
  const pointing = moving.flatMap(({ sentence, ended }) => {
    const last = cited.get(sentence)?.at(-1);
    return ended?.pointed && last ? [{ sentence, symbol: last.target, number: ended.pointed }] : [];
  });
  const stands = pointing.length
    ? await db.query<{ symbol: string; number: string; target: string }>(POINTED, [
        JSON.stringify(pointing.map(({ symbol, number }) => ({ symbol, number }))),
      ])
    : [];
  return moving.flatMap((one) => {
    const pointed = pointing.find(({ sentence }) => sentence === one.sentence);
    const behind = pointed ? stands.filter(({ symbol, number }) => symbol === pointed.symbol && number === pointed.number) : [];
    return movesOf(
      one,
      cited.get(one.sentence) ?? [],
      pointed ? { ...pointed, targets: behind.map(({ target }) => target) } : null,
    );
  });
}

// Most sentences that may end something end nothing: their citations are not asked for.
function readIn(sentence: Sentence): Read {
  const pause = pausesIn(sentence.quote);
  return { sentence, pause, ended: pause ? null : measuresEnded(sentence.quote) };
}

async function citedIn(db: Queries, sentences: readonly Sentence[]): Promise<Map<Sentence, Cited[]>> {
  const rows = await db.query<Row & Cited & { place: number }>(CITED, [
    sentences.map(({ expression_id }) => expression_id),
    sentences.map(({ n }) => n),
  ]);
  const found = new Map<Sentence, Cited[]>();
  for (const { place, ...cited } of rows) {
    const sentence = sentences[place - 1]!;
    const known = found.get(sentence);
    if (known) known.push(cited);
    else found.set(sentence, [cited]);
  }
  return found;
}

interface Pointed {
  readonly symbol: string;
  readonly number: string;
  readonly targets: readonly string[];
}

function movesOf({ sentence, pause, ended }: Read, cited: readonly Cited[], pointed: Pointed | null): Move[] {
  const { symbol, date, quote, deadline } = sentence;
  const counted = deadline?.duration && deadline.anchor === 'adoption' ? addDuration(date, deadline.duration) : null;
  const until = deadline?.date ? lastDayOf(deadline.date) : counted;
  const common = { by: symbol, date, words: quote, states: [], isOnArms: false, basis: 'named' } as const;
  const extended = cited
    .filter(({ relation, paragraph }) => relation === 'extends' && paragraph)
    .map(({ target, paragraph }): Move => ({ ...common, does: 'extends', target, numbers: numbersIn(paragraph!), until }));
  if (pause) {
    const does = pause === 'suspends' ? 'suspends' : 'extends'; // what holds again holds without an end
    return cited.map(
      ({ target, paragraph }): Move => ({ ...common, does, target, numbers: paragraph ? numbersIn(paragraph) : null, until }),
    );
  }
  if (endsNothingYet(quote)) return extended;
  const from = ended?.day && ended.day > date ? ended.day : until;
  const ends = (target: string | null, numbers: readonly number[] | null): Move => ({
    ...common,
    does: 'ends',
    target,
    numbers,
    until: from,
  });
  const inferred = { basis: 'inferred' } as const;
  return [
    ...extended,
    ...cited
      .filter((one) => one.relation === 'terminates' || (ended && !ended.pointed && isEnded(one, ended, quote)))
      .map(({ target, paragraph }) => ends(target, paragraph ? numbersIn(paragraph) : null)),
    ...(pointed ? [ends(pointed.symbol, [Number(pointed.number)])] : []),
    ...(pointed?.targets ?? []).map((target) => ({ ...ends(target, null), ...inferred })),
    ...(ended?.whose ? [{ ...ends(null, null), ...inferred, states: namesIn(ended.whose), isOnArms: ended.isOnArms }] : []),
  ];
}

// Its paragraph is named among what the sentence ends; a whole resolution is ended only when the reader says so.
const isEnded = ({ at, paragraph, relation }: Cited, { from, to }: MeasuresEnded, quote: string): boolean =>
  paragraph !== null &&
  relation !== 'extends' &&
  at >= from &&
  at < to &&
  !isBesideWhatEnds(quote.slice(from, at).replace(/\s+/g, ' '));

const namesIn = (words: string): string[] => statesNamedIn(words).map(({ name }) => name);

//   2, 4(a) and(b), 7-9 → 2, 4, 7, 8, 9
function numbersIn(paragraph: string): number[] {
  return paragraph.split(/,\s*/).flatMap((part) => {
    const [, from, to] = /^(\d+)(?:\s*-\s*(\d+))?/.exec(part) ?? [];
    if (!from) return [];
    return Array.from({ length: Math.min(60, Math.max(0, Number(to ?? from) - Number(from)) + 1) }, (_, i) => Number(from) + i);
  });
}
