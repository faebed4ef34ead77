// A source in, its paragraphs out: lines joined to whole paragraphs, page furniture left out so that a paragraph goes on over it.
import { isCapital, isDigit, isSmall, type Paragraph, type SourceText, type Span } from '../../text/index.ts';
import { endsSentence, endsWithComma, hangs } from './endings.ts';
import { isMasthead, isRunningHead } from './furniture.ts';
import { type Label, labelAt, labelBefore } from './labels.ts';
import { isCouncilOpening, isTitleLine, type Line, readLines } from './lines.ts';
import { openingAt } from './openers.ts';

const WIDEST = 161; // characters; no text is broken into wider lines
const SHORT = 60; // a line shorter than this that does not end a sentence is a heading or a title, not half a paragraph
const LONG = 120; // a line this long that does not end a sentence goes on
const LONGEST_SECTION = 6;
const SECTION = /^(?:[IVX]{1,5}|[A-H])\.?$/;
const BRACKET_LOW = /^\((?!\w{1,4} ?\))[a-z\d]|^\((?:19|20)\d\d\)/; // (concerning the ...   (2013) of ...
const CITED = /(?:paragraphs?|\(\w{1,3}\) (?:and|or|to))$/;
const REACH = 12; // characters of it
const COLUMNS = /\s{8}/; // two columns on one line
const YEARED = /^\d{1,4} ?\(\d{4}\) ?(?:[,;]|[a-z])/; // 508 (1982), 509 (1982) and ...
const QUOTED = /^["“]\s?[A-Z]/; // a statement opens each of its paragraphs with a quotation mark

const textOf = (source: string, { start, end }: Line): string => source.slice(start, end);

// Lines that go on begin with a small letter or with a bracket that is no label.
function beginsLow(text: string): boolean {
  const code = text.charCodeAt(0);
  return isSmall(code) || (code === 40 && BRACKET_LOW.test(text));
}

const beginsWithDigit = (text: string): boolean => isDigit(text.charCodeAt(0));

/** The width at which the lines of a text were broken, or 0 when each line is a paragraph. */
function wrapWidth(source: string, lines: readonly Line[]): number {
  if (lines.length < 4 || !isBroken(source, lines)) return 0;
  const lengths = new Uint32Array(WIDEST + 1); // how many lines are this long; the last stands for all longer ones
  for (const line of lines) if (!COLUMNS.test(textOf(source, line))) lengths[Math.min(line.end - line.start, WIDEST)]!++;
  let longer = 0;
  for (let width = WIDEST; width > 0; width--) {
    longer += lengths[width]!;
    if (longer > lines.length * 0.05) return width < WIDEST ? width : 0;
  }
  return 0;
}

function isBroken(source: string, lines: readonly Line[]): boolean {
  let broken = 0;
  let count = 0;
  for (const line of lines) if (line.gap === 'line' && count++ > 0 && beginsLow(textOf(source, line))) broken++;
  return broken >= lines.length / 8;
}

const firstWord = (text: string): number => {
  const space = text.indexOf(' ');
  return space < 0 ? text.length : space;
};

const beginsWithWord = (text: string): boolean => isCapital(text.charCodeAt(0)) && isSmall(text.charCodeAt(1));

// A comma, semicolon or colon.
function endsClause(text: string): boolean {
  const code = text.charCodeAt(text.length - 1);
  return code === 44 || code === 59 || code === 58;
}

function continues(before: Line, last: string, line: Line, text: string, isPreamble: boolean, width: number): boolean {
  const { gap } = line;
  if (width === 0 && gap !== 'page' && beginsWithWord(text) && endsClause(last)) return false; // most clauses of most texts
  if (line.kind !== 'paragraph' || before.kind !== 'paragraph') return false;
  if (isSection(text) || isSection(last) || isCouncilOpening(text) || isCouncilOpening(last)) return false;
  const label = labelAt(text, 0);
  if (label && label.kind !== 'dash') return label.kind !== 'number' && (isCited(last) || isInline(last, label));
  if (label || isMasthead(text) || isRunningHead(text)) return false;
  if (beginsWithDigit(text) && YEARED.test(text) && (gap !== 'blank' || hangs(last) || endsWithComma(last))) return true;
  const ends = endsSentence(last);
  if (ends && QUOTED.test(text)) return false;
  const isLow = beginsLow(text);
  if (gap === 'mark') return last.length > SHORT && !ends && !endsWithComma(last) && (isLow || hangs(last));
  if (last.length > SHORT && hangs(last)) return true;
  if (isLow) {
    if (gap === 'blank') return !ends && (!endsWithComma(last) || isTitleLine(last));
    return !ends || (width > 0 && gap === 'line' && !endsInColon(last));
  }
  if (gap === 'blank') return false;
  if (hangs(last)) return true;
  if (isTitleLine(last)) return false;
  if (endsWithComma(last)) {
    if (openingAt(text, 0)) return false;
    return gap === 'page' ? !isPreamble || last.length > SHORT : width > 0;
  }
  if (ends) return width > 0 && gap === 'line' && isFull(last, text, width) && !endsInColon(last);
  if (width > 0 && gap === 'line') return isFull(last, text, width);
  return gap === 'page' ? last.length > SHORT : last.length > LONG && !openingAt(text, 0);
}

const isSection = (line: string): boolean =>
  line.length <= LONGEST_SECTION && mayBeSection(line.charCodeAt(0)) && SECTION.test(line);

const mayBeSection = (code: number): boolean => code >= 65 && code <= 88; // A to X

const endsInColon = (line: string): boolean => line.endsWith(';') || line.endsWith(':');

//   ... in paragraphs 4 (a) and      (b) above ...
const isCited = (last: string): boolean => CITED.test(last.length > REACH ? last.slice(-REACH) : last);

//   ... regarding (i) the protection of civilians, (ii) the facilitation of assistance, and      (iii) the creation of ...
function isInline(before: string, label: Label): boolean {
  const previous = labelBefore(label);
  const at = previous ? before.lastIndexOf(previous) : -1;
  return at > 5 && !/[;:.] (?:and |or )?$/.test(before.slice(at - 6, at)) && !/[;:.]$/.test(before);
}

const isFull = (last: string, text: string, width: number): boolean => last.length + 1 + firstWord(text) > width * 0.9;

/** Lays out the paragraphs of a source. */
export function layout(source: SourceText): Paragraph[] {
  const lines = readLines(source);
  const width = wrapWidth(source.text, lines);
  const paragraphs: (Span | Span[])[] = [];
  let isPreamble = true;
  let before: Line | null = null;
  let last = '';
  for (const line of lines) {
    const text = textOf(source.text, line);
    if (before && continues(before, last, line, text, isPreamble, width)) {
      const open = paragraphs[paragraphs.length - 1]!;
      if ('start' in open) paragraphs[paragraphs.length - 1] = [open, line];
      else open.push(line);
    } else {
      if (isPreamble && labelAt(text, 0)?.kind === 'number') isPreamble = false;
      paragraphs.push(line);
    }
    before = line;
    last = text;
  }
  return paragraphs;
}
