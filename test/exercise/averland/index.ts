// The half-year in Averland, which stands on the sample documents: January to June 2031.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '../scenario.ts';
import { APRIL_TO_JUNE } from './april-to-june.ts';
import { FEBRUARY } from './february.ts';
import { FIGURES } from './figures.ts';
import { JANUARY } from './january.ts';
import { MARCH } from './march.ts';

/** Gives the half-year for the samples of a checkout. */
export const averland = (root: string): Scenario => ({
  name: 'Averland, on the samples',
  begins: '2031-01-02',
  files: ['samples', 'samples/register'].flatMap((folder) =>
    readdirSync(join(root, folder)).flatMap((name) => (name.endsWith('.txt') ? [join(root, folder, name)] : [])),
  ),
  meetings: [],
  partners: ['secretariat', 'au', 'eu', 'ecowas', 'state:fra', 'state:gha', 'state:rwa'],
  steps: [...JANUARY, ...FEBRUARY, ...MARCH, ...APRIL_TO_JUNE],
  figures: FIGURES,
});
