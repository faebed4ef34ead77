// Bytes in the encodings of the six languages give their characters.
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/formats/encoding.ts';

const bytes = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex.replace(/\s/g, ''), 'hex'));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

describe('marks and line ends', () => {
  test.each([
    ['UTF-8 with its mark', bytes('efbbbf 61 0d0a 62'), 'a\r\nb'],
    ['UTF-16, little end first, with its mark', bytes('fffe 6100 0a00'), 'a\n'],
    ['UTF-16, big end first, with its mark', bytes('feff 0061 5b89'), 'a安'],
    ['UTF-16 without a mark, Latin', new Uint8Array(utf16('The Security Council,\r\n')), 'The Security Council,\r\n'],
    [
      'UTF-16 without a mark, Chinese',
      new Uint8Array(utf16('安全理事会决定继续处理此案。\n第二段 (2031)')),
      '安全理事会决定继续处理此案。\n第二段 (2031)',
    ],
    [
      'UTF-16 without a mark, big end first',
      new Uint8Array(utf16('Совет Безопасности 2031\n').swap16()),
      'Совет Безопасности 2031\n',
    ],
  ] as const)('%s', (_, input, wanted) => {
    expect(decode(input)).toBe(wanted);
  });
});

describe('detection', () => {
  test('a quotation mark of windows-1252 in an English text', () => {
    const text = Buffer.concat([
      utf8('The Council’s'.replace('’', "'")),
      bytes('93'),
      utf8('note'),
      bytes('94'),
      utf8(' of 2031. '.repeat(20)),
    ]);
    expect(decode(new Uint8Array(text))).toContain('“note”');
  });

  test('French in windows-1252', () => {
    const text = Buffer.from(
      'Le Conseil de sécurité, ayant examiné le rapport du Secrétaire général, décide de proroger le mandat de la Mission.',
      'latin1',
    );
    expect(decode(new Uint8Array(text))).toContain('sécurité, ayant examiné');
  });

  test('UTF-8 with a broken character stays UTF-8', () => {
    const text = Buffer.concat([utf8('安全理事会决定延长任务期限。'.repeat(10)), bytes('e5 ae'), utf8('安理会')]);
    expect(decode(new Uint8Array(text))).toMatch(/^安全理事会.*安理会$/);
  });

  test('UTF-8 is believed before what a page says of itself', () => {
    expect(decode(utf8('sécurité'), 'iso-8859-1')).toBe('sécurité');
    expect(decode(bytes('73e963'), 'iso-8859-1')).toBe('séc');
  });
});
