// A register in, its own identity and key out: made on first use; the private half never leaves the sealed tables.
import { randomUUID } from 'node:crypto';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import { record } from '../store/audit.ts';
import { type Database, type Queries, RegisterError, type Row } from '../store/database.ts';

/** A public key (Ed25519) with its identifier, the thumbprint of RFC 7638. */
export interface PublicKey extends JWK {
  readonly kid: string;
}

/** The private half too. */
export interface PrivateKey extends PublicKey {
  readonly d: string;
}

/** What one register gives another so that it can be trusted: who it is, and its public key. */
export interface Card {
  readonly register: string;
  readonly name: string;
  readonly key: PublicKey;
}

/** The own identity. */
export interface Identity {
  readonly id: string;
  readonly name: string;
  readonly key: PrivateKey;
}

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MOST_NAME = 60;
const KEY_LOCK = 5_317_060; // of two processes that use the key first, the second waits

/** Sees to the name of a register. @throws RegisterError `wrong-parameter`. */
export function checkName(name: string): void {
  if (!NAME.test(name) || name.length > MOST_NAME)
    throw new RegisterError(
      'wrong-parameter',
      `A register's name has small letters, digits and hyphens, ${MOST_NAME} at most: african-union.`,
    );
}

/**
 * The register's identity; its key pair is made when there is none yet, as on first use or after a restoration.
 * @param who in whose name a new pair stands in the audit chain
 */
export const identityOf = (db: Database, who: string, at: Date): Promise<Identity> =>
  db.transaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock($1)', [KEY_LOCK]);
    return (await heldIdentity(tx)) ?? makeIdentity(tx, who, at);
  });

async function heldIdentity(tx: Queries): Promise<Identity | null> {
  const [found] = await tx.query<Row & Identity>(
    `select r.id, r.name, k.private_key as key from sealed.registers r join sealed.exchange_keys k on k.kid = r.kid where r.is_own`,
  );
  return found ?? null;
}

async function makeIdentity(tx: Queries, who: string, at: Date): Promise<Identity> {
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  const { kty, crv, x, d } = await exportJWK(privateKey);
  const shown = { kty: kty!, crv: crv!, x: x! };
  const kid = await calculateJwkThumbprint(shown);
  const [id, key] = [`urn:uuid:${randomUUID()}`, { ...shown, d: d!, kid }];
  await tx.query('insert into sealed.exchange_keys (kid, private_key, made_at) values ($1, $2, $3)', [
    kid,
    JSON.stringify(key),
    at.toISOString(),
  ]);
  const [own] = await tx.query<{ id: string; name: string }>(
    `insert into sealed.registers (id, name, is_own, kid, key, trusted_at) values ($1, $2, true, $3, $4, $5)
     on conflict (is_own) where is_own do update set kid = excluded.kid, key = excluded.key returning id, name`,
    [id, `register-${id.slice(9, 17)}`, kid, JSON.stringify({ ...shown, kid }), at.toISOString()],
  );
  await record(tx, { who, what: 'make-exchange-key', subject: `register:${own!.id}`, details: { kid } }, at);
  return { ...own!, key };
}

/** What to give to other registers; with a name, the register is called so from now on. @throws RegisterError `conflict`. */
export async function cardOf(db: Database, who: string, at: Date, name?: string): Promise<Card> {
  const own = await identityOf(db, who, at);
  if (name && name !== own.name) await rename(db, own, name, who, at);
  const { d: _, ...key } = own.key;
  return { register: own.id, name: name ?? own.name, key };
}

async function rename(db: Database, own: Identity, name: string, who: string, at: Date): Promise<void> {
  checkName(name);
  await db.transaction(async (tx) => {
    const [taken] = await tx.query('select 1 from sealed.registers where name = $1', [name]);
    if (taken) throw new RegisterError('conflict', `Another register is called ${name} here. Choose another name.`);
    await tx.query('update sealed.registers set name = $2 where id = $1', [own.id, name]);
    await record(tx, { who, what: 'name-register', subject: `register:${own.id}`, details: { name } }, at);
  });
}
