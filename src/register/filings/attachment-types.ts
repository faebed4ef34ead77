// The bytes and the name of a file in, its media type out: told by what the file holds, and refused unless both agree and it can harm nobody.
import { RegisterError } from '../store/database.ts';

/** What may be attached, with the extensions that go with it. No type carries programs; pages of the web do, so none is here. */
export const ATTACHMENT_TYPES: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'text/csv': ['csv'],
  'text/plain': ['txt'],
};

const TEXTS: Readonly<Record<string, string>> = { csv: 'text/csv', txt: 'text/plain' };
const EXTENSIONS = Object.values(ATTACHMENT_TYPES).flat();
const CONTROLS = /[^\P{Cc}\t\n\f\r]/u;
// A locked document of Office lies in the container of old Word documents; a locked PDF says so in its trailer.
const LOCKED_CONTAINER = 'application/x-cfb';
const LOCKED_PDF = /\/Encrypt\s*(?:\d{1,10}\s+\d{1,5}\s+R|<<)/;
const ZIP = 'PK\x03\x04';

/**
 * Tells the media type of a file.
 * @throws RegisterError `wrong-parameter` for a type that is not taken, a name that says another type, and what is locked.
 */
export async function attachmentTypeOf(bytes: Uint8Array, name: string): Promise<string> {
  const extension = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const { fileTypeFromBuffer } = await import('file-type');
  const mime = (await fileTypeFromBuffer(bytes))?.mime ?? null;
  if (mime === LOCKED_CONTAINER)
    throw refused(name, 'is locked by a password, or in an old format of Office. Save it as PDF or DOCX');
  const type = mime ?? (isText(bytes) ? TEXTS[extension] : null);
  if (!type || !Object.hasOwn(ATTACHMENT_TYPES, type)) throw refused(name, `is none of the files that can be attached`);
  if (!ATTACHMENT_TYPES[type]!.includes(extension))
    throw refused(name, `holds ${type}, which its name does not say. Name it .${ATTACHMENT_TYPES[type]![0]}`);
  if (isLocked(bytes, type)) throw refused(name, 'is locked by a password. Save it without one');
  return type;
}

function isText(bytes: Uint8Array): boolean {
  try {
    return !CONTROLS.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}

function isLocked(bytes: Uint8Array, type: string): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (type === 'application/pdf') return LOCKED_PDF.test(text);
  return text.startsWith(ZIP) && (bytes[6]! & 1) === 1; // the first part of the package says that it is enciphered
}

const refused = (name: string, why: string): RegisterError =>
  new RegisterError('wrong-parameter', `${name.slice(0, 100)} ${why}. Attached are ${EXTENSIONS.join(', ')}; texts in UTF-8.`);
