// A password in, its scrypt out, and whether a password fits one; both take the same time whatever is wrong.
import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import { RegisterError } from '../store/database.ts';

const LEAST = 12;
const MOST = 200;
const SALT_BYTES = 16;
const KEY_BYTES = 32;
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }; // 32 MiB and some 80 ms each (OWASP's second choice)

const derive = (password: string, salt: Buffer, options: ScryptOptions): Promise<Buffer> =>
  new Promise((resolve, reject) =>
    scrypt(password.normalize('NFKC'), salt, KEY_BYTES, options, (error, key) => (error ? reject(error) : resolve(key))),
  );

/**
 * Sees to the length of a new password; nothing else makes one strong.
 * @throws RegisterError `wrong-parameter`.
 */
export function checkPassword(password: string): void {
  if (password.length < LEAST || password.length > MOST)
    throw new RegisterError(
      'wrong-parameter',
      `A password has ${LEAST} to ${MOST} characters; a few words in a row are easy to keep in mind.`,
    );
}

/** scrypt$32768$8$1$salt$key */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const key = await derive(password, salt, COST);
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64'), key.toString('base64')].join('$');
}

/** Tells whether a password fits; with null, for an address that nobody has, it works as long and says no. */
export async function fitsPassword(password: string, kept: string | null): Promise<boolean> {
  const [, N, r, p, salt, key] = (kept ?? '').split('$');
  const wanted = Buffer.from(key ?? '', 'base64');
  const options = kept ? { N: Number(N), r: Number(r), p: Number(p), maxmem: COST.maxmem } : COST;
  const given = await derive(password.slice(0, MOST), Buffer.from(salt ?? 'nobody', 'base64'), options);
  return kept !== null && wanted.length === given.length && timingSafeEqual(given, wanted);
}
