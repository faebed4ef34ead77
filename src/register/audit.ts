// A change in, an entry of the audit chain out; each entry hashes the one before, so that none can be changed unseen.
import { createHash } from 'node:crypto';
import { insertMany, type Queries } from './database.ts';

/** A change to the register. `details` holds no personal data: what may have to be redacted is hashed before it comes here. */
export interface Change {
  readonly who: string;
  readonly what: string;
  readonly subject: string;
  readonly details: Readonly<Record<string, unknown>>;
}

interface Entry extends Record<string, unknown> {
  readonly n: number;
  readonly at: string;
  readonly who: string;
  readonly what: string;
  readonly subject: string;
  readonly details: Readonly<Record<string, unknown>>;
  readonly previous_hash: string;
  readonly hash: string;
}

const FIRST = '0'.repeat(64);
const CHAIN_LOCK = 5_317_001; // entries are written one after the other, whoever writes them

/** Appends a change, inside the transaction that makes it. */
export const record = (tx: Queries, change: Change, at: Date): Promise<void> => recordAll(tx, [change], at);

/** Appends changes in their order, inside the transaction that makes them. */
export async function recordAll(tx: Queries, changes: readonly Change[], at: Date): Promise<void> {
  await tx.query('select pg_advisory_xact_lock($1)', [CHAIN_LOCK]);
  const [last] = await tx.query<{ n: number; hash: string }>('select n, hash from audit order by n desc limit 1');
  let n = last?.n ?? 0;
  let previous = last?.hash ?? FIRST;
  const rows = changes.map((change) => {
    const entry = { n: ++n, at: at.toISOString(), ...change, previous_hash: previous };
    previous = hashOf(entry);
    return { ...entry, details: JSON.stringify(entry.details), hash: previous };
  });
  await insertMany(tx, 'audit', ['n', 'at', 'who', 'what', 'subject', 'details', 'previous_hash', 'hash'], rows);
}

/** Tells how many entries the chain has and the first that does not fit, if any. */
export async function verify(db: Queries): Promise<{ entries: number; brokenAt: number | null }> {
  let previous = FIRST;
  let entries = 0;
  for (;;) {
    const batch = await db.query<Entry>('select * from audit where n > $1 order by n limit 1000', [entries]);
    if (!batch.length) return { entries, brokenAt: null };
    for (const entry of batch) {
      if (entry.n !== entries + 1 || entry.previous_hash !== previous || entry.hash !== hashOf(entry))
        return { entries, brokenAt: entries + 1 };
      previous = entry.hash;
      entries = entry.n;
    }
  }
}

function hashOf({ n, at, who, what, subject, details, previous_hash }: Omit<Entry, 'hash'>): string {
  return createHash('sha256')
    .update(JSON.stringify([n, at, who, what, subject, canonical(details), previous_hash]))
    .digest('hex');
}

// jsonb does not keep the order of keys: they are sorted before they are hashed.
/** The same value with the keys of objects sorted, for hashing. */
export function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, child]) => [key, canonical(child)]),
  );
}
