// A page, its masthead and kind in, its parts out: each paragraph with its role, label and level.
import type { DocumentKind, Role } from '../../facts/index.ts';
import type { Page } from '../../text/index.ts';
import type { Header, Part } from '../language.ts';
import type { Label, LabelKind } from './labels.ts';
import type { Masthead } from './masthead.ts';
import { openingAt } from './openers.ts';
import { type Item, isCouncilLine, itemsOf } from './run-on.ts';

const ADOPTED = /\W{0,3}(?:Adopted|ADOPTED)\b/y;
const NOTES = /(?:Footnotes|Notes|FOOTNOTES)\W?(?=\n|$)/y;
const ANNEX = /(?:ANNEX|Annex|Appendix|APPENDIX|Enclosure|ENCLOSURE|Attachment)(?: [IVX\d]{1,4}| [A-Z])?(?=\n|$|[.:] )/y;
const NOTE =
  /(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}|\*{1,3})\/? ?(?:See|see|Ibid|Ibld|Official|Document|Treaty|Text|For the|Report|One member|Two members|Three members|Resolutions? or|Subsequently|General Assembly res|United Nations, Treaty|The text|This)\b/y;
const BRACKETED_NOTE = /\[\d{1,3}\]/y;
const SECTION = /(?:[IVX]{1,5}|[A-H])\.?(?=\n|$)/y;
const NUMBERED_HEADING = /(?:[IVX]{1,5}|[A-Z])\. (?=[A-Z])/y;
const THEREFORE = /(?:Now, |And )?[Tt]herefore,?(?=\n|$)/y;
const SIGNED = /\(Signed\)/y;
const LONGEST_HEADING = 140;

const matches = (pattern: RegExp, text: string, place: number): boolean => {
  pattern.lastIndex = place;
  return pattern.test(text);
};

// ---- levels ----

class Nesting {
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

  reset(): void {
    this.kinds = [];
  }
}

// ---- roles ----

const endsSentence = (text: string, end: number): boolean => /[.;:,?!"']/.test(text[end - 1] ?? '');

function isHeading(text: string, item: Item, next: Item | undefined): boolean {
  const code = text.charCodeAt(item.start);
  const isCapital = (code >= 65 && code <= 90) || text[item.start] === '"';
  return (
    !item.label && isCapital && item.end - item.start <= LONGEST_HEADING && !endsSentence(text, item.end) && next !== undefined
  );
}

function headParts(page: Page, masthead: Masthead): Part[] {
  const { text } = page;
  return page.paragraphs.slice(0, masthead.count).map((span) => {
    const isTitle = masthead.title?.start === span.start;
    const role: Role = isTitle ? 'title' : matches(ADOPTED, text, span.start) ? 'intro' : 'heading';
    return { ...span, role, label: null, level: 0, body: span.start };
  });
}

const part = (item: Item, role: Role, level: number): Part => ({
  start: item.start,
  end: item.end,
  role,
  label: item.label?.label ?? null,
  level,
  body: item.body,
});

const bare = (item: Item, role: Role): Part => ({
  start: item.start,
  end: item.end,
  role,
  label: null,
  level: 0,
  body: item.start,
});

const isNote = (text: string, place: number, isClosed: boolean): boolean =>
  matches(NOTE, text, place) || (isClosed && matches(BRACKETED_NOTE, text, place));

/** Tells where the annexes and notes begin that end a document. */
function isBackMatter(text: string, item: Item): boolean {
  return matches(NOTES, text, item.start) || (item.end - item.start < 120 && matches(ANNEX, text, item.start));
}

function resolutionParts(text: string, items: readonly Item[]): Part[] {
  const parts: Part[] = [];
  const nesting = new Nesting();
  let phase: 'preamble' | 'operative' | 'closed' | 'back' = 'preamble';
  let isNumbered = hasNumbers(text, items, 0);
  let last = 0;
  let isListed = false;
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    const next = items[i + 1];
    if (phase === 'back' || isBackMatter(text, item)) {
      phase = 'back';
      parts.push(part(item, 'annex', 0));
      continue;
    }
    if (isCouncilLine(text, item)) {
      phase = 'preamble';
      isNumbered = hasNumbers(text, items, i + 1);
      last = 0;
      nesting.reset();
      parts.push(bare(item, 'intro'));
      continue;
    }
    if (matches(ADOPTED, text, item.start)) {
      phase = 'closed';
      parts.push(bare(item, 'body'));
      continue;
    }
    if (isNote(text, item.start, phase === 'closed')) {
      parts.push(bare(item, 'annex'));
      continue;
    }
    if (matches(THEREFORE, text, item.start)) {
      parts.push(bare(item, 'intro'));
      continue;
    }
    if (matches(SECTION, text, item.start)) {
      nesting.reset();
      parts.push(bare(item, 'heading'));
      continue;
    }
    if (phase === 'closed') {
      parts.push(part(item, 'body', 0));
      continue;
    }
    if (item.label) {
      isListed = false;
      if (item.label.kind === 'number') phase = 'operative';
      if (item.label.kind === 'number') last = item.label.number;
      parts.push(part(item, phase, nesting.level(item.label)));
      continue;
    }
    const opening = openingAt(text, item.body);
    if (phase === 'preamble') {
      const isOrder = opening === 'order' && (!isNumbered || (text[item.end - 1] === ':' && next?.label?.kind === 'number'));
      if (isOrder) phase = 'operative';
      else if (isHeading(text, item, next) && !opening && parts.length > 0) {
        parts.push(bare(item, 'heading'));
        continue;
      }
      parts.push(bare(item, phase));
      continue;
    }
    if (isHeading(text, item, next) && opening !== 'order') parts.push(bare(item, 'heading'));
    else if (opening === 'preamble' && text[item.end - 1] === ',' && last > 0) parts.push(bare(item, 'preamble'));
    else {
      isListed = !opening && (isListed || text[items[i - 1]!.end - 1] === ':');
      const isItem = isListed;
      if (!isItem) nesting.reset();
      parts.push({ ...bare(item, 'operative'), level: isItem ? 1 : 0 });
    }
  }
  return parts;
}

