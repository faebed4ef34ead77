// A file's bytes in, its reading with its source text out, as the register keeps them.
import type { Reading } from '../../../facts/index.ts';
import { readBytes } from '../../../formats/index.ts';
import type { SourceText } from '../../../text/index.ts';
import type { Reader } from '../../reader.ts';
import { checksumOfBytes, checksumOfText } from '../checksum.ts';

/** Makes the function that reads bytes; it throws FormatError or UnreadableError. */
export const makeReadKept =
  (reader: Reader) =>
  async (bytes: Uint8Array, name: string): Promise<{ reading: Reading; source: SourceText }> => {
    const source = await readBytes(bytes, name);
    const info = { name, fileSha256: checksumOfBytes(bytes), sha256: checksumOfText(source.text) };
    return { reading: reader(source, info), source };
  };
