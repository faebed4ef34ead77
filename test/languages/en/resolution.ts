// Paragraphs of a resolution in, what is read in them out.
import { makeReader, readText } from '../../../src/faces/reader.ts';
import type { ProvisionFact, Reading } from '../../../src/facts/index.ts';

const reader = makeReader();
const RECALLS = 'Recalling its resolution 9720 (2031)';

/** Prints a resolution of 16 April 2031 with these operative paragraphs, without their numbers and closing signs; the last remains seized. */
export function resolutionWith(paragraphs: readonly string[], opening = RECALLS): string {
  const last = 'Decides to remain seized of the matter.';
  const numbered = [...paragraphs.map((words) => (words.endsWith('.') ? words : `${words};`)), last];
  return [
    'Resolution 9756 (2031)',
    'Adopted by the Security Council at its 9960th meeting, on 16 April 2031',
    'The Security Council,',
    `${opening},`,
    ...numbered.map((words, i) => `${i + 1}. ${words}`),
  ].join('\n\n');
}

/** Reads such a resolution. */
export const readingOf = (paragraphs: readonly string[], opening?: string): Reading =>
  readText(reader, resolutionWith(paragraphs, opening));

/** Lists what its operative paragraphs provide, but that the Council remains seized. */
export function provisionsIn(paragraphs: readonly string[], opening?: string): readonly ProvisionFact[] {
  const reading = readingOf(paragraphs, opening);
  const preamble = new Set(reading.paragraphs.filter(({ role }) => role === 'preamble').map(({ id }) => id));
  return reading.provisions.slice(0, -1).filter(({ paragraph }) => !preamble.has(paragraph));
}

/** Lists those of whom its last provision asks something. */
export const askedIn = (paragraphs: readonly string[], opening?: string): string[] =>
  provisionsIn(paragraphs, opening)
    .at(-1)!
    .addressees.map(({ name }) => name);

/** Lists what a paragraph provides. */
export const actionsIn = (paragraph: string): string[] => provisionsIn([paragraph]).map(({ action }) => action);
