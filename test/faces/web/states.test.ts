// The names of States in the languages of the interface: every State of today that an agenda item can name has one in each.
import countries from 'i18n-iso-countries';
import { expect, test } from 'vitest';
import bodies from '../../../data/bodies.json' with { type: 'json' };
import { namesIn } from '../../../src/faces/web/app/words/states.ts';

const CODES = bodies
  .flatMap(({ id }) => /^state:([a-z]{3})$/.exec(id)?.[1]?.toUpperCase() ?? [])
  .filter((code) => countries.alpha3ToAlpha2(code));

test.each([
  ['ar', 'تشاد'],
  ['es', 'Chad'],
  ['fr', 'Tchad'],
  ['ru', 'Чад'],
  ['zh', '乍得'],
] as const)('%s', async (language, chad) => {
  const names = await namesIn(language);
  expect(names.get('TCD')).toBe(chad);
  expect(CODES.length).toBeGreaterThan(190);
  expect(CODES.filter((code) => !names.get(code))).toEqual([]);
});
