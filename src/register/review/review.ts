// A person's word in, the register with that word applied out: it wins over the machine, survives re-reading and can be undone.
import { record } from '../store/audit.ts';
import { type Database, type Queries, RegisterError } from '../store/database.ts';
import { COMMITMENTS, MATCHES } from './commitments.ts';
import { FACT_KINDS, factReviewed } from './facts.ts';
import type { Reviewed, State } from './reviewed.ts';

/** What people may speak of. */
const KINDS: Readonly<Record<string, Reviewed>> = {
  commitment: COMMITMENTS,
  match: MATCHES,
  ...Object.fromEntries(Object.entries(FACT_KINDS).map(([kind, fact]) => [kind, factReviewed(fact)])),
};

/**
 * A person's word. `subject` is `commitment:ID`, `match:ID|SYMBOL`, or a fact as the question `facts` names it:
 * `mandate:IRI|LANGUAGE|START-END|MISSION`. A reason is always asked for.
 */
export interface Word {
  readonly subject: string;
  readonly action: 'accept' | 'correct' | 'reject';
  readonly field?: string | undefined;
  readonly value?: unknown;
  readonly who: string;
  readonly why: string;
}

/** Something that the machine does not have, as `additions.ts` makes it. */
export interface Added {
  readonly subject: string;
  readonly state: State;
  readonly who: string;
  readonly why: string;
}

interface Said extends Record<string, unknown> {
  readonly id: number;
  readonly subject: string;
  readonly action: 'accept' | 'correct' | 'reject' | 'add';
  readonly field: string | null;
  readonly after: unknown;
  readonly snapshot: State | null;
}

// A word holds unless it was undone.
const HOLDS = "r.action <> 'undo' and not exists (select 1 from reviews u where u.undoes = r.id)";
const COLUMNS = 'r.id, r.subject, r.action, r.field, r.after, r.snapshot';

/**
 * Says a word on what the register has; gives its number, by which it can be undone.
 * @throws RegisterError `not-found` for an unknown subject, `wrong-parameter` for a value that cannot be or a missing reason.
 */
export async function review(db: Database, word: Word, at: Date): Promise<number> {
  needReason(word.why);
  const { kind } = kindOf(word.subject);
  if (word.action === 'correct' && !(word.field && kind.fields[word.field]?.(word.value))) {
    throw new RegisterError(
      'wrong-parameter',
      `A correction names one of ${Object.keys(kind.fields).join(', ')} with a value that fits; days look like 2013-06-30.`,
    );
  }
  return db.transaction(async (tx) => {
    const { state } = await standing(tx, word.subject);
    if (!state)
      throw new RegisterError(
        'not-found',
        `There is no ${word.subject.replace(':', ' ')}. The questions give the subjects of what there is.`,
      );
    const field = word.action === 'correct' ? word.field! : null;
    const value = word.action === 'correct' ? word.value : null;
    return say(
      tx,
      { ...word, field, before: field ? state[field] : markOf(state), after: value, snapshot: state, undoes: null },
      at,
    );
  });
}

/**
 * Adds what the machine does not have; gives the number of the word.
 * @throws RegisterError `conflict` when the register has it already.
 */
export async function keepAdded(tx: Queries, added: Added, at: Date): Promise<number> {
  needReason(added.why);
  if ((await standing(tx, added.subject)).state)
    throw new RegisterError(
      'conflict',
      `The register has ${added.subject.replace(':', ' ')} already. Accept or correct it instead.`,
    );
  return say(tx, { ...added, action: 'add', field: null, before: null, after: null, snapshot: added.state, undoes: null }, at);
}

/**
 * Takes a word back; what the machine and the other words say holds again. Gives the number of the undoing.
 * @throws RegisterError `not-found` when there is no such word or it was undone already.
 */
export async function undo(db: Database, id: number, who: string, why: string, at: Date): Promise<number> {
  needReason(why);
  return db.transaction(async (tx) => {
    const [undone] = await tx.query<Said & { before: unknown }>(`select r.* from reviews r where r.id = $1 and ${HOLDS}`, [id]);
    if (!undone) throw new RegisterError('not-found', `There is no word ${id} that could be taken back.`);
    const { subject, field, before, after } = undone;
    return say(tx, { subject, action: 'undo', field, before: after, after: before, snapshot: null, who, why, undoes: id }, at);
  });
}

interface NewWord {
  readonly subject: string;
  readonly action: Said['action'] | 'undo';
  readonly field: string | null;
  readonly before: unknown;
  readonly after: unknown;
  readonly snapshot: State | null;
  readonly who: string;
  readonly why: string;
  readonly undoes: number | null;
}

