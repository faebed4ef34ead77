// An organisation in, a signed bundle of what it may see of the filings of others out: accepted, public or shared with it, never internal.
import { asViewer, type Viewer } from '../people/confidentiality.ts';
import { organisationOf } from '../people/organisations.ts';
import { DESK } from '../people/rights.ts';
import { record } from '../store/audit.ts';
import { type Database, type Queries, RegisterError, type Row } from '../store/database.ts';
import { type Bundle, type BundleDocument, FORMAT, type SentFiling, sign } from './bundle.ts';
import { CONTEXT } from './context.ts';
import { identityOf } from './keys.ts';

/** What to export. */
export interface BundleWish {
  /** For whom; null: what everybody may see. */
  readonly organisation: string | null;
  readonly kind?: string | undefined;
  /** An ISO day (UTC): only what changed on it or since. */
  readonly since?: string | undefined;
}

interface Found extends Row {
  readonly id: string;
  readonly kind: string;
  readonly organisation: string;
  readonly state: SentFiling['state'];
  readonly confidentiality: SentFiling['confidentiality'];
  readonly shared_with: readonly string[];
  readonly content: SentFiling['content'];
  readonly submitted_at: string;
  readonly accepted_at: string;
  readonly closed_at: string | null;
  readonly redacted_at: string | null;
  readonly reason: string | null;
  readonly supersedes: string | null;
  readonly version: number;
  readonly receipt: SentFiling['receipt'];
  readonly attachments: SentFiling['attachments'];
}

const MOST = 10_000;

// Filings of elsewhere are sent by the register where they were filed; the own of whom it is for are theirs already; the desk is
// another one in each register.
const FILINGS = `
  select f.id, f.kind, f.organisation, f.state, f.confidentiality, f.shared_with, f.content, f.submitted_at, f.accepted_at, f.closed_at,
    f.redacted_at, f.reason, v.version, v.receipt,
    coalesce((select jsonb_agg(jsonb_build_object('sha256', a.sha256, 'media_type', a.media_type, 'size', a.size) order by a.n)
      from attachments a where a.filing = f.id and a.redacted_at is null), '[]') as attachments,
    (select o.id from filings o where o.id = f.supersedes and o.accepted_at is not null) as supersedes
  from filings f
  join filing_versions v on v.filing = f.id
  where f.accepted_at is not null and f.confidentiality in ('public', 'shared') and f.organisation is distinct from $1::text and f.organisation <> $2
    and not exists (select 1 from origins g where g.filing = f.id)
    and ($3::text is null or f.kind = $3) and ($4::timestamptz is null or greatest(f.accepted_at, f.closed_at, f.redacted_at) >= $4)
  order by f.id limit ${MOST + 1}`;

/**
 * Makes a bundle of what an organisation may see, in one look through the door of confidentiality.
 * @param who whose name stands in the audit chain: a member's number, or the desk
 * @throws RegisterError `not-found` for an organisation that is not here, `wrong-parameter` when it is too much for one bundle.
 */
export async function exportBundle(db: Database, wish: BundleWish, who: string, at: Date): Promise<Bundle> {
  const { organisation, kind, since } = wish;
  if (organisation !== null) await organisationOf(db, organisation);
  const viewer: Viewer = { organisation, isDeskReviewer: false, member: null };
  const found = await asViewer(db, viewer, (tx) => tx.query<Found>(FILINGS, [organisation, DESK, kind ?? null, since ?? null]));
  if (found.length > MOST)
    throw new RegisterError('wrong-parameter', `That is more than ${MOST} filings. Divide it: --kind KIND, --since DAY.`);
  const own = await identityOf(db, who, at);
  const document: BundleDocument = {
    format: FORMAT,
    register: { id: own.id, type: 'SoftwareAgent', name: own.name },
    audience: organisation === null ? null : `organisation:${organisation}`,
    generated: at.toISOString(),
    organisations: await sentOrganisations(db, found),
    filings: found.map(sent),
  };
  const bundle = await sign({ '@context': CONTEXT, type: 'Bundle', ...document }, own.key);
  await tellOf(db, organisation, found, who, at);
  return bundle;
}

async function sentOrganisations(db: Queries, found: readonly Found[]): Promise<BundleDocument['organisations']> {
  const rows = await db.query<{
    id: string;
    name: string;
    acronym: string | null;
    type: BundleDocument['organisations'][0]['actorType'];
  }>('select id, name, acronym, type from organisations where id = any($1) order by id', [
    [...new Set(found.map(({ organisation }) => organisation))],
  ]);
  return rows.map(({ id, name, acronym, type }) => ({
    id: `organisation:${id}`,
    type: 'Organization',
    name,
    acronym,
    actorType: type,
  }));
}

const moment = (at: string): string => new Date(at).toISOString();
const momentOrNull = (at: string | null): string | null => (at === null ? null : moment(at));

const sent = (row: Found): SentFiling => ({
  id: `filing:${row.id}`,
  type: ['Filing', 'Entity'],
  kind: row.kind,
  version: row.version,
  state: row.state,
  confidentiality: row.confidentiality,
  sharedWith: row.shared_with.map((id) => `organisation:${id}`),
  attributedTo: `organisation:${row.organisation}`,
  supersedes: row.supersedes === null ? null : `filing:${row.supersedes}`,
  submitted: moment(row.submitted_at),
  accepted: moment(row.accepted_at),
  closed: momentOrNull(row.closed_at),
  redacted: momentOrNull(row.redacted_at),
  reason: row.reason,
  content: row.content,
  receipt: row.receipt,
  attachments: row.attachments,
});

// As with every sight: which filings that are not public were given to whom.
async function tellOf(db: Database, organisation: string | null, found: readonly Found[], who: string, at: Date): Promise<void> {
  const restricted = found.filter(({ confidentiality }) => confidentiality !== 'public').map(({ id }) => id);
  const details = { organisation, filings: found.length, restricted };
  await db.transaction((tx) =>
    record(tx, { who, what: 'export-bundle', subject: `bundle:${organisation ?? 'public'}`, details }, at),
  );
}
