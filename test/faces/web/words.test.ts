// The catalogues and the sources that use them in, complaints out: a word that is missing, that nobody uses, or that lost its value.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ACT_TYPES, COMMITTING, STATING, THEMES } from '../../../src/facts/index.ts';
import { QUESTIONS } from '../../../src/questions/index.ts';

const APP = join(import.meta.dirname, '../../../src/faces/web/app');
const LANGUAGES = ['en', 'zh', 'fr', 'es', 'ru', 'ar'];
const PLURAL = /_(?:zero|one|two|few|many|other)$/;

type Catalogue = Readonly<Record<string, string>>;
const read = (file: string): Catalogue => JSON.parse(readFileSync(join(APP, 'words', file), 'utf8')) as Catalogue;
const stemOf = (key: string): string => key.replace(PLURAL, '');
const stemsOf = (catalogue: Catalogue): string[] => [...new Set(Object.keys(catalogue).map(stemOf))].sort();
const valuesIn = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!).sort();

const source = readdirSync(APP, { recursive: true, withFileTypes: true })
  .filter(({ name }) => /\.tsx?$/.test(name))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n');
const english = read('en.json');

describe('the words of the interface', () => {
  test.each(LANGUAGES)('%s has every word, and none besides', (language) => {
    expect(stemsOf(read(`${language}.json`))).toEqual(stemsOf(english));
  });

  test.each(LANGUAGES)('%s has every form of a word that it counts with', (language) => {
    const catalogue = read(`${language}.json`);
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const missing = Object.keys(catalogue)
      .filter((key) => PLURAL.test(key))
      .flatMap((key) => forms.map((form) => `${stemOf(key)}_${form}`))
      .filter((key) => !(key in catalogue));
    expect(missing).toEqual([]);
  });

  test.each(LANGUAGES)('%s keeps the values that stand in a word', (language) => {
    const catalogue = read(`${language}.json`);
    const valuesOf = (from: Catalogue, stem: string) =>
      new Set(Object.keys(from).flatMap((key) => (stemOf(key) === stem ? valuesIn(from[key]!) : [])));
    const lost = stemsOf(english).filter((stem) => {
      const [here, there] = [valuesOf(catalogue, stem), valuesOf(english, stem)];
      return [...there].some((value) => !here.has(value) && value !== 'count') || [...here].some((value) => !there.has(value));
    });
    expect(lost).toEqual([]);
  });

  test('every word is used', () => {
    // `drop.${state}` uses every word that begins with "drop."
    const beginnings = [...source.matchAll(/`([a-z-]+\.(?:[a-z-]+\.)*)\$\{/g)].map(([, beginning]) => beginning!);
    const unused = stemsOf(english).filter(
      (key) =>
        !source.includes(`'${key}'`) &&
        !source.includes(`"${key}"`) &&
        !beginnings.some((beginning) => key.startsWith(beginning)),
    );
    expect(unused).toEqual([]);
  });
});

describe('what the server says in English', () => {
  const labels = QUESTIONS.flatMap(({ parameters }) => Object.keys(parameters.shape).map((key) => key.replaceAll('_', ' ')));
  const choices = QUESTIONS.flatMap(({ parameters }) =>
    Object.values(
      (z.toJSONSchema(parameters, { io: 'input' }) as { properties?: Record<string, { enum?: string[] }> }).properties ?? {},
    ).flatMap((property) => property.enum ?? []),
  );
  const told = [
    ...QUESTIONS.flatMap(({ sentence, columns }) => [sentence, ...columns.map(({ title }) => title)]),
    ...labels,
    ...choices,
  ];
  const closed = [
    ...COMMITTING,
    ...STATING,
    ...THEMES,
    ...ACT_TYPES,
    'met',
    'met late',
    'upcoming',
    'due',
    'overdue',
    'superseded',
  ];

  test.each(LANGUAGES.slice(1))('is said in %s: every question, column, parameter and choice', (language) => {
    const served = read(`served/${language}.json`);
    expect([...new Set(told)].filter((text) => !(text in served))).toEqual([]);
  });

  test.each(LANGUAGES.slice(1))('is said in %s: every word of the closed lists', (language) => {
    const served = read(`served/${language}.json`);
    expect(closed.filter((text) => !(text in served))).toEqual([]);
  });
});
