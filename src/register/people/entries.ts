// An administrator in, the entries of the audit chain out: all of them for the desk, else what the own organisation's members did.
import { type Database, RegisterError, type Row } from '../store/database.ts';
import { DESK, type Member, need } from './rights.ts';

/** An entry as an administrator reads it; `name` is the member's of today, null for a name that was typed in or removed. */
export interface AuditEntry extends Row {
  readonly n: number;
  readonly at: string;
  readonly who: string;
  readonly name: string | null;
  readonly what: string;
  readonly subject: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** What the entries are narrowed to; `before` is the number of the last one of the page before. */
export interface EntryFilter {
  readonly who?: string | undefined;
  readonly what?: string | undefined;
  readonly subject?: string | undefined;
  readonly before?: number | undefined;
  readonly limit: number;
}

/** Entries of the audit chain, the latest first. @throws RegisterError `not-allowed`. */
export async function auditEntries(db: Database, by: Member, filter: EntryFilter): Promise<AuditEntry[]> {
  need(by, 'administer');
  return db.query<AuditEntry>(
    `select a.n, a.at, a.who, m.name, a.what, a.subject, a.details from audit a left join sealed.members m on m.id = a.who and m.ended_at is null
     where ($1 = $2 or exists (select 1 from sealed.members o where o.id = a.who and o.organisation = $1))
       and ($3::text is null or a.who = $3) and ($4::text is null or a.what = $4) and ($5::text is null or a.subject = $5)
       and ($6::bigint is null or a.n < $6) order by a.n desc limit $7`,
    [by.organisation, DESK, filter.who ?? null, filter.what ?? null, filter.subject ?? null, filter.before ?? null, filter.limit],
  );
}

/** Sees to the right to look after the register as a whole. @throws RegisterError `not-allowed` for all but the desk's administrators. */
export function needDesk(by: Member): void {
  need(by, 'administer');
  if (by.organisation !== DESK)
    throw new RegisterError('not-allowed', 'This is for administrators of the desk, who look after the whole register.');
}
