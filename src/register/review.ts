// A person's word on a commitment or a match in, the register with that word applied out; it survives re-reading and can be undone.
import { record } from './audit.ts';
import { type Database, type Queries, RegisterError } from './database.ts';

/** What may be corrected, and how the value must look. */
const FIELDS = {
  addressee: (value: unknown) => value === null || (typeof value === 'string' && value.trim().length > 0),
  due: (value: unknown) =>
    Array.isArray(value) && value.every((day) => typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day)),
  until: (value: unknown) => value === null || (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)),
} as const;

export type Field = keyof typeof FIELDS;

/** A person's word. `subject` is `commitment:ID` or `match:ID|SYMBOL`; a reason is always asked for. */
export interface Word {
  readonly subject: string;
  readonly action: 'accept' | 'correct' | 'reject';
  readonly field?: Field;
  readonly value?: unknown;
  readonly who: string;
  readonly why: string;
}

interface Review extends Record<string, unknown> {
  readonly id: number;
  readonly subject: string;
  readonly action: 'accept' | 'correct' | 'reject' | 'undo';
  readonly field: Field | null;
  readonly before: unknown;
  readonly after: unknown;
  readonly undoes: number | null;
}

/**
 * Says a word on a commitment or a match; gives its number, by which it can be undone.
 * @throws RegisterError `not-found` for an unknown subject, `wrong-parameter` for a value that cannot be.
 */
export async function review(db: Database, word: Word, at: Date): Promise<number> {
  if (!word.why.trim()) throw new RegisterError('wrong-parameter', 'Say why: a correction without a reason helps nobody later.');
  return db.transaction(async (tx) => {
    const before = await stateOf(tx, word.subject, word.field ?? null);
    if (word.action === 'correct' && !(word.field && FIELDS[word.field](word.value))) {
      throw new RegisterError(
        'wrong-parameter',
        `A correction names one of ${Object.keys(FIELDS).join(', ')} with a value that fits; days look like 2013-06-30.`,
      );
    }
    const row = { subject: word.subject, action: word.action, field: word.field ?? null, before, after: word.value ?? null };
    return keepReview(tx, row, word.who, word.why, at, null);
  });
}

/**
 * Takes a word back; what was before it holds again.
 * @throws RegisterError `not-found` when there is no such word or it was undone already.
 */
export async function undo(db: Database, id: number, who: string, why: string, at: Date): Promise<number> {
  return db.transaction(async (tx) => {
    const [undone] = await tx.query<Review>(
      "select * from reviews r where id = $1 and action <> 'undo' and not exists (select 1 from reviews u where u.undoes = r.id)",
      [id],
    );
    if (!undone) throw new RegisterError('not-found', `There is no word ${id} that could be taken back.`);
    return keepReview(
      tx,
      { subject: undone.subject, action: 'undo', field: undone.field, before: undone.after, after: undone.before },
      who,
      why,
      at,
      id,
    );
  });
}

async function keepReview(
  tx: Queries,
  row: Omit<Review, 'id' | 'undoes'>,
  who: string,
  why: string,
  at: Date,
  undoes: number | null,
): Promise<number> {
  const [made] = await tx.query<{ id: number }>(
    'insert into reviews (subject, action, field, before, after, who, why, at, undoes) values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id',
    [
      row.subject,
      row.action,
      row.field,
      JSON.stringify(row.before),
      JSON.stringify(row.after),
      who,
      why,
      at.toISOString(),
      undoes,
    ],
  );
  await apply(tx, { ...row, id: made!.id, undoes } as Review);
  await record(
    tx,
    {
      who,
      what: `review-${row.action}`,
      subject: row.subject as string,
      details: { review: made!.id, field: row.field as string | null, undoes },
    },
    at,
  );
  return made!.id;
}

/** Applies every word that was not undone to the commitments of a document again, after it was read anew. */
export async function reapply(tx: Queries, documentId: number): Promise<void> {
  const reviews = await tx.query<Review>(
    `select r.* from reviews r
     where r.action <> 'undo' and not exists (select 1 from reviews u where u.undoes = r.id)
       and exists (select 1 from commitments c where c.document_id = $1 and r.subject = 'commitment:' || c.id)
     order by r.id`,
    [documentId],
  );
  for (const one of reviews) await apply(tx, one);
}

/** Applies every word on matches that was not undone, after they were made anew. */
export async function reapplyToMatches(tx: Queries): Promise<void> {
  const reviews = await tx.query<Review>(
    "select r.* from reviews r where r.subject like 'match:%' and r.action <> 'undo' and not exists (select 1 from reviews u where u.undoes = r.id) order by r.id",
  );
  for (const one of reviews) await apply(tx, one);
}

async function stateOf(tx: Queries, subject: string, field: Field | null): Promise<unknown> {
  const { kind, id, symbol } = partsOf(subject);
  if (kind === 'match') {
    const [known] = await tx.query(
      'select m.state from matches m join documents d on d.id = m.document_id where m.commitment_id = $1 and d.symbol = $2',
      [id, symbol],
    );
    if (!known) throw new RegisterError('not-found', `There is no match of ${symbol} with ${id}.`);
    return known.state;
  }
  const [known] = await tx.query('select addressee, until, review from commitments where id = $1', [id]);
  if (!known) throw new RegisterError('not-found', `There is no commitment ${id}.`);
  if (field === 'due')
    return (await tx.query('select due from occurrences where commitment_id = $1 order by n', [id])).map(({ due }) => due);
  return field ? known[field] : known.review;
}

async function apply(tx: Queries, one: Review): Promise<void> {
  const { kind, id, symbol } = partsOf(one.subject);
  if (kind === 'match') {
    const state = one.action === 'accept' ? 'counts' : one.action === 'reject' ? 'rejected' : one.after;
    await tx.query(
      'update matches set state = $3 from documents d where d.id = matches.document_id and commitment_id = $1 and d.symbol = $2',
      [id, symbol, state],
    );
    return;
  }
  const mark =
    one.action === 'accept'
      ? 'accepted'
      : one.action === 'reject'
        ? 'rejected'
        : one.action === 'correct'
          ? 'corrected'
          : one.field
            ? null
            : one.after;
  await tx.query('update commitments set review = $2 where id = $1', [id, mark]);
  if (one.field === 'addressee') await tx.query('update commitments set addressee = $2 where id = $1', [id, one.after]);
  if (one.field === 'until') await tx.query('update commitments set until = $2 where id = $1', [id, one.after]);
  if (one.field === 'due') await replaceDues(tx, id, one.after as string[], `review ${one.id}`);
}

async function replaceDues(tx: Queries, id: string, dues: readonly string[], rule: string): Promise<void> {
  await tx.query('delete from occurrences where commitment_id = $1', [id]);
  for (const [i, due] of [...dues].sort().entries())
    await tx.query('insert into occurrences (commitment_id, n, due, rule) values ($1, $2, $3, $4)', [id, i + 1, due, rule]);
  await tx.query("update commitments set kind = 'dated' where id = $1 and kind in ('standing', 'undated')", [id]);
}

function partsOf(subject: string): { kind: 'commitment' | 'match'; id: string; symbol: string } {
  const match = /^(commitment|match):([^|]+)(?:\|(.+))?$/.exec(subject);
  if (!match || (match[1] === 'match') !== Boolean(match[3])) {
    throw new RegisterError('wrong-parameter', `"${subject}" is neither commitment:ID nor match:ID|SYMBOL.`);
  }
  return { kind: match[1] as 'commitment' | 'match', id: match[2]!, symbol: match[3] ?? '' };
}
