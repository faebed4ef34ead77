// Marks over a stretch of text in, its pieces out: cut where a mark begins or ends, the narrowest mark on top.
import { describe, expect, test } from 'vitest';
import { type Mark, marksOn, piecesOf, rangeOf } from '../../../src/faces/web/app/parts/marks.ts';

//                0         1         2         3
//                0123456789012345678901234567890123
const TEXT = 'Requests the Secretary-General to report';
const mark = (kind: Mark['kind'], words: string, n = 1): Mark => {
  const start = TEXT.indexOf(words);
  return { id: `${kind}-${n}`, kind, start, end: start + words.length };
};
const shown = (marks: readonly Mark[], start = 0, end = TEXT.length) =>
  piecesOf({ start, end }, marks).map((piece) => [
    TEXT.slice(piece.start, piece.end),
    piece.marks.map(({ kind }) => kind).join(' '),
  ]);

describe('pieces of a marked text', () => {
  test.each<[string, readonly Mark[], [string, string][]]>([
    ['no mark, one piece', [], [[TEXT, '']]],
    [
      'a name inside of a provision lies on top',
      [mark('mention', 'Secretary-General'), mark('provision', TEXT)],
      [
        ['Requests the ', 'provision'],
        ['Secretary-General', 'provision mention'],
        [' to report', 'provision'],
      ],
    ],
    [
      'marks that cross are both on what they share',
      [mark('citation', 'Requests the Secretary'), mark('mention', 'Secretary-General')],
      [
        ['Requests the ', 'citation'],
        ['Secretary', 'citation mention'],
        ['-General', 'mention'],
        [' to report', ''],
      ],
    ],
  ])('%s', (_, marks, pieces) => {
    expect(shown(marks)).toEqual(pieces);
    expect(pieces.map(([words]) => words).join('')).toBe(TEXT);
  });

  test('a mark that reaches beyond the stretch is cut at its ends', () => {
    expect(shown([mark('provision', TEXT)], 9, 12)).toEqual([['the', 'provision']]);
  });
});

test('marks are found on each stretch that they touch, and on no other', () => {
  const stretches = [
    { start_at: 0, end_at: 10 },
    { start_at: 12, end_at: 20 },
    { start_at: 20, end_at: 30 },
  ];
  const marks: Mark[] = [
    { id: 'act-1', kind: 'act', start: 5, end: 25 },
    { id: 'citation-1', kind: 'citation', start: 10, end: 12 },
    { id: 'citation-2', kind: 'citation', start: 20, end: 21 },
  ];
  expect(marksOn(stretches, marks).map((on) => on.map(({ id }) => id))).toEqual([['act-1'], ['act-1'], ['act-1', 'citation-2']]);
});

test.each([
  ['120-260', { start: 120, end: 260 }],
  ['260-120', null],
  ['12', null],
  ['-1-4', null],
  [undefined, null],
])('the address of words: %s', (at, range) => expect(rangeOf(at)).toEqual(range));
