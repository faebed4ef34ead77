// The paragraphs of a page in, the pieces of those out that run on: several clauses, numbered paragraphs or items printed as one.
import { isCapital, isLetter, isSmall, type Page, type Span } from '../../text/index.ts';
import { type Label, labelAt } from './labels.ts';
import { openingAt } from './openers.ts';
import { Item } from './paragraph.ts';

const COUNCIL_LINE =
  /(?:(?:Now, )?[Tt]herefore,? )?(?:S?[Tt]he [Ss]ecu[a-z]+ +[Cc]oun[a-z]+(?:[,.\d]{1,2}(?: ,)?(?= |\n|$)|(?=\n|$))|[Ss]ecu[a-z]+ +[Cc]oun[a-z]+[,.](?= |\n|$))/y;
const BREAK =
  /[;.:,] (?:(?:and |or )?(?=[\d(])(?=\d{1,3}\. [A-Z]|\((?:[a-z]{1,4}|\d{1,2})\) ?\w)|(?=[A-Z])(?:(?<=[;.] )(?=[A-H] (?:Acting|Determining|Reaffirming|Recalling|Noting|Welcoming) )|(?<=, )(?=(?:Recalling|Reaffirming|Noting|Having|Taking|Considering|Bearing|Determining|Determined|Acting|Expressing|Welcoming|Stressing|Emphasizing|Deeply|Gravely|Recognizing|Convinced|Conscious|Mindful|Aware|Commending|Condemning|Deploring|Affirming|Acknowledging|Underlining|Underscoring|Reiterating|Concerned|Alarmed|Desiring|Guided|Encouraging|Regretting|Supporting|Paying|Urging|Calling|Looking|Appreciating|Strongly|Further|Also)\b)))/g;

// A code unit, or 0 after the end.
const codeAt = (text: string, place: number): number => (place < text.length ? text.charCodeAt(place) : 0);

const isMark = (code: number): boolean => code === 46 || code === 59 || code === 58 || code === 44; // . ; : ,

/** Gives the end of the words "The Security Council," that begin at a place, or -1. */
export function councilEnd(text: string, place: number): number {
  const code = codeAt(text, place) | 32;
  if (code !== 116 && code !== 115 && code !== 110) return -1; // The, the, Therefore, Security, STHE, Now
  COUNCIL_LINE.lastIndex = place;
  return COUNCIL_LINE.test(text) ? COUNCIL_LINE.lastIndex : -1;
}

/** Tells whether nothing stands in a paragraph but "The Security Council,". */
export const isCouncilLine = (text: string, { start, end }: Span): boolean => councilEnd(text, start) >= end;

//   Coordination 27. Reiterates the need ...        a heading printed before its paragraph
//   ... in doing so; Panel of Experts               and one printed after the paragraph before
//   ... the last resort. B                          or a section's letter
const HEADING_BEFORE = /(?:== [IVX]{1,4} ==|\*{3}|[A-Z][A-Za-z,'/ -]{0,80}) (?=(?:(\d{1,3})\.|\(([a-z])\)) [A-Z])/y;
const LONGEST_HEADING = 82;
const SECTION_AHEAD = /^[A-H] [A-Z]/;
const LETTER_BEFORE = /(?:[A-H]|[IVX]{1,4}) (?=[A-Z])/y;
const HEADING_AFTER = /; [A-Z][A-Za-z',/ -]{2,60}$|[.;:] (?:[A-H]|[IVX]{1,4})(?:\. [A-Z][A-Za-z ]{3,60})?$/;

// A number without its point: "4 Decides further ..." after paragraph 3.
function bareNumber(text: string, start: number, last: number): Label | null {
  const next = String(last + 1);
  if (last === 0 || !text.startsWith(`${next} `, start)) return null;
  const end = start + next.length;
  return openingAt(text, end + 1) === 'order' ? { kind: 'number', label: next, number: last + 1, end } : null;
}

// l. and I. stand for 1. where a 1 is due, else they are what they look like.
const isDigits = (text: string, place: number): boolean => text.charCodeAt(place) <= 57;

const isLead = (code: number): boolean => code === 32 || code === 34 || code === 39; // a space, " and '

function bodyFrom(text: string, place: number, end: number): number {
  let body = place;
  while (body < end && isLead(text.charCodeAt(body))) body++;
  return body;
}

// Most items end with ; or . and no heading does.
const endsItem = (text: string, end: number): boolean => text.charCodeAt(end - 1) === 59 || text.charCodeAt(end - 1) === 46;

const isHeadingCode = (code: number): boolean =>
  isLetter(code) || code === 32 || code === 44 || code === 39 || code === 47 || code === 45;

// A heading's words end before the label of its paragraph: the next number or letter.
function mayHaveHeading(text: string, start: number, number: number, letter: Label | null): boolean {
  let place = start;
  const stop = Math.min(text.length, start + LONGEST_HEADING);
  while (place < stop && isHeadingCode(text.charCodeAt(place))) place++;
  const code = codeAt(text, place);
  if (place === start) return code === 61 || code === 42; // == II == or ***
  if (text.charCodeAt(place - 1) !== 32) return false;
  return code === 40
    ? letter !== null && text.charCodeAt(place + 1) === letter.number + 97
    : text.startsWith(`${number}. `, place);
}

const mayBeSectionLetter = (code: number): boolean => code >= 65 && code <= 88; // A to H, I, V, X

/** Walks the paragraphs once, with what it has seen: the last number, the last letter, and the next place where a piece may begin. */
class Walk {
  private last = 0;
  private letter: Label | null = null;
  private nextBreak = -1;
  private breakEnd = 0;
  private isSentence = true;
  private label: Label | null = null;
  readonly items: Item[] = [];

  constructor(
    private readonly text: string,
    private readonly isResolution: boolean,
  ) {}

  paragraph(span: Span): void {
    const { text } = this;
    this.isSentence = isMark(text.charCodeAt(span.end - 1));
    let { start } = span;
    let isRunOn = false;
    const council = this.isResolution ? councilEnd(text, start) : -1;
    if (council > 0 && council < span.end && text[council] === ' ' && this.opens(council + 1, span.end)) {
      this.label = this.begin(start);
      this.add(start, council);
      start = council + 1;
      isRunOn = true;
    }
    if (!this.isResolution) {
      this.label = this.begin(start);
      this.add(span.start, span.end);
      return;
    }
    this.label = this.begin(start);
    const heading = this.label ? 0 : this.headingEnd(start, span.end);
    if (heading) {
      this.add(start, heading - 1);
      start = heading;
      this.label = this.begin(start);
    }
    const tail =
      this.label && !endsItem(text, span.end) ? HEADING_AFTER.exec(text.slice(Math.max(start, span.end - 70), span.end)) : null;
    const end = tail ? span.end - tail[0].length + 1 : span.end;
    let inline = this.label?.kind === 'number' ? null : this.label;
    for (let at = this.breakFrom(start); at < end; at = this.breakFrom(at + 1)) {
      const next = BREAK.lastIndex;
      if (next >= end) continue;
      const label: Label | null = labelAt(text, next, inline ?? this.letter);
      if (!this.isBreak(start, at, next, label, inline, isRunOn)) continue;
      this.add(start, next - 1);
      start = next;
      this.label = this.begin(start);
      const section = !label && SECTION_AHEAD.test(text.slice(start, start + 3)) ? start + 2 : 0;
      if (section) {
        this.add(start, section - 1);
        start = section;
      }
      if (label) isRunOn ||= label.kind === 'number';
      inline = label && label.kind !== 'number' ? label : null;
    }
    this.add(start, end);
    if (end === span.end) return;
    this.label = null;
    this.add(end + 1, span.end);
  }

  private opens(place: number, end: number): boolean {
    return openingAt(this.text, place) !== null || this.headingEnd(place, end) > 0;
  }

  private headingEnd(start: number, end: number): number {
    HEADING_BEFORE.lastIndex = start;
    const match = mayHaveHeading(this.text, start, this.last + 1, this.letter) ? HEADING_BEFORE.exec(this.text) : null;
    const follows = match?.[1]
      ? Number(match[1]) === this.last + 1
      : match?.[2] && this.letter && match[2].charCodeAt(0) - 96 === this.letter.number + 1;
    if (match && follows && HEADING_BEFORE.lastIndex < end) return HEADING_BEFORE.lastIndex;
    if (!mayBeSectionLetter(codeAt(this.text, start)) || isSmall(codeAt(this.text, start + 1))) return 0;
    LETTER_BEFORE.lastIndex = start;
    const isLetter =
      LETTER_BEFORE.test(this.text) && LETTER_BEFORE.lastIndex < end && openingAt(this.text, LETTER_BEFORE.lastIndex);
    return isLetter ? LETTER_BEFORE.lastIndex : 0;
  }

  // Each place is looked for once: the search goes on from where it stopped.
  private breakFrom(place: number): number {
    if (this.nextBreak < place) {
      BREAK.lastIndex = place;
      const match = BREAK.exec(this.text);
      this.nextBreak = match ? match.index : Number.POSITIVE_INFINITY;
      this.breakEnd = match ? BREAK.lastIndex : 0;
    }
    BREAK.lastIndex = this.breakEnd;
    return this.nextBreak;
  }

  //   ... and security; 2. Strongly condemns also ...            a number that follows the last
  //   ... for the purpose of: (a) Assessing ...; (b) Proposing   items after a colon, with a capital, or where all runs on
  //   Recalling ..., Having considered ...                       a clause after a clause
  private isBreak(start: number, at: number, next: number, label: Label | null, inline: Label | null, isRunOn: boolean): boolean {
    const { text } = this;
    if (!label) {
      if (text[at] !== ',') return SECTION_AHEAD.test(text.slice(next, next + 3)); // a section's letter and its first clause
      const isClause = openingAt(text, start) === 'preamble' || (this.last === 0 && this.label !== null);
      return isClause && openingAt(text, next) === 'preamble';
    }
    const mark = text[at];
    if (label.kind === 'number') {
      const follows = label.number === this.last + 1 || (label.number === 1 && openingAt(text, start) === 'preamble');
      return follows && mark !== ','
        ? openingAt(text, label.end + 1) !== null || mark === ';'
        : follows && openingAt(text, label.end + 1) === 'order';
    }
    if (inline && inline.kind === label.kind) return label.number === inline.number + 1;
    if (inline && label.kind === 'letter' && mark === ';') return label.number === (this.letter?.number ?? 0) + 1;
    if (label.number !== 1 || mark !== ':') return false;
    const first = text.charCodeAt(bodyFrom(text, label.end, text.length));
    return isRunOn || isCapital(first);
  }

  // Reads the label of the piece that begins here, and remembers it as the last of its series.
  private begin(start: number): Label | null {
    const { text } = this;
    const printed = labelAt(text, start, this.letter);
    const isNumeral =
      printed?.kind === 'number' && !isDigits(text, start) && (printed.number !== this.last + 1 || !this.isSentence);
    const label = (isNumeral ? null : printed) ?? (this.isResolution ? bareNumber(text, start, this.last) : null);
    if (label?.kind === 'letter') this.letter = label;
    else if (label?.kind === 'number') {
      this.letter = null;
      this.last = label.number;
    } else if (this.isResolution && councilEnd(text, start) > 0) this.last = 0;
    return label;
  }

  private add(start: number, end: number): void {
    const { label, text } = this;
    this.items.push(new Item(start, end, label, bodyFrom(text, label ? label.end : start, end)));
  }
}

/** Gives the items of a page from one of its paragraphs on; only resolutions run on. */
export function itemsOf(page: Page, from: number, isResolution: boolean): Item[] {
  const walk = new Walk(page.text, isResolution);
  for (let i = from; i < page.paragraphs.length; i++) walk.paragraph(page.paragraphs[i]!);
  return walk.items;
}
