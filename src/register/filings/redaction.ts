// A request for redaction in, a filing without the personal data out; its hash and the audit chain stay as they were.

import { DESK, type Member } from '../people/rights.ts';
import { record } from '../store/audit.ts';
import { type Database, type Queries, RegisterError } from '../store/database.ts';
import { redactAttachments } from './attachments.ts';
import { type Filing, kindNamed } from './filings.ts';
import { attachedTo } from './receipts.ts';

/** What stands where something was redacted. */
export const REDACTED = '[redacted]';
const ATTACHMENTS = 'attachments'; // what they hold nobody knows: they are redacted whole

/**
 * Redacts fields with personal data, and `attachments`; without names all of them. A reviewer or administrator of the organisation or of the desk may,
 * and need not see the filing for it.
 * @throws RegisterError `not-allowed`, `not-found` or `wrong-parameter`.
 */
export async function redact(
  db: Database,
  member: Member,
  id: string,
  fields: readonly string[] | null,
  at: Date,
): Promise<void> {
  if (!member.rights.includes('review') && !member.rights.includes('administer'))
    throw new RegisterError('not-allowed', 'A reviewer or an administrator can redact.');
  await db.transaction(async (tx) => {
    const filing = await filingToRedact(tx, member, id);
    const { personal } = kindNamed(filing.kind);
    const attached = (await attachedTo(tx, id)).length ? [ATTACHMENTS] : [];
    const known = [...personal, ...attached];
    const wanted = fields ?? known;
    const other = wanted.filter((field) => !known.includes(field));
    if (other.length || !wanted.length)
      throw new RegisterError('wrong-parameter', `Only personal data is redacted; of this kind: ${known.join(', ') || 'none'}.`);
    const content = Object.fromEntries(
      Object.entries(filing.content).map(([field, value]) => [field, wanted.includes(field) ? REDACTED : value]),
    );
    if (wanted.includes(ATTACHMENTS)) await redactAttachments(tx, id, REDACTED, at);
    await tx.query('update sealed.filings set content = $2, salt = null, redacted_at = $3 where id = $1', [
      id,
      JSON.stringify(content),
      at.toISOString(),
    ]);
    await record(tx, { who: member.id, what: 'redact-filing', subject: `filing:${id}`, details: { fields: wanted } }, at);
  });
}

async function filingToRedact(tx: Queries, member: Member, id: string): Promise<Filing> {
  const [found] = await tx.query<Filing>(
    "select * from sealed.filings where id = $1 and (organisation = $2 or $2 = $3) and state <> 'draft' for update",
    [id, member.organisation, DESK],
  );
  if (!found) throw new RegisterError('not-found', `There is no filing ${id} that you could redact.`);
  return found;
}
