// Facts that were read (provisions, citations, mandates, acts), as people review them: a row of the fact's table is its state.
import { ACT_TYPES, COMMITTING, STATING } from '../../facts/index.ts';
import { type Queries, RegisterError } from '../store/database.ts';
import { isDay, isText, oneOf, orNull, placeOf, type Reviewed, type State, standOf } from './reviewed.ts';

/** A kind of fact: its table, the column that tells two facts at one place apart, what is added unless said, what may be corrected. */
interface FactKind {
  readonly table: string;
  readonly key: string;
  readonly added: State;
  readonly fields: Reviewed['fields'];
}

const MANDATE_ACTIONS = ['establish', 'extend', 'renew', 'adjust', 'authorise', 'terminate', 'liquidate'];
const RELATIONS = ['recalls', 'amends', 'extends', 'supersedes', 'terminates', 'implements', 'requests_under', 'cites'];
const isDuration = (value: unknown): boolean =>
  typeof value === 'string' && /^P(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?$/.test(value);
const isNumber = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) > 0;

export const FACT_KINDS: Readonly<Record<string, FactKind>> = {
  provision: {
    table: 'provisions',
    key: 'force',
    added: { verb: '', action: '', commitment: true, reporting: false, deadline: null, recurrence: null, themes: [] },
    fields: { force: oneOf([...COMMITTING, ...STATING]), verb: isText, action: isText },
  },
  citation: {
    table: 'citations',
    key: 'target',
    added: { kind: 'un_document', paragraph: null, relation: 'cites' },
    fields: { target: isText, paragraph: orNull(isText), relation: oneOf(RELATIONS) },
  },
  mandate: {
    table: 'mandates',
    key: 'mission',
    added: { until: null, length: null, from_day: null, ceiling: null, authority: null },
    fields: {
      mission: isText,
      action: oneOf(MANDATE_ACTIONS),
      until: orNull(isDay),
      from_day: orNull(isDay),
      length: orNull(isDuration),
      authority: orNull(isText),
    },
  },
  act: {
    table: 'acts',
    key: 'type',
    added: {
      date: null,
      matter: null,
      section: null,
      participants: [],
      outcome: [],
      vote: null,
      meeting: null,
      meeting_group: null,
    },
    fields: { type: oneOf(ACT_TYPES), date: orNull(isDay), matter: orNull(isText), meeting: orNull(isNumber) },
  },
};

//   seized:S/RES/9001(2031)|en|120-180|UNEXA
/** The key of a fact: its document, the language of the text, the place and what it is about. */
export const factKey = (iri: string, language: string, start: number, end: number, about: string): string =>
  `${iri}|${language}|${start}-${end}|${about}`;

function partsOf(key: string): { iri: string; language: string; start: number; end: number; about: string } {
  const match = /^([^|]+)\|([a-z]{2})\|(\d+)-(\d+)\|(.+)$/.exec(key);
  if (!match)
    throw new RegisterError('wrong-parameter', `"${key}" names no fact: it looks like IRI|language|start-end|what it is about.`);
  return { iri: match[1]!, language: match[2]!, start: Number(match[3]), end: Number(match[4]), about: match[5]! };
}

/** How a kind of fact is reviewed. */
export function factReviewed(kind: FactKind): Reviewed {
  const { table } = kind;
  const rowOf = (
    tx: Queries,
    expressionId: number,
    about: string,
    state: { start_at: number; quote: string | null; end_at: number },
  ) =>
    tx.query<{ n: number; state: State }>(
      `select n, to_jsonb(t) - 'expression_id' as state from ${table} t
       where expression_id = $1 and ${kind.key} = $2 and (start_at = $3 and end_at = $4 or quote = $5) order by abs(start_at - $3), n limit 1`,
      [expressionId, about, state.start_at, state.end_at, state.quote],
    );
  const find = async (tx: Queries, key: string, known: State | null) => {
    const { iri, language, start, end, about } = partsOf(key);
    const stand = await standOf(tx, iri, language);
    const place = {
      start_at: (known?.start_at as number) ?? start,
      end_at: (known?.end_at as number) ?? end,
      quote: (known?.quote as string) ?? null,
    };
    const [found] = stand ? await rowOf(tx, stand.expressionId, (known?.[kind.key] as string) ?? about, place) : [];
    return { stand, found };
  };
  return {
    fields: kind.fields,
    load: async (tx, key, known = null) => (await find(tx, key, known)).found?.state ?? null,
    store: async (tx, key, before, after) => {
      const { stand, found } = await find(tx, key, before);
      if (!stand) return;
      if (found && before) {
        await tx.query(`delete from ${table} where expression_id = $1 and n = $2`, [stand.expressionId, found.n]);
        if (table === 'provisions' && !after) await setAside(tx, stand.expressionId, found.n);
      }
      if (!after) return;
      const place = placeOf(stand.text, after.quote as string, after.start_at as number);
      if (!place) return; // the text no longer has these words: the word waits for a text that does
      const n = await freeNumber(tx, table, stand.expressionId, after.n as number | undefined);
      const row = {
        ...after,
        ...place,
        ...(await paragraphOf(tx, table, stand.expressionId, place)),
        expression_id: stand.expressionId,
        n,
      };
      await tx.query(`insert into ${table} select * from jsonb_populate_record(null::${table}, $1::jsonb)`, [
        JSON.stringify(row),
      ]);
      if (table === 'provisions') await takeUp(tx, stand.expressionId, n);
    },
    correct: (state, field, value) => ({ ...state, [field]: value }),
    accept: (state) => state,
    reject: () => null,
  };
}

async function freeNumber(tx: Queries, table: string, expressionId: number, wanted = 0): Promise<number> {
  const [row] = await tx.query<{ taken: boolean; most: number }>(
    `select coalesce(bool_or(n = $2), false) as taken, coalesce(max(n), 0) as most from ${table} where expression_id = $1`,
    [expressionId, wanted],
  );
  return wanted > 0 && !row!.taken ? wanted : row!.most + 1;
}

// Only provisions name the paragraph in which they stand.
async function paragraphOf(tx: Queries, table: string, expressionId: number, place: { start_at: number }): Promise<State> {
  if (table !== 'provisions') return {};
  const [found] = await tx.query<{ n: number }>(
    'select n from paragraphs where expression_id = $1 and start_at <= $2 order by start_at desc, n desc limit 1',
    [expressionId, place.start_at],
  );
  return { paragraph: found?.n ?? 1 };
}

// With a provision go the commitments that rest on it, and come back with it, but for those of which people said so themselves.
const setAside = (tx: Queries, expressionId: number, n: number) =>
  tx.query("update commitments set review = 'rejected' where expression_id = $1 and provision = $2 and review is null", [
    expressionId,
    n,
  ]);
const takeUp = (tx: Queries, expressionId: number, n: number) =>
  tx.query(
    `update commitments c set review = null where expression_id = $1 and provision = $2 and review = 'rejected'
     and not exists (select 1 from originals o where o.subject = 'commitment:' || c.id)`,
    [expressionId, n],
  );
