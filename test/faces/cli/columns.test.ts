// Text fitted to a terminal: Chinese characters take two columns, words are not cut, control characters do no harm.
import { expect, test } from 'vitest';
import { cutTo, padTo, tame, widthOf, wrap } from '../../../src/faces/cli/columns.ts';

test.each([
  ['abc', 3],
  ['安理会', 6],
  ['é', 1],
  ['e\u0301', 1],
  ['(２)', 4],
  ['', 0],
])('%s takes %i columns', (text, width) => {
  expect(widthOf(text)).toBe(width);
});

test.each([
  ['the Security Council', 9, ['the', 'Security', 'Council']],
  ['决定继续处理此案', 6, ['决定继', '续处理', '此案']],
  ['unbreakable', 4, ['unbr', 'eaka', 'ble']],
  ['a\nb', 10, ['a b']],
  ['   ', 5, []],
  ['', 5, []],
])('%s wraps at %i', (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});

test('cuts and pads by columns', () => {
  expect(cutTo('决定继续处理', 7)).toBe('决定继…');
  expect(cutTo('short', 7)).toBe('short');
  expect(padTo('决', 4)).toBe('决  ');
});

test('escape sequences in a document do not reach the terminal', () => {
  expect(tame('a\x1b[31mb\u0007')).toBe('a [31mb ');
});
