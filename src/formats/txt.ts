// The bytes of a plain text in, its characters out.
import type { SourceText } from '../text/index.ts';
import { decode } from './encoding.ts';

/**
 * Reads a plain text in any of the encodings of `decode`; line ends stay as they are.
 * @throws FormatError `wrong-type` when the bytes are no text.
 */
export const readTxt = (bytes: Uint8Array): SourceText => ({ text: decode(bytes), mediaType: 'text/plain', marks: [] });
