// The line of JSON of a reading: in pieces or whole, it says the same.
import { describe, expect, test } from 'vitest';
import { checksumOfBytes, checksumOfText } from '../../../src/faces/cli/checksum.ts';
import { piecesOfText, readingLine } from '../../../src/faces/cli/ndjson.ts';
import { makeReader, readText } from '../../../src/faces/reader.ts';

const PARAGRAPH =
  '1. Requests the Secretary-General to report to the Council by 30 June 2031 on "the situation" in 𐍈 Averland;\n\n';
const reader = makeReader();

describe('a reading as a line', () => {
  test.each([
    ['small', 3],
    ['large', 11_000],
  ])('%s', (_, count) => {
    const text = PARAGRAPH.repeat(count);
    const reading = readText(reader, text);
    for (const withText of [null, text]) {
      const pieces = [...readingLine(reading, withText)];
      const line = pieces.join('');
      expect(line.indexOf('\n')).toBe(line.length - 1);
      const source = withText === null ? reading.source : { ...reading.source, text };
      expect(line).toBe(`${JSON.stringify({ ...reading, source })}\n`);
      expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(2_000_000);
    }
  });
});

test('a text is never cut inside a character', () => {
  const text = `a${'𐍈'.repeat(600_000)}`;
  const pieces = [...piecesOfText(text)];
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.join('')).toBe(text);
  for (const piece of pieces) expect(Buffer.from(piece, 'utf8').toString('utf8')).toBe(piece);
  expect(checksumOfText(text)).toBe(checksumOfBytes(Buffer.from(text, 'utf8')));
});
