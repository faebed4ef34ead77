// Texts so long that nothing of them is kept: how often their characters are gone through, counted, not timed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { makeReader, readText } from '../../src/faces/reader.ts';
import { NODE_CODEC } from '../../src/formats/index.ts';
import { LONGEST_KEPT, setUnitCodec } from '../../src/text/index.ts';

const MOST = 20; // times

const sampleOf = (name: string): string => readFileSync(join(import.meta.dirname, '../../samples', name), 'utf8');
const CLAUSE = '回顾其以往关于东北方局势的各项决议,特别是第8999(2030)号决议,并重申对该区域各国主权、独立和领土完整的承诺,\n\n';
const ASSESSMENT = '2031年8月5日甲国常驻联合国代表给安全理事会主席的信\n经磋商，编写了安理会工作评价(见附件)。\n附件\n\n导言\n\n';
const TOLD = '东北方局势\n\n8月3日，安理会就东北方局势举行了磋商。秘书长特别代表通报了情况。安理会发表了新闻谈话。\n\n';

afterEach(() => setUnitCodec(NODE_CODEC));

test.each([
  ['a Chinese resolution', '', sampleOf('resolution.zh.txt')],
  ['an English one', '', sampleOf('resolution.en.txt')],
  ['a preamble', '第9001(2031)号决议\n\n安全理事会,\n\n', CLAUSE],
  ['a narrative', ASSESSMENT, TOLD],
])('no part of a very long text has the whole read again: %s', (_, head, sample) => {
  const reader = makeReader();
  // the clean text has to be too long as well, and Chinese loses its line ends
  const long = head + sample.repeat(Math.ceil((1.2 * LONGEST_KEPT) / sample.length));
  let read = 0;
  setUnitCodec({
    read(text, list) {
      read += text.length;
      if (read > MOST * long.length) throw new Error(`its characters were gone through more than ${MOST} times`);
      NODE_CODEC.read(text, list);
    },
    write: NODE_CODEC.write,
  });
  const { provisions, acts } = readText(reader, long);
  expect(provisions.length + acts.length).toBeGreaterThan(10_000);
});
