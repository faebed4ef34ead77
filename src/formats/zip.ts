// The bytes of a zip package in, the parts somebody asks for out, with a bound on what they unpack to.
import { unzipSync } from 'fflate';
import { FormatError } from './format-error.ts';

const MOST_UNPACKED = 192 * 1024 * 1024;
const MOST_PARTS = 20_000;

/**
 * Unpacks the parts of a zip package whose names are wanted.
 * @throws FormatError `damaged` when it breaks off, `too-large` when the parts unpack to more than 192 MiB.
 */
export function unzipParts(bytes: Uint8Array, wants: (name: string) => boolean): Readonly<Record<string, Uint8Array>> {
  let unpacked = 0;
  let parts = 0;
  try {
    return unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (++parts > MOST_PARTS) throw new FormatError('too-large', 'This package holds more parts than any document.');
        if (!wants(name)) return false;
        unpacked += originalSize;
        if (unpacked > MOST_UNPACKED)
          throw new FormatError('too-large', 'This file unpacks to far more than any document. Do not trust it.');
        return true;
      },
    });
  } catch (error) {
    if (error instanceof FormatError) throw error;
    throw new FormatError('damaged', 'The file is broken off or damaged (its package cannot be unpacked). Ask for another copy.');
  }
}

/** Lists the names of a zip package's parts; an empty list when it is no whole package. */
export function partNames(bytes: Uint8Array): string[] {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter({ name }) {
        if (names.length < MOST_PARTS) names.push(name);
        return false;
      },
    });
  } catch {
    return [];
  }
  return names;
}
