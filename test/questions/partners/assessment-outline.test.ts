// Matters in, the parts of an assessment in which they stand out.
import { expect, test } from 'vitest';
import { partOf } from '../../../src/questions/partners/assessment-outline.ts';

test.each([
  [
    'Democratic Republic of the Congo, United Nations Organization Stabilization Mission in the Democratic Republic of the Congo',
    'africa',
  ],
  ['African Union-United Nations Hybrid Operation in Darfur', 'africa'],
  ['West Africa, United Nations Office for West Africa', 'africa'],
  ['Haiti', 'americas'],
  ['Middle East, Yemen', 'middle-east'],
  ['Iraq', 'middle-east'],
  ['United Nations Regional Centre for Preventive Diplomacy for Central Asia', 'asia'],
  ['Timor-Leste', 'asia'],
  ['Cyprus', 'europe'],
  ["Non-proliferation, Democratic People's Republic of Korea", 'thematic'],
  ['Peacekeeping', 'thematic'],
  ['', 'thematic'],
])('%s', (matter, part) => {
  expect(partOf(matter)).toBe(part);
});
