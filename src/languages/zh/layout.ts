// A source in, its paragraphs out: lines that belong together are joined, a run that holds several paragraphs is cut.
import {
  contains,
  layWidePage,
  type Mark,
  type Page,
  type Paragraph,
  partPage,
  type SourceText,
  type Span,
} from '../../text/index.ts';
import { setOf } from './character-sets.ts';
import { cuts } from './cuts.ts';
import { CONTINUING_VERBS, PREAMBLE_VERBS } from './words.ts';
import { fold, mend, SIMPLIFIED_FORMS } from './writing.ts';

/** A line that is a piece of a paragraph. */
interface Line extends Span {
  /** How far it is indented, in half widths. */
  readonly indent: number;
  /** How wide its characters are; see `widthOf`. */
  readonly width: number;
  readonly isAfterBlank: boolean;
}

/** What is known of the place where a line begins. */
interface Place {
  /** The first words of the line, simplified and without spaces. */
  readonly head: string;
  /** Whether it is indented or set apart. */
  readonly hasMark: boolean;
  /** Whether it is indented by two Han characters or so, as the first line of a paragraph is. */
  readonly isIndented: boolean;
  readonly isPreamble: boolean;
  /** Whether the opening words of a resolution or statement have been printed. */
  readonly hasBegun: boolean;
  /** The width of a full line. */
  readonly full: number;
}

