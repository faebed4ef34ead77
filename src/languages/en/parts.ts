// A page, its masthead and kind in, its parts out: each paragraph with its role, label and level.
import type { DocumentKind, Role } from '../../facts/index.ts';
import type { Page } from '../../text/index.ts';
import type { Header, Part } from '../language.ts';
import {
  formatKinds,
  isAdoptionLine,
  isBackMatter,
  isHeading,
  isLabelledHeading,
  isNote,
  isNumberedHeading,
  isSection,
  isSignature,
  Nesting,
} from './marks.ts';
import type { Masthead } from './masthead.ts';
import type { Item } from './paragraph.ts';
import { resolutionParts } from './resolution-parts.ts';
import { itemsOf } from './run-on.ts';

type Kinds = ReturnType<typeof formatKinds>;

const INTRODUCES = /\bstatement\b[^.]{0,110}:$/;
const ISSUED = /^(?:(?:This|The present) statement will be issued|For information media|\* ?\*{3})/;

function headParts({ text, paragraphs }: Page, { count, before, title }: Masthead): Part[] {
  const parts: Part[] = [];
  for (let i = 0; i < count; i++) {
    const { start, end } = paragraphs[i]!;
    const role: Role = i < before ? 'body' : title?.start === start ? 'title' : isAdoptionLine(text, start) ? 'intro' : 'heading';
    parts.push({ start, end, role, label: null, level: 0, body: start });
  }
  return parts;
}

//   At the 6748th meeting ... the President of the Security Council made the following statement on behalf of the Council:   intro
//   "The Security Council welcomes ...                                                                                   statement
function statementParts(text: string, items: readonly Item[], kindOf: Kinds): Part[] {
  const nesting = new Nesting();
  let isBack = false;
  let isOpen = false;
  return items.map((item, i): Part => {
    isBack ||= isBackMatter(text, item);
    if (isBack || isNote(text, item.start, false) || kindOf(item) === 'footnote') return item.bare('annex');
    if (item.enumerator) {
      isOpen = true;
      item.end = withoutQuote(text, item);
      return item.labelled('statement', nesting.level(item.enumerator));
    }
    nesting.reset();
    if (!isOpen && INTRODUCES.test(text.slice(Math.max(item.start, item.end - 120), item.end))) return item.bare('intro');
    if (ISSUED.test(text.slice(item.body, item.body + 60))) return item.bare('body');
    if (isHeading(text, item, items[i + 1])) return item.bare(isOpen ? 'heading' : 'intro');
    isOpen = true;
    item.end = withoutQuote(text, item);
    item.start = item.body;
    return item.labelled('statement', 0);
  });
}

// The quotation mark that closes a statement belongs to none of its words.
const withoutQuote = (text: string, item: Item): number =>
  text[item.end - 1] === '"' && !text.slice(item.body, item.end - 1).includes('"') ? item.end - 1 : item.end;

function bodyParts(text: string, items: readonly Item[], kindOf: Kinds): Part[] {
  const nesting = new Nesting();
  let isBack = false;
  return items.map((item, i): Part => {
    isBack ||= isBackMatter(text, item);
    if (isBack || isNote(text, item.start, false)) return item.bare('annex');
    if (isSignature(text, item.start)) return item.bare('signature');
    const kind = kindOf(item);
    if (kind === 'footnote') return item.bare('annex');
    if (kind === 'heading' && isLabelledHeading(text, item)) return item.bare('heading');
    if (kind === 'table') return item.bare('body');
    if (item.enumerator) return item.labelled('body', nesting.level(item.enumerator));
    const isHead = isNumberedHeading(text, item) || isSection(text, item.start) || isHeading(text, item, items[i + 1]);
    return item.bare(isHead ? 'heading' : 'body');
  });
}

const PARTS: Readonly<Partial<Record<DocumentKind, (text: string, items: readonly Item[], kindOf: Kinds) => Part[]>>> = {
  resolution: resolutionParts,
  draft_resolution: resolutionParts,
  presidential_statement: statementParts,
  press_statement: statementParts,
};

/** Gives every paragraph of a page its role, label and level. */
export function readParts(page: Page, masthead: Masthead, { kind }: Header): Part[] {
  const items = itemsOf(page, masthead.count, kind === 'resolution' || kind === 'draft_resolution');
  return [...headParts(page, masthead), ...(PARTS[kind] ?? bodyParts)(page.text, items, formatKinds(page))];
}
