// Floor 2: bytes in, source text out.
import type { SourceText } from '../text/index.ts';
import { looksLikeBlocks, readBlocks } from './blocks.ts';
import { FormatError } from './format-error.ts';
import { readTxt } from './txt.ts';

export { FormatError, type FormatErrorCode } from './format-error.ts';
export { NODE_CODEC } from './unit-codec.ts';

/** The size from which a file is refused. */
export const MAX_BYTES = 96 * 1024 * 1024;

type Format = 'txt' | 'html' | 'pdf' | 'docx' | 'doc' | 'blocks';

const FORMATS_BY_EXTENSION: Readonly<Record<string, Format>> = {
  txt: 'txt',
  text: 'txt',
  md: 'txt',
  htm: 'html',
  html: 'html',
  xhtml: 'html',
  pdf: 'pdf',
  docx: 'docx',
  docm: 'docx',
  doc: 'doc',
  json: 'blocks',
};

type Read = (bytes: Uint8Array) => SourceText | Promise<SourceText>;

// A format's reader is loaded when the first file of it comes: loading all of them takes longer than reading most documents.
const READERS: Readonly<Record<Format, () => Read | Promise<Read>>> = {
  txt: () => readTxt,
  html: async () => (await import('./html.ts')).readHtml,
  pdf: async () => (await import('./pdf.ts')).readPdf,
  docx: async () => (await import('./docx.ts')).readDocx,
  doc: async () => (await import('./doc.ts')).readDoc,
  blocks: () => readBlocks,
};

/** Tells by the extension of a file's name whether files of its type are read. */
export const isKnownType = (name: string): boolean => Object.hasOwn(FORMATS_BY_EXTENSION, extensionOf(name));

/**
 * Reads a file of any format that is known: its type is told by what it holds, and by its name only when that leaves it open.
 * @param name the file's name, with its extension when it has one
 * @throws FormatError when there is no text to be had; its message says what happened and what to do
 */
export async function readBytes(bytes: Uint8Array, name: string): Promise<SourceText> {
  if (bytes.length > MAX_BYTES) {
    const size = Math.ceil(bytes.length / 1024 / 1024);
    throw new FormatError('too-large', `The file is ${size} MiB; ${MAX_BYTES / 1024 / 1024} MiB is the most. Split it.`);
  }
  if (!bytes.some((byte) => byte > 0x20)) throw new FormatError('empty', 'The file is empty. Check that it was copied whole.');
  const read = await READERS[await formatOf(bytes, name)]();
  const source = await read(bytes);
  if (!/\S/.test(source.text)) throw new FormatError('empty', 'The file holds no text. Check that it is the right file.');
  return source;
}

function extensionOf(name: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

async function formatOf(bytes: Uint8Array, name: string): Promise<Format> {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  const named = isKnownType(name) ? FORMATS_BY_EXTENSION[extensionOf(name)] : undefined;
  if (/^[^<{]{0,200}%PDF-/.test(head)) return 'pdf';
  if (head.startsWith('PK')) return packageFormat(bytes);
  if (head.startsWith('\xd0\xcf\x11\xe0')) return 'doc';
  const words = head.replaceAll('\0', '').replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '');
  if (looksLikeHtml(words)) return 'html';
  if (looksLikeBlocks(words)) return 'blocks';
  if (named === 'pdf' || named === 'docx') {
    throw new FormatError(
      'damaged',
      `The file is named as ${named.toUpperCase()} but is none: its beginning is missing. Ask for another copy.`,
    );
  }
  if (named === 'blocks' || named === 'html') return named;
  if (/^\{\\rtf/.test(words))
    throw new FormatError('wrong-type', 'Rich Text (RTF) is not read. Save the document as DOCX or PDF.');
  return 'txt';
}

const looksLikeHtml = (head: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|div|p|table|h[1-6]|article|section|span|a)\b/i.test(
    head,
  );

async function packageFormat(bytes: Uint8Array): Promise<Format> {
  const { partNames } = await import('./zip.ts');
  const names = partNames(bytes);
  if (!names.length)
    throw new FormatError('damaged', 'The file is broken off or damaged (its package cannot be unpacked). Ask for another copy.');
  if (names.some((name) => name.startsWith('word/'))) return 'docx';
  throw new FormatError('wrong-type', 'This package is not a Word document. Give the document as DOCX, PDF, DOC, HTML or text.');
}
