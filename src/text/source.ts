// The source text: what a file holds, character by character, never normalised, with what its format knows of places in it.
import type { Span } from './span.ts';

/** A place that the file's format (not its words) tells something of. */
export interface Mark extends Span {
  /** `paragraph`: the format ends a paragraph here, so its lines need no guessing; `furniture`: running heads and page numbers. */
  readonly kind: 'paragraph' | 'heading' | 'table' | 'footnote' | 'furniture';
}

/** What a format yields: the text on which all evidence stands. */
export interface SourceText {
  /** The file's text: byte-order mark removed, line ends as they stand. */
  readonly text: string;
  /** IANA media type of the file it came from. */
  readonly mediaType: string;
  /** Sorted by start, disjoint; empty for plain text. When `paragraph` marks exist they cover every paragraph. */
  readonly marks: readonly Mark[];
}

/** Makes a source text of a string, as if it had been read from a TXT file in UTF-8. */
export const plainText = (text: string): SourceText => ({ text, mediaType: 'text/plain', marks: [] });
