// A read draft in, what is visibly wrong with its words out: symbols cut short, lost signs, characters that could not be read, days that do not exist.
import { contains, isDigit, type Span } from '../../text/index.ts';
import type { FindingClaim, ReadDraft } from '../language.ts';
import { matchesAtWord } from '../makers/all-matches.ts';
import { truncatedSymbols } from '../makers/truncated-symbols.ts';
import { impossibleDates } from './dates.ts';
import { signsOn } from './page-signs.ts';

// Each pattern begins with a character that is rare in a text, and looks back from it; a group is what stands before.
//   2012年12月12的说明
//       ^^^^^^^
const DAY_SIGN = /月(?<=(?<!\d)(\d{1,2})月)\d{1,2}(?=[的,)])/y;
//   通过了2087(2013)号决议        第2121(2013)、2127(2013)号决议 is a list
//         ^^^^^^^^^^^^^^
const ORDINAL = /号决议(?<=(?<!\d)(\d{3,4}\(\d{4}\))号决议)/y;
const NO_ORDINAL = /[々〇㐀-鿿](?<![第和与及至到经以或])$/;
const OPENING = '('.charCodeAt(0);
const CUT_NUMBER = /\d\s+\d/;

/** Finds damaged words and truncated symbols. It reports and never mends. */
export function findings(draft: ReadDraft): FindingClaim[] {
  const { text } = draft.page;
  const found: FindingClaim[] = [];
  found.push(...truncatedSymbols(text, false));
  const cut = [...found];
  const damaged = (span: Span, message: string) => {
    if (!cut.some((other) => contains(span, other)))
      found.push({ start: span.start, end: span.end, code: 'text-damaged', severity: 'warning', message });
  };
  const { unreadable, doubled, brackets, days } = signsOn(draft.page);
  for (const span of unreadable) damaged(span, 'Characters here could not be read.');
  for (const span of daysAlone(text, days)) damaged(span, 'The sign 日 after the day is missing.');
  for (const span of matchesAtWord('号决议', ORDINAL, text).map(withGroup)) {
    if (NO_ORDINAL.test(text.slice(Math.max(0, span.start - 1), span.start)))
      damaged(span, 'The sign 第 before this number is missing.');
  }
  for (const span of doubled) damaged(span, 'A sign is printed twice.');
  for (const citation of draft.citations) {
    if (citation.kind !== 'un_document' || !/\/\d{1,4}$/.test(citation.target)) continue;
    if (CUT_NUMBER.test(draft.page.evidence(citation).quote)) damaged(citation, 'A space cuts the number of this symbol in two.');
  }
  for (const span of openBrackets(draft, brackets)) damaged(span, 'This bracket is never closed.');
  for (const span of impossibleDates(draft.page)) found.push(impossible(span));
  return found.sort((a, b) => a.start - b.start);
}

// The place of a match with the group that stands before it.
const withGroup = ({ index, 0: words, 1: group }: RegExpExecArray): Span => ({
  start: index - (group?.length ?? 0),
  end: index + words.length,
});

function daysAlone(text: string, signs: readonly number[]): Span[] {
  const found: Span[] = [];
  for (const sign of signs) {
    if (!isDigit(text.charCodeAt(sign + 1))) continue;
    DAY_SIGN.lastIndex = sign;
    const match = DAY_SIGN.exec(text);
    if (match) found.push(withGroup(match));
  }
  return found;
}

//   2003年2月30日
//   ^^^^^^^^^^^^^
const impossible = ({ start, end }: Span): FindingClaim => ({
  start,
  end,
  code: 'date-impossible',
  severity: 'warning',
  message: 'This day or month does not exist.',
});

//   主席声明(S/PRST/安理会发表了…的新闻谈话。
//           ^ no bracket closes before the paragraph ends
function openBrackets({ page }: ReadDraft, brackets: readonly number[]): Span[] {
  const { text } = page;
  const open: Span[] = [];
  let next = 0;
  for (const { end } of page.paragraphs) {
    let depth = 0;
    let outermost = end; // the bracket that has been open longest
    for (; next < brackets.length && brackets[next]! < end; next++) {
      if (text.charCodeAt(brackets[next]!) === OPENING) {
        if (depth === 0) outermost = brackets[next]!;
        depth++;
      } else if (depth > 0) depth--;
    }
    if (depth === 1) open.push({ start: outermost, end: Math.min(outermost + 12, end) }); // a run of brackets is something else
  }
  return open;
}
