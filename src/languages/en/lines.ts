// A source in, its lines out: page furniture left out, with what stands between each line and the line before it.
import type { Mark, SourceText, Span } from '../../text/index.ts';
import { isMasthead, isNoise, isRunningHead, mayBeFurniture } from './furniture.ts';
import { labelAt } from './labels.ts';
import { openingAt } from './openers.ts';
import { isQuote, secondQuoted, withoutQuotes } from './quoted-lines.ts';

/** What stands before a line: nothing, a blank line, a page break with its furniture, or the end of a paragraph that the format marks. */
export type Gap = 'line' | 'blank' | 'page' | 'mark';

/** A line, or a paragraph that the format marks, without the white space around it. */
export interface Line extends Span {
  readonly gap: Gap;
  readonly kind: Mark['kind'];
}

const LONGEST_OPENING = 40; // lines; no masthead is longer
const LONGEST_FURNITURE = 100;
const TITLE = /^(?:\W{0,3}(?:resolution|adopted)\b|\d{1,4} ?\(\d{4}\))/i;
const SHORTEST_TITLE = 'adopted'.length;
const COUNCIL = /^["'“‘]?(?:The )?Securi\w+ +Coun\w+[,.]$|^["'“‘]?The Secur\w+ +Coun\w+(?:,|\d?$)/;
const NATIONS = /^United Nations /i;
const COUNCIL_INSIDE = /\s(?:The|THE) Secur[a-z]+ Coun[a-z]+,/;

const isSpace = (code: number): boolean => code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0xfeff;

/** Tells whether a line is a title or an adoption line. */
export const isTitleLine = (line: string): boolean =>
  line.length >= SHORTEST_TITLE && mayBeTitle(line.charCodeAt(0)) && TITLE.test(line);

// Of the letters only those of "resolution" and "adopted" may come first.
function mayBeTitle(code: number): boolean {
  const small = code | 32;
  return small < 97 || small > 122 || small === 97 || small === 114; // a r
}

/** Tells whether a line opens a resolution: The Security Council, */
export function isCouncilOpening(line: string): boolean {
  const code = line.charCodeAt(0);
  return (code === 84 || code === 83 || isQuote(code)) && line.slice(0, 10).includes('Secur') && COUNCIL.test(line); // T S
}

// The text proper begins with the body that speaks, a numbered paragraph, a clause or a long line.
function isBeginning(line: string): boolean {
  if (line.length > 160 && !isTitleLine(line) && !line.startsWith('UN Security Council, ')) return true;
  const label = labelAt(line, 0);
  return label
    ? label.kind === 'number' && / [A-Z]/.test(line.slice(label.end, label.end + 2))
    : line.length > 30 && openingAt(line, 0) !== null;
}

/** Collects lines; the masthead that opens the document stays, what later looks like it is furniture. */
class Lines {
  readonly list: Line[] = [];
  /** The line "The Security Council," that opens a resolution, or -1. */
  council = -1;
  private gap: Gap = 'blank';
  private isOpening = true;
  private readonly heads = new Set<string>();

  constructor(private readonly source: string) {}

  take(from: number, to: number, kind: Mark['kind'], own: Gap | null): void {
    let start = from;
    let end = to;
    while (start < end && isSpace(this.source.charCodeAt(start))) start++;
    while (end > start && isSpace(this.source.charCodeAt(end - 1))) end--;
    if (start === end) {
      if (this.gap === 'line') this.gap = 'blank';
      return;
    }
    const text = this.source.slice(start, end);
    if (end - start <= LONGEST_FURNITURE && mayBeFurniture(text) && this.isFurniture(text)) this.turn();
    else {
      const second = this.secondAt(text);
      if (this.isOpening) this.isOpening = this.list.length < LONGEST_OPENING && this.council < 0 && !isBeginning(text);
      const gap = own && this.gap !== 'page' ? own : this.gap;
      const words = second > 0 ? second - 1 : this.isOpening && isTitleLine(text) ? text.search(COUNCIL_INSIDE) : -1;
      if (words > 0) {
        this.list.push({ start, end: start + text.slice(0, words).trimEnd().length, gap, kind });
        this.list.push({ start: start + words + 1, end, gap: 'line', kind });
      } else this.list.push({ start, end, gap, kind });
      this.gap = 'line';
    }
  }

  /** A page ends here. */
  turn(): void {
    if (!this.isOpening) this.gap = 'page';
  }

  // Remembers where the Council is named, and gives where a second quoted paragraph begins on that line, or -1.
  private secondAt(text: string): number {
    if (this.council >= 0 || this.list.length >= LONGEST_OPENING) return -1;
    const second = secondQuoted(text);
    if (second > 0 || isCouncilOpening(text)) this.council = this.list.length;
    return second;
  }

  private isFurniture(text: string): boolean {
    const plain = /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text;
    if (isNoise(plain)) return true;
    const symbol = isRunningHead(plain) ? plain.replace(NATIONS, '') : null;
    if (symbol && this.heads.has(symbol)) this.isOpening = false; // printed again at the head of the second page
    if (symbol) this.heads.add(symbol);
    return !this.isOpening && (symbol !== null || isMasthead(plain));
  }
}

/** Gives the lines of a source, or, when its format marks paragraphs, those. */
export function readLines({ text, marks }: SourceText): readonly Line[] {
  const lines = new Lines(text);
  if (marks.some((mark) => mark.kind === 'paragraph')) {
    for (const mark of marks) {
      if (mark.kind === 'furniture') lines.turn();
      else lines.take(mark.start, mark.end, mark.kind, 'mark');
    }
    return withoutQuotes(text, lines.list, lines.council);
  }
  const lineEnd = text.includes('\n') ? '\n' : '\r';
  for (let at = 0; at <= text.length; ) {
    const stop = text.indexOf(lineEnd, at);
    const end = stop < 0 ? text.length : stop;
    lines.take(at, end, 'paragraph', null);
    at = end + 1;
  }
  return withoutQuotes(text, lines.list, lines.council);
}
