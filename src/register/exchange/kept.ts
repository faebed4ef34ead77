// A filing of another register and what is here of it in, the row that keeps it out: sealed like one's own, with its origin beside it.
import type { Content } from '../../filings/index.ts';
import { seal } from '../filings/receipts.ts';
import { REDACTED } from '../filings/redaction.ts';
import { canonical, record } from '../store/audit.ts';
import type { Queries, Row } from '../store/database.ts';
import type { SentFiling } from './bundle.ts';

/** What is here of a filing already. `register` is null for one that was filed here. */
export interface Known extends Row {
  readonly id: string;
  readonly kind: string;
  readonly organisation: string;
  readonly state: string;
  readonly confidentiality: string;
  readonly shared_with: readonly string[];
  readonly content: Content;
  readonly register: string | null;
  readonly version: number;
  readonly attachments: unknown;
}

/** A filing to keep, with its checked content and who takes it over. */
export interface Keeping {
  readonly filing: SentFiling;
  readonly content: Content;
  readonly isNew: boolean;
  readonly register: string;
  readonly kid: string;
  readonly who: string;
  readonly at: Date;
}

const bare = (id: string): string => id.slice(id.indexOf(':') + 1);

/** The filings of these numbers that are here, locked. */
export async function knownFilings(tx: Queries, ids: readonly string[]): Promise<Map<string, Known>> {
  const rows = await tx.query<Known>(
    `select f.id, f.kind, f.organisation, f.state, f.confidentiality, f.shared_with, f.content, o.register, o.version, o.attachments
     from sealed.filings f left join sealed.origins o on o.filing = f.id where f.id = any($1) for update of f`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** What was redacted here stays redacted, whatever comes: personal data does not come back. */
export const withOwnRedactions = (content: Content, { content: held }: Known): Content =>
  Object.fromEntries(Object.entries(content).map(([field, value]) => [field, held[field] === REDACTED ? REDACTED : value]));

/** Tells whether a content is the one that is here, but for what was redacted since. */
export const isSealedSame = (content: Content, { content: held }: Known): boolean =>
  JSON.stringify(canonical(content)) ===
  JSON.stringify(
    canonical(
      Object.fromEntries(Object.entries(held).map(([field, value]) => [field, content[field] === REDACTED ? REDACTED : value])),
    ),
  );

/** Tells whether what came is what is here. */
export const isSame = (filing: SentFiling, content: Content, known: Known): boolean =>
  JSON.stringify(canonical([filing.state, filing.confidentiality, filing.sharedWith.map(bare), filing.attachments, content])) ===
  JSON.stringify(canonical([known.state, known.confidentiality, known.shared_with, known.attachments, known.content]));

const INSERT = `insert into sealed.filings (id, kind, organisation, state, confidentiality, shared_with, content, salt, content_sha256, drafted_at,
    submitted_at, accepted_at, closed_at, reason, redacted_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10, $11, $12, $13, $14)`;
const UPDATE = `update sealed.filings set state = $4, confidentiality = $5, shared_with = $6, content = $7, salt = $8, content_sha256 = $9,
    submitted_at = $10, accepted_at = $11, closed_at = $12, reason = $13, redacted_at = $14
  where id = $1 and kind = $2 and organisation = $3`;
const ORIGIN = `insert into sealed.origins (filing, register, version, kid, receipt, attachments, received_at) values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (filing) do update set version = excluded.version, kid = excluded.kid, receipt = excluded.receipt,
    attachments = excluded.attachments, received_at = excluded.received_at`;

/** Keeps a filing, new or in a new version, with its origin and an entry of the audit chain. */
export async function keepFiling(tx: Queries, keeping: Keeping): Promise<void> {
  const { filing, content, isNew, register, kid, who, at } = keeping;
  const [id, organisation] = [bare(filing.id), bare(filing.attributedTo)];
  const { salt, sha256 } = seal({ id, kind: filing.kind, organisation, content });
  await tx.query(isNew ? INSERT : UPDATE, [
    id,
    filing.kind,
    organisation,
    filing.state,
    filing.confidentiality,
    JSON.stringify(filing.sharedWith.map(bare)),
    JSON.stringify(content),
    salt,
    sha256,
    filing.submitted,
    filing.accepted,
    filing.closed,
    filing.reason,
    filing.redacted,
  ]);
  await tx.query(ORIGIN, [
    id,
    register,
    filing.version,
    kid,
    JSON.stringify(filing.receipt ?? {}),
    JSON.stringify(filing.attachments),
    at.toISOString(),
  ]);
  const details = { register, version: filing.version, confidentiality: filing.confidentiality, content: sha256 };
  await record(tx, { who, what: 'receive-filing', subject: `filing:${id}`, details }, at);
}
