// The register in, a mark out that differs once any answer may have changed.
import type { Queries } from '../store/database.ts';

// What is only read, or lets somebody in, changes no answer.
const READS = [
  'see-restricted',
  'sign-in',
  'join',
  'invite',
  'cancel-invitation',
  'change-password',
  'end-sessions',
  'make-token',
  'end-token',
  'subscribe',
  'renew-subscription',
  'end-subscription',
];

/** What tells whether anything changed since: the last change in the audit chain and how many matches there are. */
export async function markOf(db: Queries): Promise<string> {
  const [last] = await db.query<{ n: number }>('select n from audit where what <> all($1) order by n desc limit 1', [READS]);
  const [matches] = await db.query<{ n: number }>('select count(*) as n from matches');
  return `${last?.n ?? 0}/${matches!.n}`;
}
