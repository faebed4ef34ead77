// Texts so long that nothing of them is kept: how often their characters are gone through, counted, not timed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { makeReader, readText } from '../../src/faces/reader.ts';
import { NODE_CODEC } from '../../src/formats/index.ts';
import { LONGEST_KEPT, setUnitCodec } from '../../src/text/index.ts';

const MOST = 20; // times

afterEach(() => setUnitCodec(NODE_CODEC));

test.each(['zh', 'en'])('no part of a very long text has the whole read again (%s)', (language) => {
  const reader = makeReader();
  let read = 0;
  setUnitCodec({
    read(text, list) {
      read += text.length;
      NODE_CODEC.read(text, list);
    },
    write: NODE_CODEC.write,
  });
  const sample = readFileSync(join(import.meta.dirname, `../../samples/resolution.${language}.txt`), 'utf8');
  const long = sample.repeat(Math.ceil((LONGEST_KEPT + 100_000) / sample.length));
  expect(readText(reader, long).provisions.length).toBeGreaterThan(10_000);
  expect(read / long.length).toBeLessThan(MOST);
});
