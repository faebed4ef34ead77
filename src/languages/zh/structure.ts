// A source in, its paragraphs out; a page in, its header and the role, label and level of each part out.
import type { Role, Vocabulary } from '../../facts/index.ts';
import { contains, firstFrom, type Page, type Span } from '../../text/index.ts';
import type { Header, Outline, Part } from '../language.ts';
import { setOf } from '../makers/character-sets.ts';
import { makeHeader } from './header.ts';
import { headingLevel } from './headings.ts';
import { makeMarks } from './sticky.ts';

export { lay } from './layout.ts';

/** A label with the words after it. */
interface Label {
  readonly label: string;
  readonly level: number;
  /** How long the label is, with its point. */
  readonly length: number;
}

const QUOTES = setOf('"\'');
// What a label begins with, and with it the forms and levels of labels that may stand there.
const { of: MARKS, bit: MARK } = makeMarks({
  digit: '0123456789',
  circled: '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩',
  numeral: '一二三四五六七八九十',
  letter: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  bracket: '(',
});
const LABELS: readonly (readonly [number, RegExp, number])[] = [
  [MARK.digit, /^(\d{1,3})[.、．](?!\d)/, 0],
  [MARK.circled, /^([㈠-㈩])/, 1],
  [MARK.numeral, /^([一二三四五六七八九十]{1,3})[、.]/, 0],
  [MARK.letter, /^([A-Z])\.(?![\dA-Za-z])/, 0],
  [MARK.bracket, /^\(([一二三四五六七八九十]{1,3})\)/, 1],
  [MARK.bracket, /^\(((?!i\)|v\)|x\))[a-z]|[A-Z])\)/, 1],
  [MARK.bracket, /^\((\d{1,2})\)/, 1],
  [MARK.bracket, /^\(([ivx]{1,4})\)/, 2],
];
const ANNEX = /^(?:附件|附录)[一二三四五六七八九十\d]{0,3}(?:$|[:\n])/;
const ASSESSMENT = /担任安全理事会主席期间[^。;]{0,30}工作评价$/;
const SIGNATURE = '(签名)';
const ADOPTED = /通过$/;
const VOTED = /^第[^。]{1,8}次会议[^。]{0,60}通过/;
const INTRO = /^安全理事会,$|(?:发表|作出)(?:以下|下列|下述|如下)?(?:声明|新闻谈话)(?:如下)?:$/;
//   1 三个成员国没有参加表决        * 因技术原因重新印发
const FOOTNOTE = /^(?:\d{1,2}(?![\d年月日.、号(])|\*)/;
//   一、导言        A. 政治局势
const OPENS_WORDS = setOf('("');
const ENDS_SENTENCE = setOf('。;:,?!"');
const FIRST = /^1[.、．]/;
const LONGEST_FIRST = 24; // characters of a heading where a clause of the preamble may have lost its comma
const SECTION = /^(?:[一二三四五六七八九十]{1,3}[、.]|[A-Z]\.)/;
const MASTHEAD = /^联合国|^安全理事会(?:Distr|\|)|Distr\.|^S\/|^Original|^[\d-]{6,10}\(|请回收|\|$/;

/** Makes the reader of headers and parts. */
export function makeOutline(vocabulary: Vocabulary): (page: Page) => Outline {
  const header = makeHeader(vocabulary);
  return (page) => {
    const head = header(page);
    return { header: head, parts: partsOf(page, head) };
  };
}

/** A paragraph that is asked for its role. */
interface Paragraph extends Span {
  readonly words: string;
  /** Its last character. */
  readonly last: string;
  /** How many quotation marks it opens with. */
  readonly quoted: number;
  readonly found: Label | null;
  readonly next: Span | null;
}

function partsOf(page: Page, header: Header): Part[] {
  const { text, paragraphs } = page;
  const isResolution = header.kind === 'resolution' || header.kind === 'draft_resolution';
  const parts: Part[] = [];
  let state: 'head' | 'preamble' | 'operative' | 'statement' | 'body' | 'annex' = 'head';
  let isNumbered = false;
  let isClosed = false; // whether the closing mark of the statement has been printed
  const footnotes = page.source.marks.filter((mark) => mark.kind === 'footnote');
  for (let i = 0; i < paragraphs.length; i++) {
    const { start, end } = paragraphs[i]!;
    const words = text.slice(start, end);
    const quoted = quotesAt(words);
    const found = labelOf(quoted ? words.slice(quoted) : words);
    const paragraph = { start, end, words, last: text[end - 1]!, quoted, found, next: paragraphs[i + 1] ?? null };
    const role = roleOf(paragraph);
    parts.push(partOf(text, paragraph, role, role === 'heading' ? levelOf(words) : null));
  }
  return parts;

  //   政治局势 / 1. 欢迎……      a heading over the first numbered paragraph, where the preamble ends
  function opensNumbers(next: Span | null): boolean {
    return next !== null && FIRST.test(text.slice(next.start, next.start + 3));
  }

  function levelOf(heading: string): number {
    return state !== 'head' || SECTION.test(heading) ? headingLevel(heading) : 0;
  }

  function roleOf(paragraph: Paragraph): Role {
    const { words, last, found, quoted } = paragraph;
    if (paragraph.start === header.title?.start) return 'title';
    if (footnotes.length && isFootnote(page, footnotes, paragraph)) return 'body';
    if (words.length < 40 && words.endsWith(SIGNATURE)) return 'signature';
    if (words.length < 60 && isAnnex(words)) {
      state = 'annex';
      return 'annex';
    }
    if (header.kind === 'press_statement' && state === 'head' && '。;:'.includes(last)) state = 'statement';
    if ((state === 'head' || state === 'body') && ',:'.includes(last) && INTRO.test(words)) {
      state = isResolution ? 'preamble' : 'statement';
      return 'intro';
    }
    switch (state) {
      case 'preamble':
        if (found?.level === 0 && /^\d/.test(found.label)) {
          state = 'operative';
          isNumbered = true;
          return 'operative';
        }
        if (isVoted(words)) return closed();
        if (words.length <= LONGEST_FIRST && !found && isHeading(words) && opensNumbers(paragraph.next)) return 'heading';
        if (';。:'.includes(last)) {
          state = 'operative';
          return 'operative';
        }
        return 'preamble';
      case 'operative':
        if (isVoted(words)) return closed();
        if (isNumbered && !found && FOOTNOTE.test(words)) return 'body';
        return isHeading(words) ? 'heading' : 'operative';
      case 'statement':
        if (isClosed && !quoted) return 'body';
        isClosed =
          quoted > 0 && `"'`.includes(last) && withoutClosing(text, paragraph.start + quoted, paragraph.end) < paragraph.end;
        return 'statement';
      case 'annex':
        return isHeading(words) && (!found || SECTION.test(words)) ? 'heading' : 'body';
      default:
        return bodyRole(paragraph);
    }
  }

  function closed(): Role {
    state = 'body';
    return 'body';
  }

  function bodyRole({ words, last, found }: Paragraph): Role {
    const mayBeHeading = state === 'head' && !'。;:'.includes(last);
    if (mayBeHeading && (MASTHEAD.test(words) || ADOPTED.test(words) || words.length < 20)) return 'heading';
    state = 'body';
    return isHeading(words) && (!found || SECTION.test(words)) ? 'heading' : 'body';
  }
}

// How many quotation marks words open with: two at most.
function quotesAt(words: string): number {
  let count = 0;
  while (count < 2 && count < words.length && QUOTES[words.charCodeAt(count)] === 1) count++;
  return count;
}

const isAnnex = (words: string): boolean =>
  (words[0] === '附' && ANNEX.test(words)) || (words.endsWith('工作评价') && ASSESSMENT.test(words));

const isVoted = (words: string): boolean => words[0] === '第' && VOTED.test(words);

function isFootnote(page: Page, footnotes: readonly Span[], span: Span): boolean {
  const place = page.evidence(span);
  const mark = footnotes[firstFrom(footnotes, place.start + 1) - 1] ?? footnotes[0]!;
  return contains(mark, place) || contains(place, mark);
}

// A line of its own without the punctuation of a sentence.
const isHeading = (words: string): boolean =>
  words.length <= 70 &&
  !OPENS_WORDS[words.charCodeAt(0)] &&
  !ENDS_SENTENCE[words.charCodeAt(words.length - 1)] &&
  !/[。;]/.test(words);

function labelOf(words: string): Label | null {
  const mark = words === '' ? 0 : MARKS[words.charCodeAt(0)]!;
  if (mark === 0) return null;
  for (const [first, form, level] of LABELS) {
    const match = first === mark ? form.exec(words) : null;
    if (!match) continue;
    const label = mark === MARK.bracket ? `(${match[1]})` : match[1]!;
    return { label, level, length: match[0].length };
  }
  return null;
}

function partOf(text: string, { start: from, end: to, quoted, found }: Paragraph, role: Role, ofHeading: number | null): Part {
  const isLabelled = found && role !== 'title' && role !== 'intro';
  const isSpoken = role === 'statement' && quoted < to - from; // a mark alone stays as it is
  const start = isSpoken ? from + quoted : from;
  const end = isSpoken ? withoutClosing(text, start, to) : to;
  const body = isLabelled ? from + quoted + found.length : from + quoted;
  const level = ofHeading ?? (isLabelled ? found.level : 0);
  return { start, end, role, label: isLabelled ? found.label : null, level, body };
}

// 。" closes the statement; a quotation inside the paragraph keeps its mark.
function withoutClosing(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && (text[last - 1] === '"' || text[last - 1] === "'")) {
    const mark = text[last - 1]!;
    let count = 0;
    for (let i = start; i < last; i++) if (text[i] === mark) count++;
    if (count % 2 === 0) break;
    last--;
  }
  return last;
}
