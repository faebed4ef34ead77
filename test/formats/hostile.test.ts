// Bytes that are no document, or a malicious one: always a clean error or a text, in time.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync, zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { FormatError, isKnownType, MAX_BYTES, readBytes } from '../../src/formats/index.ts';

const FOLDER = join(import.meta.dirname, '../../samples/formats');
const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FOLDER, name)));

function randomBytes(length: number): Uint8Array {
  let state = 20310314;
  return Uint8Array.from({ length }, () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return state >> 16;
  });
}

const docx = (body: string): Uint8Array =>
  zipSync({ 'word/document.xml': strToU8(`<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`) });

const pdf = (objects: string, stream: Uint8Array = new Uint8Array(0)): Uint8Array => {
  const dictionary = `4 0 obj<</Length ${stream.length}/Filter/FlateDecode>>stream\n`;
  return Buffer.concat([
    strToU8(`%PDF-1.4\n${objects}\n${dictionary}`),
    stream,
    strToU8('\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF'),
  ]);
};
const CATALOG = '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj';
const PAGE = `${CATALOG}\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>endobj`;

async function outcome(bytes: Uint8Array, name: string): Promise<string> {
  try {
    const { text } = await readBytes(bytes, name);
    expect(text).toMatch(/\S/);
    return 'text';
  } catch (error) {
    expect(error, String(error)).toBeInstanceOf(FormatError);
    expect((error as FormatError).message).toMatch(/\w.{20,}/);
    return (error as FormatError).code;
  }
}

const CASES: readonly (readonly [name: string, bytes: () => Uint8Array, outcome: string])[] = [
  ['nothing.txt', () => new Uint8Array(0), 'empty'],
  ['blanks.txt', () => strToU8(' \r\n\t\n '), 'empty'],
  ['zeros.pdf', () => new Uint8Array(2000), 'empty'],
  ['random.txt', () => randomBytes(50_000), 'wrong-type'],
  ['random.html', () => randomBytes(50_000), 'wrong-type'],
  ['random.json', () => randomBytes(50_000), 'wrong-type'],
  ['random.pdf', () => randomBytes(50_000), 'damaged'],
  ['random.docx', () => randomBytes(50_000), 'damaged'],
  ['cut.docx', () => sample('resolution.en.docx').subarray(0, 5000), 'damaged'],
  ['cut.pdf', () => sample('resolution.en.pdf').subarray(0, 9000), 'damaged'],
  ['cut.doc', () => sample('resolution.en.doc').subarray(0, 3000), 'damaged'],
  ['head.pdf', () => strToU8('%PDF-1.7\n'), 'damaged'],
  ['head.doc', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'damaged'],
  ['workbook.docx', () => zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'wrong-type'],
  ['notes.rtf', () => strToU8('{\\rtf1 Text}'), 'wrong-type'],
  ['bomb.docx', () => zipSync({ 'word/document.xml': new Uint8Array(220 * 1024 * 1024) }, { level: 1 }), 'too-large'],
  ['deep.docx', () => docx('<w:tbl><w:tr><w:tc>'.repeat(100_000)), 'damaged'],
  [
    'nested.docx',
    () => docx(`${'<w:tbl><w:tr><w:tc>'.repeat(300)}<w:p><w:r><w:t>x</w:t></w:r></w:p>${'</w:tc></w:tr></w:tbl>'.repeat(300)}`),
    'text',
  ],
  ['empty.docx', () => docx('<w:p/>'.repeat(1000)), 'empty'],
  [
    'entities.docx',
    () =>
      zipSync({
        'word/document.xml': strToU8(
          '<!DOCTYPE d [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><w:document xmlns:w="w"><w:p><w:t>&b;</w:t></w:p></w:document>',
        ),
      }),
    'damaged',
  ],
  ['deep.html', () => strToU8(`${'<div>'.repeat(1_000_000)}x`), 'damaged'],
  ['lists.html', () => strToU8(`${'<ol><li>'.repeat(2000)}x`), 'text'],
  ['brackets.html', () => strToU8('<'.repeat(1_000_000)), 'text'],
  ['breaks.html', () => strToU8('a<br>'.repeat(200_000)), 'text'],
  ['script.html', () => strToU8('<p><script>if (a < b) text();'), 'empty'],
  ['line.txt', () => strToU8('word '.repeat(1_000_000)), 'text'],
  ['deep.json', () => strToU8(`[{"text":${'['.repeat(1_000_000)}`), 'damaged'],
  ['object.json', () => strToU8('{"a": 1}'), 'wrong-type'],
  ['numbers.json', () => strToU8('[{"text": 1}]'), 'wrong-type'],
  ['none.json', () => strToU8('[]'), 'empty'],
  ['odd.txt', () => Uint8Array.of(0xff, 0xfe, 0x41), 'text'],
  ['pictures.pdf', () => pdf(PAGE, zlibSync(strToU8('q 600 0 0 800 0 0 cm /Im1 Do Q'))), 'scanned'],
  ['bomb.pdf', () => pdf(PAGE, zlibSync(new Uint8Array(110 * 1024 * 1024).fill(0x20), { level: 1 })), 'too-large'],
  ['cycle.pdf', () => pdf(`${CATALOG}\n2 0 obj<</Type/Pages/Count 3/Kids[2 0 R]>>endobj`), 'scanned'],
  ['count.pdf', () => pdf(PAGE.replace('Count 1', 'Count 999999999')), 'scanned'],
];

describe('hostile files', () => {
  test.each(CASES)('%s', async (name, bytes, wanted) => {
    expect(await outcome(bytes(), name)).toBe(wanted);
  });

  test('an encrypted PDF', async () => {
    expect(await outcome(new Uint8Array(readFileSync(join(import.meta.dirname, 'encrypted.pdf'))), 'locked.pdf')).toBe(
      'encrypted',
    );
  });

  test('an encrypted Office document', async () => {
    const name = Buffer.from('EncryptedPackage', 'utf16le');
    const bytes = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1500), name, Buffer.alloc(1500)]);
    expect(await outcome(bytes, 'locked.docx')).toBe('encrypted');
  });

  test('an encrypted DOC', async () => {
    const bytes = Buffer.from(sample('resolution.en.doc'));
    const header = bytes.indexOf(Buffer.from('eca5', 'hex'), 512);
    bytes[header + 11] = bytes[header + 11]! | 1;
    expect(await outcome(bytes, 'locked.doc')).toBe('encrypted');
  });

  test('a file over the limit', async () => {
    expect(await outcome(new Uint8Array(MAX_BYTES + 1).fill(0x61), 'big.txt')).toBe('too-large');
  });
});

test('the type is told by what a file holds before its name', async () => {
  expect((await readBytes(sample('resolution.en.pdf'), 'resolution.txt')).mediaType).toBe('application/pdf');
  expect((await readBytes(sample('statement.zh.docx'), 'statement.doc')).mediaType).toMatch(/wordprocessingml/);
  expect((await readBytes(sample('resolution.en.windows-1252.html'), 'page')).mediaType).toBe('text/html');
  expect((await readBytes(strToU8('The Council'), 'noname')).mediaType).toBe('text/plain');
});

test('known types are told by the extension', () => {
  expect(['a.txt', 'b.PDF', 'c.docx', 'd.doc', 'e.html', 'f.json'].every(isKnownType)).toBe(true);
  expect(['a.png', 'b.xlsx', 'c', 'txt', 'd.constructor'].some(isKnownType)).toBe(false);
});
