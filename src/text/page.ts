// A page: the clean text of a document, its paragraphs, and the way back to the source for every place in it.
import { Cleaner, FORMS, type Spacing } from './clean.ts';
import { makePrinted } from './printed.ts';
import type { SourceText } from './source.ts';
import { type Evidence, firstFrom, type Span } from './span.ts';
import { keepLines } from './units.ts';
import { WideCleaner } from './wide.ts';

/** The clean text that rules read. All offsets of rules are offsets into `text`; `evidence` leads back to the source. */
export interface Page {
  readonly source: SourceText;
  readonly spacing: Spacing;
  /** Paragraphs are parted by one line feed, which stands nowhere else; white space is one space; see clean.ts for punctuation. */
  readonly text: string;
  /** The paragraphs of the layout, in their order, as spans of `text`. */
  readonly paragraphs: readonly Span[];
  /** Leads a span of `text` to its place and quote in the source. */
  evidence(span: Span): Evidence;
  /** The same for a span given by its ends: facts of many kinds are led back without asking what kind they are. */
  evidenceAt(start: number, end: number): Evidence;
  /** Gives what is printed at a span of `text`, clean, with its own punctuation. */
  printed(span: Span): string;
}

/** A paragraph as a layout gives it: a span of the source, or several (pieces) that belong together. */
export type Paragraph = Span | readonly Span[];

/** Paragraphs in their order, looked at once. */
export interface Paragraphs extends Iterable<Paragraph> {
  readonly length: number;
}

/** Lays out a source: its paragraphs in their order. `fold` may change letters, not lengths. */
export function layPage(
  source: SourceText,
  paragraphs: Paragraphs,
  spacing: Spacing,
  fold: (text: string) => string = (text) => text,
): Page {
  if (spacing === 'wide') return layWidePage(source, paragraphs, FORMS, fold);
  return pageOf(source, spacing, paragraphs, new Cleaner(source.text), fold);
}

/** Lays out a source of wide spacing; `forms` gives the clean form of every code unit, `mend` changes letters once all words stand. */
export function layWidePage(
  source: SourceText,
  paragraphs: Paragraphs,
  forms: Uint16Array,
  mend: (text: string) => string,
): Page {
  return pageOf(source, 'wide', paragraphs, new WideCleaner(source.text, paragraphs.length, forms), mend);
}

function pageOf(
  source: SourceText,
  spacing: Spacing,
  paragraphs: Paragraphs,
  cleaner: Cleaner | WideCleaner,
  mend: (text: string) => string,
): Page {
  const spans: Span[] = [];
  const alone: Span[] = []; // most paragraphs are in one piece
  for (const paragraph of paragraphs) {
    if ('start' in paragraph) alone[0] = paragraph;
    const span = cleaner.paragraph('start' in paragraph ? alone : paragraph);
    if (span.end > span.start) spans.push(span);
  }
  const cleaned = cleaner.finish();
  const { map } = cleaned;
  const evidenceAt = (from: number, to: number): Evidence => {
    const start = map.toSource(from);
    const end = to > from ? map.toSource(to - 1) + 1 : start;
    return { start, end, quote: source.text.slice(start, end) };
  };
  return {
    source,
    spacing,
    text: mend(cleaned.text),
    paragraphs: spans,
    evidence: ({ start, end }) => evidenceAt(start, end),
    evidenceAt,
    printed: makePrinted(source.text, cleaned, spacing),
  };
}

/**
 * Parts the paragraphs of a page at places of its text, given in their order, as if it had been laid out so: a line feed comes in
 * before each, a space there goes.
 */
export function partPage(page: Page, places: readonly number[]): Page {
  const pieces = partsOf(page, places);
  const paragraphs: Span[] = [];
  let length = 0;
  for (const { start, end } of pieces) {
    paragraphs.push({ start: length, end: length + end - start });
    length += end - start + 1;
  }
  let last = 0; // facts come mostly in order: look near the last place first
  const before = (offset: number): number => {
    if (paragraphs[last]!.start > offset) last = 0;
    if (last + 1 < paragraphs.length && paragraphs[last + 1]!.start <= offset) last = firstFrom(paragraphs, offset + 1) - 1;
    return pieces[last]!.start + offset - paragraphs[last]!.start;
  };
  const evidenceAt = (from: number, to: number): Evidence => {
    const start = before(from);
    return page.evidenceAt(start, to > from ? before(to - 1) + 1 : start);
  };
  const text = pieces.map(({ start, end }) => page.text.slice(start, end)).join('\n');
  keepLines(text, page.text, pieces);
  return {
    source: page.source,
    spacing: page.spacing,
    text,
    paragraphs,
    evidence: ({ start, end }) => evidenceAt(start, end),
    evidenceAt,
    printed: ({ start, end }) => page.printed({ start: before(start), end: end > start ? before(end - 1) + 1 : before(start) }),
  };
}

function partsOf({ text, paragraphs }: Page, places: readonly number[]): Span[] {
  const parts: Span[] = [];
  let next = 0;
  for (const { start, end } of paragraphs) {
    let from = start;
    for (; next < places.length && places[next]! < end; next++) {
      const place = places[next]!;
      if (place > from) parts.push({ start: from, end: text[place - 1] === ' ' ? place - 1 : place });
      from = place;
    }
    parts.push({ start: from, end });
  }
  return parts;
}
