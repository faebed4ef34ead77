// A sentence in, the page and the bare outline that rules read out.
import type { Outline } from '../../../src/languages/language.ts';
import { layPage, type Page, plainText } from '../../../src/text/index.ts';

/** Lays out a text line by line, each line a paragraph. */
export function pageOf(text: string): Page {
  const lines = [...text.matchAll(/[^\n]+/g)].map((line) => [{ start: line.index, end: line.index + line[0].length }]);
  return layPage(plainText(text), lines, 'narrow');
}

/** An outline with nothing known of the document. */
export const bareOutline: Outline = {
  header: { kind: 'other', symbol: null, title: null, date: null, meeting: null, agendaItem: null, presidency: null, vote: null },
  parts: [],
};
