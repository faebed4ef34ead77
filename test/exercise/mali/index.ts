// The half-year on Mali, which stands on the shared corpus: January to June 2013, from AFISMA to MINUSMA.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '../scenario.ts';
import { APRIL_TO_JUNE } from './april-to-june.ts';
import { FIGURES } from './figures.ts';
import { JANUARY_TO_MARCH } from './january-to-march.ts';

// What is played on: the founding documents, the other Chinese texts, the statements, the reports that are not scans (of a report that
// comes as DOCX and PDF the former), and the resolutions since 1540 (2004).
const FOLDERS = [
  ['seeds', () => true],
  ['zh', () => true],
  ['scprst-en', () => true],
  ['sg-reports', (name: string) => !/^(?:UNMOT|UNIKOM)/.test(name)],
  ['pkm2026', (name: string) => name.endsWith('.docx')],
  ['scres-en', (name: string) => Number(name.split('_')[2]) >= 1540],
] as const;

/** Gives the half-year for a corpus; null when there is none. */
export function mali(corpus: string): Scenario | null {
  if (!existsSync(corpus)) return null;
  return {
    name: 'Mali, on the shared corpus',
    begins: '2013-01-02',
    files: FOLDERS.flatMap(([folder, isPlayed]) =>
      readdirSync(join(corpus, folder)).flatMap((name) => (isPlayed(name) ? [join(corpus, folder, name)] : [])),
    ),
    meetings: [join(corpus, 'meetings/meetings-1946-2022.tsv')],
    partners: ['secretariat', 'au', 'eu', 'ecowas', 'state:bfa', 'state:sen', 'state:tcd', 'state:rwa'],
    steps: [...JANUARY_TO_MARCH, ...APRIL_TO_JUNE],
    figures: FIGURES,
  };
}
