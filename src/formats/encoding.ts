// The bytes of a text in some encoding in, its characters out.
import { analyse } from 'chardet';
import { FormatError } from './format-error.ts';

const SAMPLE = 65_536;
const MOST_DAMAGE = 0.05; // so many of a UTF-8 text's non-ASCII characters may be broken before it is taken for another encoding
const MOST_CONTROLS = 0.01;

// What chardet may answer, and how the platform calls it; ISO 8859 texts are read as the Windows set that holds them.
const PLATFORM_NAMES: Readonly<Record<string, string>> = {
  GB18030: 'gb18030',
  Big5: 'big5',
  'windows-1250': 'windows-1250',
  'windows-1251': 'windows-1251',
  'windows-1252': 'windows-1252',
  'windows-1256': 'windows-1256',
  'ISO-8859-1': 'windows-1252',
  'ISO-8859-2': 'windows-1250',
  'ISO-8859-5': 'iso-8859-5',
  'ISO-8859-6': 'iso-8859-6',
  'KOI8-R': 'koi8-r',
  Shift_JIS: 'shift_jis',
  'EUC-JP': 'euc-jp',
  'EUC-KR': 'euc-kr',
};

const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * Decodes a text: byte-order mark, then UTF-8 when it is valid, UTF-16 by its shape, `declared` (what the file says of itself), then detection
 * on a sample. The byte-order mark is removed; line ends stay.
 * @throws FormatError `wrong-type` when the bytes are no text.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): string {
  const encoding = markedEncoding(bytes) ?? wideEncoding(bytes);
  if (encoding) return checked(decodeLoosely(bytes, encoding));
  const text = decodeStrictly(bytes, 'utf-8') ?? (declared ? decodeStrictly(bytes, declared) : null);
  return checked(text ?? decodeLoosely(bytes, detectedEncoding(sampleOf(bytes))));
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0xef && b === 0xbb && c === 0xbf ? 'utf-8' : null;
}

// UTF-16 without a mark: one byte of each pair is nearly always one of a few (00 for Latin, 4E-9F for Chinese, 04 for Cyrillic, 06 for Arabic).
//   54 00 68 00 65 00 → "The"      89 5B 06 74 1A 4F → 安理会
function wideEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE & ~1);
  if (sample.length < 8) return null;
  if (!sample.includes(0)) return null; // every real text has spaces, line ends or digits: 20 00, 0A 00
  const little = plausibleUnits(sample, 1);
  const big = plausibleUnits(sample, 0);
  const best = Math.max(little, big);
  if (best < 0.95) return null;
  return little >= big ? 'utf-16le' : 'utf-16be';
}

function plausibleUnits(sample: Uint8Array, high: 0 | 1): number {
  const pairs = sample.length >>> 1;
  let plausible = 0;
  for (let i = 0; i + 1 < sample.length; i += 2) {
    const code = (sample[i + high]! << 8) | sample[i + 1 - high]!;
    const isAscii = (code >= 0x20 && code < 0x7f) || code === 0x0a || code === 0x0d || code === 0x09;
    const isLetter = (code >= 0xa0 && code < 0x700) || (code >= 0x2010 && code < 0x2040);
    const isHan = (code >= 0x3000 && code < 0x3020) || (code >= 0x4e00 && code < 0xa000) || (code >= 0xff00 && code < 0xff60);
    if (isAscii || isLetter || isHan) plausible++;
  }
  return pairs ? plausible / pairs : 0;
}

// Null when the bytes are not all of this encoding, or it is unknown.
function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    const name = /^gb(?:2312|k)$/i.test(encoding) ? 'gb18030' : encoding;
    const decoder = new TextDecoder(name, { fatal: true });
    return withPunctuation(decoder.decode(bytes), decoder.encoding);
  } catch {
    return null;
  }
}

const decodeLoosely = (bytes: Uint8Array, encoding: string): string =>
  withPunctuation(new TextDecoder(encoding).decode(bytes), encoding);

// Node before 24 decodes windows-1252 as ISO 8859-1, where its dashes and quotation marks are control characters.
function withPunctuation(text: string, encoding: string): string {
  if (encoding !== 'windows-1252') return text;
  return text.replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
}

// The head and a stretch of the middle, cut at line ends, so that a long English masthead does not hide the rest.
function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE) return bytes;
  const head = bytes.subarray(0, SAMPLE / 2);
  let from = bytes.length >>> 1;
  while (from < bytes.length && bytes[from] !== 0x0a && from < (bytes.length >>> 1) + 4096) from++;
  const middle = bytes.subarray(from, from + SAMPLE / 2);
  const sample = new Uint8Array(head.length + middle.length);
  sample.set(head);
  sample.set(middle, head.length);
  return sample;
}

function detectedEncoding(sample: Uint8Array): string {
  if (isDamagedUtf8(sample)) return 'utf-8';
  const high = sample.reduce((count, byte) => count + (byte > 0x7f ? 1 : 0), 0);
  for (const { name, confidence } of analyse(sample)) {
    const platform = PLATFORM_NAMES[name];
    if (platform && confidence >= 5 && (platform === 'windows-1252' || high > 3)) return platform;
  }
  return 'windows-1252';
}

function isDamagedUtf8(sample: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(sample);
  let broken = 0;
  let foreign = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) foreign++;
  }
  return broken <= (broken + foreign) * MOST_DAMAGE + 1 && foreign > 0;
}

// A text has hardly any control characters; a program or a picture is full of them.
function checked(text: string): string {
  const length = Math.min(text.length, SAMPLE);
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20 ? code < 9 || (code > 13 && code !== 0x1a && code !== 0x1b) : code === 0xfffd) controls++;
  }
  if (controls > length * MOST_CONTROLS + 2) {
    throw new FormatError(
      'wrong-type',
      'This is not a text: it is full of control characters. Give the document itself (TXT, HTML, PDF, DOCX, DOC).',
    );
  }
  return text;
}
