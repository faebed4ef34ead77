// Bytes or a text in, its SHA-256 in hexadecimal out.
import { createHash, hash } from 'node:crypto';
import { piecesOfText } from './ndjson.ts';

const SMALL = 500_000;

/** The checksum of bytes. */
export const checksumOfBytes = (bytes: Uint8Array): string => hash('sha256', bytes, 'hex');

/** The checksum of a text in UTF-8; a long text is never turned into bytes as a whole. */
export function checksumOfText(text: string): string {
  if (text.length < SMALL) return hash('sha256', text, 'hex');
  const sum = createHash('sha256');
  for (const piece of piecesOfText(text)) sum.update(piece, 'utf8');
  return sum.digest('hex');
}
