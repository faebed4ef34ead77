// A source without spaces between its words (Chinese) in, clean text out; every character of it keeps the place that it comes from.

import { type Cleaned, DROP, isBlank, LATIN, SPACE } from './clean.ts';
import { isDigit } from './letters.ts';
import type { Span } from './span.ts';
import { keepUnits, readUnits, textOf } from './units.ts';

const LINE_FEED = 0x0a;
const LAST_LATIN = 0x24f;
//   PRST/200 4/16: a segmenter cut the symbol
const CUT_AFTER = /^\d{1,4}\s*\//;
const CUT_BEFORE = /\/\s*\d{1,4}\s*$/;

const SHORT = 1 << 16;
// For one text after the other; `seen` is of the source, which is read in stretches.
const scratch = { clean: new Uint16Array(SHORT), printed: new Uint16Array(SHORT), seen: new Uint16Array(SHORT) };

/** Collects pieces of a source into one clean text, as `Cleaner` does, for texts where spaces stand only between Latin words. */
export class WideCleaner {
  private readonly units: Uint16Array;
  private readonly printed: Uint16Array; // the same with the punctuation of the source
  private readonly places: Int32Array; // where in the source each unit comes from
  private used = 0;
  private seenFrom = 0;
  private seenTo = 0;

  /** `most` is how many paragraphs will be added at most; `forms` gives the clean form of every code unit. */
  constructor(
    private readonly source: string,
    most: number,
    private readonly forms: Uint16Array,
  ) {
    const length = source.length + most + 1;
    this.units = length <= SHORT ? scratch.clean : new Uint16Array(length);
    this.printed = length <= SHORT ? scratch.printed : new Uint16Array(length);
    this.places = new Int32Array(length);
  }

  /** Adds one paragraph, given as pieces of the source that belong together, and gives its span in the clean text. */
  paragraph(pieces: readonly Span[]): Span {
    const { source, places } = this;
    if (this.used > 0) this.used += this.put(LINE_FEED, this.used, pieces[0]?.start ?? 0);
    const start = this.used;
    let last = -1; // where the last character comes from
    for (const piece of pieces) {
      if (last >= 0 && !isBlank(source, last + 1, piece.start)) this.printed[this.used - 1] = LINE_FEED;
      this.piece(piece, start);
      if (this.used > start) last = places[this.used - 1]!;
    }
    places[this.used] = last + 1;
    return { start, end: this.used };
  }

  private piece({ start, end }: Span, paragraph: number): void {
    const first = this.used;
    for (let from = start; from < end; from = this.seenTo) {
      if (from < this.seenFrom || from >= this.seenTo) this.look(from);
      this.stretch(from, Math.min(end, this.seenTo), from === start ? first : -1, paragraph);
    }
  }

  private look(from: number): void {
    const { source } = this;
    this.seenFrom = from;
    this.seenTo = Math.min(from + SHORT, source.length);
    readUnits(source.slice(from, this.seenTo), scratch.seen);
  }

  private stretch(start: number, end: number, first: number, paragraph: number): void {
    const { forms, units, printed, places, seenFrom } = this;
    const { seen } = scratch;
    let { used } = this;
    for (let i = start; i < end; i++) {
      const unit = seen[i - seenFrom]!;
      const code = forms[unit]!;
      if (code === SPACE || code === DROP) continue;
      printed[used] = unit;
      if (code <= LAST_LATIN && LATIN[code] === 1) {
        if (used > paragraph && LATIN[units[used - 1]!] === 1)
          used += this.spaceBefore(i, used, used === first ? Math.max(start - 1, 0) : places[used - 1]! + 1);
        printed[used] = code;
      }
      places[used] = i;
      units[used++] = code;
    }
    this.used = used;
  }

  // Gives how many spaces are put between two Latin letters or digits.
  //   Bab al-Shams: one        PRST/200 4/16, which a segmenter cut: none
  private spaceBefore(at: number, used: number, from: number): number {
    const { source, forms, units, printed } = this;
    let space = from;
    while (space < at && forms[source.charCodeAt(space)] !== SPACE) space++;
    if (space === at) return 0;
    const isCut = isDigit(units[used - 1]!) && CUT_AFTER.test(source.slice(at, at + 8));
    if (!isCut || !CUT_BEFORE.test(source.slice(Math.max(0, at - 12), at))) return this.put(SPACE, used, space);
    printed[used - 1] = LINE_FEED;
    return 0;
  }

  private put(code: number, at: number, place: number): number {
    this.places[at] = place;
    this.printed[at] = code;
    this.units[at] = code;
    return 1;
  }

  /** Closes the clean text. */
  finish(): Cleaned {
    const { places, used } = this;
    const units = this.units.subarray(0, used);
    const text = textOf(units);
    keepUnits(text, units);
    return {
      text,
      printed: textOf(this.printed.subarray(0, used)),
      map: { toSource: (offset) => places[Math.min(offset, used)]! },
    };
  }
}
