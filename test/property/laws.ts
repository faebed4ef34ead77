// A reading and its text in, the laws it breaks out: what holds for every document, whatever it says.
import type { Reading } from '../../src/facts/index.ts';

type Place = { readonly start: number; readonly end: number; readonly quote: string };

const isPlace = (value: object): value is Place => 'start' in value && 'end' in value && 'quote' in value;

// Every evidence, wherever in the reading it stands.
function* placesIn(value: unknown, path: string): Generator<readonly [path: string, place: Place]> {
  if (typeof value !== 'object' || value === null) return;
  if (isPlace(value)) yield [path, value];
  for (const [key, inner] of Object.entries(value)) yield* placesIn(inner, `${path}.${key}`);
}

const show = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);

function evidenceBreaches(reading: Reading, text: string): string[] {
  const breaches: string[] = [];
  for (const [path, { start, end, quote }] of placesIn(reading, 'reading')) {
    const isInside = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length;
    if (!isInside || text.slice(start, end) !== quote) breaches.push(`${path}: [${start}, ${end}) is not ${show(quote)}`);
    else if (start === end && path !== 'reading.document.evidence') breaches.push(`${path}: the evidence is empty`);
  }
  return breaches;
}

function paragraphBreaches({ paragraphs, provisions }: Reading): string[] {
  const breaches: string[] = [];
  paragraphs.forEach(({ id, evidence }, i) => {
    const before = paragraphs[i - 1];
    if (before && before.evidence.end > evidence.start) breaches.push(`${before.id} and ${id} overlap or are out of order`);
  });
  const places = new Map(paragraphs.map(({ id, evidence }) => [id, evidence]));
  for (const { id, paragraph, evidence } of provisions) {
    const place = places.get(paragraph);
    if (!place) breaches.push(`${id} belongs to ${paragraph}, which does not exist`);
    else if (evidence.start < place.start || evidence.end > place.end) breaches.push(`${id} lies outside ${paragraph}`);
  }
  return breaches;
}

function uniqueBreaches({ paragraphs, provisions, acts }: Reading): string[] {
  const ids = [...paragraphs, ...provisions, ...acts].map(({ id }) => id);
  return ids.length === new Set(ids).size ? [] : ['two facts share an id'];
}

/** Lists the laws that a reading of a text breaks; empty when all hold. */
export const breachesOf = (reading: Reading, text: string): string[] => [
  ...evidenceBreaches(reading, text),
  ...paragraphBreaches(reading),
  ...uniqueBreaches(reading),
];

// What a reading says, its places and what describes the file aside.
const PLACES = new Set(['evidence', 'alsoAt', 'source', 'message']);

/** Gives the values of a reading without any place: two texts that say the same have the same values. */
export const valuesOf = (reading: Reading): unknown =>
  JSON.parse(
    JSON.stringify(reading, (key, value) => {
      if (PLACES.has(key)) return undefined;
      return key === 'mentions' ? value.length : value;
    }),
  );