function hasNumbers(text: string, items: readonly Item[], from: number): boolean {
  for (let i = from; i < items.length; i++) {
    const item = items[i]!;
    if (item.label?.kind === 'number') return true;
    if (isCouncilLine(text, item)) return false;
    if (isBackMatter(text, item) || matches(ADOPTED, text, item.start)) return false;
  }
  return false;
}

function statementParts(text: string, items: readonly Item[]): Part[] {
  const nesting = new Nesting();
  let isBack = false;
  let isOpen = false;
  return items.map((item, i): Part => {
    isBack ||= isBackMatter(text, item);
    if (isBack || isNote(text, item.start, false)) return bare(item, 'annex');
    const words = { ...item, start: item.label ? item.start : item.body, end: withoutQuote(text, item) };
    if (item.label) {
      isOpen = true;
      return part(words, 'statement', nesting.level(item.label));
    }
    nesting.reset();
    if (!isOpen && /\bstatement\b.{0,60}:$/.test(text.slice(Math.max(item.start, item.end - 120), item.end)))
      return bare(item, 'intro');
    if (/^(?:This|The present) statement will be issued/.test(text.slice(item.body, item.body + 60))) return bare(item, 'body');
    if (isHeading(text, item, items[i + 1])) return bare(item, isOpen ? 'heading' : 'intro');
    isOpen = true;
    return part(words, 'statement', 0);
  });
}

const withoutQuote = (text: string, item: Item): number =>
  text[item.end - 1] === '"' && !text.slice(item.body, item.end - 1).includes('"') ? item.end - 1 : item.end;

function bodyParts(text: string, items: readonly Item[]): Part[] {
  const nesting = new Nesting();
  let isBack = false;
  return items.map((item, i): Part => {
    isBack ||= isBackMatter(text, item);
    if (isBack || isNote(text, item.start, false)) return bare(item, 'annex');
    if (matches(SIGNED, text, item.start)) return bare(item, 'signature');
    if (item.label) return part(item, 'body', nesting.level(item.label));
    const isNumberedHeading = matches(NUMBERED_HEADING, text, item.start) && item.end - item.start < LONGEST_HEADING;
    if (isNumberedHeading || matches(SECTION, text, item.start) || isHeading(text, item, items[i + 1]))
      return bare(item, 'heading');
    return bare(item, 'body');
  });
}

const PARTS: Readonly<Partial<Record<DocumentKind, (text: string, items: readonly Item[]) => Part[]>>> = {
  resolution: resolutionParts,
  draft_resolution: resolutionParts,
  presidential_statement: statementParts,
  press_statement: statementParts,
};

/** Gives every paragraph of a page its role, label and level. */
export function readParts(page: Page, masthead: Masthead, { kind }: Header): Part[] {
  const items = itemsOf(page, masthead.count, kind === 'resolution' || kind === 'draft_resolution');
  return [...headParts(page, masthead), ...(PARTS[kind] ?? bodyParts)(page.text, items)];
}
