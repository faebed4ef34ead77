// A paragraph in, what its shape tells of it out: heading, note, annex, adoption line, signature, and how deep its label lies.
import { firstFrom, isCapital, isDigit, isLetter, isSmall, type Mark, type Page, type Span } from '../../text/index.ts';
import type { Label, LabelKind } from './labels.ts';
import type { Item } from './paragraph.ts';

const ADOPTED = /\W{0,3}(?:Adopted|ADOPTED|Adoption by)\b/y;
const NOTES = /(?:Footnotes|Notes|FOOTNOTES)\W?(?=\n|$)/y;
const ANNEX = /(?:ANNEX|Annex|Appendix|APPENDIX|Enclosure|ENCLOSURE|Attachment)(?: [IVX\d]{1,4}| [A-Z])?(?=\n|$|[.:] )/y;
const NOTE =
  /_{5,}|\*{1,3} ?[A-Z]|(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}|\*{1,3})\/? ?(?:See|see|Ibid|Ibld|Official|Document|Treaty|Text|For the|Report|One member|Two members|Three members|Resolutions? or|Subsequently|General Assembly res|United Nations, Treaty|The text|This)\b/y;
const BRACKETED_NOTE = /(?:\[\w{1,3}\]|\(\d{1,3}\)|\d{1,2}) ?[A-Z"]/y;
const SECTION = /(?:(?:[IVX]{1,5}|[A-H])\.?|== .{1,60} ==|\("[^"\n]{1,200}"\))(?=\n|$)/y;
const NUMBERED_HEADING = /(?:[IVX]{1,5}|[A-Z])\. (?=[A-Z])/y;
const SIGNED = /\(Signed\)/y;
const LONGEST_HEADING = 140;
const QUOTE = 34;

const matches = (pattern: RegExp, text: string, place: number): boolean => {
  pattern.lastIndex = place;
  return pattern.test(text);
};

// Paragraphs that begin with a word are told at once from those that begin with a number, bracket, sign or single capital.
function beginsWithWord(text: string, place: number): boolean {
  if (place + 1 >= text.length) return false;
  const code = text.charCodeAt(place);
  const next = text.charCodeAt(place + 1);
  return isCapital(code) && isSmall(next);
}

const isAlphanumeric = (code: number): boolean => isLetter(code) || isDigit(code);

// Notes and sections begin with a sign, digit or capital, none of them a letter of another alphabet.
const isEarly = (text: string, place: number): boolean => place < text.length && text.charCodeAt(place) < 97;

// 1. Decides ...: no note has a point behind its number.
function beginsWithNumber(text: string, place: number): boolean {
  let end = place;
  while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  return end > place && text.charCodeAt(end) === 46;
}

const begins = (text: string, place: number, letter: number): boolean => place < text.length && text.charCodeAt(place) === letter;

/** Gives what the format of a file says of a paragraph, null when it says nothing. */
export function formatKinds(page: Page): (span: Span) => Mark['kind'] | null {
  const { marks } = page.source;
  if (!marks.length) return () => null;
  return (span) => {
    const { start } = page.evidence({ start: span.start, end: Math.min(span.start + 1, span.end) });
    const at = firstFrom(marks, start + 1) - 1;
    return at >= 0 && marks[at]!.end > start ? marks[at]!.kind : null;
  };
}

const HAN = 0x2e80; // from here on there are letters, not signs
const isSign = (code: number): boolean => code < HAN && !isAlphanumeric(code);

/** Adopted unanimously at the 1382nd meeting. */
export const isAdoptionLine = (text: string, place: number): boolean =>
  (begins(text, place, 65) || isSign(text.charCodeAt(place))) && matches(ADOPTED, text, place);

/** A section's number or letter alone: II, B; or a line wholly in brackets and quotation marks. */
export const isSection = (text: string, place: number): boolean =>
  isEarly(text, place) && !isDigit(text.charCodeAt(place)) && !beginsWithWord(text, place) && matches(SECTION, text, place);

export const isSignature = (text: string, place: number): boolean => begins(text, place, 40) && matches(SIGNED, text, place);

/** A note: 1 See Official Records ...; after the adoption line any paragraph that begins with a number in brackets. */
export const isNote = (text: string, place: number, isClosed: boolean): boolean =>
  isEarly(text, place) &&
  !beginsWithWord(text, place) &&
  !beginsWithNumber(text, place) &&
  (matches(NOTE, text, place) || (isClosed && matches(BRACKETED_NOTE, text, place)));

/** Where the annexes and notes begin that end a document. */
export const isBackMatter = (text: string, item: Item): boolean =>
  ((begins(text, item.start, 70) || begins(text, item.start, 78)) && matches(NOTES, text, item.start)) ||
  (item.end - item.start < 120 &&
    (begins(text, item.start, 65) || begins(text, item.start, 69)) && // A, E
    matches(ANNEX, text, item.start));

/** II. Political process: */
export const isNumberedHeading = (text: string, item: Item): boolean =>
  !item.enumerator &&
  item.end - item.start < LONGEST_HEADING &&
  isEarly(text, item.start) &&
  !beginsWithWord(text, item.start) &&
  matches(NUMBERED_HEADING, text, item.start) &&
  !/[.;]/.test(text[item.end - 1]!) &&
  !text.startsWith('To ', NUMBERED_HEADING.lastIndex);

const SENTENCE_ENDS = [...'.;:,?!"\''].map((sign) => sign.charCodeAt(0));

const endsSentence = (text: string, end: number): boolean => SENTENCE_ENDS.includes(text.charCodeAt(end - 1));

/** A short line with a capital, without a full stop, before another paragraph. */
export function isHeading(text: string, item: Item, next: Item | undefined): boolean {
  const code = text.charCodeAt(item.start);
  const isHigh = isCapital(code) || code === QUOTE;
  return (
    !item.enumerator && isHigh && item.end - item.start <= LONGEST_HEADING && !endsSentence(text, item.end) && next !== undefined
  );
}

const TOPIC = /(?:With regard to|As regards|Regarding|Concerning) .{3,90},(?=\n|$)/y;
const VERB = /\b(?:shall|should|is|are|was|were|will|may|must|be|has|have)\b/;

/** Protection of civilians:    With regard to the trade in arms,    (over labelled paragraphs) */
export function isTopic(text: string, item: Item, next: Item | undefined): boolean {
  if (item.enumerator || !next?.enumerator || item.end - item.start > LONGEST_HEADING) return false;
  if (matches(TOPIC, text, item.start)) return next.enumerator.kind === 'number';
  return (
    text[item.end - 1] === ':' &&
    next.enumerator.kind !== 'number' &&
    /^[A-Z]/.test(text[item.start]!) &&
    !VERB.test(text.slice(item.start, item.end))
  );
}

/** 1. Mandate and planned results   (a heading in the format's eyes, numbered like a paragraph) */
export const isLabelledHeading = (text: string, item: Item): boolean =>
  item.end - item.start <= LONGEST_HEADING && !endsSentence(text, item.end);

/** How labels nest: what comes first under a number has level 1, what comes first under that level 2. */
export class Nesting {
  private kinds: LabelKind[] = [];

  /** The level of a label beneath the numbered paragraph it belongs to; a number begins anew. */
  level(label: Label): number {
    if (label.kind === 'number' || label.kind === 'capital') {
      this.kinds = [];
      return 0;
    }
    const known = this.kinds.indexOf(label.kind);
    if (known >= 0) this.kinds.length = known + 1;
    else this.kinds.push(label.kind);
    return this.kinds.length;
  }

  /** How deep the last label lies: 0 for a number. */
  get depth(): number {
    return this.kinds.length;
  }

  reset(): void {
    if (this.kinds.length) this.kinds = [];
  }
}
