// A filing in, its seal and receipt out: a hash that tells whether the content is still what was submitted, and the audit entry that holds it.
import { createHash, randomBytes } from 'node:crypto';
import { canonical, verify } from '../store/audit.ts';
import { type Queries, RegisterError } from '../store/database.ts';

/** What a filer gets and can show later. */
export interface Receipt {
  readonly filing: string;
  readonly kind: string;
  readonly organisation: string;
  readonly submitted: string;
  /** SHA-256 of the content with its salt. */
  readonly sha256: string;
  /** The entry of the audit chain and its hash. */
  readonly entry: number;
  readonly hash: string;
}

interface Sealed {
  readonly id: string;
  readonly kind: string;
  readonly organisation: string;
  readonly content: Readonly<Record<string, unknown>>;
  /** Name and SHA-256 of each attachment, in their order. */
  readonly attached?: readonly (readonly [name: string, sha256: string])[];
}

const SALT_BYTES = 16;

const sha256Of = (filing: Sealed, salt: string): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        salt,
        filing.id,
        filing.kind,
        filing.organisation,
        canonical(filing.content),
        ...(filing.attached?.length ? [filing.attached] : []),
      ]),
    )
    .digest('hex');

/** Seals a content. The salt keeps short contents (a telephone number) from being guessed by their hash; it goes when they are redacted. */
export function seal(filing: Sealed): { salt: string; sha256: string } {
  const salt = randomBytes(SALT_BYTES).toString('base64url');
  return { salt, sha256: sha256Of(filing, salt) };
}

/** What of a filing's attachments is sealed with it. */
export async function attachedTo(tx: Queries, id: string): Promise<[name: string, sha256: string][]> {
  const rows = await tx.query<{ name: string; sha256: string }>(
    'select name, sha256 from sealed.attachments where filing = $1 order by n',
    [id],
  );
  return rows.map(({ name, sha256 }) => [name, sha256]);
}

/** The receipt of a filing; of one that came from another register, that register's receipt. @throws RegisterError `not-found` when it was never submitted. */
export async function receiptOf(db: Queries, id: string): Promise<Receipt> {
  const [found] = await db.query<Receipt & Record<string, unknown>>(
    `select f.id as filing, f.kind, f.organisation, a.at as submitted, a.details->>'content' as sha256, a.n as entry, a.hash
     from sealed.filings f join audit a on a.subject = 'filing:' || f.id and a.what = 'submit-filing'
     where f.id = $1 order by a.n desc limit 1`,
    [id],
  );
  if (found) return found;
  const [elsewhere] = await db.query<Receipt & Record<string, unknown>>(
    `select f.id as filing, f.kind, f.organisation, r.submitted, r.sha256, r.entry, r.hash
     from sealed.filings f join sealed.origins o on o.filing = f.id
     cross join lateral jsonb_to_record(o.receipt) r (submitted text, sha256 text, entry integer, hash text)
     where f.id = $1 and r.entry is not null`,
    [id],
  );
  if (!elsewhere) throw new RegisterError('not-found', `${id} was not submitted yet: there is no receipt.`);
  return elsewhere;
}

// Filings with an attachment whose bytes are gone or not those that were attached.
async function spoiltFilings(db: Queries): Promise<Set<string>> {
  const rows = await db.query<{ filing: string }>(
    `select a.filing from sealed.attachments a left join sealed.attached_files b on b.sha256 = a.sha256
     where a.redacted_at is null and (b.sha256 is null or encode(sha256(b.bytes), 'hex') <> a.sha256)`,
  );
  return new Set(rows.map(({ filing }) => filing));
}

/** Tells which filings are not what was submitted; those that were redacted cannot be told and are counted. */
export async function verifyFilings(db: Queries): Promise<{ whole: number; redacted: number; changed: readonly string[] }> {
  if ((await verify(db)).brokenAt !== null)
    throw new RegisterError('conflict', 'The audit chain itself is broken: seized audit verify tells where.');
  const rows = await db.query<Sealed & { salt: string | null; content_sha256: string; told: string } & Record<string, unknown>>(
    `select distinct on (f.id) f.id, f.kind, f.organisation, f.content, f.salt, f.content_sha256, a.details->>'content' as told,
       (select jsonb_agg(jsonb_build_array(t.name, t.sha256) order by t.n) from sealed.attachments t where t.filing = f.id) as attached
     from sealed.filings f join audit a on a.subject = 'filing:' || f.id and a.what in ('submit-filing', 'receive-filing')
     where f.state <> 'draft' order by f.id, a.n desc`,
  );
  const spoilt = await spoiltFilings(db);
  const changed = rows.filter(
    (row) =>
      spoilt.has(row.id) ||
      row.told !== row.content_sha256 ||
      (row.salt !== null && sha256Of(row, row.salt) !== row.content_sha256),
  );
  const redacted = rows.filter(({ salt }) => salt === null).length;
  return {
    whole: rows.length - redacted - changed.filter(({ salt }) => salt !== null).length,
    redacted,
    changed: changed.map(({ id }) => id),
  };
}
