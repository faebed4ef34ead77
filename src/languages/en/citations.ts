// A page in, what it cites out: symbols, resolutions by number, the Charter and its parts, instruments; with paragraph and relation.
import { lastBefore, type Page } from '../../text/index.ts';
import type { Citation, Outline } from '../language.ts';
import { possible } from '../makers/changed-decisions.ts';
import { charterIn } from './charter.ts';
import { paragraphAt } from './cited-paragraphs.ts';
import { instrumentsIn } from './instruments.ts';
import type { Mention } from './mention.ts';
import { relationAt } from './relations.ts';
import { resolutionsIn } from './resolutions.ts';
import { saidResolutionsIn } from './said-resolutions.ts';
import { symbolsIn } from './symbols.ts';

const LISTED =
  /^(?: of \d{1,2} [A-Z][a-z]+ \d{4})?(?:,|, and| and| or|, or| as well as|, as well as)?(?: (?:its |the |Security Council |General Assembly )?[Rr]esolutions?)? ?$/;

// Mentions in their order; where two overlap, the one that begins first (the longer) stays. Add.1 to 3 are three at one place.
function disjoint(mentions: Mention[]): Mention[] {
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mention[] = [];
  let last: Mention | null = null;
  for (const mention of mentions) {
    const isBehind = last === null || mention.start >= last.end;
    if (!isBehind && (mention.start !== last!.start || mention.end !== last!.end || last!.target === mention.target)) continue;
    kept.push(mention);
    last = mention;
  }
  return kept;
}

// The document's own symbol in masthead, title and running heads is no citation.
function isOwn(mention: Mention, own: string, outline: Outline): boolean {
  if (mention.kind !== 'un_document') return false;
  const part = lastBefore(outline.parts, mention.start + 1);
  const isInHead =
    !part ||
    part.end < mention.end ||
    part.role === 'title' ||
    part.role === 'heading' ||
    mention.start < (outline.header.symbol?.end ?? 0);
  return isInHead && mention.target.replaceAll(' ', '') === own;
}

/** Finds every mention of a document, the Charter or an instrument. */
export function citations(page: Page, outline: Outline): Citation[] {
  const { text } = page;
  const numbers = resolutionsIn(page);
  const own = outline.header.symbol?.value.replaceAll(' ', '') ?? '';
  const named = disjoint([
    ...symbolsIn(text, numbers.yearOf),
    ...numbers.mentions,
    ...charterIn(page),
    ...instrumentsIn(page),
  ]).filter((mention) => !isOwn(mention, own, outline));
  const said = saidResolutionsIn(page, named);
  const mentions = said.length ? disjoint([...named, ...said]) : named;
  const found: Citation[] = [];
  let previous: Citation | null = null;
  for (const { start, end, target, kind, paragraph, isPointed } of mentions) {
    const isListed: boolean =
      previous !== null &&
      previous.kind === 'un_document' &&
      start - previous.end < 50 &&
      LISTED.test(text.slice(previous.end, start));
    previous = {
      start,
      end,
      target,
      kind,
      paragraph: paragraph ?? (kind === 'un_document' ? paragraphAt(text, { start, end }) : null),
      relation:
        kind !== 'un_document'
          ? 'cites'
          : isListed
            ? previous!.relation
            : possible(relationAt(text, { start, end }, previous), target),
      basis: isPointed ? 'inferred' : 'stated',
    };
    found.push(previous);
  }
  return found;
}
