// A text in, its code units out, in a list that is read several times faster than the text itself; and a text of code units.
import { inEachLane } from './lanes.ts';
import type { Span } from './span.ts';

/** A way between texts and their code units: a platform may have a faster one than the language, which gives the same. */
export interface UnitCodec {
  /** Writes the code units of a text into a list, from its first place on. */
  read(text: string, list: Uint16Array): void;
  /** Makes text of code units. */
  write(units: Uint16Array): string;
}

/** Characters of a text of which something is kept until the next text comes. */
export const LONGEST_KEPT = 8_000_000;

const MOST_AT_ONCE = 4096; // code units that are made text of in one call
// For one text after the other: its code units, and the text whose they are.
const kept = inEachLane(() => ({ units: new Uint16Array(1 << 14), of: '' }));
const SHORT = 32; // characters of a text for whose sake those of a page are not given up
const ZEROS = 2; // behind the last code unit, so that whoever looks at the next two needs not ask where the text ends
const few = new Uint16Array(SHORT + ZEROS);
const LINE_FEED = 0x0a;

/**
 * Gives the code units of a text with two 0 behind the last; they are in use until another text is asked for. Those of a very long text
 * (`LONGEST_KEPT`) are read anew each time: ask once for a page, never once for each of its parts.
 */
export function unitsOf(text: string): Uint16Array {
  if (text.length > LONGEST_KEPT) return putUnits(text, new Uint16Array(text.length + ZEROS));
  if (text.length <= SHORT) return putUnits(text, few);
  const own = kept();
  if (own.of !== text) {
    makeRoom(own, text.length);
    putUnits(text, own.units);
    own.of = text;
  }
  return own.units;
}

// There is more than is asked for: the text may be parted into lines yet.
function makeRoom(own: { units: Uint16Array }, length: number): void {
  if (own.units.length < length + ZEROS) own.units = new Uint16Array(length + (length >> 3) + ZEROS);
}

/** Takes over the code units of a text from which it was made, so that they need not be read out of it again. */
export function keepUnits(text: string, list: Uint16Array): void {
  const { length } = list;
  if (length <= SHORT || length > LONGEST_KEPT) return;
  const own = kept();
  makeRoom(own, length);
  own.units.set(list);
  end(own.units, length);
  own.of = text;
}

/** Takes over the code units of pieces of a text, for the one in which each of them stands on a line of its own. */
export function keepLines(text: string, of: string, pieces: readonly Span[]): void {
  const { length } = text;
  const own = kept();
  const { units } = own;
  if (own.of !== of || units.length < length + ZEROS) return;
  own.of = '';
  end(units, length);
  let start = length + 1;
  for (let i = pieces.length - 1; i >= 0; i--) {
    const piece = pieces[i]!;
    start -= piece.end - piece.start + 1;
    if (start < piece.start) return; // what stands before would be written over
    units.copyWithin(start, piece.start, piece.end);
    if (start > 0) units[start - 1] = LINE_FEED;
  }
  own.of = text;
}

function putUnits(text: string, list: Uint16Array): Uint16Array {
  codec.read(text, list);
  return end(list, text.length);
}

function end(list: Uint16Array, length: number): Uint16Array {
  list[length] = 0;
  list[length + 1] = 0;
  return list;
}

/** Writes the code units of a text into a list, from its first place on. */
export const readUnits = (text: string, list: Uint16Array): void => codec.read(text, list);

/** Makes text of code units. */
export const textOf = (units: Uint16Array): string => codec.write(units);

/** The way of the language itself. */
export const PLAIN_CODEC: UnitCodec = {
  read(text, list) {
    for (let i = 0; i < text.length; i++) list[i] = text.charCodeAt(i);
  },
  write(units) {
    let text = '';
    for (let i = 0; i < units.length; i += MOST_AT_ONCE) text += String.fromCharCode(...units.subarray(i, i + MOST_AT_ONCE));
    return text;
  },
};

let codec = PLAIN_CODEC;

/** Reads and writes code units from now on as the platform does it best. */
export function setUnitCodec(faster: UnitCodec): void {
  codec = faster;
}
