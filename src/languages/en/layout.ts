// A source in, its paragraphs out: lines joined to whole paragraphs, page furniture left out so that a paragraph goes on over it.
import type { Mark, SourceText, Span } from '../../text/index.ts';
import { isMasthead, isNoise, isRunningHead } from './furniture.ts';
import { type Label, labelAt, labelBefore } from './labels.ts';
import { openingAt } from './openers.ts';

/** What stands between a line and the line before it. */
type Gap = 'line' | 'blank' | 'page' | 'mark';

interface Line extends Span {
  readonly gap: Gap;
  readonly kind: Mark['kind'];
  readonly text: string;
}

const LONGEST_OPENING = 40; // lines; no masthead is longer
const SHORT = 60; // a line shorter than this that does not end a sentence is a heading or a title, not half a paragraph
const LONG = 120; // a line this long that does not end a sentence goes on
const TITLE = /^(?:\W{0,3}(?:resolution|adopted)\b|\d{1,4} ?\(\d{4}\))/i;
const COUNCIL = /^["']?(?:The )?Securi\w+ +Coun\w+[,.]$|^["']?The Secur\w+ +Coun\w+(?:,|\d?$)/;
const SECTION = /^(?:[IVX]{1,5}|[A-H])\.?$/;
const HANGING =
  /(?:^|[ (])(?:the|a|an|of|and|or|to|in|on|by|for|at|its|their|his|with|from|that|which|as|under|between|paragraphs?|resolutions?|Article|No\.|Mr\.|Ms\.)$/;
const BEGINS_LOW = /^[a-z]|^\((?!\w{1,4} ?\))[a-z\d]|^\((?:19|20)\d\d\)/;
const YEARED = /^\d{1,4} ?\(\d{4}\) ?(?:[,;]|[a-z])/; // 508 (1982), 509 (1982) and ...
const ENDS = /[.;:!?]["')\]*\d]{0,4}$/;
const ENDS_COMMA = /,["')]?(?: and| or)?$/;

// ---- lines ----

function* linesOf(text: string, from: number, to: number): Generator<{ start: number; end: number }> {
  for (let at = from; at <= to; ) {
    let stop = text.indexOf('\n', at);
    if (stop < 0 || stop > to) stop = to;
    yield trimmed(text, at, stop);
    at = stop + 1;
  }
}

function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

const isSpace = (code: number): boolean => code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0xfeff;

// The text proper begins with the body that speaks, a numbered paragraph, a clause or a long line.
function isBeginning(line: string): boolean {
  if (line.length > 160 && !TITLE.test(line) && !/^UN Security Council, /.test(line)) return true;
  if (COUNCIL.test(line)) return true;
  const label = labelAt(line, 0);
  return label
    ? label.kind === 'number' && / [A-Z]/.test(line.slice(label.end, label.end + 2))
    : line.length > 30 && openingAt(line, 0) !== null;
}

// Lines without furniture; the masthead that opens the document stays.
function readLines(source: SourceText): Line[] {
  const lines: Line[] = [];
  let gap: Gap = 'blank';
  let isOpening = true;
  const take = ({ start, end }: Span, kind: Mark['kind'], own: Gap | null) => {
    if (start >= end) {
      if (gap === 'line') gap = 'blank';
      return;
    }
    const isBrief = end - start <= 100;
    const text = source.text.slice(start, end);
    const plain = isBrief ? text.replace(/[\s\u00a0]+/g, ' ') : text;
    if (isBrief && isNoise(plain)) gap = isOpening ? gap : 'page';
    else if (isBrief && !isOpening && (isRunningHead(plain) || isMasthead(plain))) gap = 'page';
    else {
      isOpening &&= lines.length < LONGEST_OPENING && !isBeginning(plain);
      const words = isOpening && TITLE.test(text) ? text.search(/\s(?:The|THE) Secur[a-z]+ Coun[a-z]+,/) : -1;
      if (words > 0) lines.push({ start, end: start + words, gap, kind, text: text.slice(0, words).trimEnd() });
      const from = start + Math.max(0, words + 1);
      lines.push({ start: from, end, gap: own && gap !== 'page' ? own : gap, kind, text: text.slice(from - start) });
      gap = 'line';
    }
  };
  if (source.marks.some((mark) => mark.kind === 'paragraph')) {
    for (const mark of source.marks) {
      if (mark.kind === 'furniture') gap = isOpening ? gap : 'page';
      else take(trimmed(source.text, mark.start, mark.end), mark.kind, 'mark');
    }
  } else for (const line of linesOf(source.text, 0, source.text.length)) take(line, 'paragraph', null);
  return lines;
}

// ---- paragraphs ----

/** The width at which the lines of a text were broken, or 0 when each line is a paragraph. */
function wrapWidth(lines: readonly Line[]): number {
  const broken = lines.filter((line, i) => i > 0 && line.gap === 'line' && BEGINS_LOW.test(line.text)).length;
  if (lines.length < 4 || broken < lines.length / 8) return 0;
  const lengths = lines.map((line) => line.end - line.start).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)]!;
  return width <= 160 ? width : 0;
}

const firstWord = (text: string): number => {
  const space = text.indexOf(' ');
  return space < 0 ? text.length : space;
};

function continues(before: Line, line: Line, isPreamble: boolean, width: number): boolean {
  const { text, gap } = line;
  const last = before.text.length > 80 ? before.text.slice(-80) : before.text;
  if (
    line.kind !== 'paragraph' ||
    before.kind !== 'paragraph' ||
    SECTION.test(text) ||
    SECTION.test(before.text) ||
    COUNCIL.test(text) ||
    COUNCIL.test(before.text)
  )
    return false;
  const hangs = HANGING.test(last);
  const label = labelAt(text, 0);
  if (label && label.kind !== 'dash') return label.kind !== 'number' && (isCited(last) || isInline(before.text, label));
  if (label || isMasthead(text) || isRunningHead(text)) return false;
  if (YEARED.test(text) && (gap !== 'blank' || hangs || ENDS_COMMA.test(last))) return true;
  const isLow = BEGINS_LOW.test(text);
  const ends = ENDS.test(last);
  if (gap === 'mark') return before.text.length > SHORT && !ends && !ENDS_COMMA.test(last) && (isLow || hangs);
  if (hangs && before.text.length > SHORT) return true;
  if (isLow) {
    if (gap === 'blank') return !ends && (!ENDS_COMMA.test(last) || TITLE.test(before.text));
    return !ends || (width > 0 && gap === 'line' && !/[;:]$/.test(last));
  }
  if (hangs && gap !== 'blank') return true;
  if (gap === 'blank' || TITLE.test(before.text)) return false;
  const opening = openingAt(text, 0);
  if (ENDS_COMMA.test(last)) {
    if (opening) return false;
    return gap === 'page' ? !isPreamble || before.text.length > SHORT : width > 0;
  }
  if (ends) return width > 0 && gap === 'line' && isFull(before, text, width) && !/[;:]$/.test(last);
  if (width > 0 && gap === 'line') return isFull(before, text, width);
  return gap === 'page' ? before.text.length > SHORT : before.text.length > LONG && !opening;
}

//   ... in paragraphs 4 (a) and      (b) above ...
const isCited = (last: string): boolean => /(?:paragraphs?|\(\w{1,3}\) (?:and|or|to))$/.test(last);

//   ... regarding (i) the protection of civilians, (ii) the facilitation of assistance, and      (iii) the creation of ...
function isInline(before: string, label: Label): boolean {
  const previous = labelBefore(label);
  const at = previous ? before.lastIndexOf(previous) : -1;
  return at > 5 && !/[;:.] (?:and |or )?$/.test(before.slice(at - 6, at)) && !/[;:.]$/.test(before);
}

const isFull = (before: Line, text: string, width: number): boolean =>
  before.end - before.start + 1 + firstWord(text) > width * 0.9;

/** Lays out the paragraphs of a source. */
export function layout(source: SourceText): Span[][] {
  const lines = readLines(source);
  const width = wrapWidth(lines);
  const paragraphs: Span[][] = [];
  let isPreamble = true;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const piece = { start: line.start, end: line.end };
    if (i > 0 && continues(lines[i - 1]!, line, isPreamble, width)) paragraphs.at(-1)!.push(piece);
    else {
      const label = labelAt(line.text, 0);
      if (label?.kind === 'number') isPreamble = false;
      paragraphs.push([piece]);
    }
  }
  return paragraphs;
}
