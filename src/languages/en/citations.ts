// A page in, what it cites out: symbols, resolutions by number, the Charter and its parts, instruments; with paragraph and relation.
import { lastBefore, type Page, type Span } from '../../text/index.ts';
import type { Citation, Outline } from '../language.ts';
import { possible } from '../makers/changed-decisions.ts';
import { charterIn } from './charter.ts';
import { instrumentsIn } from './instruments.ts';
import type { Mention } from './mention.ts';
import { relationAt } from './relations.ts';
import { resolutionsIn } from './resolutions.ts';
import { symbolsIn } from './symbols.ts';

const NUMBER = '\\d{1,3}(?: ?(?:bis|\\([a-z]{1,4}\\)))*';
const LIST = `${NUMBER}(?:(?:, and |, | and | or | to |-)(?:paragraphs? )?(?:${NUMBER}|\\([a-z]{1,4}\\))){0,12}`;
const WHOSE =
  '(?:(?:its|the|his|their|this|that|previous|same|Security Council|General Assembly|Council|Assembly|said|above-mentioned) )';
const BEFORE = new RegExp(
  `\\b(?:(?:paragraphs?|paras?\\.) |OPs? ?)(${LIST})(?: thereof)?,?(?: of| in|,) ${WHOSE}{0,3}(?:[Rr]esolutions? |report )?$`,
);
const BEFORE_REPORT = new RegExp(`\\b(?:paragraphs?|paras?\\.) (${LIST}),? (?:of|in) (?:[^;:\\n()]{0,130})\\($`);
const AFTER = new RegExp(`,? ?(?:in )?(?:its )?(?:operative )?(?:paragraphs?|paras?\\.) (${LIST})(?! (?:above|below|of))`, 'y');
const LEAD = ', in its operative para'.length; // characters in which AFTER meets its "para"
const LISTED =
  /^(?: of \d{1,2} [A-Z][a-z]+ \d{4})?(?:,|, and| and| or|, or| as well as|, as well as)?(?: (?:its |the |Security Council |General Assembly )?[Rr]esolutions?)? ?$/;

//   paragraph 12 of resolution 2086 (2013)        S/2000/809, paras. 3 and 4
//             ^^                                                     ^^^^^^^
function paragraphAt(text: string, { start, end }: Span): string | null {
  const before = text.slice(Math.max(0, start - 200), start);
  const list =
    (before.includes('para') || before.includes('OP') ? (BEFORE.exec(before) ?? BEFORE_REPORT.exec(before)) : null) ??
    listAfter(text, end);
  if (!list) return null;
  return list[1]!
    .replace(/paragraphs? /g, '')
    .replace(/ \(/g, '(')
    .replace(/, and | and | or /g, ', ')
    .replace(/ to /g, '-');
}

function listAfter(text: string, end: number): RegExpExecArray | null {
  if (!text.slice(end, end + LEAD).includes('para')) return null;
  AFTER.lastIndex = end;
  return AFTER.exec(text);
}

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
  const mentions = disjoint([
    ...symbolsIn(text, numbers.yearOf),
    ...numbers.mentions,
    ...charterIn(page),
    ...instrumentsIn(page),
  ]).filter((mention) => !isOwn(mention, own, outline));
  const found: Citation[] = [];
  let previous: Citation | null = null;
  for (const { start, end, target, kind, paragraph } of mentions) {
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
    };
    found.push(previous);
  }
  return found;
}
