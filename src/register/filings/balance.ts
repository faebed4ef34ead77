// A disbursement that is about to be accepted in, a refusal out when the facility has not set as much aside for the operation.
import { type Queries, RegisterError } from '../store/database.ts';

interface Entry {
  readonly id: string;
  readonly kind: string;
  readonly organisation: string;
  readonly content: Readonly<Record<string, unknown>>;
}

const BALANCE_LOCK = 5_317_062; // of two disbursements that are accepted at once, the second waits

// Of the same organisation, facility, operation and currency: what was accepted until the entry's own day.
const BALANCE = `
  select coalesce(sum(case when c.nature = 'allocation' then c.amount else -c.amount end), 0) as balance
  from sealed.filings f cross join lateral jsonb_to_record(f.content) as c (facility text, mission text, nature text, amount numeric, currency text, dated text)
  where f.kind = 'facility-entry' and f.state = 'accepted' and f.id <> $1 and f.organisation = $2
    and lower(c.facility) = lower($3) and lower(c.mission) = lower($4) and c.currency = $5 and (c.dated <= $6 or c.nature = 'disbursement')`;

/**
 * Sees to it that no facility pays out more than it set aside; to be asked inside the transaction that accepts.
 * @throws RegisterError `conflict`.
 */
export async function checkBalance(tx: Queries, { id, kind, organisation, content }: Entry): Promise<void> {
  if (kind !== 'facility-entry' || content.nature !== 'disbursement') return;
  await tx.query('select pg_advisory_xact_lock($1)', [BALANCE_LOCK]);
  const { facility, mission, amount, currency, dated } = content;
  const [found] = await tx.query<{ balance: number }>(BALANCE, [id, organisation, facility, mission, currency, dated]);
  const balance = Number(found!.balance);
  if (Number(amount) > balance)
    throw new RegisterError(
      'conflict',
      `${facility} has ${balance} ${currency} left for ${mission} on ${dated}; ${amount} cannot be paid out of it. File the allocation first, or return this.`,
    );
}
