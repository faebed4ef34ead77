// A source in, its paragraphs out: lines that belong together are joined, a run that holds several paragraphs is cut.
import {
  isDigit,
  layWidePage,
  type Page,
  type Paragraph,
  type Paragraphs,
  partPage,
  type SourceText,
  type Span,
} from '../../text/index.ts';
import { setOf } from '../makers/character-sets.ts';
import { cuts } from './cuts.ts';
import { type Line, type Lines, linesOf, WIDEST_PAGE } from './lines.ts';
import { CONTINUING_VERBS, PREAMBLE_VERBS } from './words.ts';
import { fold, mend, SIMPLIFIED_FORMS } from './writing.ts';

/** What is known of the place where a line begins. */
interface Place {
  /** The first words of the line, simplified and without spaces; empty where none of them may tell anything. */
  readonly head: string;
  /** Whether these are the opening words of a resolution. */
  readonly isOpening: boolean;
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

const ENDS_SENTENCE = /[。;；:：!！?？…](?:[”"’'」』)）]{1,3}|\s?\d)?$/; // with a closing mark, or the number of a footnote
const ENDS_CLAUSE = /[,，、]$/;
const ENDS_OPEN = /[\p{Script=Han}\p{L}\d、]$/u;
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
const OPENING_LENGTH = 6;
const VERBS = [...PREAMBLE_VERBS.split('|'), ...CONTINUING_VERBS.split('|')];
// What all of these and the opening words begin with.
const OPENS = setOf(
  `安附第"'(0123456789㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩一二三四五六七八九十又还再进对决就听收念著${VERBS.map((verb) => verb[0]).join('')}`,
);
const GOES_ON = setOf(',、;。)');
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

function fromLines({ text, marks }: SourceText): Paragraphs {
  const lines = linesOf(
    text,
    marks.filter((mark) => mark.kind === 'furniture'),
  );
  return new Blocks(lines, isWrapped(lines) ? beginnings(lines) : null);
}

/** Paragraphs made of lines: each is given when it is its turn. */
class Blocks implements Paragraphs {
  readonly length: number;

  /** `firsts` are the lines with which paragraphs begin; null where each line is one. */
  constructor(
    private readonly lines: Lines,
    private readonly firsts: readonly number[] | null,
  ) {
    this.length = firsts ? firsts.length : lines.count;
  }

  *[Symbol.iterator](): Generator<Paragraph> {
    const { lines, firsts, length } = this;
    for (let i = 0; i < length; i++) {
      const first = firsts ? firsts[i]! : i;
      const next = firsts ? (firsts[i + 1] ?? lines.count) : i + 1;
      yield next - first === 1 ? lines.span(first) : lines.spans(first, next);
    }
  }
}

// Lines are wrapped when no line is wider than a page and full ones end in mid-sentence; or when a third of the long ones do.
function isWrapped(lines: Lines): boolean {
  const { text, count } = lines;
  const long: Line[] = [];
  let full = 0;
  for (let i = 0; i < count && long.length < ENOUGH; i++) {
    const line = lines.line(i);
    if (line.width < LONG) continue;
    long.push(line);
    full = Math.max(full, line.width);
  }
  const isOpen = ({ end }: Line): boolean => goesOn(text, end - 1);
  if (full <= WIDEST_PAGE) return long.some((line) => line.width >= full * 0.85 && isOpen(line));
  if (widest(long.map(({ width }) => width)) > WIDEST_PAGE) return false;
  const open = long.filter(isOpen).length;
  return open > 1 && open / long.length > 0.3;
}

// In mid-sentence; Han characters and Arabic digits, with which most lines end, need no pattern.
function goesOn(text: string, place: number): boolean {
  const code = text.charCodeAt(place);
  return isHan(code) || isDigit(code) || ENDS_OPEN.test(text.charAt(place));
}

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

// The numbers of the lines with which paragraphs begin.
function beginnings(lines: Lines): number[] {
  const { text, count } = lines;
  const { full, usual, doBlanksTell } = looksOf(lines);
  const firsts: number[] = [];
  let isPreamble = false;
  let hasBegun = false;
  let before: Line | null = null;
  for (let i = 0; i < count; i++) {
    const line = lines.line(i);
    const hasMark = line.indent > usual || (doBlanksTell && line.isAfterBlank);
    const isIndented = line.indent >= usual + 3 && line.indent <= usual + 12;
    const head: string = !hasBegun || OPENS[SIMPLIFIED_FORMS[text.charCodeAt(line.start)]!] === 1 ? headOf(text, line) : '';
    const isOpening = head.length === OPENING_LENGTH && OPENING.test(head);
    const place = { head, isOpening, hasMark, isIndented, isPreamble, hasBegun, full };
    if (!before || startsParagraph(text, before, line, place)) firsts.push(i);
    hasBegun ||= BEGUN.test(head) || BEGUN.test(text.slice(Math.max(line.start, line.end - 6), line.end));
    if (isOpening) isPreamble = true;
    else if (isPreamble && STARTS_LABEL.test(head)) isPreamble = false;
    before = line;
  }
  return firsts;
}

const headOf = (text: string, { start, end }: Span): string =>
  fold(text.slice(start, Math.min(end, start + 24)).replace(/\s+/g, ''));

// How the lines of a text look: the width of full ones, the indent of those inside a paragraph, and whether blank lines part paragraphs.
function looksOf({ count, widths, indents, areAfterBlank }: Lines): { full: number; usual: number; doBlanksTell: boolean } {
  let afterBlank = 0;
  for (const isAfterBlank of areAfterBlank) if (isAfterBlank) afterBlank++;
  return { full: widest(widths), usual: leastUsual(indents), doBlanksTell: afterBlank < count * 0.6 };
}

//   …为维护国际和平与安全作           the line is full and ends in mid-sentence: it goes on
//   出贡献。                          the sentence ends and the line is short: the next one begins a paragraph
//   2031年…第9950次会议通过             the widest line of a short document is full too
//   安全理事会,                         and this one begins a paragraph wherever it stands
function startsParagraph(text: string, before: Line, line: Line, at: Place): boolean {
  const { head, hasMark, full } = at;
  if (at.isOpening) return true;
  const told = isHan(text.charCodeAt(before.end - 1)) ? null : afterSign(text, before, at);
  if (told !== null) return told;
  if (before.width >= full * 0.7) return false;
  if (at.hasBegun && !STARTS_LABEL.test(head) && !STARTS_ANNEX.test(head)) return hasMark && before.width < full * 0.5;
  return hasMark || GOES_ON[SIMPLIFIED_FORMS[text.charCodeAt(line.start)]!] === 0;
}

// What the sign tells with which the line before ends, null when it is no sign that tells.
function afterSign(text: string, before: Line, at: Place): boolean | null {
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
  return null;
}

// The width that nine lines of ten do not pass.
const widest = (widths: readonly number[]): number => {
  const sorted = new Int32Array(widths).sort();
  return sorted[Math.floor(sorted.length * 0.9)] ?? 0;
};

// The smallest indent that many lines share: that of lines inside a paragraph.
function leastUsual(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count >= values.length * 0.15).map(([value]) => value);
  return common.length ? Math.min(...common) : 0;
}
