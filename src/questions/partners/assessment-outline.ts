// A matter in, the part of the assessment in which it stands out, as assessments of the Council are divided.
import type { AssessmentRegion } from '../../languages/index.ts';
import { statesNamedIn } from '../../register/index.ts';
import { regionOf } from './regions.ts';

/** The parts in the order in which assessments have them; `thematic` comes last. */
export const PARTS: readonly AssessmentRegion[] = ['africa', 'americas', 'middle-east', 'asia', 'europe', 'thematic'];

// What a matter itself says of its place (matters are named in English in every language), before any State that it names.
const SAID: readonly (readonly [string, AssessmentRegion])[] = [
  ['Middle East', 'middle-east'],
  ['Africa', 'africa'],
  ['Asia', 'asia'],
  ['Europe', 'europe'],
];

// Where assessments place a State otherwise than its continent does.
const PLACED: Readonly<Record<string, AssessmentRegion>> = {
  IRQ: 'middle-east',
  ISR: 'middle-east',
  LBN: 'middle-east',
  SYR: 'middle-east',
  YEM: 'middle-east',
};

const CONTINENTS: Readonly<Record<string, AssessmentRegion>> = {
  Africa: 'africa',
  'North America': 'americas',
  'South America': 'americas',
  Asia: 'asia',
  Oceania: 'asia',
  Europe: 'europe',
};

//   "Democratic Republic of the Congo, MONUSCO" → africa; "Non-proliferation, Democratic People's Republic of Korea" → thematic
/** The part in which a matter stands: by its first words, which name a place or a theme. */
export function partOf(matter: string): AssessmentRegion {
  const said = SAID.find(([words]) => matter.includes(words));
  if (said) return said[1];
  const [state] = statesNamedIn(matter.split(', ')[0]!);
  if (!state) return 'thematic';
  return PLACED[state.code] ?? CONTINENTS[regionOf(`state:${state.code.toLowerCase()}`) ?? ''] ?? 'thematic';
}
