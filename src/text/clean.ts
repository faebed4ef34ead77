// Source text in, clean text out: one space for any white space, one form for each punctuation mark; every character keeps its way back.
import { isDigit, isLetter } from './letters.ts';
import { type OffsetMap, OffsetRecorder } from './offset-map.ts';
import type { Span } from './span.ts';
import { textOf } from './units.ts';

/** `wide`: spaces stand only between Latin letters and digits (Chinese); `narrow`: white space parts words (Latin, Cyrillic, Arabic). */
export type Spacing = 'wide' | 'narrow';

export const SPACE = 0x20;
export const HYPHEN = 0x2d;
export const DROP = 0xffff; // never a character: what leaves no trace in the clean text
/** The clean form of every code unit. */
export const FORMS = canonicalForms();
/** 1 for Latin letters and ASCII digits. */
export const LATIN = latinLetters();

// Full-width forms, quotation marks, hyphens and spaces each get one canonical form; nothing else is changed here.
//   （２０１３） → (2013)      “ ” 「 」 → "      ’ → '      soft hyphen, zero-width space → nothing
function canonicalForms(): Uint16Array {
  const forms = new Uint16Array(65536).map((_, code) => code);
  for (let code = 0xff01; code <= 0xff5e; code++) forms[code] = code - 0xfee0;
  for (const code of [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000])
    forms[code] = SPACE;
  for (let code = 0x2000; code <= 0x200a; code++) forms[code] = SPACE;
  for (const code of [0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff, 0x00]) forms[code] = DROP;
  for (const code of [0x2010, 0x2011]) forms[code] = 0x2d;
  for (const code of [0x2018, 0x2019, 0x201b]) forms[code] = 0x27;
  for (const code of [0x201c, 0x201d, 0x201e, 0x201f, 0x300c, 0x300d, 0x300e, 0x300f]) forms[code] = 0x22;
  return forms;
}

/** Gives the clean form of every code unit where letters are folded too: `letters` holds for each code unit the letter that is read for it. */
export const foldedForms = (letters: Uint16Array): Uint16Array => FORMS.map((form) => (form === DROP ? DROP : letters[form]!));

function latinLetters(): Uint8Array {
  const latin = new Uint8Array(65536);
  for (let code = 0; code < 0x250; code++) {
    if (isLetter(code) || isDigit(code) || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7)) latin[code] = 1;
  }
  return latin;
}

/** Tells whether nothing but white space and what leaves no trace stands between two places. */
export function isBlank(source: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const form = FORMS[source.charCodeAt(i)]!;
    if (form !== SPACE && form !== DROP) return false;
  }
  return true;
}

/** A clean text with its way back. */
export interface Cleaned {
  readonly text: string;
  /**
   * For each character of a text of wide spacing what is printed there; a line feed where something that is not of the text comes next:
   * page furniture, or a space inside a number. Null in an alphabet, where most stands as it is printed.
   */
  readonly printed: string | null;
  readonly map: OffsetMap;
}

const UNCLEAN = /[^\n -~]| {2}/g; // what a piece of one line that stays as it stands has nowhere

const MOST_CHUNKS = 4096;

/** Collects pieces of a source in an alphabet into one clean text; `Page` is built from it; see wide.ts for Chinese. */
export class Cleaner {
  private readonly recorder = new OffsetRecorder();
  private readonly blocks: string[] = [];
  private readonly chunks: string[] = []; // since the last block; few, so that a million of them never live at once
  private length = 0; // of the clean text so far
  private unclean = -1; // the next place of the source that is not clean
  private expected = -1; // the source offset that needs no new entry in the map

  constructor(private readonly source: string) {}

  /** Adds one paragraph, given as pieces of the source that belong together, and gives its span in the clean text. */
  paragraph(pieces: readonly Span[]): Span {
    let expected = this.expected;
    if (this.length) {
      this.push('\n'); // comes from what follows the paragraph before, a line end most often
      expected++;
    }
    const start = this.length;
    let previous = -1; // the last character put
    let isSpaceDue = false;
    let spaceAt = 0;
    for (let p = 0; p < pieces.length; p++) {
      const piece = pieces[p]!;
      if (previous >= 0) {
        isSpaceDue = !(previous === HYPHEN && LATIN[this.source.charCodeAt(Math.max(expected - 2, 0))]); // Secretary-⏎General
        spaceAt = Math.max(piece.start - 1, 0);
      }
      for (let i = piece.start; i < piece.end; ) {
        const code = FORMS[this.source.charCodeAt(i)]!;
        if (code === DROP || code === SPACE) {
          if (code === SPACE && !isSpaceDue) spaceAt = i;
          isSpaceDue ||= code === SPACE;
          i++;
          continue;
        }
        if (isSpaceDue && previous >= 0) {
          if (spaceAt !== expected) this.recorder.record(this.length, spaceAt);
          this.push(' ');
          expected = spaceAt + 1;
        }
        isSpaceDue = false;
        if (i !== expected) this.recorder.record(this.length, i);
        i = this.copySlices(i, piece.end);
        expected = i;
        previous = FORMS[this.source.charCodeAt(i - 1)]!;
      }
    }
    this.expected = expected;
    return { start, end: this.length };
  }