async function say(tx: Queries, word: NewWord, at: Date): Promise<number> {
  const { subject, action, field, before, after, snapshot, who, why, undoes } = word;
  const was = await standing(tx, subject);
  await tx.query('insert into originals (subject, state) values ($1, $2) on conflict do nothing', [
    subject,
    JSON.stringify(was.original),
  ]);
  const [made] = await tx.query<{ id: number }>(
    `insert into reviews (subject, action, field, before, after, snapshot, who, why, at, undoes)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
    [
      subject,
      action,
      field,
      JSON.stringify(before ?? null),
      JSON.stringify(after ?? null),
      snapshot && JSON.stringify(snapshot),
      who,
      why,
      at.toISOString(),
      undoes,
    ],
  );
  const { kind, key } = kindOf(subject);
  const words = await wordsOn(tx, subject);
  await kind.store(tx, key, was.state, fold(kind, was.original, words));
  if (!words.length) await tx.query('delete from originals where subject = $1', [subject]);
  await record(tx, { who, what: `review-${action}`, subject, details: { review: made!.id, field, undoes } }, at);
  return made!.id;
}

// What the machine says of a subject, and what holds of it after all words; nobody else may speak of it until the transaction ends.
async function standing(tx: Queries, subject: string): Promise<{ original: State | null; state: State | null }> {
  await tx.query('select pg_advisory_xact_lock(hashtext($1))', [subject]);
  const { kind, key } = kindOf(subject);
  const [kept] = await tx.query<{ state: State | null }>('select state from originals where subject = $1', [subject]);
  const original = kept ? kept.state : await kind.load(tx, key);
  return { original, state: fold(kind, original, await wordsOn(tx, subject)) };
}

const wordsOn = (tx: Queries, subject: string): Promise<Said[]> =>
  tx.query<Said>(`select ${COLUMNS} from reviews r where r.subject = $1 and ${HOLDS} order by r.id`, [subject]);

// What the machine no longer sees is taken from the word itself, but for what was rejected anyway.
function fold(kind: Reviewed, original: State | null, words: readonly Said[]): State | null {
  return words.reduce<State | null>((state, { id, action, field, after, snapshot }) => {
    const base = state ?? snapshot;
    if (!base || (action === 'reject' && !state)) return state;
    if (action === 'correct') return kind.correct(base, field!, after, id);
    return action === 'reject' ? kind.reject(base) : kind.accept(base);
  }, original);
}

/** Applies the words that hold to a text that was read anew: to its facts, and to its document's commitments if those were made anew. */
export async function reapply(tx: Queries, iri: string, language: string, withCommitments: boolean): Promise<void> {
  const spoken = await tx.query<{ subject: string; state: State | null }>(
    `select subject, state from originals o cross join lateral (select substr(subject, strpos(subject, ':') + 1) as key) k
     where split_part(key, '|', 1) = $1 and split_part(key, '|', 2) = $2
       or $3 and subject like 'commitment:%' and split_part(key, '#', 1) = $1
     order by subject like 'commitment:%', subject`,
    [iri, language, withCommitments],
  );
  for (const { subject, state } of spoken) await applyAnew(tx, subject, state);
}

/** Applies every word on matches that holds, after they were made anew. */
export async function reapplyToMatches(tx: Queries): Promise<void> {
  const spoken = await tx.query<{ subject: string; state: State | null }>(
    "select subject, state from originals where subject like 'match:%' order by subject",
  );
  for (const { subject, state } of spoken) {
    const { kind, key } = kindOf(subject);
    await kind.store(tx, key, null, fold(kind, state, await wordsOn(tx, subject)));
  }
}

async function applyAnew(tx: Queries, subject: string, known: State | null): Promise<void> {
  const { kind, key } = kindOf(subject);
  const words = await wordsOn(tx, subject);
  const fresh = await kind.load(tx, key, known ?? words.find(({ snapshot }) => snapshot)?.snapshot ?? null);
  await tx.query('update originals set state = $2 where subject = $1', [subject, JSON.stringify(fresh)]);
  await kind.store(tx, key, fresh, fold(kind, fresh, words));
}

const markOf = (state: State): unknown => state.review ?? state.state ?? null;

function needReason(why: string): void {
  if (!why.trim()) throw new RegisterError('wrong-parameter', 'Say why: a correction without a reason helps nobody later.');
}

function kindOf(subject: string): { kind: Reviewed; key: string } {
  const at = subject.indexOf(':');
  const kind = KINDS[subject.slice(0, at)];
  if (at <= 0 || !kind || at === subject.length - 1)
    throw new RegisterError(
      'wrong-parameter',
      `"${subject}" is no subject: it begins with one of ${Object.keys(KINDS).join(', ')} and a colon.`,
    );
  return { kind, key: subject.slice(at + 1) };
}

/** A word as it is exported. */
export interface WordSaid extends Record<string, unknown> {
  readonly id: number;
  readonly at: string;
  readonly who: string;
  readonly why: string;
  readonly subject: string;
  readonly action: string;
  readonly field: string | null;
  readonly before: unknown;
  readonly after: unknown;
  readonly undoes: number | null;
  readonly undone: boolean;
}

/** The words that people said, in their order, after a number. */
export const wordsSaid = (db: Queries, after: number, limit: number): Promise<WordSaid[]> =>
  db.query<WordSaid>(
    `select id, at, who, why, subject, action, field, before, case when action = 'add' then snapshot else after end as after, undoes,
       exists (select 1 from reviews u where u.undoes = r.id) as undone
     from reviews r where id > $1 order by id limit $2`,
    [after, limit],
  );
