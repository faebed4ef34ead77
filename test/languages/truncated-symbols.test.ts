// Texts with document symbols in, those that break off out.
import { expect, test } from 'vitest';
import { truncatedSymbols } from '../../src/languages/makers/truncated-symbols.ts';

const cut = (text: string, withSpaces: boolean) =>
  truncatedSymbols(text, withSpaces).map(({ start, end }) => text.slice(start, end));

test.each([
  ['the report (S/2012/) and the letter', ['S/2012/']],
  ['the statement S/PRST/2012/ of its President', ['S/PRST/2012/']],
  ['resolution S/RES/1000 (1995) and S/2012/7', []],
  ['the report S/1996/ 123 and S/1996/7/ Add.1', []],
  ['and/or, S/ and A/', []],
])('%s', (text, expected) => expect(cut(text, true)).toEqual(expected));

test('without spaces a symbol ends where its number should follow', () => {
  expect(cut('主席声明(S/PRST/安理会发表了S/2013/号说明和S/PRST/2012/18号', false)).toEqual(['S/PRST/', 'S/2013/']);
});