  // Words of an alphabet: most of a paragraph is taken over as it stands, in slices.
  private copySlices(from: number, to: number): number {
    const { source } = this;
    const whole = source.slice(from, to);
    if (source.charCodeAt(to - 1) !== SPACE && this.isClean(from, to) && !whole.includes('\n')) {
      this.push(whole);
      return to;
    }
    let start = from;
    let i = from;
    for (; i < to; i++) {
      const code = source.charCodeAt(i);
      const form = FORMS[code]!;
      if (form === code && form !== SPACE) continue;
      if (form === DROP) break;
      if (form === SPACE) {
        const next = i + 1 < to ? FORMS[source.charCodeAt(i + 1)]! : SPACE;
        if (next === SPACE || next === DROP) break;
      }
      if (form === code) continue;
      this.push(source.slice(start, i));
      this.push(String.fromCharCode(form));
      start = i + 1;
    }
    this.push(source.slice(start, i));
    return i;
  }

  // The next place that is not clean is looked for once, however many pieces stand before it.
  private isClean(from: number, to: number): boolean {
    if (this.unclean < from) {
      UNCLEAN.lastIndex = from;
      this.unclean = UNCLEAN.test(this.source) ? UNCLEAN.lastIndex - 1 : this.source.length;
    }
    return this.unclean >= to;
  }

  private push(text: string): void {
    this.chunks.push(text);
    this.length += text.length;
    if (this.chunks.length === MOST_CHUNKS) this.joinChunks();
  }

  private joinChunks(): void {
    this.blocks.push(this.chunks.join(''));
    this.chunks.length = 0;
  }

  /** Closes the clean text. */
  finish(): Cleaned {
    this.joinChunks();
    const text = this.blocks.length === 1 ? this.blocks[0]! : this.blocks.join('');
    return { text, printed: null, map: this.recorder.finish() };
  }
}

// What the clean form of a printed value differs by: white space that is not one space between words, and characters given another form.
const isPlain = (printed: string, spacing: Spacing): boolean => {
  let previous = SPACE;
  for (let i = 0; i < printed.length; i++) {
    const code = printed.charCodeAt(i);
    if (code <= SPACE ? code < SPACE || previous === SPACE || spacing === 'wide' : code >= 0x7f && REFORMED[code]) return false;
    previous = code;
  }
  return previous !== SPACE;
};

/** Tells whether no sign or letter of a text has another form. */
export const ASCII = /^[\0-\x7f]*$/;
const WIDE_ALPHANUMERIC = 1;
const GAP = 2;
const TRACELESS = 3;
const REFORMED = Uint8Array.from({ length: 65536 }, (_, code) => {
  if ((code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a))
    return WIDE_ALPHANUMERIC;
  if (FORMS[code] === SPACE) return GAP;
  return FORMS[code] === DROP ? TRACELESS : 0;
});

/** Gives a printed value clean: without segmentation spaces, line breaks and full-width letters or digits; punctuation stays as printed. */
export function display(printed: string, spacing: Spacing): string {
  if (isPlain(printed, spacing)) return printed;
  return spacing === 'wide' ? withoutGaps(printed) : narrowed(printed);
}

function narrowed(printed: string): string {
  const words = ASCII.test(printed)
    ? printed
    : printed
        .replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (form) => String.fromCharCode(form.charCodeAt(0) - 0xfee0))
        .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '');
  return words.trim().replace(/\s+/g, ' ');
}

const SHORT = new Uint16Array(1024); // for one value after the other

//   持久 的 和平 → 持久的和平        Bab al-Shams stays
function withoutGaps(printed: string): string {
  const units = printed.length <= SHORT.length ? SHORT : new Uint16Array(printed.length);
  let count = 0;
  let isSpaceDue = false;
  for (let i = 0; i < printed.length; i++) {
    const code = printed.charCodeAt(i);
    const kind = REFORMED[code]!;
    if (kind === GAP) isSpaceDue = count > 0;
    else if (kind !== TRACELESS) {
      const unit = kind === WIDE_ALPHANUMERIC ? FORMS[code]! : code;
      if (isSpaceDue && LATIN[units[count - 1]!] && LATIN[unit]) units[count++] = SPACE;
      isSpaceDue = false;
      units[count++] = unit;
    }
  }
  return textOf(units.subarray(0, count));
}
