// The bytes of a PDF in, its text out.
import type { SourceText } from '../text/index.ts';
import { FormatError } from './format-error.ts';
export async function readPdf(_bytes: Uint8Array): Promise<SourceText> {
  throw new FormatError('wrong-type', 'PDF is not read yet. Give the document as DOCX or text.');
}
