// A source without spaces between its words (Chinese) in, clean text out; every character of it keeps the place that it comes from.
import { DROP, HYPHEN, LATIN, SPACE, textOf } from './clean.ts';
import type { OffsetMap } from './offset-map.ts';
import type { Span } from './span.ts';

const LINE_FEED = 0x0a;
//   PRST/200 4/16: a segmenter cut the symbol
const CUT_AFTER = /^\d{1,4}\s*\//;
const CUT_BEFORE = /\/\s*\d{1,4}\s*$/;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

// 向 安理会 → 向安理会;  Bab al-Shams stays;  PRST/200 4/16 → PRST/2004/16
function keepsSpace(source: string, before: number, after: number, at: number): boolean {
  if (LATIN[before] === 0 || LATIN[after] === 0) return false;
  const isCut = isDigit(before) && isDigit(after) && CUT_AFTER.test(source.slice(at, at + 8));
  return !(isCut && CUT_BEFORE.test(source.slice(Math.max(0, at - 12), at)));
}

const SHORT = 1 << 16;
const scratch = new Uint16Array(SHORT); // for one text after the other

/** Collects pieces of a source into one clean text, as `Cleaner` does, for texts where spaces stand only between Latin words. */
export class WideCleaner {
  private readonly units: Uint16Array;
  private readonly places: Int32Array; // where in the source each unit comes from
  private used = 0;

  /** `most` is how many paragraphs will be added at most; `forms` gives the clean form of every code unit. */
  constructor(
    private readonly source: string,
    most: number,
    private readonly forms: Uint16Array,
  ) {
    const length = source.length + most;
    this.units = length <= SHORT ? scratch : new Uint16Array(length);
    this.places = new Int32Array(length + 1);
  }

  /** Adds one paragraph, given as pieces of the source that belong together, and gives its span in the clean text. */
  paragraph(pieces: readonly Span[]): Span {
    const { source, forms, units, places } = this;
    let used = this.used;
    if (used > 0) {
      places[used] = pieces[0]?.start ?? 0;
      units[used++] = LINE_FEED;
    }
    const start = used;
    let last = -1; // where the last character comes from
    let previous = SPACE; // the last character
    let isSpaceDue = false;
    let spaceAt = 0;
    for (const piece of pieces) {
      if (used > start) {
        isSpaceDue = !(previous === HYPHEN && LATIN[source.charCodeAt(Math.max(last - 1, 0))] === 1); // Secretary-⏎General
        spaceAt = Math.max(piece.start - 1, 0);
      }
      for (let i = piece.start; i < piece.end; i++) {
        const code = forms[source.charCodeAt(i)]!;
        if (code === SPACE) {
          if (!isSpaceDue) spaceAt = i;
          isSpaceDue = true;
        } else if (code !== DROP) {
          if (isSpaceDue && used > start && keepsSpace(source, previous, code, i)) {
            places[used] = spaceAt;
            units[used++] = SPACE;
          }
          isSpaceDue = false;
          places[used] = i;
          units[used++] = code;
          previous = code;
          last = i;
        }
      }
    }
    places[used] = last + 1;
    this.used = used;
    return { start, end: used };
  }

  /** Closes the clean text. */
  finish(): { text: string; map: OffsetMap } {
    const { places, used } = this;
    return { text: textOf(this.units.subarray(0, used)), map: { toSource: (offset) => places[Math.min(offset, used)]! } };
  }
}
