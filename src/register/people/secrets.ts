// Chance in, a secret that is shown once out; the register keeps only its hash.
import { createHash, randomBytes } from 'node:crypto';

const BYTES = 32;

/** A new secret: 43 characters that fit into a link, a cookie or a header. */
export const makeSecret = (): string => randomBytes(BYTES).toString('base64url');

/** What is kept of a secret. It is long and random, so that a fast hash is enough. */
export const sha256Of = (secret: string): string => createHash('sha256').update(secret).digest('hex');
