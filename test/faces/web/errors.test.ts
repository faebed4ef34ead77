// What the register refuses, in whole sentences, in; those that a language does not say out.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sentenceIn } from '../../../src/faces/web/app/parts/filings/sentence.ts';

const SRC = join(import.meta.dirname, '../../../src');
const ROOMS = ['register/people', 'register/filings', 'register/review', 'register/notices'];
const REFUSAL = /new RegisterError\(\s*'[a-z-]+',\s*'([A-Za-z](?:[^'\\]|\\.)+\.)'/g;
const LANGUAGES = ['zh', 'fr', 'es', 'ru', 'ar'];

const catalogueOf = (language: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(join(SRC, 'faces/web/app/words/served', `${language}.json`), 'utf8')) as Record<string, string>;

const refusals = ROOMS.flatMap((room) =>
  readdirSync(join(SRC, room), { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith('.ts'))
    .flatMap((entry) =>
      [...readFileSync(join(entry.parentPath, entry.name), 'utf8').matchAll(REFUSAL)].map(([, words]) => words!),
    ),
);

test.each(LANGUAGES)('whatever is refused is said in %s', (language) => {
  const catalogue = catalogueOf(language);
  expect(refusals.length).toBeGreaterThan(15);
  expect(refusals.filter((words) => !(words in catalogue))).toEqual([]);
});

test.each([
  ['"au" is not an e-mail address.', '« au » n’est pas une adresse électronique.'],
  [
    'A password has 12 to 200 characters; a few words in a row are easy to keep in mind.',
    'Un mot de passe compte de 12 à 200 caractères ; quelques mots à la suite se retiennent bien.',
  ],
  ['There is no filing f-7kq2m9xd4a that you may see.', 'Il n’y a pas de communication f-7kq2m9xd4a que vous puissiez voir.'],
])('a refusal keeps what was typed: %s', (words, said) => {
  const catalogue = catalogueOf('fr');
  expect(sentenceIn((text) => catalogue[text] ?? text, words)).toBe(said);
});
