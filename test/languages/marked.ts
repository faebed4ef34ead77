// A sentence with marks in, its bare text and the marked names out: The {Security Council:sc} meets.
import bodies from '../../data/bodies.json' with { type: 'json' };
import type { Body, Vocabulary } from '../../src/facts/index.ts';
import type { Name } from '../../src/languages/language.ts';
import { layPage, type Page, plainText, type Spacing } from '../../src/text/index.ts';

/** The vocabulary that the reader is given. */
export const vocabulary: Vocabulary = { bodies: bodies as unknown as Body[] };

const MARK = /\{([^{}|]+)\|([^{}]+)\}/g;

/** Lays a bare sentence as a page of one paragraph. */
export function pageOf(text: string, spacing: Spacing): Page {
  return layPage(plainText(text), [[{ start: 0, end: text.length }]], spacing);
}

/** Takes the marks out of a sentence. */
export const bare = (marked: string): string => marked.replace(MARK, '$1');

/** Lists what is marked, as "printed|id or name". */
export const marks = (marked: string): string[] => [...marked.matchAll(MARK)].map((match) => `${match[1]}|${match[2]}`);

/** Lists names as the marks are written: the id where the vocabulary has one, else the type and the name. */
export const written = (names: readonly Name[], page: Page): string[] =>
  names.map((name) => `${page.text.slice(name.start, name.end)}|${name.id ?? `${name.type}: ${name.name}`}`);
