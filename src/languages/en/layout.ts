// A source in, its paragraphs out: lines joined to whole paragraphs, page furniture left out so that a paragraph goes on over it.
import type { SourceText, Span } from '../../text/index.ts';
import { isMasthead, isRunningHead } from './furniture.ts';
import { type Label, labelAt, labelBefore } from './labels.ts';
import { isCouncilOpening, isTitleLine, type Line, readLines } from './lines.ts';
import { openingAt } from './openers.ts';

const WIDEST = 161; // characters; no text is broken into wider lines
const SHORT = 60; // a line shorter than this that does not end a sentence is a heading or a title, not half a paragraph
const LONG = 120; // a line this long that does not end a sentence goes on
const SECTION = /^(?:[IVX]{1,5}|[A-H])\.?$/;
const HANGING =
  /(?:^|[ (])(?:the|a|an|of|and|or|to|in|on|by|for|at|its|their|his|with|from|that|which|as|under|between|paragraphs?|resolutions?|Article|No\.|Mr\.|Ms\.)$/;
const BEGINS_LOW = /^[a-z]|^\((?!\w{1,4} ?\))[a-z\d]|^\((?:19|20)\d\d\)/;
const COLUMNS = /\s{8}/; // two columns on one line
const YEARED = /^\d{1,4} ?\(\d{4}\) ?(?:[,;]|[a-z])/; // 508 (1982), 509 (1982) and ...
const QUOTED = /^["“]\s?[A-Z]/; // a statement opens each of its paragraphs with a quotation mark
const ENDS = /[.;:!?]["')\]*\d]{0,4}$/;
const ENDS_COMMA = /,["')]?(?: and| or)?$/;

/** The width at which the lines of a text were broken, or 0 when each line is a paragraph. */
function wrapWidth(lines: readonly Line[]): number {
  if (lines.length < 4) return 0;
  let broken = 0;
  let count = 0;
  const lengths = new Uint32Array(WIDEST + 1); // how many lines are this long; the last stands for all longer ones
  for (const line of lines) {
    if (!COLUMNS.test(line.text)) lengths[Math.min(line.end - line.start, WIDEST)]!++;
    if (line.gap === 'line' && count++ > 0 && BEGINS_LOW.test(line.text)) broken++;
  }
  if (broken < lines.length / 8) return 0;
  let longer = 0;
  for (let width = WIDEST; width > 0; width--) {
    longer += lengths[width]!;
    if (longer > lines.length * 0.05) return width < WIDEST ? width : 0;
  }
  return 0;
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
    isCouncilOpening(text) ||
    isCouncilOpening(before.text)
  )
    return false;
  const hangs = HANGING.test(last);
  const label = labelAt(text, 0);
  if (label && label.kind !== 'dash') return label.kind !== 'number' && (isCited(last) || isInline(before.text, label));
  if (label || isMasthead(text) || isRunningHead(text)) return false;
  if (YEARED.test(text) && (gap !== 'blank' || hangs || ENDS_COMMA.test(last))) return true;
  if (QUOTED.test(text) && ENDS.test(last)) return false;
  const isLow = BEGINS_LOW.test(text);
  const ends = ENDS.test(last);
  if (gap === 'mark') return before.text.length > SHORT && !ends && !ENDS_COMMA.test(last) && (isLow || hangs);
  if (hangs && before.text.length > SHORT) return true;
  if (isLow) {
    if (gap === 'blank') return !ends && (!ENDS_COMMA.test(last) || isTitleLine(before.text));
    return !ends || (width > 0 && gap === 'line' && !/[;:]$/.test(last));
  }
  if (hangs && gap !== 'blank') return true;
  if (gap === 'blank' || isTitleLine(before.text)) return false;
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
