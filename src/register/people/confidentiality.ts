// Who asks in, a door to the register out: behind it every query of a question, an export or a feed sees what that viewer may see.
import { record } from '../store/audit.ts';
import type { Database, Queries } from '../store/database.ts';

/** Who may see a filing: everybody, the organisations it names, or only the organisation that filed it. */
export const CONFIDENTIALITIES = ['public', 'shared', 'internal'] as const;
export type Confidentiality = (typeof CONFIDENTIALITIES)[number];

/** Somebody who asks. Without an organisation only what is public is seen. */
export interface Viewer {
  readonly organisation: string | null;
  /** True of a reviewer of the register's desk: sees what was submitted to it and waits for a word. */
  readonly isDeskReviewer: boolean;
  /** The member's id, for the audit chain; null for the public. */
  readonly member: string | null;
}

/** Anybody. */
export const PUBLIC: Viewer = { organisation: null, isDeskReviewer: false, member: null };

// The role cannot write, and cannot enter the schema `sealed`; the settings end with the transaction.
// A question that takes longer than half a minute is stopped by a server; the embedded database has no clock of its own.
const ENTER = `select set_config('seized.viewer', $1, true), set_config('seized.reviews', $2, true), set_config('statement_timeout', '30s', true),
  set_config('role', 'seized_viewer', true)`;

/** What the role may read: every table that is not sealed, but for the audit chain, which tells who read what. */
export const GRANTS =
  'grant usage on schema public to seized_viewer; grant select on all tables in schema public to seized_viewer; revoke all on audit from seized_viewer';

/**
 * Runs queries as a viewer, in one transaction that can only read. The view `filings` decides what is seen; a query that names
 * the sealed table itself is refused by the database, so a new question is safe however it is written.
 */
export const asViewer = <T>(db: Database, viewer: Viewer, work: (tx: Queries) => Promise<T>): Promise<T> =>
  db.transaction(async (tx) => {
    await tx.query(ENTER, [viewer.organisation ?? '', viewer.isDeskReviewer ? 'yes' : '']);
    return work({ query: (sql, values) => tx.query(sql, values) });
  });

/**
 * Writes into the audit chain that a member was shown filings that are not public; public ones leave no entry.
 * `subject` says where: `question:article-54`, `filing:f-…`.
 */
export async function recordSight(
  db: Database,
  viewer: Viewer,
  subject: string,
  filings: readonly string[],
  at: Date,
): Promise<void> {
  if (!filings.length || viewer.member === null) return;
  await db.transaction(async (tx) => {
    const seen = await tx.query<{ id: string }>(
      "select id from sealed.filings where id = any($1) and confidentiality <> 'public' order by id",
      [[...new Set(filings)]],
    );
    if (!seen.length) return;
    const details = { filings: seen.map(({ id }) => id), organisation: viewer.organisation };
    await record(tx, { who: viewer.member!, what: 'see-restricted', subject, details }, at);
  });
}
