// A Chinese source in, its lines out: blank ones and page furniture left out, and how each looks.
import { contains, type Mark, type Span } from '../../text/index.ts';
import { setOf } from '../makers/character-sets.ts';

/** A line that may be a piece of a paragraph. */
export interface Line extends Span {
  /** How far it is indented, in half widths. */
  readonly indent: number;
  /** How wide its characters are, in half widths; counted up to `WIDEST` only. */
  readonly width: number;
  readonly isAfterBlank: boolean;
}

const BREAK = /[\n\r\f\u2028\u2029]/g;
const SLASH = /\//g;
const BLANK = setOf(
  '\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a',
);
const OTHER_BREAKS = ['\r', '\f', '\u2028', '\u2029'];
const STARTS_FURNITURE = setOf('-—–*0123456789第请');
const ENDS_FURNITURE = setOf('-—–*0123456789)页收');
//   2/5        05-55503 (C) 171005        *1363412* 请回收 1/5        第 2 页,共 5 页        请回收
const FURNITURE = new RegExp(
  [
    '[-—–\\s]{0,3}\\d{1,3}(?:\\s?/\\s?\\d{1,3})?[-—–\\s]{0,3}',
    '(?:\\d{1,3}/\\d{1,3}\\s+)?\\d{2}-\\d{5}(?:\\s?\\([A-Z]\\))?[\\d\\s]*(?:\\d{1,3}/\\d{1,3})?',
    '\\*\\s?\\d{7}\\s?\\*(?: ?请回收)?(?: ?\\d{1,3}/\\d{1,3})?',
    '第\\s?\\d{1,3}\\s?页(?:\\s?[,，]?\\s?共\\s?\\d{1,3}\\s?页)?',
    '请回收',
  ]
    .map((form) => `^${form}$`)
    .join('|'),
);
const SYMBOL_ALONE = /^[SA]\/[A-Z\d./]{3,24}(?:\s?\(\d{4}\))?$/;
const SYMBOL_IN = /[SA]\/[A-Z\d./]{3,24}(?: ?\(\d{4}\))?/;
/** In half widths; no page is wider. */
export const WIDEST_PAGE = 130;
const WIDEST = 4 * WIDEST_PAGE;

/** The lines of a source, in lists of numbers: a long text has hundreds of thousands. */
export class Lines {
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  readonly indents: number[] = [];
  readonly widths: number[] = [];
  readonly areAfterBlank: boolean[] = [];

  constructor(readonly text: string) {}

  /** How many they are. */
  get count(): number {
    return this.starts.length;
  }

  /** Adds a line that begins at `from`, with its words from `start` to `end`. */
  add(from: number, start: number, end: number): void {
    const { text, ends } = this;
    this.areAfterBlank.push(isBlankBetween(text, ends.length ? ends[ends.length - 1]! : 0, from));
    this.starts.push(start);
    ends.push(end);
    this.indents.push(indentOf(text, from, start));
    this.widths.push(widthOf(text, start, end));
  }

  span(i: number): Span {
    return { start: this.starts[i]!, end: this.ends[i]! };
  }

  /** The lines from one to before another. */
  spans(from: number, to: number): Span[] {
    const spans: Span[] = [];
    for (let i = from; i < to; i++) spans.push(this.span(i));
    return spans;
  }

  /** A line with how it looks. */
  line(i: number): Line {
    return {
      start: this.starts[i]!,
      end: this.ends[i]!,
      indent: this.indents[i]!,
      width: this.widths[i]!,
      isAfterBlank: this.areAfterBlank[i]!,
    };
  }
}

/** Finds the lines of a text that are not blank and no furniture; `furniture` is what the format marks as such. */
export function linesOf(text: string, furniture: readonly Mark[]): Lines {
  const lines = new Lines(text);
  const symbols = new Set<string>(); // of the document, as its masthead prints them
  const hasOtherBreaks = OTHER_BREAKS.some((sign) => text.includes(sign));
  let slash = slashFrom(text, 0); // the next one: few lines hold one
  for (let from = 0, to = 0; from < text.length; from = to + 1) {
    to = lineEnd(text, from, hasOtherBreaks);
    if (slash >= 0 && slash < from) slash = slashFrom(text, from);
    let start = from;
    while (start < to && BLANK[text.charCodeAt(start)] === 1) start++;
    if (start === to) continue;
    let end = to;
    while (BLANK[text.charCodeAt(end - 1)] === 1) end--;
    if (furniture.length && furniture.some((mark) => contains(mark, { start, end }))) continue;
    if (!isFurniture(text, start, end, slash >= 0 && slash < end, symbols)) lines.add(from, start, end);
  }
  return lines;
}

// Most texts part their lines by line feeds alone, which are found fastest.
function lineEnd(text: string, from: number, hasOtherBreaks: boolean): number {
  if (!hasOtherBreaks) {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end;
  }
  BREAK.lastIndex = from;
  return BREAK.test(text) ? BREAK.lastIndex - 1 : text.length;
}

// By an expression: of indexOf the engine believes that it may ask it for every line, wanted or not, and a long text takes the square.
function slashFrom(text: string, from: number): number {
  SLASH.lastIndex = from;
  return SLASH.test(text) ? SLASH.lastIndex - 1 : -1;
}

// Page numbers and job numbers; the symbol of the document alone on a line, once the masthead has printed it.
function isFurniture(text: string, start: number, end: number, holdsSlash: boolean, symbols: Set<string>): boolean {
  if (end - start > 160) return false;
  const mayBe = STARTS_FURNITURE[text.charCodeAt(start)] === 1 && ENDS_FURNITURE[text.charCodeAt(end - 1)] === 1;
  if (!mayBe && !holdsSlash) return false;
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  if (mayBe && FURNITURE.test(words)) return true;
  const symbol = holdsSlash ? SYMBOL_IN.exec(words)?.[0].replace(' ', '') : undefined;
  if (!symbol) return false;
  const isKnown = symbols.has(symbol);
  symbols.add(symbol);
  return isKnown && SYMBOL_ALONE.test(words);
}

function indentOf(text: string, from: number, to: number): number {
  let indent = 0;
  for (let i = from; i < to; i++) indent += text.charCodeAt(i) >= 0x1100 ? 2 : 1;
  return indent;
}

// A Han character has two half widths, a space none.
function widthOf(text: string, from: number, to: number): number {
  let width = 0;
  for (let i = from; i < to && width < WIDEST; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x20) width += code > 0x10ff ? 2 : 1;
  }
  return width;
}

function isBlankBetween(text: string, from: number, to: number): boolean {
  let breaks = 0;
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10) breaks++;
  return breaks > 1;
}
