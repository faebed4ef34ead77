// A page in, the words on it at which dates, resolutions and instruments are looked for out: one walk for all of them.
import type { Page } from '../../text/index.ts';
import { type Hit, makeLexicon } from '../makers/lexicon.ts';
import { MONTHS } from '../makers/months.ts';
import { onceFor } from '../makers/once.ts';

/** What is looked for at a word. */
export type Landmark = 'month' | 'resolution' | 'instrument';

const RESOLUTIONS = 'resolution Resolution RESOLUTION resolutions Resolutions RESOLUTIONs resolutionS ResolutionS RESOLUTIONS';
const INSTRUMENTS =
  'Convention Conventions Treaty Agreement Agreements Accord Accords Protocol Protocols Statute Covenant Covenants Declaration Pact Compact';

const LANDMARKS = makeLexicon<Landmark>(
  [
    ...[...MONTHS, ...MONTHS.map((name) => name.toUpperCase())].map((name) => [name, 'month'] as const),
    ...RESOLUTIONS.split(' ').map((word) => [word, 'resolution'] as const),
    ...[...INSTRUMENTS.split(' '), 'Memorandum of Understanding', 'Programme of Action'].map(
      (word) => [word, 'instrument'] as const,
    ),
  ],
  { words: true },
);

/** Lists the landmarks of each kind on a page, in their order. */
export const landmarksOf = onceFor(({ text }: Page): Readonly<Record<Landmark, readonly Hit<Landmark>[]>> => {
  const found: Record<Landmark, Hit<Landmark>[]> = { month: [], resolution: [], instrument: [] };
  for (const hit of LANDMARKS.find(text)) found[hit.value].push(hit);
  return found;
});
