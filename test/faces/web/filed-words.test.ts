// Kinds of filing, systems and mistakes in, complaints out: what the server says in English and a language does not say.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sentenceIn } from '../../../src/faces/web/app/parts/filings/sentence.ts';
import { contentOf, FilingError, fieldsOf, KINDS } from '../../../src/filings/index.ts';
import { SYSTEMS } from '../../../src/questions/index.ts';

const WORDS = join(import.meta.dirname, '../../../src/faces/web/app/words');
const LANGUAGES = ['zh', 'fr', 'es', 'ru', 'ar'];

type Catalogue = Readonly<Record<string, string>>;
const read = (file: string): Catalogue => JSON.parse(readFileSync(join(WORDS, file), 'utf8')) as Catalogue;

const told = new Set([
  ...KINDS.flatMap((kind) => [
    ...[kind.title, kind.sentence, kind.proves],
    ...(kind.filers ?? []),
    ...fieldsOf(kind).flatMap(({ title, unit, choices }) => [title, ...(unit ? [unit] : []), ...choices]),
  ]),
  ...SYSTEMS.flatMap(({ name, asks }) => [name, asks]),
]);

// What the kinds say of contents that are wrong in every way a form allows.
const WRONGS = ['', 'x', 'x'.repeat(20_000), -1, 1.5, 1e15, [], ['x'], Array.from({ length: 60 }, () => 'x'), '2031-02-30'];
const mistakes = new Set(
  KINDS.flatMap((kind) =>
    fieldsOf(kind).flatMap(({ name }) =>
      WRONGS.flatMap((value) => {
        try {
          contentOf(kind, { ...kind.example, [name]: value });
          return [];
        } catch (error) {
          return error instanceof FilingError ? error.mistakes.map(({ message }) => message) : [];
        }
      }),
    ),
  ),
);

describe.each(LANGUAGES)('what filings and systems are called is said in %s', (language) => {
  const catalogue = { ...read(`filed/${language}.json`), ...read(`served/${language}.json`) };
  const served = (text: string): string => catalogue[text] ?? text;

  test('every kind, field, unit and choice, every system', () => {
    expect([...told].filter((text) => !(text in catalogue))).toEqual([]);
  });

  test('every mistake', () => {
    expect(mistakes.size).toBeGreaterThan(12);
    expect([...mistakes].filter((sentence) => sentenceIn(served, sentence) === sentence)).toEqual([]);
  });
});
