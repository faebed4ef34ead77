// Sentences with abbreviations in; those that the text never spells out and no list knows out.
import { expect, test } from 'vitest';
import { makeReader, readText } from '../../src/faces/reader.ts';

const reader = makeReader();
const undefinedIn = (words: string): string[] =>
  readText(
    reader,
    `Resolution 2050 (2012)\n\nAdopted by the Security Council at its 6789th meeting, on 12 June 2012\n\nThe Security Council,\n\n1. Notes ${words};\n`,
  )
    .findings.filter(({ code }) => code === 'abbreviation-undefined')
    .map(({ evidence }) => evidence.quote);

test.each([
  ['an abbreviation', 'that the RZQ met, and that the RZQ agreed', ['RZQ']],
  ['one defined in brackets', 'the Ruritanian Zone Quorum (RZQ) and the work of the RZQ', []],
  ['one that is explained behind', 'the RZQ (Ruritanian Zone Quorum)', []],
  ['a misprinted mission', 'the mandate of UMMIH and of UNMIH', ['UMMIH']],
  ['a mission that the list knows', 'the mandate of UNFICYP', []],
  ['numerals, symbols and hours', 'Part XIV of S/AC.51/2012/1 at 0700 hours GMT', []],
  ['a name in capitals', 'the election of Mr. William SEKULE and the ship RZQ Vincennes', []],
])('%s', (_, words, expected) => expect(undefinedIn(words)).toEqual(expected));
