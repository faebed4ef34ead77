// Makes src/languages/zh/characters.ts: traditional characters and their simplified forms, one for one, from OpenCC (Apache-2.0).
import { writeFileSync } from 'node:fs';
import { Converter } from 'opencc-js';

const RANGES = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
];
// Taiwan's and Hong Kong's forms first lead to the general traditional form, and that to the simplified one.
const converters = ['t', 'tw', 'hk'].map((from) => Converter({ from, to: 'cn' }));
// These are good simplified characters too (著名, 什么); writing.ts looks at the words where 著 stands for 着.
const KEPT = new Set('著么');

let traditional = '';
let simplified = '';
for (const [first, last] of RANGES) {
  for (let code = first; code <= last; code++) {
    const character = String.fromCharCode(code);
    const form = converters.map((convert) => convert(character)).find((other) => other !== character);
    if (form?.length !== 1 || KEPT.has(character)) continue;
    traditional += character;
    simplified += form;
  }
}

const file = new URL('../src/languages/zh/characters.ts', import.meta.url);
writeFileSync(
  file,
  `// Traditional characters and their simplified forms, one for one; made by scripts/make-zh-table.mjs from OpenCC (Apache-2.0), not by hand.

/** Traditional characters; the character at the same place in \`SIMPLIFIED\` is its simplified form. */
export const TRADITIONAL =
  '${traditional}';

/** The simplified forms. */
export const SIMPLIFIED =
  '${simplified}';
`,
);
