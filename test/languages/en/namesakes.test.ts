// A page that names a Congo in, which of the two it means out.
import { describe, expect, it } from 'vitest';
import { makeNames } from '../../../src/languages/en/names.ts';
import { pageOf, vocabulary } from '../marked.ts';

const names = makeNames(vocabulary);
const congosIn = (text: string): string[] => [
  ...new Set(
    names(pageOf(text, 'narrow'))
      .filter(({ type }) => type === 'state')
      .map(({ id }) => id!),
  ),
];

describe('two States of one name', () => {
  it.each([
    ['Resolution 9711 (1961) on Katanga and the Republic of the Congo', 'state:cod'],
    ['Resolution 9711 (1964) on the Congo, a name of the Democratic Republic of the Congo', 'state:cod'],
    ['Resolution 9711 (1960) on the Government of the Republic of the Congo, capital Leopoldville', 'state:cod'],
    ['Resolution 9711 (1960) on the Republic of the Congo', 'state:cog'],
    ['Resolution 9711 (1960) on the Republic of the Congo, capital Brazzaville, once ruled by Belgian law', 'state:cog'],
    ['Resolution 9711 (2031) on Katanga and the Republic of the Congo', 'state:cog'],
  ])('%s', (text, id) => expect(congosIn(text)).toEqual([id]));
});
