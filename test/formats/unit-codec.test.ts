// Node's way between texts and code units gives what the language's own gives, whatever the text.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NODE_CODEC } from '../../src/formats/index.ts';
import { PLAIN_CODEC } from '../../src/text/index.ts';

test('every text comes back from its code units, halves of pairs and strings of both widths too', () => {
  const letters = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'binary-ascii' }),
    fc.constantFrom('\ud800', '\udc00a', '理事会'),
  );
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      for (const codec of [NODE_CODEC, PLAIN_CODEC]) {
        const units = new Uint16Array(text.length + 2).fill(7);
        codec.read(text, units.subarray(1));
        expect([...units]).toEqual([7, ...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)), 7]);
        expect(codec.write(units.subarray(1, -1)) === text).toBe(true);
      }
    }),
    { seed: 20261122 },
  );
});

test('a text of a million characters is written whole', () => {
  const text = '第2086(2013)号决议'.repeat(100_000);
  const units = new Uint16Array(text.length);
  for (const codec of [NODE_CODEC, PLAIN_CODEC]) {
    codec.read(text, units);
    expect(codec.write(units) === text).toBe(true);
  }
});
