// The table of the 28 systems holds: every kind, question and test it names is there, no row has none, and the page is made from it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { KINDS } from '../../src/filings/index.ts';
import { kindNamesOf, QUESTIONS, questionsOf, SYSTEMS, systemsPage } from '../../src/questions/index.ts';

const ROOT = join(import.meta.dirname, '../..');
const names = QUESTIONS.map(({ name }) => name);

test('there are 28, in their order', () => {
  expect(SYSTEMS.map(({ n }) => n)).toEqual(Array.from({ length: 28 }, (_, i) => i + 1));
});

describe.each(SYSTEMS.map((system) => [`${system.n}. ${system.name}`, system] as const))('%s', (_, system) => {
  test('has a question, every one of which there is', () => {
    expect(questionsOf(system).length).toBeGreaterThan(0);
    expect(questionsOf(system).filter((name) => !names.includes(name))).toEqual([]);
  });

  test('has a kind of filing where something is to be filed', () => {
    expect(kindNamesOf(system).length > 0).toBe(system.isFiled);
  });

  test('has a test, and each stands in its file under its name', () => {
    expect(system.proofs.length).toBeGreaterThan(0);
    const isThere = ([file, name]: readonly [string, string]) => readFileSync(join(ROOT, file), 'utf8').includes(`'${name}'`);
    expect(system.proofs.filter((proof) => !isThere(proof))).toEqual([]);
  });
});

test('every kind belongs to a system and serves a question that there is', () => {
  for (const { name, systems, questions } of KINDS) {
    expect([name, systems.length > 0, systems.every((n) => n >= 1 && n <= 28)]).toEqual([name, true, true]);
    expect([name, questions.filter((question) => !names.includes(question)), questions.length > 0]).toEqual([name, [], true]);
  }
});

test('docs/systems.md is as the table says: node scripts/make-systems.mjs', () => {
  expect(readFileSync(join(ROOT, 'docs/systems.md'), 'utf8')).toBe(systemsPage(SYSTEMS));
});
