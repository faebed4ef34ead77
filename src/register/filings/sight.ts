// A viewer in, the filings that they may see out, one or a page of them.
import { asViewer, recordSight, type Viewer } from '../people/confidentiality.ts';
import { type Database, RegisterError, type Row } from '../store/database.ts';
import type { FilingState } from './filings.ts';

/** A filing as a viewer sees it. */
export interface FilingSight extends Row {
  readonly id: string;
  readonly kind: string;
  readonly organisation: string;
  readonly state: FilingState;
  readonly confidentiality: string;
  readonly shared_with: readonly string[];
  readonly content: Readonly<Record<string, unknown>>;
  /** Files attached to it: `id`, `name`, `media_type`, `size` in bytes, `sha256`, `redacted`. */
  readonly attachments: readonly Readonly<Record<string, unknown>>[];
  /** Of a filing of another register: which, its receipt, and the key that signed it. */
  readonly origin: Origin | null;
}

/** Where a filing came from. */
export interface Origin {
  readonly register: string;
  readonly name: string;
  readonly version: number;
  readonly key: string;
  readonly receipt: Readonly<Record<string, unknown>>;
  readonly received_at: string;
}

/** What a list is narrowed to; `before` is the id of the last one of the page before. */
export interface FilingFilter {
  readonly kind?: string | undefined;
  readonly organisation?: string | undefined;
  readonly state?: string | undefined;
  readonly before?: string | undefined;
  readonly limit: number;
}

const COLUMNS =
  'id, kind, organisation, state, confidentiality, shared_with, content, content_sha256, supersedes, drafted_at, submitted_at, accepted_at, closed_at, reason, redacted_at, ' +
  "(select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name, 'media_type', t.media_type, 'size', t.size, 'sha256', t.sha256, 'redacted', t.redacted_at is not null) order by t.n), '[]') from attachments t where t.filing = filings.id) as attachments, " +
  "(select to_jsonb(g) - 'filing' from origins g where g.filing = filings.id) as origin";

/** The filing of an id. @throws RegisterError `not-found`, whether there is none or it may not be seen. */
export async function filingOf(db: Database, viewer: Viewer, id: string, at: Date): Promise<FilingSight> {
  const [found] = await asViewer(db, viewer, (tx) => tx.query<FilingSight>(`select ${COLUMNS} from filings where id = $1`, [id]));
  if (!found) throw new RegisterError('not-found', `There is no filing ${id} that you may see.`);
  await recordSight(db, viewer, `filing:${id}`, [id], at);
  return found;
}

/** Filings, the latest draft first. */
export async function filingsOf(db: Database, viewer: Viewer, filter: FilingFilter, at: Date): Promise<FilingSight[]> {
  const rows = await asViewer(db, viewer, (tx) =>
    tx.query<FilingSight>(
      `select ${COLUMNS} from filings
       where ($1::text is null or kind = $1) and ($2::text is null or organisation = $2) and ($3::text is null or state = $3)
         and ($4::text is null or (drafted_at, id) < (select drafted_at, id from filings where id = $4))
       order by drafted_at desc, id desc limit $5`,
      [filter.kind ?? null, filter.organisation ?? null, filter.state ?? null, filter.before ?? null, filter.limit],
    ),
  );
  await recordSight(
    db,
    viewer,
    'filings',
    rows.map(({ id }) => id),
    at,
  );
  return rows;
}
