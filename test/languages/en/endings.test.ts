import { describe, expect, test } from 'vitest';
import { endsSentence, endsWithComma, hangs } from '../../../src/languages/en/endings.ts';

describe('how a line ends', () => {
  test.each([
    ['in accordance with the', true],
    ['as told in the report (of', true],
    ['the', true],
    ['under the direction of Mr.', true],
    ['as set out in paragraphs', true],
    ['told by the aunt', false],
    ['on the Committee', false],
    ['', false],
  ])('%j hangs: %s', (line, expected) => expect(hangs(line)).toBe(expected));

  test.each([
    ['of the Council.', true],
    ['"peace and security;"', true],
    ['adopted in that year.12', true],
    ['why?', true],
    ['of the Council,', false],
    ['see note 1234567', false],
    ['"', false],
    ['', false],
  ])('%j ends a sentence: %s', (line, expected) => expect(endsSentence(line)).toBe(expected));

  test.each([
    ['of the Council,', true],
    ['of the Council, and', true],
    ['the "Agreement,"', true],
    ['the Mission, or', true],
    ['the Council and', false],
    ['and', false],
    ['', false],
  ])('%j ends with a comma: %s', (line, expected) => expect(endsWithComma(line)).toBe(expected));
});