const BREAK = /[\n\r\f\u2028\u2029]/g;
const BLANK = setOf(
  '\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a',
);
const BREAKS = setOf('\n\r\f\u2028\u2029');
const OTHER_BREAK = /[\r\f\u2028\u2029]/;
const ENDS_SENTENCE = /[。;；:：!！?？…](?:[”"’'」』)）]{1,3}|\s?\d)?$/; // with a closing mark, or the number of a footnote
const ENDS_CLAUSE = /[,，、]$/;
const ENDS_OPEN = /[\p{Script=Han}\p{L}\d、]$/u;
const STARTS_FURNITURE = setOf('-—–*0123456789第请');
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
const STARTS_LABEL = /^["“‘「]?(?:\d{1,3}\s?[.．、]\s?(?!\d)|[㈠-㈩]|[一二三四五六七八九十]{1,3}、)/;
const STARTS_BRACKET = /^["“‘「]?[(（]\s?(?:[a-z]|[ivx]{1,4}|[一二三四五六七八九十]{1,3}|\d{1,2})\s?[)）]/;
const STARTS_QUOTE = /^["“‘「『]/;
const STARTS_CLAUSE = new RegExp(`^(?:又|还)?(?:${PREAMBLE_VERBS})`);
const STARTS_PREAMBLE = new RegExp(
  `^(?:又|还|再次|再|进一步)?(?:${PREAMBLE_VERBS}|${CONTINUING_VERBS}|对|决定|就此|听取|收到|念及)`,
);
const STARTS_ANNEX = /^(?:附件|附录|第[^。]{1,8}次会议)/;
// The words after which headings are rare and a line that ends in mid-sentence goes on.
const BEGUN = /^安全理事会[,，]|声明(?:如下)?[:：]$/;
const OPENING = /^安全理事会[,，]$/;
const WIDEST_PAGE = 130; // in half widths
const WIDEST = 4 * WIDEST_PAGE;
const LONG = 40;
const ENOUGH = 400; // long lines tell how a text is laid out

/**
 * Lays out the paragraphs of a source: by its marks where the format knows them, else by its lines, whether each holds a
 * paragraph, a piece of one (text of a PDF), or many (text without line breaks).
 */
export function lay(source: SourceText): Page {
  const blocks = source.marks.some((mark) => mark.kind === 'paragraph') ? marked(source) : fromLines(source);
  const page = layWidePage(source, blocks, SIMPLIFIED_FORMS, mend);
  const places = cuts(page.text, page.paragraphs);
  return places.length ? partPage(page, places) : page;
}

const marked = ({ marks }: SourceText): readonly Span[] => marks.filter((mark) => mark.kind !== 'furniture');

function fromLines({ text, marks }: SourceText): readonly Paragraph[] {
  const lines = linesOf(
    text,
    marks.filter((mark) => mark.kind === 'furniture'),
  );
  return isWrapped(text, lines) ? joined(text, linesInDetail(text, lines)) : lines;
}

// The lines that are not blank and no furniture.
function linesOf(text: string, furniture: readonly Mark[]): Span[] {
  const lines: Span[] = [];
  const symbols = new Set<string>(); // of the document, as its masthead prints them
  const hasOtherBreaks = OTHER_BREAK.test(text);
  let slash = text.indexOf('/'); // the next one: few lines hold one
  for (let from = 0, to = 0; from < text.length; from = to + 1) {
    to = lineEnd(text, from, hasOtherBreaks);
    if (slash >= 0 && slash < from) slash = text.indexOf('/', from);
    let start = from;
    while (start < to && BLANK[text.charCodeAt(start)] === 1) start++;
    if (start === to) continue;
    let end = to;
    while (BLANK[text.charCodeAt(end - 1)] === 1) end--;
    const line = { start, end };
    const holdsSlash = slash >= 0 && slash < end;
    if (furniture.some((mark) => contains(mark, line)) || isFurniture(text, line, holdsSlash, symbols)) continue;
    lines.push(line);
  }
  return lines;
}

function linesInDetail(text: string, lines: readonly Span[]): Line[] {
  return lines.map(({ start, end }, i): Line => {
    let from = start;
    while (from > 0 && BREAKS[text.charCodeAt(from - 1)] === 0) from--;
    const isAfterBlank = isBlankBetween(text, lines[i - 1]?.end ?? 0, from);
    return { start, end, indent: indentOf(text, from, start), width: widthOf(text, start, end), isAfterBlank };
  });
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

// Page numbers and job numbers; the symbol of the document alone on a line, once the masthead has printed it.
function isFurniture(text: string, { start, end }: Span, holdsSlash: boolean, symbols: Set<string>): boolean {
  if (end - start > 160) return false;
  const mayBe = STARTS_FURNITURE[text.charCodeAt(start)] === 1;
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

// How wide characters are, in half widths: a Han character has two, a space none; counted up to `WIDEST` only.
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

// Lines are wrapped when no line is wider than a page and full ones end in mid-sentence; or when a third of the long ones do.
function isWrapped(text: string, lines: readonly Span[]): boolean {
  const long: { readonly end: number; readonly width: number }[] = [];
  for (let i = 0; i < lines.length && long.length < ENOUGH; i++) {
    const { start, end } = lines[i]!;
    const width = widthOf(text, start, end);
    if (width >= LONG) long.push({ end, width });
  }
  const full = long.reduce((most, { width }) => Math.max(most, width), 0);
  const isOpen = ({ end }: { readonly end: number }): boolean => goesOn(text, end - 1);
  if (full <= WIDEST_PAGE) return long.some((line) => line.width >= full * 0.85 && isOpen(line));
  if (widest(long) > WIDEST_PAGE) return false;
  const open = long.filter(isOpen).length;
  return open > 1 && open / long.length > 0.3;
}

// In mid-sentence; Han characters and Arabic digits, with which most lines end, need no pattern.
function goesOn(text: string, place: number): boolean {
  const code = text.charCodeAt(place);
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 48 && code <= 57)) return true;
  return ENDS_OPEN.test(text.charAt(place));
}

function joined(text: string, lines: readonly Line[]): readonly Paragraph[] {
  const full = widest(lines);
  const usual = leastUsual(lines.map((line) => line.indent));
  const doBlanksTell = lines.filter((line) => line.isAfterBlank).length < lines.length * 0.6;
  const blocks: Line[][] = [];
  let isPreamble = false;
  let hasBegun = false;
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const hasMark = line.indent > usual || (doBlanksTell && line.isAfterBlank);
    const isIndented = line.indent >= usual + 3 && line.indent <= usual + 12;
    const head = fold(text.slice(line.start, Math.min(line.end, line.start + 24)).replace(/\s+/g, ''));
    if (!before || startsParagraph(text, before, line, { head, hasMark, isIndented, isPreamble, hasBegun, full }))
      blocks.push([]);
    if (BEGUN.test(head) || BEGUN.test(text.slice(Math.max(line.start, line.end - 6), line.end))) hasBegun = true;
    if (OPENING.test(head)) isPreamble = true;
    else if (STARTS_LABEL.test(head)) isPreamble = false;
    blocks.at(-1)!.push(line);
  });
  return blocks;
}

//   …为维护国际和平与安全作           the line is full and ends in mid-sentence: it goes on
//   出贡献。                          the sentence ends and the line is short: the next one begins a paragraph
function startsParagraph(text: string, before: Line, line: Line, at: Place): boolean {
  const { head, hasMark, full } = at;
  const tail = text.slice(Math.max(before.start, before.end - 4), before.end);
  const isShort = before.width < full * 0.85;
  if (/[:：]$/.test(tail) && !isShort && !hasMark && !STARTS_LABEL.test(head) && !STARTS_BRACKET.test(head))
    return /如下[:：]$/.test(tail);
  if (ENDS_SENTENCE.test(tail)) {
    return isShort || hasMark || STARTS_QUOTE.test(head) || STARTS_LABEL.test(head) || STARTS_BRACKET.test(head);
  }
  if (ENDS_CLAUSE.test(tail)) {
    if (at.isPreamble && (at.isIndented || STARTS_CLAUSE.test(head))) return true;
    return (hasMark || isShort) && (STARTS_LABEL.test(head) || (at.isPreamble && STARTS_PREAMBLE.test(head)));
  }
  if (at.hasBegun && !STARTS_LABEL.test(head) && !STARTS_ANNEX.test(head)) return hasMark && before.width < full * 0.5;
  return before.width < full * 0.7 && (hasMark || !/^[,，、;；。)）]/.test(text.slice(line.start, line.start + 1)));
}

const widest = (lines: readonly Pick<Line, 'width'>[]): number => {
  const widths = lines.map((line) => line.width).sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.9)] ?? 0;
};

// The smallest indent that many lines share: that of lines inside a paragraph.
function leastUsual(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count >= values.length * 0.15).map(([value]) => value);
  return common.length ? Math.min(...common) : 0;
}
