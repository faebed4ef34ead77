// A source in, its paragraphs out; a page in, its header and the role, label and level of each part out.
import type { Role, Vocabulary } from '../../facts/index.ts';
import { contains, firstFrom, type Page, type Span } from '../../text/index.ts';
import type { Header, Outline, Part } from '../language.ts';
import { setOf } from './character-sets.ts';
import { makeHeader } from './header.ts';
import { headingLevel } from './headings.ts';

export { lay } from './layout.ts';

/** A label with the words after it. */
interface Label {
  readonly label: string;
  readonly level: number;
  /** How long the label is, with its point. */
  readonly length: number;
}

const QUOTES = /^["']{1,2}/;
const STARTS_LABEL = /^[\dA-Za-z(㈠-㈩一二三四五六七八九十]/;
const LABELS: readonly (readonly [RegExp, number])[] = [
  [/^(\d{1,3})[.、．](?!\d)/, 0],
  [/^([㈠-㈩])/, 1],
  [/^([一二三四五六七八九十]{1,3})[、.]/, 0],
  [/^([A-Z])\.(?![\dA-Za-z])/, 0],
  [/^\(([一二三四五六七八九十]{1,3})\)/, 1],
  [/^\(((?!i\)|v\)|x\))[a-z]|[A-Z])\)/, 1],
  [/^\((\d{1,2})\)/, 1],
  [/^\(([ivx]{1,4})\)/, 2],
];
const LABELLING = setOf('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ(一二三四五六七八九十㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩');
const ANNEX = /^(?:附件|附录)[一二三四五六七八九十\d]{0,3}(?:$|[:\n])/;
const ASSESSMENT = /担任安全理事会主席期间[^。;]{0,30}工作评价$/;
const SIGNATURE = /\(签名\)$/;
const ADOPTED = /通过$/;
const VOTED = /^第[^。]{1,8}次会议[^。]{0,60}通过/;
const INTRO = /^安全理事会,$|(?:发表|作出)(?:以下|下列|下述|如下)?(?:声明|新闻谈话)(?:如下)?:$/;
//   1 三个成员国没有参加表决        * 因技术原因重新印发
const FOOTNOTE = /^(?:\d{1,2}(?![\d年月日.、号(])|\*)/;
//   一、导言        A. 政治局势
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

function partsOf(page: Page, header: Header): Part[] {
  const { text, paragraphs } = page;
  const parts: Part[] = [];
  let state: 'head' | 'preamble' | 'operative' | 'statement' | 'body' | 'annex' = 'head';
  let isNumbered = false;
  let isClosed = false; // whether the closing mark of the statement has been printed
  const footnotes = page.source.marks.filter((mark) => mark.kind === 'footnote');
  for (const span of paragraphs) {
    const words = text.slice(span.start, span.end);
    const last = text[span.end - 1]!;
    const quoted = QUOTES.exec(words)?.[0].length ?? 0;
    const found = labelOf(words.slice(quoted, quoted + 12));
    const role = roleOf();
    const part = partOf(text, span, role, found, quoted);
    if (role !== 'heading') parts.push(part);
    else parts.push({ ...part, level: state !== 'head' || SECTION.test(words) ? headingLevel(words) : 0 });

    function roleOf(): Role {
      if (span.start === header.title?.start) return 'title';
      if (footnotes.length && isFootnote(page, footnotes, span)) return 'body';
      if (words.length < 40 && SIGNATURE.test(words)) return 'signature';
      if (words.length < 60 && (ANNEX.test(words) || ASSESSMENT.test(words))) {
        state = 'annex';
        return 'annex';
      }
      if (header.kind === 'press_statement' && state === 'head' && '。;:'.includes(last)) state = 'statement';
      if (state === 'head' || state === 'body') {
        if (',:'.includes(last) && INTRO.test(words)) {
          state = header.kind === 'resolution' || header.kind === 'draft_resolution' ? 'preamble' : 'statement';
          return 'intro';
        }
      }
      switch (state) {
        case 'preamble':
          if (found?.level === 0 && /^\d/.test(found.label)) {
            state = 'operative';
            isNumbered = true;
            return 'operative';
          }
          if (VOTED.test(words)) return closed();
          if (';。:'.includes(last)) {
            state = 'operative';
            return 'operative';
          }
          return 'preamble';
        case 'operative':
          if (VOTED.test(words)) return closed();
          if (isNumbered && !found && FOOTNOTE.test(words)) return 'body';
          return isHeading(words) ? 'heading' : 'operative';
        case 'statement':
          if (isClosed && !quoted) return 'body';
          isClosed = quoted > 0 && `"'`.includes(last) && withoutClosing(text, span.start + quoted, span.end) < span.end;
          return 'statement';
        case 'annex':
          return isHeading(words) && (!found || SECTION.test(words)) ? 'heading' : 'body';
        default:
          return bodyRole();
      }
    }

    function closed(): Role {
      state = 'body';
      return 'body';
    }

    function bodyRole(): Role {
      const mayBeHeading = state === 'head' && !'。;:'.includes(last);
      if (mayBeHeading && (MASTHEAD.test(words) || ADOPTED.test(words) || words.length < 20)) return 'heading';
      state = 'body';
      return isHeading(words) && (!found || SECTION.test(words)) ? 'heading' : 'body';
    }
  }
  return parts;
}

function isFootnote(page: Page, footnotes: readonly Span[], span: Span): boolean {
  const place = page.evidence(span);
  const mark = footnotes[firstFrom(footnotes, place.start + 1) - 1] ?? footnotes[0]!;
  return contains(mark, place) || contains(place, mark);
}

// A line of its own without the punctuation of a sentence.
const isHeading = (words: string): boolean =>
  words.length <= 70 && !/[。;:,?!"]$/.test(words) && !/[。;]/.test(words) && !/^[("]/.test(words);

function labelOf(words: string): Label | null {
  if (words === '' || !LABELLING[words.charCodeAt(0)]) return null;
  if (!STARTS_LABEL.test(words)) return null;
  for (const [form, level] of LABELS) {
    const match = form.exec(words);
    if (!match) continue;
    const isBracketed = match[0].startsWith('(');
    return { label: isBracketed ? `(${match[1]})` : match[1]!, level, length: match[0].length };
  }
  return null;
}

function partOf(text: string, span: Span, role: Role, found: Label | null, quoted: number): Part {
  const isLabelled = found && role !== 'title' && role !== 'intro';
  const isSpoken = role === 'statement' && quoted < span.end - span.start; // a mark alone stays as it is
  const start = isSpoken ? span.start + quoted : span.start;
  const end = isSpoken ? withoutClosing(text, start, span.end) : span.end;
  const level = isLabelled ? found.level : 0;
  const body = isLabelled ? span.start + quoted + found.length : span.start + quoted;
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
