// A decision over a list of people in, what is decided with them out.
import { describe, expect, it } from 'vitest';
import { listsPeople } from '../../../src/languages/en/people-listed.ts';
import { actionsIn, readingOf } from './resolution.ts';

const DECIDES =
  'Decides to extend the term of office of the following permanent judges at the Tribunal, who are members of the Appeals Chamber, until 31 May 2032 or until the completion of the cases to which they are assigned, if sooner';

it('a decision takes in the people that it lists', () => {
  const listed = `${DECIDES}:\n\nAda Mensah (Ghana)\n\nJohn K. van der Berg (The Netherlands)`;
  expect(actionsIn(listed)[0]).toMatch(/if sooner: Ada Mensah \(Ghana\).* John K\. van der Berg \(The Netherlands\)$/);
  const roles = readingOf([listed]).paragraphs.filter(({ label, role }) => !label && role !== 'preamble');
  expect(roles.slice(-2).map(({ role, level }) => [role, level])).toEqual([
    ['operative', 1],
    ['operative', 1],
  ]);
});

it('but no other heading', () => expect(actionsIn(`${DECIDES}:\n\nAppeals Chamber and Registry`)[0]).toMatch(/if sooner$/));

describe('a line of people', () => {
  it.each([
    ['Ada Mensah (Ghana)', true],
    ['Mr. Ada B. Mensah (Trinidad and Tobago) Juan de Sousa (Chad);', true],
    ['Appeals Chamber', false],
    ['Report (Ghana)', false],
    ['Committee on Missing Persons (see annex)', false],
    ['the judges of the Tribunal (Ghana)', false],
  ])('%s: %s', (line, is) => expect(listsPeople(line, 0, line.length)).toBe(is));
});
