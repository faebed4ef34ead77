// A document as a list of blocks: labels before their text, broken lines made whole, rules left out.
import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { readBytes } from '../../src/formats/index.ts';

type Block = readonly [text: string, type?: string, prefix?: string | null];

async function read(...blocks: readonly Block[]): Promise<string[]> {
  const json = JSON.stringify(blocks.map(([text, type = 'paragraph', prefix = null]) => ({ text, type, prefix })));
  const { text, marks } = await readBytes(strToU8(json), 'a.json');
  return marks.map((mark) => `${mark.kind[0]}: ${text.slice(mark.start, mark.end)}`);
}

test.each([
  [
    'labels',
    [
      ['Urges States;', 'paragraph', '1.'],
      ['to report;', 'paragraph', '(a)'],
    ],
    ['p: 1. Urges States;', 'p: (a) to report;'],
  ],
  ['a label printed in the text is not doubled', [['1. Urges States;', 'paragraph', '1.']], ['p: 1. Urges States;']],
  [
    'titles and headings',
    [
      ['Resolution 9001', 'title'],
      ['## Annex', 'heading'],
    ],
    ['h: Resolution 9001', 'h: Annex'],
  ],
  [
    'a masthead broken before its day',
    [['Adopted at its 9912th meeting,', 'frontmatter'], ['on 14 March 2031']],
    ['p: Adopted at its 9912th meeting,\non 14 March 2031'],
  ],
  [
    'and after',
    [
      ['Adopted at its 9912th meeting, on', 'frontmatter'],
      ['14 March 2031', 'heading'],
    ],
    ['p: Adopted at its 9912th meeting, on\n14 March 2031'],
  ],
  [
    'lines of a masthead stay apart',
    [
      ['S/RES/9001 (2031)', 'frontmatter'],
      ['14 March 2031', 'frontmatter'],
    ],
    ['p: S/RES/9001 (2031)', 'p: 14 March 2031'],
  ],
  [
    'what follows a labelled block does not go on from it',
    [['assets held by them,', 'paragraph', '(b)'], ['shall freeze those funds;']],
    ['p: (b) assets held by them,', 'p: shall freeze those funds;'],
  ],
  [
    'sub-items without a label of their own',
    [['Décide :'], ['a) de prier le Secrétaire général;']],
    ['p: Décide :', 'p: a) de prier le Secrétaire général;'],
  ],
  ['rules and comments', [['-----', 'footer'], ['<!-- Page 2 -->', 'frontmatter'], ['a'], ['  ']], ['p: a']],
] as const)('%s', async (_, blocks, wanted) => {
  expect(await read(...blocks)).toEqual(wanted);
});
