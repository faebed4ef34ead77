// A page and what it names in, the resolutions of which it cites a paragraph without naming them again out: paragraph 3 of that resolution.
import { firstFrom, isDigit, type Page } from '../../text/index.ts';
import { LIST, paragraphsOf } from './cited-paragraphs.ts';
import { landmarksOf } from './landmarks.ts';
import { type Mention, mentionAt } from './mention.ts';

const POINTERS = ['that', 'same', 'said', 'mentioned', 'aforesaid'];
const REACH = 120; // characters before the word "resolution" in which the paragraphs stand
const POINTED = new RegExp(
  `\\b(?:paragraphs?|paras?\\.) (${LIST}),? (?:of|in) (that|(?:the|its) (?:same|said|aforesaid|aforementioned|above-?mentioned)) $`,
);
const FAR = 1200; // characters behind the resolution named
const AMONG = 8; // what may be named between
const LONGEST_JOIN = 90;
// "or paragraph 19 of resolution" between two: which of them is meant is not said
const JOINED =
  /^(?: of \d{1,2} [A-Z][a-z]+ \d{4})?(?:,|,? and|,? or|,? as well as)(?: (?:(?:in|of|by|under) )?(?:sub-?)?paragraphs? [\d(),a-z ]{1,40} of)? ?(?:(?:its |the |Security Council |General Assembly )?[Rr]esolutions? )?$/;

const isResolution = ({ kind, target }: Mention): boolean => kind === 'un_document' && target.includes('/RES/');

// The last resolution that the same paragraph names before a place; none when another is joined to it.
function lastNamed(text: string, named: readonly Mention[], place: number): Mention | null {
  const next = firstFrom(named, place);
  const [before, last] = [null, ...named.slice(Math.max(0, next - AMONG), next).filter(isResolution)].slice(-2);
  if (!last || place - last.end > FAR || text.slice(last.end, place).includes('\n')) return null;
  const isJoined =
    before != null &&
    before.target !== last.target &&
    last.start - before.end < LONGEST_JOIN &&
    JOINED.test(text.slice(before.end, last.start));
  return isJoined ? null : last;
}

const isNumbered = (text: string, end: number): boolean => text[end] === ' ' && isDigit(text.charCodeAt(end + 1));

//   Recalling paragraph 9 of resolution 9001 (2031) and paragraph 3 (c) of that resolution
//                                       ^^^^^^^^^^^                ^^^^^    ^^^^^^^^^^^^^^^
/** Finds what is cited of a resolution named before in the same paragraph; `named` is sorted. */
export function saidResolutionsIn(page: Page, named: readonly Mention[]): Mention[] {
  const { text } = page;
  const found: Mention[] = [];
  for (const { start, end } of landmarksOf(page).resolution) {
    const isPointed = end - start === 10 && POINTERS.some((word) => text.startsWith(`${word} `, start - word.length - 1));
    if (!isPointed || isNumbered(text, end)) continue;
    const pointed = POINTED.exec(text.slice(Math.max(0, start - REACH), start));
    const antecedent = pointed && lastNamed(text, named, start);
    if (!antecedent) continue;
    const from = start - pointed[2]!.length - 1;
    found.push(mentionAt(from, end, antecedent.target, 'un_document', { paragraph: paragraphsOf(pointed[1]!), isPointed: true }));
  }
  return found;
}
