// Which States an agenda item or a mission's name means.
import { expect, test } from 'vitest';
import { statesNamedIn } from '../../../src/register/index.ts';

const codesIn = (words: string) => statesNamedIn(words).map(({ code }) => code);

test.each([
  ['The situation between Iraq and Kuwait', ['IRQ', 'KWT']],
  ['The situation in Guinea-Bissau', ['GNB']],
  ['Reports of the Secretary-General on the Sudan and South Sudan', ['SDN', 'SSD']],
  ['United Nations Organization Stabilization Mission in the Democratic Republic of the Congo', ['COD']],
  ["Letter on the Democratic People's Republic of Korea", ['PRK']],
  ['中非共和国局势', ['CAF']],
  ['苏丹和南苏丹', ['SDN', 'SSD']],
])('%s', (words, codes) => expect(codesIn(words)).toEqual(codes));

test.each(['Nigerian elections', 'The situation in the Middle East', 'Women and peace and security', ''])(
  '%s names none',
  (words) => expect(codesIn(words)).toEqual([]),
);

test('a State named twice, or by two names, is one State', () =>
  expect(statesNamedIn('Zaire, now the Democratic Republic of the Congo')).toEqual([
    { name: 'Democratic Republic of the Congo', code: 'COD' },
  ]));
