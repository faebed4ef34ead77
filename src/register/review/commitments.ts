// Commitments and matches, as people review them: a commitment's state holds its days and the provision it rests on.
import { type Queries, RegisterError } from '../store/database.ts';
import { FACT_KINDS, factKey, factReviewed } from './facts.ts';
import { isDay, isText, orNull, type Reviewed, type State, standOf } from './reviewed.ts';

const isListOfDays = (value: unknown): boolean => Array.isArray(value) && value.length <= 1000 && value.every(isDay);
const provisions = factReviewed(FACT_KINDS.provision!);

const LOAD = `select jsonb_build_object(
    'addressee', c.addressee, 'addressee_type', c.addressee_type, 'kind', c.kind, 'why', c.why, 'since', c.since, 'until', c.until,
    'every', c.every, 'review', c.review, 'language', e.language,
    'due', (select coalesce(jsonb_agg(jsonb_build_object('due', o.due, 'rule', o.rule) order by o.n), '[]') from occurrences o where o.commitment_id = c.id),
    'provision', (select to_jsonb(p) - 'expression_id' from provisions p where p.expression_id = c.expression_id and p.n = c.provision)
  ) as state
  from commitments c join expressions e on e.id = c.expression_id where c.id = $1`;

/** How commitments are reviewed. The key is the commitment's id. */
export const COMMITMENTS: Reviewed = {
  fields: { addressee: orNull(isText), due: isListOfDays, until: orNull(isDay) },
  load: async (tx, id) => (await tx.query<{ state: State }>(LOAD, [id]))[0]?.state ?? null,
  store: async (tx, id, _before, after) => {
    if (!after) {
      await tx.query('delete from commitments where id = $1', [id]);
      return;
    }
    const known = await tx.query('select 1 from commitments where id = $1', [id]);
    if (!known.length && !(await insert(tx, id, after))) return;
    await tx.query('update commitments set addressee = $2, kind = $3, until = $4, review = $5 where id = $1', [
      id,
      after.addressee,
      after.kind,
      after.until,
      after.review,
    ]);
    await tx.query('delete from occurrences where commitment_id = $1', [id]);
    await tx.query(
      `insert into occurrences (commitment_id, n, due, rule)
       select $1, row_number() over (order by o.due), o.due, o.rule from jsonb_to_recordset($2::jsonb) as o (due text, rule text)`,
      [id, JSON.stringify(after.due)],
    );
  },
  correct: (state, field, value, word) => {
    const corrected = { ...state, review: 'corrected' };
    if (field !== 'due') return { ...corrected, [field]: value };
    const due = (value as string[]).map((day) => ({ due: day, rule: `review ${word}` }));
    return { ...corrected, due, kind: ['standing', 'undated'].includes(state.kind as string) ? 'dated' : state.kind };
  },
  accept: (state) => ({ ...state, review: 'accepted' }),
  reject: (state) => ({ ...state, review: 'rejected' }),
};

/** The IRI of the document in which a commitment was made, from its id. */
export const iriOfCommitment = (id: string): string => id.split('#')[0]!;

// A commitment that the machine does not see, or sees no longer, stands on its provision, which is made when it is not there.
async function insert(tx: Queries, id: string, state: State): Promise<boolean> {
  const iri = iriOfCommitment(id);
  const stand = await standOf(tx, iri, state.language as string);
  const wanted = state.provision as State | null;
  if (!stand || !wanted) return false;
  const key = factKey(iri, stand.language, wanted.start_at as number, wanted.end_at as number, wanted.force as string);
  if (!(await provisions.load(tx, key, wanted))) await provisions.store(tx, key, null, wanted);
  const provision = await provisions.load(tx, key, wanted);
  if (!provision) return false;
  await tx.query(
    `insert into commitments (id, document_id, expression_id, provision, addressee, addressee_type, kind, why, since, until, every)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      id,
      stand.documentId,
      stand.expressionId,
      provision.n,
      state.addressee,
      state.addressee_type,
      state.kind,
      state.why,
      state.since,
      state.until,
      state.every,
    ],
  );
  return true;
}

//   seized:S/RES/9001(2031)#p3/requests/secretary-general|S/2031/210
/** How matches are reviewed. The key is the commitment's id and the symbol of the document that answers. */
export const MATCHES: Reviewed = {
  fields: { met_on: isDay },
  load: async (tx, key) => {
    const { id, symbol } = pairOf(key);
    const [found] = await tx.query<{ state: State }>(
      `select to_jsonb(m) - 'commitment_id' - 'document_id' as state from matches m join documents d on d.id = m.document_id
       where m.commitment_id = $1 and d.symbol = $2 order by m.state, m.score desc, m.occurrence limit 1`,
      [id, symbol],
    );
    return found?.state ?? null;
  },
  store: async (tx, key, _before, after) => {
    const { id, symbol } = pairOf(key);
    await tx.query(
      'delete from matches m using documents d where d.id = m.document_id and m.commitment_id = $1 and d.symbol = $2',
      [id, symbol],
    );
    if (!after) return;
    await tx.query(
      `insert into matches (commitment_id, document_id, occurrence, score, state, met_on, reasons, filing)
       select c.id, d.id, s.occurrence, s.score, s.state, s.met_on, s.reasons, s.filing
       from commitments c, documents d, jsonb_to_record($3::jsonb) as s (occurrence int, score real, state text, met_on text, reasons jsonb, filing text)
       where c.id = $1 and d.symbol = $2`,
      [id, symbol, JSON.stringify(after)],
    );
  },
  correct: (state, field, value) => ({ ...state, [field]: value, state: 'counts' }),
  accept: (state) => ({ ...state, state: 'counts' }),
  reject: (state) => ({ ...state, state: 'rejected' }),
};

function pairOf(key: string): { id: string; symbol: string } {
  const at = key.indexOf('|');
  if (at <= 0 || at === key.length - 1)
    throw new RegisterError('wrong-parameter', `"match:${key}" names no match: it looks like match:ID|SYMBOL.`);
  return { id: key.slice(0, at), symbol: key.slice(at + 1) };
}
