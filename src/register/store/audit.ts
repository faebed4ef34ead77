// A change in, an entry of the audit chain out; each entry hashes the one before, so that none can be changed unseen.
import { createHash, randomBytes } from 'node:crypto';
import { insertMany, type Queries } from './database.ts';

/**
 * A change to the register. `who` is personal data: the chain hashes a salted digest of it, so that it can be taken out later
 * (anonymise.ts) and the chain still verifies. `details` holds no personal data.
 */
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
  /** Null in entries from before there were digests: their hash covers `who` itself. */
  readonly digest: string | null;
  /** Null when `who` was taken out. */
  readonly salt: string | null;
}

const FIRST = '0'.repeat(64);
const SALT_BYTES = 16;
const COLUMNS = ['n', 'at', 'who', 'what', 'subject', 'details', 'previous_hash', 'hash', 'salt', 'digest'];
/** What an entry is called that tells of personal data taken out, and from which entries. */
export const ANONYMISE = 'anonymise';
/** What stands in the place of what was taken out. */
export const REDACTED = '(redacted)';
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
    const salt = randomBytes(SALT_BYTES).toString('hex');
    const entry = { n: ++n, at: at.toISOString(), ...change, previous_hash: previous, salt, digest: digestOf(salt, change.who) };
    previous = hashOf(entry);
    return { ...entry, details: JSON.stringify(entry.details), hash: previous };
  });
  await insertMany(tx, 'audit', COLUMNS, rows);
}

/** What verifying the chain found: the first entry that does not fit, if any, and how many had personal data taken out. */
export interface Verdict {
  readonly entries: number;
  readonly redacted: number;
  readonly brokenAt: number | null;
}

/** Verifies the chain from its first entry; personal data that is missing without a later entry that says so breaks it. */
export async function verify(db: Queries): Promise<Verdict> {
  let previous = FIRST;
  let entries = 0;
  const taken = new Set<number>();
  const told = new Set<number>();
  for (;;) {
    const batch = await db.query<Entry>('select * from audit where n > $1 order by n limit 1000', [entries]);
    if (!batch.length) break;
    for (const entry of batch) {
      if (!fits(entry, entries, previous)) return { entries, redacted: taken.size, brokenAt: entries + 1 };
      if (entry.digest !== null && entry.salt === null) taken.add(entry.n);
      if (entry.what === ANONYMISE) for (const one of entry.details.entries as number[]) told.add(one);
      previous = entry.hash;
      entries = entry.n;
    }
  }
  const untold = [...taken].find((n) => !told.has(n)) ?? null;
  return { entries, redacted: taken.size, brokenAt: untold };
}

const fits = (entry: Entry, before: number, previous: string): boolean =>
  entry.n === before + 1 &&
  entry.previous_hash === previous &&
  entry.hash === hashOf(entry) &&
  (entry.digest === null || entry.salt === null || entry.digest === digestOf(entry.salt, entry.who));

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const digestOf = (salt: string, who: string): string => sha256(`${salt} ${who}`);

const hashOf = ({ n, at, who, what, subject, details, previous_hash, digest }: Omit<Entry, 'hash' | 'salt'>): string =>
  sha256(JSON.stringify([n, at, digest ?? who, what, subject, canonical(details), previous_hash]));

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
