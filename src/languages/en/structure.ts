// A source in, its paragraphs out; a page in, its header and parts out.
import type { Page, SourceText, Span } from '../../text/index.ts';
import type { Outline } from '../language.ts';

/** Lays out the paragraphs of a source. */
export function layout({ text }: SourceText): Span[][] {
  const pieces: Span[][] = [];
  for (const match of text.matchAll(/\S[^\n]*/g)) pieces.push([{ start: match.index, end: match.index + match[0].length }]);
  return pieces;
}

/** Finds the header and the role of each part. */
export const outline = (page: Page): Outline => ({
  header: { kind: 'other', symbol: null, title: null, date: null, meeting: null, agendaItem: null, presidency: null, vote: null },
  parts: page.paragraphs.map((span) => ({ ...span, role: 'body', label: null, level: 0, body: span.start })),
});
