// Forms learnt on a page: however many there are, the same places are found, leftmost and longest first, and no word is cut.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findForms } from '../../../src/languages/makers/few-forms.ts';

const SEED = 20_310_404;

test.each([
  ['a form inside a longer word is none', 'UN and UNMAV', ['UN'], ['UN']],
  ['the longest form counts', 'UNMAV-I, UNMAV', ['UNMAV', 'UNMAV-I'], ['UNMAV-I', 'UNMAV']],
  ['forms of signs', 'A-B (A) [B] ^C', ['[B]', '^C', 'A-B', '-', ']', '\\'], ['A-B', '[B]', '^C']],
  ['Chinese has no words to cut', '马里特派团和中非特派团', ['马里特派团', '特派团'], ['马里特派团', '特派团']],
])('%s', (_, text, forms, expected) => {
  const found = findForms(text, new Map(forms.map((form) => [form, form])));
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('few, more and many forms are found alike', () => {
  const word = fc.string({ unit: fc.constantFrom('A', 'B', 'C', '-', '马', '里'), minLength: 1, maxLength: 4 });
  const text = fc.string({ unit: fc.constantFrom('A', 'B', 'C', ' ', '-', '马', '里'), maxLength: 60 });
  const property = fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 4 }), text, (forms, page) => {
    const of = (more: number) => {
      const absent = Array.from({ length: more }, (_, i) => `${'ABC马'[i % 4]}${i}`); // stand nowhere in the text
      const all = new Map([...forms, ...absent].map((form) => [form, form]));
      return findForms(page, all).map(({ start, end, value }) => [start, end, value]);
    };
    expect(of(20)).toEqual(of(0));
    expect(of(60)).toEqual(of(0));
  });
  fc.assert(property, { seed: SEED, numRuns: 300 });
});
