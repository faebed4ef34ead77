// The bytes of a legacy Word document (DOC) in, its text out.
import { Buffer } from 'node:buffer';
import WordExtractor from 'word-extractor';
import type { SourceText } from '../text/index.ts';
import { type Block, compose } from './composition.ts';
import { FormatError } from './format-error.ts';

const MEDIA_TYPE = 'application/msword';
const LOCKED = 'The document is protected by a password. Save it without one and give it again.';
const LONGEST_CELL = 80;
const SECTOR = 512;
const WORD_MAGIC = 0xa5ec;

/**
 * Reads a legacy DOC: paragraphs, table rows as `cell | cell`, footnotes at the end.
 * @throws FormatError `encrypted`, `damaged`, or `empty`.
 */
export async function readDoc(bytes: Uint8Array): Promise<SourceText> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isEncrypted(file)) throw new FormatError('encrypted', LOCKED);
  const options = { filterUnicode: false };
  let body: string;
  let notes: string;
  try {
    const document = await new WordExtractor().extract(file);
    body = document.getBody(options);
    notes = `${document.getFootnotes(options)}\n${document.getEndnotes(options)}`;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (/encrypt|password/i.test(reason)) {
      throw new FormatError('encrypted', LOCKED);
    }
    throw new FormatError('damaged', 'This Word document (DOC) cannot be read. Open it, save it as DOCX or PDF, and give that.');
  }
  return compose([...blocksOf(body, 'paragraph'), ...blocksOf(notes, 'footnote')], MEDIA_TYPE);
}

// A locked DOCX is kept in the same container as a DOC; a locked DOC says so in its header (FibBase: EC A5 … flag fEncrypted).
function isEncrypted(file: Buffer): boolean {
  if (file.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return true;
  for (let at = SECTOR; at + SECTOR <= file.length; at += SECTOR) {
    if (file.readUInt16LE(at) === WORD_MAGIC) return (file[at + 11]! & 1) === 1;
  }
  return false;
}

function blocksOf(text: string, kind: Block['kind']): Block[] {
  return text.split(/[\n\r\f\u0007]+/).map((line): Block => {
    const cells = line
      .trimEnd()
      .split('\t')
      .map((cell) => cell.trim());
    const isRow = cells.length > 2 && cells.every((cell) => cell.length <= LONGEST_CELL);
    return isRow ? { kind: 'table', text: cells.join(' | ') } : { kind, text: line };
  });
}
