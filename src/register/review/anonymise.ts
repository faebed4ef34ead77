// Somebody's name, or a word of theirs, in; the register without that personal data out, its audit chain as whole as before.
import { ANONYMISE, REDACTED, record } from '../store/audit.ts';
import { type Database, type Queries, RegisterError } from '../store/database.ts';

/** What is taken out: a person's name wherever they are said to have done something, or one word with its name and reason. */
export type Personal = { readonly who: string } | { readonly review: number };

/** What was taken out: entries of the audit chain and words of review. */
export interface Anonymised {
  readonly entries: number;
  readonly reviews: number;
}

/**
 * Takes personal data out, and says so in the chain. The values of a word go too when it was undone; while it holds they stay.
 * Backups made before still have what was taken out.
 * @throws RegisterError `not-found` when there is nothing to take out, `conflict` for entries older than digests.
 */
export async function anonymise(db: Database, wanted: Personal, by: string, why: string, at: Date): Promise<Anonymised> {
  if (!why.trim()) throw new RegisterError('wrong-parameter', 'Say why, without the personal data itself.');
  return db.transaction(async (tx) => {
    const reviews = await tx.query<{ id: number }>(
      'who' in wanted
        ? 'select id from reviews where who = $1 order by id'
        : 'select id from reviews where id = $1 or undoes = $1 order by id',
      ['who' in wanted ? wanted.who : wanted.review],
    );
    const ids = reviews.map(({ id }) => id);
    const entries = await tx.query<{ n: number; digest: string | null }>(
      'who' in wanted
        ? 'select n, digest from audit where who = $1 order by n'
        : "select n, digest from audit where what like 'review-%' and (details->>'review')::bigint = any($1) order by n",
      ['who' in wanted ? wanted.who : ids],
    );
    if (!entries.length && !ids.length)
      throw new RegisterError(
        'not-found',
        'who' in wanted ? 'Nothing in the register is said to be by that name.' : `There is no word ${wanted.review}.`,
      );
    const old = entries.find(({ digest }) => digest === null);
    if (old)
      throw new RegisterError(
        'conflict',
        `Entry ${old.n} of the audit chain was written by a Seized that hashed names themselves: without the name the chain would not verify. Nothing was taken out.`,
      );
    const numbers = entries.map(({ n }) => n);
    await tx.query('update audit set who = $2, salt = null where n = any($1)', [numbers, REDACTED]);
    await clear(tx, ids, 'review' in wanted, at);
    await record(
      tx,
      { who: by, what: ANONYMISE, subject: `audit:${numbers.length}`, details: { entries: numbers, reviews: ids, why } },
      at,
    );
    return { entries: numbers.length, reviews: ids.length };
  });
}

async function clear(tx: Queries, ids: readonly number[], withReason: boolean, at: Date): Promise<void> {
  await tx.query('update reviews set who = $2, redacted_at = $3 where id = any($1)', [ids, REDACTED, at.toISOString()]);
  if (!withReason) return;
  await tx.query('update reviews set why = $2 where id = any($1)', [ids, REDACTED]);
  await tx.query(
    `update reviews r set before = null, after = null, snapshot = null
     where id = any($1) and (undoes is not null or exists (select 1 from reviews u where u.undoes = r.id))`,
    [ids],
  );
}
