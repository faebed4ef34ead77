// A clean text and its way back in, out what is printed at its spans: clean as well, but with its own punctuation.
import { ASCII, type Cleaned, display, isBlank, SPACE, type Spacing } from './clean.ts';
import type { OffsetMap } from './offset-map.ts';
import type { Span } from './span.ts';

const UNTOLD = '\n';

/** Makes what gives the printed words of a span of a clean text. */
export function makePrinted(source: string, { text, printed, map }: Cleaned, spacing: Spacing): (span: Span) => string {
  const quoteAt = (start: number, end: number): string => source.slice(map.toSource(start), map.toSource(end - 1) + 1);
  const takenAt = (start: number, end: number): string => {
    if (printed !== null) return printed.slice(start, end);
    const words = text.slice(start, end);
    return isAsPrinted(words, quoteAt(start, end)) ? words : UNTOLD;
  };
  return ({ start, end }) => {
    const from = text.charCodeAt(start) === SPACE ? start + 1 : start;
    const to = text.charCodeAt(end - 1) === SPACE ? end - 1 : end;
    const taken = from < to ? takenAt(from, to) : '';
    if (!taken.includes(UNTOLD)) return taken;
    const quote = quoteAt(start, end);
    const mayTurn = quote.length > end - start;
    return display(mayTurn ? withoutFurniture(source, map, start, end) : quote, spacing);
  };
}

// Most of an alphabet's text is printed as it is clean, but for the white space between its words.
const isAsPrinted = (words: string, quote: string): boolean =>
  words.length === quote.length && (words === quote || ASCII.test(quote));

// What is printed at a span, without what stands at the turn of a page between its characters.
function withoutFurniture(source: string, map: OffsetMap, start: number, end: number): string {
  let printed = '';
  let from = map.toSource(start);
  let last = from;
  for (let i = start + 1; i < end; i++) {
    const place = map.toSource(i);
    if (place > last + 1 && !isBlank(source, last + 1, place)) {
      printed += source.slice(from, last + 1);
      from = place;
    }
    last = place;
  }
  return printed + source.slice(from, last + 1);
}
