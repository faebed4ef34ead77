// The names of operations in, the regional organisations whose they are by that name out.
import { expect, test } from 'vitest';
import { organisationNamedIn, REGIONAL_ORGANISATIONS } from '../../../src/register/index.ts';

test.each([
  ['European Union Training Mission in Mali', 'European Union'],
  ['NATO Training Mission in Afghanistan', 'North Atlantic Treaty Organization'],
  ['Economic Community of West African States Mission in Liberia', 'Economic Community of West African States'],
  ['African-led International Support Mission in Mali', null], // led by Africans, named after nobody
  ['Kosovo Force', null],
])('%s', (operation, organisation) => {
  expect(organisationNamedIn(operation)).toBe(organisation);
});

test('general words such as "regional organizations" name none', () => {
  expect(REGIONAL_ORGANISATIONS.filter((name) => /^[a-z]/.test(name))).toEqual([]);
  expect(organisationNamedIn('mission of regional organizations')).toBeNull();
});
