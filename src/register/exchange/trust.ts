// The card of another register in, a key that is trusted from now on out; nothing else ever makes a key trusted.
import { calculateJwkThumbprint } from 'jose';
import { z } from 'zod';
import { record } from '../store/audit.ts';
import { type Database, type Queries, RegisterError, type Row } from '../store/database.ts';
import { type Card, checkName, type PublicKey } from './keys.ts';

/** A register that is known here. */
export interface KnownRegister extends Row {
  readonly id: string;
  /** As it is called here. */
  readonly name: string;
  readonly is_own: boolean;
  readonly kid: string;
  readonly key: PublicKey;
  /** The organisations whose filings are taken from it; null: all that have no members here. */
  readonly speaks_for: readonly string[] | null;
  /** Where it answers over HTTP, or null. */
  readonly address: string | null;
  readonly trusted_at: string;
  readonly ended_at: string | null;
}

/** How a register is trusted. */
export interface Trust {
  readonly name: string;
  readonly card: unknown;
  readonly speaksFor?: readonly string[] | undefined;
  readonly address?: string | undefined;
  /** Must be said when the name has another key already. */
  readonly replaces?: boolean;
}

const cardSchema = z.object({
  register: z.string().regex(/^urn:uuid:[0-9a-f-]{36}$/),
  name: z.string().max(200),
  key: z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string().max(100), kid: z.string().max(100) }),
});

/**
 * Trusts the key of a register from now on.
 * @throws RegisterError `wrong-parameter` when it is no card, `conflict` when it is this register or the name has another key.
 */
export async function trust(db: Database, wish: Trust, who: string, at: Date): Promise<void> {
  checkName(wish.name);
  const { register, key } = await checkedCard(wish.card);
  await db.transaction(async (tx) => {
    for (const known of await registersOf(tx)) {
      if (known.is_own && (known.id === register || known.kid === key.kid))
        throw new RegisterError('conflict', 'That is the key of this register itself. Ask the other one for its key.');
      if ((known.name === wish.name) !== (known.id === register))
        throw new RegisterError(
          'conflict',
          known.id === register
            ? `That register is known as ${known.name} already. Use this name.`
            : `${wish.name} is another register here. Choose another name.`,
        );
      if (known.id === register && known.kid !== key.kid && !known.ended_at && !wish.replaces)
        throw new RegisterError(
          'conflict',
          `${wish.name} has another key (${known.kid}). Ask them whether they made a new one; then say --replace.`,
        );
    }
    await tx.query(
      `insert into sealed.registers (id, name, is_own, kid, key, speaks_for, address, trusted_at) values ($1, $2, false, $3, $4, $5, $6, $7)
       on conflict (id) do update set kid = excluded.kid, key = excluded.key, speaks_for = excluded.speaks_for, address = excluded.address,
         trusted_at = excluded.trusted_at, ended_at = null`,
      [
        register,
        wish.name,
        key.kid,
        JSON.stringify(key),
        wish.speaksFor ? JSON.stringify(wish.speaksFor) : null,
        wish.address ?? null,
        at.toISOString(),
      ],
    );
    const details = { name: wish.name, kid: key.kid, speaksFor: wish.speaksFor ?? null };
    await record(tx, { who, what: 'trust-register', subject: `register:${register}`, details }, at);
  });
}

async function checkedCard(given: unknown): Promise<Pick<Card, 'register' | 'key'>> {
  const card = cardSchema.safeParse(given);
  if (!card.success || (await calculateJwkThumbprint(card.data.key)) !== card.data.key.kid)
    throw new RegisterError(
      'wrong-parameter',
      'This is no key of a register. The other register writes one: seized exchange key.',
    );
  return card.data;
}

/** Ends the trust in a register; what came from it stays. @throws RegisterError `not-found`. */
export const distrust = (db: Database, name: string, who: string, at: Date): Promise<void> =>
  db.transaction(async (tx) => {
    const { id } = await registerNamed(tx, name);
    await tx.query('update sealed.registers set ended_at = $2 where id = $1', [id, at.toISOString()]);
    await record(tx, { who, what: 'distrust-register', subject: `register:${id}`, details: { name } }, at);
  });

/** All registers that are known, this one first. */
export const registersOf = (db: Queries): Promise<KnownRegister[]> =>
  db.query<KnownRegister>('select * from sealed.registers order by is_own desc, name');

/** The trusted register of a name. @throws RegisterError `not-found`. */
export async function registerNamed(db: Queries, name: string): Promise<KnownRegister> {
  const found = (await registersOf(db)).find((one) => one.name === name && !one.is_own && !one.ended_at);
  if (found) return found;
  throw new RegisterError('not-found', `No register ${name} is trusted here. seized exchange trust ${name} KEYFILE makes it so.`);
}

/** The register whose key signed something. @throws RegisterError `not-allowed` when none is trusted. */
export async function registerOfKey(db: Queries, kid: string): Promise<KnownRegister> {
  const found = (await registersOf(db)).find((one) => one.kid === kid && !one.ended_at);
  if (found?.is_own)
    throw new RegisterError(
      'conflict',
      'This bundle was signed by this register itself: what was filed here is here. Nothing was kept.',
    );
  if (found) return found;
  throw new RegisterError(
    'not-allowed',
    `The bundle is signed with a key that nobody here trusts (${kid.slice(0, 60)}). When it is the right one: seized exchange trust NAME KEYFILE. Nothing was kept.`,
  );
}
