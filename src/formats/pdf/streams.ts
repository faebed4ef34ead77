// The bytes of a PDF in, a refusal out when its streams unpack to far more than any document holds.
import { Buffer } from 'node:buffer';
import { inflateSync } from 'node:zlib';
import { FormatError } from '../format-error.ts';

const MOST_OF_ONE = 96 * 1024 * 1024;
const MOST_OF_ALL = 512 * 1024 * 1024;
const DICTIONARY = 1024; // bytes before `stream` that may tell its filter
const REFUSAL = 'This PDF unpacks to far more than any document. Do not trust it.';

/**
 * Unpacks the compressed streams of a PDF once, pictures aside, with a bound.
 * @throws FormatError `too-large` when one unpacks to more than 96 MiB, or all of them to more than 512 MiB.
 */
export function refuseBombs(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file[at - 1] === 0x64) continue; // endstream
    const head = file.toString('latin1', Math.max(0, at - DICTIONARY), at);
    const dictionary = head.slice(head.lastIndexOf('endobj') + 1);
    if (!/\/(?:FlateDecode|Fl)\b/.test(dictionary) || /\/Image\b/.test(dictionary)) continue;
    if (/FlateDecode[\s/]*\/FlateDecode/.test(dictionary)) throw new FormatError('too-large', REFUSAL);
    const end = file.indexOf('endstream', at);
    total += unpackedLength(file.subarray(at + (file[at + 6] === 0x0d ? 8 : 7), end < 0 ? file.length : end));
    if (total > MOST_OF_ALL) throw new FormatError('too-large', REFUSAL);
  }
}

function unpackedLength(stream: Buffer): number {
  try {
    return inflateSync(stream, { maxOutputLength: MOST_OF_ONE }).length;
  } catch (error) {
    if (error instanceof RangeError) throw new FormatError('too-large', REFUSAL);
    return 0; // damaged or encrypted: the reader of PDF will tell
  }
}
