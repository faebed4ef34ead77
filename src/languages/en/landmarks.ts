// A page in, the words on it at which dates, citations, acts and mandates are looked for out: one walk for all of them.
import type { MandateAction } from '../../facts/index.ts';
import { lastBefore, type Page, type Span } from '../../text/index.ts';
import { type Hit, makeLexicon } from '../makers/lexicon.ts';
import { MONTHS } from '../makers/months.ts';
import { onceFor } from '../makers/once.ts';
import { MANDATE_WORDS } from './mandate-words.ts';

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
  | 'mandate'; // a verb or noun by which a mandate is changed

const RESOLUTIONS = 'resolution Resolution RESOLUTION resolutions Resolutions RESOLUTIONs resolutionS ResolutionS RESOLUTIONS';
const INSTRUMENTS =
  'Convention Conventions Treaty Agreement Agreements Accord Accords Protocol Protocols Statute Covenant Covenants Declaration Pact Compact';

// United Nations bodies that adopt resolutions of their own.
const BODIES = ['Human Rights Council', 'Commission on Human Rights', 'Economic and Social Council', 'Assembly'];

const inAllCases = (word: string): string[] => [word, word[0]!.toUpperCase() + word.slice(1), word.toUpperCase()];

const FORMS: Readonly<Record<Exclude<Landmark, 'mandate'>, readonly string[]>> = {
  month: [...MONTHS, ...MONTHS.map((name) => name.toUpperCase())],
  resolution: RESOLUTIONS.split(' '),
  instrument: [...INSTRUMENTS.split(' '), 'Memorandum of Understanding', 'Programme of Action'],
  charter: ['Charter', 'charter'],
  chapter: ['Chapter', 'Chapters'],
  body: BODIES,
  report: ['report', 'reports'].flatMap(inAllCases),
  letter: ['letter', 'letters'].flatMap(inAllCases),
  briefing: ['briefing', 'briefings'].flatMap(inAllCases),
};
/** What a landmark says: its kind, and for the word of a mandate what is done to it. */
export interface Mark {
  readonly kind: Landmark;
  readonly action: MandateAction | null;
}

function* marks(): Generator<[string, Mark]> {
  for (const [kind, forms] of Object.entries(FORMS)) {
    const mark = { kind: kind as Landmark, action: null };
    for (const form of forms) yield [form, mark];
  }
  for (const [action, words] of MANDATE_WORDS) {
    const mark = { kind: 'mandate', action } as const;
    for (const word of words.split(/,\s*/)) for (const form of inAllCases(word)) yield [form, mark];
  }
}

const LANDMARKS = makeLexicon<Mark>(marks(), { words: true });

/** The landmarks of a page by their kind, in their order. */
export type Landmarks = Readonly<Record<Landmark, readonly Hit<Mark>[]>>;

/** Lists the landmarks of each kind on a page. */
export const landmarksOf = onceFor(({ text }: Page): Landmarks => {
  const found: Record<Landmark, Hit<Mark>[]> = {
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
  LANDMARKS.each(text, (start, end, value) => found[value.kind].push({ start, end, value }));
  return found;
});

/** Gives the last landmark of a list that lies between two places; null when there is none. */
export function lastBetween(landmarks: readonly Span[], from: number, to: number): Span | null {
  const last = lastBefore(landmarks, to);
  return last && last.start >= from && last.end <= to ? last : null;
}
