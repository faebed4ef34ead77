// A page in, the words on it at which dates, citations, acts and mandates are looked for out: one walk for all of them.
import { firstFrom, type Page } from '../../text/index.ts';
import { type Hit, makeLexicon } from '../makers/lexicon.ts';
import { MONTHS } from '../makers/months.ts';
import { onceFor } from '../makers/once.ts';

/** What is looked for at a word. */
export type Landmark =
  | 'month'
  | 'resolution'
  | 'instrument'
  | 'charter'
  | 'chapter'
  | 'body'
  | 'report'
  | 'letter'
  | 'briefing'
  | 'mandate';

const RESOLUTIONS = 'resolution Resolution RESOLUTION resolutions Resolutions RESOLUTIONs resolutionS ResolutionS RESOLUTIONS';
const INSTRUMENTS =
  'Convention Conventions Treaty Agreement Agreements Accord Accords Protocol Protocols Statute Covenant Covenants Declaration Pact Compact';

// United Nations bodies that adopt resolutions of their own.
const BODIES = ['Human Rights Council', 'Commission on Human Rights', 'Economic and Social Council', 'Assembly'];

const inAllCases = (word: string): string[] => [word, word[0]!.toUpperCase() + word.slice(1), word.toUpperCase()];

const FORMS: Readonly<Record<Landmark, readonly string[]>> = {
  month: [...MONTHS, ...MONTHS.map((name) => name.toUpperCase())],
  resolution: RESOLUTIONS.split(' '),
  instrument: [...INSTRUMENTS.split(' '), 'Memorandum of Understanding', 'Programme of Action'],
  charter: ['Charter'],
  chapter: ['Chapter', 'Chapters'],
  body: BODIES,
  report: ['report', 'reports'].flatMap(inAllCases),
  letter: ['letter', 'letters'].flatMap(inAllCases),
  briefing: ['briefing', 'briefings'].flatMap(inAllCases),
  mandate: ['mandate of'],
};
const LANDMARKS = makeLexicon<Landmark>(
  Object.entries(FORMS).flatMap(([kind, forms]) => forms.map((form) => [form, kind as Landmark] as const)),
  { words: true },
);

/** The landmarks of a page by their kind, in their order. */
export type Landmarks = Readonly<Record<Landmark, readonly Hit<Landmark>[]>>;

/** Lists the landmarks of each kind on a page. */
export const landmarksOf = onceFor(({ text }: Page): Landmarks => {
  const found: Record<Landmark, Hit<Landmark>[]> = {
    month: [],
    resolution: [],
    instrument: [],
    charter: [],
    chapter: [],
    body: [],
    report: [],
    letter: [],
    briefing: [],
    mandate: [],
  };
  LANDMARKS.each(text, (start, end, value) => found[value].push({ start, end, value }));
  return found;
});

/** Gives the last landmark of a list that lies between two places; null when there is none. */
export function lastBetween(landmarks: readonly Hit<Landmark>[], from: number, to: number): Hit<Landmark> | null {
  const last = landmarks[firstFrom(landmarks, to) - 1];
  return last && last.start >= from && last.end <= to ? last : null;
}
